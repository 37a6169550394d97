/** Words of a unit's score sheet (Phiếu điểm). */
import { decimal, formatFixed } from '../../exact/decimal.ts';
import { Fraction } from '../../exact/fraction.ts';
import type { ExtraExplanation, UnitExplanation } from '../../model/unit-explanation.ts';
import { numberText } from '../explain/figure-words.ts';
import { localDecimal } from '../format.ts';
import type { Lang } from '../lang.ts';
import { UNIT_PAGE_WORDS } from '../pages/unit-words.ts';
import { beforeCap } from '../results/score-cells.ts';
import { HEADINGS } from '../vocabulary/headings.ts';

export const SCORE_SHEET_WORDS = {
  title: { vi: 'Phiếu điểm', en: 'Score sheet' },
  number: UNIT_PAGE_WORDS.number,
  criterion: HEADINGS.criterion,
  maximum: { vi: 'Điểm tối đa', en: 'Maximum' },
  own: { vi: 'Điểm tự chấm', en: 'Own points' },
  appraised: { vi: 'Điểm thẩm định', en: 'Points appraised' },
  reason: { vi: 'Lý do', en: 'Reason' },
  evidence: { vi: 'Tài liệu kiểm chứng', en: 'Evidence' },
  total: { vi: 'Tổng điểm các lĩnh vực', en: 'Sum of the areas' },
  bonus: { vi: 'Điểm thưởng được tính', en: 'Bonus that counts' },
  penalty: { vi: 'Điểm trừ được tính', en: 'Penalty that counts' },
  shading: {
    vi: 'Ô tô nền, ghi "–": tiêu chí không tính cho đơn vị, trừ khỏi cả tổng điểm và điểm tối đa áp dụng (khác với 0 điểm).',
    en: 'Shaded with "–": not counted for the unit, left out of the points and of the maximum (which is not 0 points).',
  },
  ownNote: {
    vi: 'Điểm tự chấm ghi như trong báo cáo của đơn vị; ô trống là đơn vị không ghi điểm tự chấm.',
    en: 'Own points are those written in the report of the unit; blank where it wrote none.',
  },
  rounding: {
    vi: 'Tổng cộng từ điểm chính xác rồi mới làm tròn nên có thể lệch ở chữ số cuối so với cộng các số đã làm tròn.',
    en: 'Sums are of exact points and rounded once, so they may differ in the last digit from the sum of rounded ones.',
  },
  tasks: { vi: 'Nhiệm vụ khắc phục', en: 'Work for the next year' },
  tasksNote: {
    vi: 'Xếp theo số điểm bị mất. Cột "Cần đạt để đủ điểm" tính theo quy tắc và số liệu của năm nay; bộ tiêu chí năm sau có thể khác.',
    en: 'By points lost. What earns all points follows from the rules and the figures of this year; the next edition may differ.',
  },
  unitHead: { vi: 'Thủ trưởng đơn vị', en: 'Head of the unit' },
  appraiser: { vi: 'Đại diện cơ quan thẩm định', en: 'For the appraisers' },
  signHint: { vi: '(Ký, ghi rõ họ tên, đóng dấu)', en: '(signature, name, seal)' },
} as const satisfies Record<string, Record<Lang, string>>;

/** The maximum of an area or of all, and what of it applied where that is less. */
export function maximumWords(maxPoints: string, maxApplied: string, lang: Lang): string {
  const max = numberText(maxPoints, lang);
  if (decimal(maxPoints).equals(decimal(maxApplied))) return max;
  const applied = numberText(maxApplied, lang);
  return lang === 'vi' ? `${max} (áp dụng ${applied})` : `${max} (applied ${applied})`;
}

/** Exact points as the sheet prints them: rounded to the decimals of the edition, without zeros at the end. */
export function sheetNumber(exact: string, decimals: number, lang: Lang): string {
  return numberText(formatFixed(decimal(exact), decimals), lang);
}

/** `trước khi áp mức trần 3 điểm: 4`; blank where the cap takes nothing away. */
export function cappedWords({ points, counted, cap }: ExtraExplanation, lang: Lang): string {
  if (cap === null || decimal(points).equals(decimal(counted))) return '';
  return `${beforeCap(cap, lang)}: ${numberText(points, lang)}`;
}

/** How the index follows from the sums; null for a unit without an index. */
export function indexFormula(report: UnitExplanation, lang: Lang): string | null {
  const { index, points, maxApplied, bonus, penalty, settings } = report;
  if (index === null) return null;
  const show = (exact: string) => sheetNumber(exact, settings.decimals, lang);
  const extra = (sign: string, { counted }: ExtraExplanation) =>
    decimal(counted).isZero ? '' : ` ${sign} ${show(counted)}`;
  const term = `100 × ${show(points)} / ${numberText(maxApplied, lang)}`;
  const sum = `${term}${extra('+', bonus)}${extra('−', penalty)}`;
  const name = HEADINGS.index[lang];
  return `${name} = ${sum} = ${localDecimal(index.rounded, lang)}${limitWords(report, lang)}`;
}

/** Says that the sum was cut at 0 or at the cap of the index. */
function limitWords(
  { index, points, maxApplied, bonus, penalty, settings }: UnitExplanation,
  lang: Lang,
): string {
  const percent = decimal(points).multiply(Fraction.of(100)).divide(decimal(maxApplied));
  const sum = percent.add(decimal(bonus.counted)).subtract(decimal(penalty.counted));
  const cap = decimal(settings.cap);
  if (index === null || (!cap.lessThan(sum) && sum.sign >= 0)) return '';
  const limit = numberText(sum.sign < 0 ? '0' : settings.cap, lang);
  if (sum.sign < 0) return lang === 'vi' ? ` (không dưới ${limit})` : ` (not below ${limit})`;
  return lang === 'vi' ? ` (không quá ${limit})` : ` (at most ${limit})`;
}
