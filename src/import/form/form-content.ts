/**
 * What the form of a self-report asks of a unit, in whatever format it is printed: the titles, and one row a figure in
 * the columns of `FORM_COLUMNS`. An alternative or a case is a row of its own.
 */
import { ParError } from '../../errors.ts';
import { type Condition, matches } from '../../model/condition.ts';
import type { CriteriaSet, Edition, Figure, Leaf } from '../../model/criteria-set.ts';
import { marksOf } from '../../model/mark.ts';
import { targetValue } from '../../model/target.ts';
import { targetQuote } from '../../model/target-quote.ts';
import type { Unit } from '../../model/unit.ts';
import type { CsvCell } from '../../text/csv.ts';
import { targetWords } from '../../text/explain/target-words.ts';
import { markTexts } from '../../text/marks.ts';
import { FORM_TITLE, type FormColumn, howToFill } from '../../text/vocabulary/form-words.ts';

export interface FormContent {
  set: CriteriaSet;
  /** above the table, from the marks to the tier */
  titles: string[];
  rows: FormRow[];
}

export interface FormRow {
  figure: Figure;
  /** maximum and declared points of a leaf stand beside the first of its figures */
  isFirst: boolean;
  /** what the form itself says; the other columns are for the unit */
  cells: Partial<Record<FormColumn, CsvCell>>;
}

/**
 * @param tier id of a tier of the edition
 * @param unit whose name fills the unit column and whose functions decide what applies; null: everything of the tier,
 * with the unit column left blank
 * @throws ParError unknown-tier; unit-lacks-attribute where a criterion asks for what the unit has not
 */
export function formContent(edition: Edition, tier: string, unit: Unit | null): FormContent {
  const set = edition.sets.get(tier);
  if (!set) {
    throw new ParError('unknown-tier', {}, { expected: [...edition.sets.keys()].join(', '), found: tier });
  }
  const figures = set.leaves
    .filter((leaf) => unit === null || applies(leaf.appliesWhere, leaf, unit))
    .flatMap((leaf) => figuresOf(set, leaf, unit));
  const rows = figures.map((figure, i) =>
    formRow(figure, { number: i + 1, unit, isFirst: figures[i - 1]?.leaf !== figure.leaf }),
  );
  return { set, titles: titlesOf(edition, set), rows };
}

function applies(condition: Condition | null, leaf: Leaf, unit: Unit): boolean {
  const answer = condition === null || matches(condition, unit.attributes);
  if (typeof answer === 'boolean') return answer;
  const params = { unit: unit.name, attribute: answer.missing, code: leaf.code };
  throw new ParError('unit-lacks-attribute', {}, params);
}

/** The figure of the leaf, or those of its cases or of the alternatives that concern the unit, in the order of the edition. */
function figuresOf({ figures }: CriteriaSet, leaf: Leaf, unit: Unit | null): Figure[] {
  const own = figures.filter((figure) => figure !== undefined).filter((figure) => figure.leaf === leaf);
  const others = (leaf.rule.alternatives ?? [])
    .filter(({ appliesWhere }) => unit !== null && !applies(appliesWhere, leaf, unit))
    .map(({ id }) => id);
  const parts = own.filter(({ part }) => part !== null && !others.includes(part));
  return parts.length > 0 || others.length > 0 ? parts : own;
}

function titlesOf({ header }: Edition, { tierLabel }: CriteriaSet): string[] {
  return [
    ...markTexts(marksOf(header.status, false), 'vi'),
    FORM_TITLE,
    ...(header.label ? [header.label.vi] : []),
    tierLabel.vi,
  ];
}

function formRow(
  figure: Figure,
  { number, unit, isFirst }: { number: number; unit: Unit | null; isFirst: boolean },
): FormRow {
  const { leaf, measure, key } = figure;
  const fraction = measure?.kind === 'percent' ? measure : null;
  const cells = {
    number,
    unit: unit?.name ?? '',
    code: `TC ${key}`,
    criterion: `${nameOf(figure)}. ${howToFill(figure)}`,
    numeratorLabel: fraction?.numerator?.vi ?? '',
    denominatorLabel: fraction?.denominator?.vi ?? '',
    target: targetOf(leaf),
    maxPoints: isFirst ? leaf.maxPoints : null,
    evidenceAsked: leaf.evidence?.vi ?? '',
  };
  return { figure, isFirst, cells };
}

/** The criterion, which of its parts, and what is counted. */
function nameOf({ leaf, part, label, measure }: Figure): string {
  const counted = measure && 'label' in measure ? (measure.label?.vi ?? null) : null;
  const names = [leaf.label.vi, ...(part === null ? [] : [`(${part}) ${label.vi}`])];
  return [...names, ...(counted === null || counted === label.vi ? [] : [counted])].join(' – ');
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
