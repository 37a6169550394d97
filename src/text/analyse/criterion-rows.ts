/** One criterion of all units as rows of a spreadsheet. */
import type { CriterionReport, TierCriterion } from '../../model/criterion-report.ts';
import type { CsvCell } from '../csv.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { roundedCell } from '../number-cells.ts';
import { STATE_WORDS } from '../states.ts';
import { HEADINGS } from '../vocabulary/headings.ts';
import { ANALYSIS_HEADINGS, metWord } from './report-titles.ts';

/** One row a unit, under the wording of the criterion in its tier; the headings are the first row. */
export function criterionRows({ code, tiers, settings }: CriterionReport, lang: Lang): CsvCell[][] {
  const { tier, value, maximum, state, result } = ANALYSIS_HEADINGS;
  const { criterion, block, unit, points } = HEADINGS;
  const headings = [tier, criterion, block, unit, value, points, maximum, state, result];
  return [
    headings.map((words) => words[lang]),
    ...tiers.flatMap((each) => tierRows(each, { code, decimals: settings.decimals, lang })),
  ];
}

interface RowForm {
  code: string;
  decimals: number;
  lang: Lang;
}

function tierRows(
  { tier, label, maxPoints, units }: TierCriterion,
  { code, decimals, lang }: RowForm,
): CsvCell[][] {
  return units.map(({ unit, block, state, points, value, met }) => [
    inLang(tier.label, lang),
    `TC ${code} ${inLang(label, lang)}`,
    inLang(block.label, lang),
    unit.name,
    roundedCell(value, decimals),
    roundedCell(points, decimals),
    roundedCell(maxPoints, decimals),
    STATE_WORDS[state][lang],
    metWord(met, lang),
  ]);
}
