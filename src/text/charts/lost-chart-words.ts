/** Words of the two charts of lost points: of one unit, and of a scope. */
import type { LostCriterion } from '../../model/lost-report.ts';
import { localDecimal } from '../format.ts';
import type { Lang } from '../lang.ts';
import { HEADINGS } from '../vocabulary/headings.ts';

export const LOST_CHART_WORDS = {
  code: { vi: 'Mã tiêu chí', en: 'Code' },
  criterion: HEADINGS.criterion,
  area: HEADINGS.area,
  points: HEADINGS.points,
  applied: HEADINGS.applied,
  lost: { vi: 'Điểm bị mất', en: 'Points lost' },
  maximum: { vi: 'Điểm tối đa áp dụng', en: 'Maximum that applied' },
  earned: { vi: 'Điểm đạt được', en: 'Points earned' },
  byCriterion: { vi: 'Tiêu chí mất nhiều điểm nhất', en: 'Criteria that lost most' },
  share: { vi: 'Tỷ trọng (%)', en: 'Share (%)' },
  cumulative: { vi: 'Lũy kế (%)', en: 'Cumulative (%)' },
  unitsLosing: { vi: 'Đơn vị mất điểm', en: 'Units losing' },
  unitsApplied: { vi: 'Đơn vị áp dụng', en: 'Units it applied to' },
} as const satisfies Record<string, Record<Lang, string>>;

export function lostChartTitle(unit: string, lang: Lang): string {
  return lang === 'vi' ? `Điểm bị mất: ${unit}` : `Points lost: ${unit}`;
}

export interface LostFacts {
  maximum: string;
  points: string;
  lost: string;
  /** of most points lost; null where none was */
  worst: { name: string; lost: string } | null;
}

export function lostDescription({ maximum, points, lost, worst }: LostFacts, lang: Lang): string {
  const most =
    worst === null
      ? ''
      : lang === 'vi'
        ? `; mất nhiều nhất ở ${worst.name} (${worst.lost} điểm)`
        : `; most in ${worst.name} (${worst.lost})`;
  return lang === 'vi'
    ? `Đạt ${points} trên ${maximum} điểm tối đa áp dụng, mất ${lost} điểm${most}.`
    : `${points} of ${maximum} points that applied, ${lost} lost${most}.`;
}

/** A row for all that is not drawn. */
export function otherCriteria(count: number, lang: Lang): string {
  return lang === 'vi' ? `${count} tiêu chí còn lại` : `${count} other criteria`;
}

/** @param start of the axis as printed, null for 0 */
export function waterfallNote(start: string | null, lang: Lang): string {
  const from =
    start === null ? '' : lang === 'vi' ? `Trục điểm bắt đầu từ ${start}. ` : `The axis starts at ${start}. `;
  return lang === 'vi'
    ? `${from}Điểm thưởng, điểm trừ không nằm trong hình này.`
    : `${from}Bonus and penalty are not in this picture.`;
}

/** How the line and the bars of the wide picture are to be read. */
export function paretoNote(lang: Lang): string {
  return lang === 'vi'
    ? 'Trục trên là tỷ lệ lũy kế (%); cột dài nhất là tiêu chí mất nhiều điểm nhất, các cột khác dài theo tỷ lệ.'
    : 'The axis is the cumulative share (%); bars are as long as their loss, the greatest fills the plot.';
}

/** @param scope name of the block or tier, null for all */
export function paretoTitle(scope: string | null, lang: Lang): string {
  const where = `: ${scope ?? (lang === 'vi' ? 'tất cả các cấp' : 'all tiers')}`;
  return lang === 'vi' ? `Tiêu chí mất nhiều điểm nhất${where}` : `Criteria by points lost${where}`;
}

export interface ParetoFacts {
  units: number;
  total: string;
  criteria: number;
  first: { name: string; lost: string } | null;
  /** criteria drawn and the share of all losses that they make */
  drawn: number;
  cumulative: string | null;
}

export function paretoDescription(facts: ParetoFacts, lang: Lang): string {
  const { units, total, criteria, first, drawn, cumulative } = facts;
  if (!first || cumulative === null) {
    return lang === 'vi' ? 'Không đơn vị nào mất điểm.' : 'No unit lost points.';
  }
  return lang === 'vi'
    ? `${units} đơn vị mất tổng cộng ${total} điểm ở ${criteria} tiêu chí; nhiều nhất ở ${first.name} (${first.lost} điểm). ${drawn} tiêu chí đầu chiếm ${cumulative}% số điểm bị mất.`
    : `${units} units lost ${total} points in ${criteria} criteria; most in ${first.name} (${first.lost}). The first ${drawn} criteria make ${cumulative}% of the loss.`;
}

/** After the name of a criterion where there is no room for columns: `120/139 đơn vị; lũy kế 35,20%`. */
export function lossWords({ unitsLosing, unitsApplied, cumulative }: LostCriterion, lang: Lang): string {
  const percent = localDecimal(cumulative, lang);
  const parts =
    lang === 'vi'
      ? [`${unitsLosing}/${unitsApplied} đơn vị`, `lũy kế ${percent}%`]
      : [`${unitsLosing}/${unitsApplied} units`, `cumulative ${percent}%`];
  // a part is never broken
  return parts.map((part) => part.replaceAll(' ', '\u00a0')).join('; ');
}
