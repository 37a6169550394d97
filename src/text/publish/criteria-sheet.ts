/** The criteria of all tiers as a flat sheet, one row a criterion that is scored, so that filters work. */
import { decimal } from '../../exact/decimal.ts';
import type { CriteriaTable, ShownArea, ShownCriterion } from '../../model/criteria-table.ts';
import { CRITERIA_WORDS, targetFact } from '../criteria/criteria-table.ts';
import { KIND_WORDS } from '../criteria/kind-words.ts';
import { sourceWords } from '../explain/source-words.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { ASSESSED_BY_WORDS, EFFECT_WORDS } from '../states.ts';
import { HEADINGS } from '../vocabulary/headings.ts';
import { type SheetCell, sheetColumns, type WorkbookSheet } from './workbook-sheet.ts';
import { WORKBOOK_WORDS as WORDS } from './workbook-words.ts';

export function criteriaSheet(tables: readonly CriteriaTable[], lang: Lang): WorkbookSheet {
  const { tier, number, code, criterion, maximum, rule, target, figure, noneArose, sources } = CRITERIA_WORDS;
  return {
    name: WORDS.criteria[lang],
    about: WORDS.criteriaAbout[lang],
    columns: sheetColumns(
      [tier[lang], 18],
      [HEADINGS.area[lang], 32],
      [number[lang], 10],
      [code[lang], 14],
      [criterion[lang], 52],
      [maximum[lang], 14],
      [target[lang], 32],
      [WORDS.measure[lang], 18],
      [rule[lang], 60],
      [figure[lang], 22],
      [noneArose[lang], 26],
      [sources[lang], 80],
    ),
    rows: tables.flatMap(({ label, areas }) =>
      areas.flatMap((area) =>
        area.criteria.flatMap((each) => criterionRows(each, { tier: inLang(label, lang), area, lang })),
      ),
    ),
    frozen: 4,
  };
}

interface Context {
  tier: string;
  area: ShownArea;
  lang: Lang;
}

function criterionRows(criterion: ShownCriterion, context: Context): SheetCell[][] {
  const { printedNumber, code, label, maxPoints, parts, leaf } = criterion;
  const { tier, area, lang } = context;
  const own: SheetCell[][] = leaf
    ? [
        [
          tier,
          `${area.number}. ${inLang(area.label, lang)}`,
          printedNumber,
          `TC ${code}`,
          inLang(label, lang),
          decimal(maxPoints),
          targetFact(leaf, lang)[0] ?? null,
          leaf.measure && measureWord(leaf.measure, lang),
          leaf.rule.words,
          ASSESSED_BY_WORDS[leaf.assessedBy][lang],
          EFFECT_WORDS[leaf.noneArose][lang],
          leaf.sources.map((source) => sourceWords(source, lang)).join('\n'),
        ],
      ]
    : [];
  return [...own, ...parts.flatMap((part) => criterionRows(part, context))];
}

function measureWord(kind: string, lang: Lang): string {
  return lang === 'vi' ? (KIND_WORDS[kind] ?? kind) : kind;
}
