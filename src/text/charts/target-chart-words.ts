/** Words of the chart of the plan's targets. */

import { decimal } from '../../exact/decimal.ts';
import { isPercent } from '../../model/is-percent.ts';
import type { PlanTarget, SummedFigure, TierTarget } from '../../model/target-report.ts';
import { numberText } from '../explain/figure-words.ts';
import { lostText } from '../explain/unit-tables.ts';
import { localDecimal } from '../format.ts';
import type { Lang } from '../lang.ts';
import { HEADINGS } from '../vocabulary/headings.ts';
import { UNSUMMED_SHORT } from '../vocabulary/unsummed-words.ts';

export const TARGET_WORDS = {
  code: { vi: 'Mã tiêu chí', en: 'Code' },
  criterion: HEADINGS.criterion,
  tier: { vi: 'Cấp', en: 'Tier' },
  target: HEADINGS.target,
  value: { vi: 'Kết quả chung của cấp', en: 'Attained by the tier' },
  gap: { vi: 'Còn thiếu', en: 'Gap' },
  result: { vi: 'Kết luận', en: 'Result' },
  met: { vi: 'đạt', en: 'met' },
  missed: { vi: 'chưa đạt', en: 'missed' },
  unitsMet: { vi: 'Đơn vị đạt', en: 'Units that meet it' },
  unitsMissed: { vi: 'Đơn vị chưa đạt', en: 'Units that miss it' },
  unitsWithout: { vi: 'Đơn vị chưa có số liệu', en: 'Units without a figure' },
  words: { vi: 'Kết quả / chỉ tiêu', en: 'Attained / target' },
  mark: { vi: 'mức chỉ tiêu', en: 'target' },
} as const satisfies Record<string, Record<Lang, string>>;

export function targetsTitle(lang: Lang): string {
  return lang === 'vi'
    ? 'Chỉ tiêu của kế hoạch: kết quả và mức còn thiếu'
    : 'Targets of the plan and what is missing';
}

export function missedTitle(lang: Lang): string {
  return lang === 'vi' ? 'Chỉ tiêu kế hoạch còn thiếu nhiều nhất' : 'Targets missed by most';
}

export interface MissedFacts {
  name: string;
  tier: string;
  /** what was attained, asked and is missing */
  words: string;
}

export function missedDescription(missed: readonly MissedFacts[], lang: Lang): string {
  if (missed.length === 0) return lang === 'vi' ? 'Không có chỉ tiêu nào chưa đạt.' : 'No target was missed.';
  return `${missed.map(({ name, tier, words }) => `${name} (${tier}): ${words}`).join('; ')}.`;
}

export interface TargetFacts {
  targets: number;
  met: number;
  missed: number;
  unknown: number;
}

export function targetsDescription({ targets, met, missed, unknown }: TargetFacts, lang: Lang): string {
  return lang === 'vi'
    ? `${targets} chỉ tiêu, xét riêng từng cấp: ${met} lượt đạt, ${missed} lượt chưa đạt, ${unknown} lượt không có số chung của cấp.`
    : `${targets} targets, each by tier: ${met} met, ${missed} missed, ${unknown} without a figure of the tier.`;
}

export function targetsNote(lang: Lang): string {
  return lang === 'vi'
    ? 'Kết quả của mỗi cấp bằng tổng tử số chia tổng mẫu số của các đơn vị, không phải trung bình các tỷ lệ.'
    : 'The figure of a tier is the sum of numerators over the sum of denominators, not a mean of percentages.';
}

type Measure = PlanTarget['measure'];

/** `≥ 95%`. */
export function targetSign(
  { kind, at }: Pick<TierTarget, 'kind' | 'at'>,
  measure: Measure,
  lang: Lang,
): string {
  return `${kind === 'atLeast' ? '≥' : '>'} ${numberText(at, lang)}${unitSign(measure)}`;
}

function unitSign(measure: Measure): string {
  return isPercent(measure) ? '%' : '';
}

export interface ResultForm {
  /** of the edition */
  decimals: number;
  measure: Measure;
  lang: Lang;
}

/** `92,31% / ≥ 95%: thiếu 2,69`; without a figure of the tier the reason, and how many units meet it. */
export function tierResult(tier: TierTarget, { decimals, measure, lang }: ResultForm): string {
  const { attained, met, notMet } = tier;
  const target = targetSign(tier, measure, lang);
  if (attained.rounded === null) {
    const reason = UNSUMMED_SHORT[attained.reason ?? 'noFigure'][lang];
    const counted = met + notMet;
    if (counted === 0) return `${target}: ${reason}`;
    return lang === 'vi'
      ? `${target}: ${met}/${counted} đơn vị đạt (${reason})`
      : `${target}: ${met} of ${counted} units (${reason})`;
  }
  return `${localDecimal(attained.rounded, lang)}${unitSign(measure)} / ${target}: ${gapWords(attained, decimals, lang)}`;
}

function gapWords({ met, gap }: SummedFigure, decimals: number, lang: Lang): string {
  if (met) return TARGET_WORDS.met[lang];
  if (gap === null || decimal(gap).isZero) return TARGET_WORDS.missed[lang];
  const text = lostText(gap, decimals, lang);
  return lang === 'vi' ? `thiếu ${text}` : `${text} short`;
}
