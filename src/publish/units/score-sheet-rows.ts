/**
 * The rows of a unit's score sheet: areas with their sums, criteria with theirs, every leaf; then what counts of bonus
 * and penalty. Sums are those of `explainUnit`; what does not apply is "–" in a shaded cell, never 0.
 */

import { decimal } from '../../exact/decimal.ts';
import { Fraction } from '../../exact/fraction.ts';
import type { NumberLocale } from '../../import/cells/read-number.ts';
import {
  type Area,
  type CriteriaSet,
  type Criterion,
  SECTIONS,
  type Section,
} from '../../model/criteria-set.ts';
import type { LeafExplanation } from '../../model/leaf-explanation.ts';
import type { UnitExplanation } from '../../model/unit-explanation.ts';
import { withParts } from '../../model/with-parts.ts';
import { numberText } from '../../text/explain/figure-words.ts';
import { inLang } from '../../text/in-lang.ts';
import type { Lang } from '../../text/lang.ts';
import { ownPoints, ownText, sheetPoints, signedPoints } from '../../text/pages/unit-words.ts';
import { leafReason } from '../../text/publish/leaf-reason.ts';
import {
  cappedWords,
  maximumWords,
  sheetNumber,
  SCORE_SHEET_WORDS as WORDS,
} from '../../text/publish/score-sheet-words.ts';
import { NO_VALUE } from '../../text/table.ts';
import type { DocumentRow } from '../document/document.ts';
import { areasMaximum } from './areas-maximum.ts';
import { declaredSum } from './declared-sum.ts';

export interface SheetOptions {
  lang: Lang;
  /** of the points that the unit declared */
  locale: NumberLocale;
}

interface Sheet extends SheetOptions {
  report: UnitExplanation;
  leafOf: ReadonlyMap<string, LeafExplanation>;
}

/** Positions of the cells with a number: shaded where a criterion does not apply. */
const NUMBER_CELLS = [2, 3, 4];

export function scoreSheetRows(
  { areas }: CriteriaSet,
  report: UnitExplanation,
  options: SheetOptions,
): DocumentRow[] {
  const leafOf = new Map(report.leaves.map((leaf) => [leaf.leaf.code, leaf]));
  const sheet: Sheet = { ...options, report, leafOf };
  return SECTIONS.flatMap((section) => {
    const own = areas.filter((area) => area.section === section);
    if (own.length === 0) return [];
    return [...own.flatMap((area) => areaRows(sheet, area)), sectionRow(sheet, section)];
  });
}

function areaRows(sheet: Sheet, area: Area): DocumentRow[] {
  const leaves = sheet.report.leaves.filter(({ leaf }) => leaf.area.id === area.id);
  const head = [area.number, inLang(area.label, sheet.lang)];
  return [
    { ...sumRow(sheet, head, { maxPoints: area.maxPoints, leaves }), isBold: true },
    ...area.criteria.flatMap(withParts).map((criterion) => criterionRow(sheet, criterion)),
  ];
}

function criterionRow(sheet: Sheet, criterion: Criterion): DocumentRow {
  const { leafOf, lang } = sheet;
  const leaf = leafOf.get(criterion.code);
  if (!leaf) return groupRow(sheet, criterion);
  const isOut = leaf.points === null;
  const own = ownPoints(leaf) || (isOut ? NO_VALUE : '');
  const numbers = [numberText(leaf.maxPoints, lang), own, sheetPoints(leaf, lang)];
  return {
    cells: [...headCells(criterion, lang), ...numbers, leafReason(leaf, lang), ownText(leaf, 'evidence')],
    ...(isOut ? { shaded: NUMBER_CELLS } : {}),
  };
}

function headCells({ printedNumber, label }: Criterion, lang: Lang): string[] {
  return [printedNumber, inLang(label, lang)];
}

/** A criterion with parts: their sums. */
function groupRow(sheet: Sheet, criterion: Criterion): DocumentRow {
  const leaves = withParts(criterion).flatMap(({ code }) => sheet.leafOf.get(code) ?? []);
  return sumRow(sheet, headCells(criterion, sheet.lang), { maxPoints: criterion.maxPoints, leaves });
}

interface Summed {
  maxPoints: Fraction;
  /** all below it */
  leaves: readonly LeafExplanation[];
}

function sumRow(sheet: Sheet, head: readonly string[], { maxPoints, leaves }: Summed): DocumentRow {
  const { section } = leaves[0]!.leaf.area;
  const counted = leaves.filter(({ points }) => points !== null);
  const sumOf = (key: 'points' | 'maxPoints') => Fraction.sum(counted.map((leaf) => decimal(leaf[key]!)));
  const isOut = counted.length === 0;
  const applied = section === 'area' ? sumOf('maxPoints') : maxPoints;
  const numbers = [
    maximumWords(maxPoints.toString(), applied.toString(), sheet.lang),
    ownSum(sheet, leaves) || (isOut ? NO_VALUE : ''),
    isOut ? NO_VALUE : pointsText(sheet, sumOf('points').toString(), section),
  ];
  return { cells: [...head, ...numbers, '', ''], ...(isOut ? { shaded: NUMBER_CELLS } : {}) };
}

/** Below the areas their total; below bonus and penalty what of them counts within the cap. */
function sectionRow(sheet: Sheet, section: Section): DocumentRow {
  const { report, lang } = sheet;
  if (section === 'area') return totalRow(sheet);
  const extra = report[section];
  const cap = extra.cap === null ? '' : numberText(extra.cap, lang);
  const counted = pointsText(sheet, extra.counted, section);
  return { cells: ['', WORDS[section][lang], cap, '', counted, cappedWords(extra, lang), ''], isBold: true };
}

function totalRow(sheet: Sheet): DocumentRow {
  const { report, lang } = sheet;
  const leaves = report.leaves.filter(({ leaf }) => leaf.area.section === 'area');
  const numbers = [
    maximumWords(areasMaximum(report), report.maxApplied, lang),
    ownSum(sheet, leaves),
    pointsText(sheet, report.points, 'area'),
  ];
  return { cells: ['', WORDS.total[lang], ...numbers, '', ''], isBold: true };
}

function ownSum({ report, lang, locale }: Sheet, leaves: readonly LeafExplanation[]): string {
  const sum = declaredSum(leaves, locale);
  if (sum === null) return NO_VALUE;
  return sum === '' ? '' : sheetNumber(sum, report.settings.decimals, lang);
}

function pointsText({ report, lang }: Sheet, exact: string, section: Section): string {
  return signedPoints(sheetNumber(exact, report.settings.decimals, lang), section);
}
