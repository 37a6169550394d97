/** The numeric targets of the plan as rows of a spreadsheet: each tier, then all tiers where the plan asks the same of them. */
import type { PlanTarget, SummedFigure, TargetReport, TierTarget } from '../../model/target-report.ts';
import type { CsvCell } from '../csv.ts';
import { targetWords } from '../explain/target-words.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { printedCell, roundedCell } from '../number-cells.ts';
import { HEADINGS } from '../vocabulary/headings.ts';
import { ANALYSIS_HEADINGS, metWord } from './report-titles.ts';

type UnsummedReason = NonNullable<SummedFigure['reason']>;

/** Why the figures of the units make no figure of the province. */
export const UNSUMMED_WORDS: Readonly<Record<UnsummedReason, Readonly<Record<Lang, string>>>> = {
  noFigure: { vi: 'chưa có số liệu', en: 'no figure' },
  percentageOnly: {
    vi: 'có đơn vị chỉ báo cáo tỷ lệ, không có tử số và mẫu số, nên không cộng được',
    en: 'some units stated a percentage without its numerator and denominator',
  },
  amounts: {
    vi: 'số tiền của các đơn vị có thể ghi theo đơn vị tính khác nhau, nên không cộng được',
    en: 'amounts of money may be in different units, so that they do not add up',
  },
  perUnit: { vi: 'chỉ tiêu giao cho từng đơn vị', en: 'the target is set for each unit' },
};

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
