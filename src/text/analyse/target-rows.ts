/** The numeric targets of the plan as rows of a spreadsheet: each tier, then all tiers where the plan asks the same of them. */
import type { PlanTarget, SummedFigure, TargetReport, TierTarget } from '../../model/target-report.ts';
import type { CsvCell } from '../csv.ts';
import { targetWords } from '../explain/target-words.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { printedCell, roundedCell } from '../number-cells.ts';
import { HEADINGS } from '../vocabulary/headings.ts';
import { UNSUMMED_WORDS } from '../vocabulary/unsummed-words.ts';
import { ANALYSIS_HEADINGS, metWord } from './report-titles.ts';

/** The headings are the first row. */
export function targetRows({ targets, settings }: TargetReport, lang: Lang): CsvCell[][] {
  const { code, tier, value, result, missing, unitsMet, unitsNotMet, unitsWithout, note } = ANALYSIS_HEADINGS;
  const { criterion, target } = HEADINGS;
  const headings = [
    code,
    criterion,
    tier,
    target,
    value,
    result,
    missing,
    unitsMet,
    unitsNotMet,
    unitsWithout,
    note,
  ];
  return [
    headings.map((words) => words[lang]),
    ...targets.flatMap((each) => targetBlock(each, settings.decimals, lang)),
  ];
}

function targetBlock(target: PlanTarget, decimals: number, lang: Lang): CsvCell[][] {
  const { code, label, tiers, whole, measure } = target;
  const name = [`TC ${code}`, inLang(label, lang)];
  const asked = (tier: TierTarget) => targetWords(tier, measure, lang);
  const rows = tiers.map((tier): CsvCell[] => [
    ...name,
    inLang(tier.tier.label, lang),
    asked(tier),
    ...figureCells(tier.attained, decimals, lang),
    tier.met,
    tier.notMet,
    tier.withoutFigure,
    reasonWords(tier.attained, lang),
  ]);
  if (whole === null) return rows;
  const together = [...name, ANALYSIS_HEADINGS.whole[lang], asked(tiers[0]!)];
  const counts = [null, null, null, reasonWords(whole, lang)];
  return [...rows, [...together, ...figureCells(whole, decimals, lang), ...counts]];
}

function figureCells({ rounded, met, gap }: SummedFigure, decimals: number, lang: Lang): CsvCell[] {
  return [printedCell(rounded), metWord(met, lang), roundedCell(gap, decimals)];
}

function reasonWords({ reason }: SummedFigure, lang: Lang): string | null {
  return reason && UNSUMMED_WORDS[reason][lang];
}
