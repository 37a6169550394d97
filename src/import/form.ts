/**
 * The form (biểu) that a unit fills in: a CSV for Excel, one row a figure, in the columns that the importer reads.
 * An alternative or a case is a row of its own; a filled form imports as it is.
 */
import { ParError } from '../errors.ts';
import { matches } from '../model/condition.ts';
import type { CriteriaSet, Edition, Figure, Leaf } from '../model/criteria-set.ts';
import { marksOf } from '../model/mark.ts';
import { targetValue } from '../model/target.ts';
import { targetQuote } from '../model/target-quote.ts';
import type { Unit } from '../model/unit.ts';
import { type CsvCell, writeCsv } from '../text/csv.ts';
import { targetWords } from '../text/explain/target-words.ts';
import { markTexts } from '../text/marks.ts';
import { FORM_COLUMNS, FORM_GUIDE, FORM_TITLE, howToFill } from '../text/vocabulary/form-words.ts';

/**
 * @param tier id of a tier of the edition
 * @param unit whose name fills the unit column and whose functions decide what applies; null: everything of the tier,
 * with the unit column left blank
 * @throws ParError unknown-tier; unit-lacks-attribute where a criterion asks for what the unit has not
 */
export function makeForm(edition: Edition, tier: string, unit: Unit | null): string {
  const set = edition.sets.get(tier);
  if (!set) {
    throw new ParError('unknown-tier', {}, { expected: [...edition.sets.keys()].join(', '), found: tier });
  }
  const figures = set.leaves
    .filter((leaf) => unit === null || applies(leaf, unit))
    .flatMap((leaf) => figuresOf(set, leaf));
  return writeCsv([
    ...titleRows(edition, set),
    FORM_COLUMNS,
    ...figures.map((figure, i) => formRow(figure, { number: i + 1, unit })),
  ]);
}

function applies(leaf: Leaf, unit: Unit): boolean {
  const answer = leaf.appliesWhere === null || matches(leaf.appliesWhere, unit.attributes);
  if (typeof answer === 'boolean') return answer;
  const params = { unit: unit.name, attribute: answer.missing, code: leaf.code };
  throw new ParError('unit-lacks-attribute', {}, params);
}

/** The figure of the leaf, or those of its alternatives or cases, in the order of the edition. */
function figuresOf({ figures }: CriteriaSet, leaf: Leaf): Figure[] {
  const own = figures.filter((figure) => figure !== undefined).filter((figure) => figure.leaf === leaf);
  const parts = own.filter(({ part }) => part !== null);
  return parts.length > 0 ? parts : own;
}

/** Titles above the header: the importer passes over them. */
function titleRows({ header }: Edition, { tierLabel }: CriteriaSet): CsvCell[][] {
  const titles = [
    ...markTexts(marksOf(header.status, false), 'vi'),
    FORM_TITLE,
    ...(header.label ? [header.label.vi] : []),
    tierLabel.vi,
    FORM_GUIDE,
  ];
  return titles.map((title) => [title]);
}

interface RowContext {
  number: number;
  unit: Unit | null;
}

function formRow(figure: Figure, { number, unit }: RowContext): CsvCell[] {
  const { leaf, measure, key } = figure;
  const fraction = measure?.kind === 'percent' ? measure : null;
  const filledByUnit = ['', '', '', '', '', '', ''];
  return [
    number,
    unit?.name ?? '',
    `TC ${key}`,
    `${nameOf(figure)}. ${howToFill(figure)}`,
    fraction?.numerator?.vi ?? '',
    fraction?.denominator?.vi ?? '',
    targetOf(leaf),
    isFirstPart(figure) ? leaf.maxPoints : null,
    ...filledByUnit,
    leaf.evidence?.vi ?? '',
  ];
}

/** The criterion, which of its parts, and what is counted. */
function nameOf({ leaf, part, label, measure }: Figure): string {
  const counted = measure && 'label' in measure ? (measure.label?.vi ?? null) : null;
  const names = [leaf.label.vi, ...(part === null ? [] : [`(${part}) ${label.vi}`])];
  return [...names, ...(counted === null || counted === label.vi ? [] : [counted])].join(' – ');
}

/** Maximum and points of a criterion stand beside the first of its rows. */
function isFirstPart({ leaf, part }: Figure): boolean {
  const { measure, rule } = leaf;
  const parts = rule.alternatives ?? (measure?.kind === 'count' ? measure.cases : undefined) ?? [];
  return part === null || parts[0]?.id === part;
}

/** The plan's own words, else the number. */
function targetOf({ target, sources, measure }: Leaf): CsvCell {
  if (!target) return '';
  const quote = targetQuote(sources);
  if (quote !== null) return quote;
  const at = targetValue(target).toString();
  return targetWords(
    { kind: 'atLeast' in target ? 'atLeast' : 'moreThan', at },
    measure?.kind ?? 'percent',
    'vi',
  );
}
