/** Headings that several tables and pages share: a thing has one name wherever it is shown. */
import type { Lang } from '../lang.ts';

export const HEADINGS = {
  unit: { vi: 'Đơn vị', en: 'Unit' },
  block: { vi: 'Khối', en: 'Block' },
  area: { vi: 'Lĩnh vực', en: 'Area' },
  criterion: { vi: 'Tiêu chí', en: 'Criterion' },
  index: { vi: 'Chỉ số (%)', en: 'Index (%)' },
  rank: { vi: 'Xếp hạng', en: 'Rank' },
  points: { vi: 'Điểm', en: 'Points' },
  applied: { vi: 'Tối đa áp dụng', en: 'Applied' },
  target: { vi: 'Chỉ tiêu', en: 'Target' },
  assessedBy: { vi: 'Nguồn số liệu', en: 'Whose figure' },
} as const satisfies Record<string, Record<Lang, string>>;
