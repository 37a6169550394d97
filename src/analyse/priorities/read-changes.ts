/**
 * What somebody supposes, as typed: `so-tu-phap/3.1=97%`. Unit, criterion and value are read by the readers of imports,
 * so the same forms are taken and the same faults told; a fault stands at its character of the argument.
 *
 * The value is a figure of the criterion (`97%`, `12/15`, `Có`, an option, `15/03/2023`, `KPS`), points that the
 * appraiser would give (`3đ`), or a decision: `Không công nhận`, `Công nhận` (the unit's own figure), `KBC`
 * (nothing reported).
 */
import type { Campaign } from '../../campaign/run-campaign.ts';
import { findUnit } from '../../campaign/run-campaign.ts';
import { nearestNames } from '../../criteria/nearest-names.ts';
import type { NumberLocale } from '../../import/cells/read-number.ts';
import { criterionLookup } from '../../import/header/criterion-lookup.ts';
import { DEFAULT_IMPORT_OPTIONS, type ImportOptions } from '../../import/import-options.ts';
import { IssueList } from '../../import/issue-list.ts';
import type { Figure } from '../../model/criteria-set.ts';
import { FigureRows } from '../../model/figure-rows.ts';
import type { Issue } from '../../model/issue.ts';
import type { Submission } from '../../model/submission.ts';
import { applies } from '../../score/settle-table.ts';
import type { UnitPlace } from '../unit-place.ts';
import { readSupposedValue } from './read-supposed-value.ts';

export interface SupposedChange {
  /** as typed */
  text: string;
  place: UnitPlace;
  figure: Figure;
}

export interface Supposition {
  changes: readonly SupposedChange[];
  /** one a change, of one row */
  submissions: readonly Submission[];
}

export interface ReadChanges {
  /** null where there are faults */
  supposition: Supposition | null;
  /** `file` is the argument, `column` a character of it from 1 */
  errors: readonly Issue[];
}

export interface ChangeOptions {
  numberLocale?: NumberLocale;
  percentScale?: ImportOptions['percentScale'];
}

/** @param texts one a change; none at all suppose nothing */
export function readChanges(
  campaign: Campaign,
  texts: readonly string[],
  options: ChangeOptions = {},
): ReadChanges {
  const submissions: Submission[] = [];
  const changes: SupposedChange[] = [];
  const errors: Issue[] = [];
  for (const text of texts) {
    const issues = new IssueList(text);
    const found = readTarget(campaign, text, issues);
    const isRepeated = changes.some(
      ({ place, figure }) =>
        place.tier === found?.place.tier && place.row === found.place.row && figure === found.figure,
    );
    if (isRepeated) issues.error('supposed_twice', null, 1, { cell: text.split('=')[0]! });
    else if (found) {
      const reading = { ...found, issues, options: { ...DEFAULT_IMPORT_OPTIONS, ...options } };
      const rows = new FigureRows();
      if (readSupposedValue(reading, rows)) {
        changes.push({ text, place: found.place, figure: found.figure });
        submissions.push({ kind: 'appraisals', file: text, rows, published: [], hypothetical: true });
      }
    }
    // an argument has one line, which nobody counts
    errors.push(...issues.sorted('error').map((issue) => ({ ...issue, line: null })));
  }
  return { supposition: errors.length > 0 ? null : { changes, submissions }, errors };
}

/** What a change is about, and its value as typed. */
export interface SupposedTarget {
  place: UnitPlace;
  figure: Figure;
  value: string;
  /** character of the argument, from 1, at which the value begins */
  at: number;
}

function readTarget(campaign: Campaign, text: string, issues: IssueList): SupposedTarget | null {
  const equals = text.indexOf('=');
  const slash = text.indexOf('/');
  if (slash < 1 || equals < slash + 2 || text.slice(equals + 1).trim() === '') {
    issues.error('supposed_form', null, equals > 0 ? equals + 1 : 1, { cell: text });
    return null;
  }
  const place = readUnit(campaign, text.slice(0, slash).trim(), issues);
  const figure = place && readCriterion(campaign, place, { text, slash, equals }, issues);
  return figure && { place, figure, value: text.slice(equals + 1), at: equals + 2 };
}

function readUnit(campaign: Campaign, cell: string, issues: IssueList): UnitPlace | null {
  const { registry } = campaign;
  const match = registry.find(cell);
  const nameOf = (unit: number) => registry.units[unit]!.name;
  switch (match.kind) {
    case 'found': {
      const place = findUnit(campaign, registry.units[match.unit]!.id);
      if (!place) issues.error('unit_outside', null, 1, { cell });
      return place;
    }
    case 'ambiguous':
      issues.error('unit_ambiguous', null, 1, { cell, params: { candidates: match.units.map(nameOf) } });
      return null;
    case 'retired': {
      const successor = match.successor === null ? '' : nameOf(match.successor);
      issues.error('unit_retired', null, 1, { cell, params: { successor, asOf: registry.asOf } });
      return null;
    }
    case 'unknown': {
      // a misspelt id is sought like a name
      const suggestions = registry.suggest(cell.replaceAll('-', ' '));
      issues.error('unit_unknown', null, 1, { cell, params: { suggestions } });
      return null;
    }
  }
}

function readCriterion(
  { edition }: Campaign,
  { tier, row }: UnitPlace,
  { text, slash, equals }: { text: string; slash: number; equals: number },
  issues: IssueList,
): Figure | null {
  const cell = text.slice(slash + 1, equals).trim();
  const lookup = criterionLookup(edition);
  const position = lookup.find(cell);
  const figure = position === null ? undefined : tier.set.figures[position];
  if (figure && applies(figure.leaf, tier.units[row]!)) return figure;
  const codes = tier.set.figures.flatMap((known) => known?.key ?? []);
  const others = position === null ? [] : lookup.tiersWith(position);
  if (figure) issues.error('supposed_outside', null, slash + 2, { cell });
  else if (others.length > 0)
    issues.error('supposed_tier', null, slash + 2, { cell, params: { tiers: others } });
  else {
    const near = nearestNames(cell.replace(/^tc\s*/i, ''), codes);
    issues.error('supposed_criterion', null, slash + 2, { cell, params: { near } });
  }
  return null;
}
