/** The table of criteria of a tier as a page for the terminal and as rows of a spreadsheet. */
import { decimal } from '../../exact/decimal.ts';
import type { CriteriaTable, ShownArea, ShownCriterion, ShownLeaf } from '../../model/criteria-table.ts';
import type { CsvCell } from '../csv.ts';
import { conditionWords, SCOPE_WORDS } from '../explain/condition-words.ts';
import { pointsText } from '../explain/points-words.ts';
import { item } from '../explain/sheet.ts';
import { sourceWords } from '../explain/source-words.ts';
import { targetWords } from '../explain/target-words.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { ASSESSED_BY_WORDS, EFFECT_WORDS } from '../states.ts';
import { PAGE_WIDTH, wrapText } from '../table.ts';
import { HEADINGS } from '../vocabulary/headings.ts';

export const CRITERIA_WORDS = {
  tier: { vi: 'Cấp', en: 'Tier' },
  number: { vi: 'STT', en: 'No.' },
  code: { vi: 'Mã tiêu chí', en: 'Code' },
  criterion: HEADINGS.criterion,
  maximum: { vi: 'Điểm tối đa', en: 'Maximum' },
  rule: { vi: 'Cách tính điểm', en: 'Rule' },
  target: HEADINGS.target,
  figure: HEADINGS.assessedBy,
  noneArose: { vi: 'Không phát sinh', en: 'None arose' },
  scope: SCOPE_WORDS,
  sources: { vi: 'Căn cứ', en: 'Sources' },
} as const satisfies Record<string, Record<Lang, string>>;

export function criteriaTableText(table: CriteriaTable, lang: Lang): string {
  const head = `${inLang(table.label, lang)} (${pointsText(decimal(table.maxPoints), lang)})`;
  return [head, ...table.areas.flatMap((area) => ['', ...areaLines(area, lang)])].join('\n');
}

function areaLines({ number, label, maxPoints, criteria }: ShownArea, lang: Lang): string[] {
  const head = `${number}. ${inLang(label, lang)} (${pointsText(decimal(maxPoints), lang)})`;
  return [head, ...criteria.flatMap((criterion) => criterionLines(criterion, lang))];
}

function criterionLines(criterion: ShownCriterion, lang: Lang): string[] {
  const { printedNumber, code, label, maxPoints, parts, leaf } = criterion;
  const points = pointsText(decimal(maxPoints), lang);
  const head = `  ${printedNumber} ${inLang(label, lang)} (TC ${code}, ${points})`;
  return [
    ...wrapText(head, PAGE_WIDTH, '      '),
    ...(leaf ? leafLines(leaf, lang) : []),
    ...parts.flatMap((part) => criterionLines(part, lang)),
  ];
}

function leafLines(leaf: ShownLeaf, lang: Lang): string[] {
  const facts = [
    `${CRITERIA_WORDS.rule[lang]}: ${leaf.rule.words}`,
    ...targetFact(leaf, lang).map((target) => `${CRITERIA_WORDS.target[lang]}: ${target}`),
    `${CRITERIA_WORDS.figure[lang]}: ${ASSESSED_BY_WORDS[leaf.assessedBy][lang]}`,
    `${CRITERIA_WORDS.noneArose[lang]}: ${EFFECT_WORDS[leaf.noneArose][lang]}`,
    ...(leaf.appliesWhere
      ? [`${CRITERIA_WORDS.scope[lang]}: ${conditionWords(leaf.appliesWhere, lang)}`]
      : []),
    ...leaf.sources.map((source) => sourceWords(source, lang)),
  ];
  return facts.flatMap((fact) => item(fact, { level: 2 }));
}

/** The target as it was read, with the plan's own words; none where there is no target. */
export function targetFact({ target, measure }: Pick<ShownLeaf, 'target' | 'measure'>, lang: Lang): string[] {
  if (!target) return [];
  const quoted = target.words === null ? '' : ` ("${target.words}")`;
  return [`${targetWords(target, measure ?? 'count', lang)}${quoted}`];
}

/** One row a criterion, for a spreadsheet; the headings are the first row. */
export function criteriaTableRows(tables: readonly CriteriaTable[], lang: Lang): CsvCell[][] {
  const { tier, number, code, criterion, maximum, rule, target, figure, noneArose, sources } = CRITERIA_WORDS;
  const headings = [tier, number, code, criterion, maximum, rule, target, figure, noneArose, sources];
  return [headings.map((words) => words[lang]), ...tables.flatMap((table) => tableRows(table, lang))];
}

function tableRows({ label, areas }: CriteriaTable, lang: Lang): CsvCell[][] {
  const tier = inLang(label, lang);
  const row = (criterion: ShownCriterion): CsvCell[][] => [
    [tier, ...criterionCells(criterion, lang)],
    ...criterion.parts.flatMap(row),
  ];
  return areas.flatMap(({ number, label: name, maxPoints, criteria }) => [
    [tier, numbered(number), null, inLang(name, lang), decimal(maxPoints)],
    ...criteria.flatMap(row),
  ]);
}

/** With its last stop a number of the annex stays text: spreadsheets turn 3.10 into 3.1 or a date. */
function numbered(number: string): string {
  return `${number}.`;
}

function criterionCells(
  { printedNumber, code, label, maxPoints, leaf }: ShownCriterion,
  lang: Lang,
): CsvCell[] {
  const head = [numbered(printedNumber), `TC ${code}`, inLang(label, lang), decimal(maxPoints)];
  if (!leaf) return head;
  return [
    ...head,
    leaf.rule.words,
    targetFact(leaf, lang)[0] ?? null,
    ASSESSED_BY_WORDS[leaf.assessedBy][lang],
    EFFECT_WORDS[leaf.noneArose][lang],
    leaf.sources.map((source) => sourceWords(source, lang)).join('\n'),
  ];
}
