/** Words of the page of the plan's targets. */

import { decimal } from '../../exact/decimal.ts';
import { countAttained } from '../../model/count-attained.ts';
import type { PlanTarget, SummedFigure, TargetReport, TierTarget } from '../../model/target-report.ts';
import { metWord } from '../analyse/report-titles.ts';
import { figureText, numberText } from '../explain/figure-words.ts';
import { targetResult } from '../explain/target-words.ts';
import { formatExact, formatPercent } from '../format.ts';
import type { Lang } from '../lang.ts';
import { UNSUMMED_WORDS } from '../vocabulary/unsummed-words.ts';

export const TARGETS_PAGE_WORDS = {
  meaning: {
    vi: 'Mức thực hiện của mỗi cấp được tính từ số cộng: tổng tử số chia tổng mẫu số của các đơn vị, không phải bình quân các tỷ lệ.',
    en: 'What a tier attained is computed from sums: all numerators over all denominators of its units, never a mean of percentages.',
  },
  none: { vi: 'Bộ tiêu chí không có chỉ tiêu bằng số.', en: 'The edition has no numeric target.' },
  byTier: { vi: 'Chỉ tiêu theo cấp', en: 'Targets by tier' },
  each: { vi: 'Từng chỉ tiêu', en: 'Each target' },
  results: { vi: 'Kết quả theo cấp', en: 'Results by tier' },
  byTierNote: {
    vi: 'Mức thiếu tính bằng điểm phần trăm. Chọn tên chỉ tiêu để xem lời của kế hoạch, tử số, mẫu số và các đơn vị chưa đạt.',
    en: 'Distances are in percentage points. Choose a target for the words of the plan, its sums and the units that missed it.',
  },
  planned: { vi: 'Kế hoạch', en: 'Planned' },
  units: { vi: 'Đơn vị đạt / chưa đạt / chưa có số liệu', en: 'Units that met / missed / have no figure' },
  goals: {
    vi: 'Mục tiêu chung của tỉnh không tính ở đây',
    en: 'Goals of the province that are not computed here',
  },
  goalsNote: {
    vi: 'Các mục tiêu này do cơ quan khác công bố hoặc đo bằng số liệu ngoài bộ tiêu chí; trang này chỉ nêu lại lời của kế hoạch, không tính đạt hay chưa đạt.',
    en: 'Others publish these, or they are measured by figures outside the edition: the words of the plan are listed, nothing is computed.',
  },
  scoredBy: {
    vi: 'chấm theo mức giao cho từng đơn vị ở tiêu chí',
    en: "scored against each unit's own quota in criterion",
  },
  unitsOf: { vi: 'Xem số liệu của từng đơn vị', en: 'The figure of every unit' },
  data: { vi: 'Chỉ tiêu kế hoạch', en: 'Plan targets' },
  unknown: { vi: 'Chưa tính được', en: 'Cannot be computed' },
  lacking: { vi: 'không đặt chỉ tiêu', en: 'no target' },
} as const satisfies Record<string, Record<Lang, string>>;

/** How many targets of tiers were met, missed, or cannot be summed. */
export function targetsSummary({ targets }: TargetReport, lang: Lang): string {
  const { all, met, missed, unknown } = countAttained(targets);
  return lang === 'vi'
    ? `Kế hoạch đặt ${targets.length} chỉ tiêu bằng số, tính theo từng cấp là ${all}: đạt ${met}, chưa đạt ${missed}, chưa tính được ${unknown}.`
    : `The plan sets ${targets.length} numeric targets, ${all} counted by tier: ${met} met, ${missed} missed, ${unknown} cannot be computed.`;
}

/** `63,20% (1.264/2.000)`, or why there is no figure. */
export function attainedWords(
  figure: SummedFigure,
  { measure, lang }: { measure: PlanTarget['measure']; lang: Lang },
): string {
  const { rounded, numerator, denominator, reason } = figure;
  if (rounded === null) return reason === null ? '–' : UNSUMMED_WORDS[reason][lang];
  const value = formatPercent(rounded, lang);
  if (measure === 'survey' && denominator !== null) {
    const answers = numberText(denominator, lang);
    return lang === 'vi' ? `${value} (${answers} phiếu hợp lệ)` : `${value} (${answers} valid answers)`;
  }
  if (numerator === null || denominator === null) return value;
  return `${value} (${numberText(numerator, lang)}/${numberText(denominator, lang)})`;
}

/** ĐẠT, CHƯA ĐẠT with the distance, or that nothing can be said. */
export function attainedResult(
  { met, gap }: Pick<SummedFigure, 'met' | 'gap'>,
  { measure, lang }: { measure: PlanTarget['measure']; lang: Lang },
): string {
  if (met === null) return TARGETS_PAGE_WORDS.unknown[lang];
  return targetResult({ met, gap }, measure, lang);
}

/** The result in a cell of the overview, where the distance is in percentage points: `Chưa đạt, thiếu ≈ 3,35`. */
export function shortResult(
  { met, gap }: Pick<SummedFigure, 'met' | 'gap'>,
  { decimals, lang }: { decimals: number; lang: Lang },
): string {
  const words = metWord(met, lang) ?? TARGETS_PAGE_WORDS.unknown[lang];
  if (met !== false || gap === null || gap === '0') return words;
  const distance = formatExact(decimal(gap), decimals, lang);
  return lang === 'vi' ? `${words}, thiếu ${distance}` : `${words}, ${distance} below`;
}

/** Number of tiers that met a target: "đạt 1/3 cấp". */
export function tiersMet({ tiers }: PlanTarget, lang: Lang): string {
  const met = tiers.filter(({ attained }) => attained.met === true).length;
  return lang === 'vi' ? `đạt ${met}/${tiers.length} cấp` : `${met} of ${tiers.length} tiers met it`;
}

/** Title of the list of units behind a target of a tier. */
export function missingUnits({ notMet, withoutFigure }: TierTarget, lang: Lang): string {
  return lang === 'vi'
    ? `${notMet} đơn vị chưa đạt, ${withoutFigure} đơn vị chưa có số liệu`
    : `${notMet} units missed it, ${withoutFigure} have no figure`;
}

/** A unit that missed a target: its figure and how far it is away. */
export function missedWords(
  { value, met, gap }: TierTarget['units'][number],
  { measure, lang }: { measure: PlanTarget['measure']; lang: Lang },
): string {
  if (value === null || met === null) return lang === 'vi' ? 'chưa có số liệu' : 'no figure';
  const figure = figureText({ kind: measure, value, option: null }, lang);
  return `${figure}, ${targetResult({ met, gap }, measure, lang)}`;
}
