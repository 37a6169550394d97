/** Words of the pages of criteria: the table of a tier, and one criterion with what every unit has in it. */
import { decimal } from '../../exact/decimal.ts';
import type { CriterionUnit } from '../../model/criterion-report.ts';
import type { LostCriterion } from '../../model/lost-report.ts';
import { formatRounded } from '../format.ts';
import type { Lang } from '../lang.ts';
import { unitCount } from '../vocabulary/unit-count.ts';

export const CRITERIA_PAGE_WORDS = {
  tiers: { vi: 'Cấp', en: 'Tier' },
  table: { vi: 'Bảng tiêu chí', en: 'Table of criteria' },
  printed: { vi: 'Số trong bảng', en: 'No. in the table' },
  choose: {
    vi: 'Chọn tên tiêu chí để xem cách tính điểm, căn cứ và số liệu của từng đơn vị.',
    en: 'Choose a criterion for its rule, its sources and the figure of every unit.',
  },
  rules: { vi: 'Cách tính điểm theo cấp', en: 'Rule by tier' },
  units: { vi: 'Số liệu của các đơn vị', en: 'What the units have' },
  evidence: { vi: 'Tài liệu cần có', en: 'Evidence' },
  figure: { vi: 'Số liệu', en: 'Figure' },
  points: { vi: 'Điểm / tối đa', en: 'Points / maximum' },
  state: { vi: 'Tình trạng', en: 'State' },
  met: { vi: 'So với chỉ tiêu', en: 'Against the target' },
  lost: { vi: 'Điểm bị mất', en: 'Points lost' },
  sources: { vi: 'Căn cứ', en: 'Sources' },
  readings: { vi: 'Cách hiểu văn bản', en: 'Readings' },
  noUnits: { vi: 'Chưa có đơn vị nào áp dụng tiêu chí này.', en: 'The criterion applies to no unit.' },
  nothingLost: { vi: 'không mất điểm', en: 'none' },
  all: { vi: 'Tất cả tiêu chí', en: 'All criteria' },
} as const satisfies Record<string, Record<Lang, string>>;

/** `12,50 điểm, ở 5 trên 16 đơn vị áp dụng`; null: nothing was lost. */
export function criterionLost(
  found: LostCriterion | null,
  { decimals, lang }: { decimals: number; lang: Lang },
): string {
  if (found === null) return CRITERIA_PAGE_WORDS.nothingLost[lang];
  const { lost, unitsLosing, unitsApplied } = found;
  const points = formatRounded(decimal(lost), decimals, lang);
  return lang === 'vi'
    ? `${points} điểm, ở ${unitsLosing} trên ${unitCount(unitsApplied, lang)} được tính điểm`
    : `${points} points, by ${unitsLosing} of the ${unitCount(unitsApplied, lang)} scored`;
}

/** How many units met the target; null where none can be compared. */
export function metCounts(units: readonly CriterionUnit[], lang: Lang): string | null {
  const count = (wanted: boolean) => units.filter(({ met }) => met === wanted).length;
  const [met, missed] = [count(true), count(false)];
  if (met + missed === 0) return null;
  return lang === 'vi'
    ? `Đạt chỉ tiêu: ${met}; chưa đạt: ${missed}; không có số liệu để so: ${units.length - met - missed}.`
    : `Target met: ${met}; missed: ${missed}; nothing to compare: ${units.length - met - missed}.`;
}
