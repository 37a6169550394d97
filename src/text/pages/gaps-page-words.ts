/** Words of the page that sets what units claimed against what counted. */
import { decimal } from '../../exact/decimal.ts';
import type { UnitGap } from '../../model/gap-report.ts';
import { formatRounded } from '../format.ts';
import type { Lang } from '../lang.ts';
import { signed } from '../results/change-words.ts';
import { unitCount } from '../vocabulary/unit-count.ts';

export const GAPS_PAGE_WORDS = {
  meaning: {
    vi: 'Tự chấm là điểm mà chính số liệu do đơn vị báo cáo đạt được theo quy tắc chấm; kết quả là điểm được tính sau thẩm định. Chênh lệch = tự chấm − kết quả: lớn hơn 0 là đơn vị tự chấm cao hơn. Chỉ so sánh những tiêu chí đơn vị có báo cáo và được tính điểm ở cả hai bên.',
    en: 'Own: what the figures of the unit itself earn under the rules. Final: what counted after appraisal. Gap = own − final; above 0 the unit claimed more. Only criteria that the unit reported and that are counted on both sides are compared.',
  },
  units: { vi: 'Chênh lệch theo đơn vị', en: 'Gaps by unit' },
  areas: { vi: 'Chênh lệch theo lĩnh vực', en: 'Gaps by area' },
  appraisers: { vi: 'Ai đã giảm, tăng điểm bao nhiêu', en: 'Who lowered and raised how much' },
  appraisersNote: {
    vi: 'Xếp theo người thẩm định ghi trong kết quả thẩm định; nơi không ghi thì theo cơ quan mà bộ tiêu chí giao thẩm định lĩnh vực đó. Mỗi tiêu chí chỉ tính vào một dòng nên cộng các dòng bằng chênh lệch của khối.',
    en: 'By the appraiser named in the appraisal, else by the body that the edition lets appraise the area. Every criterion belongs to one line, so the lines add up to the gap of the block.',
  },
  appraiser: { vi: 'Người thẩm định', en: 'Appraiser' },
  whole: { vi: 'Toàn khối', en: 'Whole block' },
  judged: { vi: 'Số tiêu chí của đơn vị', en: 'Criteria of units' },
  raisedPoints: { vi: 'Tổng điểm được tăng', en: 'Points given' },
  lowered: { vi: 'Số lần giảm', en: 'Times lowered' },
  raised: { vi: 'Số lần tăng', en: 'Times raised' },
  criteria: { vi: 'Tiêu chí bị giảm điểm nhiều nhất', en: 'Criteria lowered most' },
  restCriteria: { vi: 'Các tiêu chí bị giảm điểm còn lại', en: 'The other criteria that were lowered' },
  loweredPoints: { vi: 'Tổng điểm bị giảm', en: 'Points taken away' },
  loweredUnits: { vi: 'Số đơn vị bị giảm', en: 'Units lowered' },
  changes: { vi: 'Điểm thay đổi sau thẩm định, từng đơn vị', en: 'Points that appraisal changed, by unit' },
  noneLowered: {
    vi: 'Thẩm định không giảm điểm tiêu chí nào của khối này.',
    en: 'Appraisal lowered no criterion of this block.',
  },
  withoutReport: {
    vi: 'Đơn vị không có báo cáo tự chấm để so sánh',
    en: 'Units without a report to compare',
  },
  noneCompared: {
    vi: 'Khối này chưa có báo cáo tự chấm nào để so sánh.',
    en: 'No unit of this block has handed in a report that can be compared.',
  },
  data: { vi: 'Đối chiếu tự chấm – thẩm định', en: 'Self-score against appraisal' },
} as const satisfies Record<string, Record<Lang, string>>;

/** How many units claimed more and how many less than counted. */
export function gapsSummary(units: readonly UnitGap[], lang: Lang): string {
  const signs = units.map(({ gap }) => decimal(gap).sign);
  const [over, under] = [1, -1].map((wanted) => signs.filter((sign) => sign === wanted).length);
  const all = unitCount(units.length, lang);
  return lang === 'vi'
    ? `So sánh ${all}: ${over} đơn vị tự chấm cao hơn kết quả, ${under} đơn vị tự chấm thấp hơn, còn lại bằng nhau.`
    : `${all} compared: ${over} claimed more than counted, ${under} less, the others the same.`;
}

/** `+1,24 (cao hơn)`: the difference with a sign and a word. */
export function gapWords(gap: string, { decimals, lang }: { decimals: number; lang: Lang }): string {
  const number = signed(formatRounded(decimal(gap), decimals, lang));
  switch (decimal(gap).sign) {
    case 1:
      return lang === 'vi' ? `${number} cao hơn` : `${number} over`;
    case -1:
      return lang === 'vi' ? `${number} thấp hơn` : `${number} under`;
    default:
      return lang === 'vi' ? 'bằng nhau' : 'equal';
  }
}
