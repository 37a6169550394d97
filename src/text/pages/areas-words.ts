/** Words of the pages of areas: a block in all its areas, and one area in a block. */
import { ANALYSIS_HEADINGS } from '../analyse/report-titles.ts';
import type { Lang } from '../lang.ts';

export const AREAS_WORDS = {
  table: { vi: 'Các lĩnh vực, yếu nhất trước', en: 'Areas, the weakest first' },
  heatmap: { vi: 'Đơn vị theo lĩnh vực', en: 'Units by area' },
  maxPoints: ANALYSIS_HEADINGS.maximum,
  mean: { vi: 'Bình quân % điểm tối đa', en: 'Mean share of the maximum (%)' },
  units: { vi: 'Số đơn vị được tính', en: 'Units counted' },
  note: {
    vi: 'Tỷ lệ của một đơn vị là điểm đạt chia điểm tối đa áp dụng của lĩnh vực; bình quân tính trên các đơn vị được xếp hạng, làm tròn một lần.',
    en: "A unit's share is its points over the maximum of the area that applied to it; the mean is of ranked units, rounded once.",
  },
  share: { vi: '% điểm tối đa', en: 'Share (%)' },
  place: { vi: 'Hạng lĩnh vực', en: 'Place in the area' },
  overall: { vi: 'Hạng chung', en: 'Overall rank' },
  pointsOf: { vi: 'Điểm / tối đa áp dụng', en: 'Points / applied' },
  ranking: { vi: 'Đơn vị theo kết quả của lĩnh vực', en: 'Units by their result in the area' },
  notApplied: { vi: 'không áp dụng', en: 'not applicable' },
  lost: { vi: 'Tiêu chí mất điểm trong lĩnh vực', en: 'Criteria of the area that lost points' },
  lostNote: {
    vi: 'Điểm bị mất là điểm tối đa áp dụng trừ điểm đạt, cộng các đơn vị của khối đã có số liệu.',
    en: 'Points lost: the maximum that applied less the points, summed over the units of the block that have figures.',
  },
  noneLost: {
    vi: 'Không có tiêu chí nào của lĩnh vực bị mất điểm.',
    en: 'No criterion of the area lost points.',
  },
  lostPoints: ANALYSIS_HEADINGS.lost,
  lostShare: { vi: '% tổng điểm bị mất của khối', en: 'Share of all points lost (%)' },
  losing: { vi: 'Đơn vị mất điểm', en: 'Units losing' },
  pareto: { vi: 'Tiêu chí mất nhiều điểm nhất của cả khối', en: 'Criteria of the block by points lost' },
  all: { vi: 'Tất cả các lĩnh vực', en: 'All areas' },
  notForBlock: {
    vi: 'Lĩnh vực này không áp dụng cho đơn vị nào của khối đã có số liệu.',
    en: 'The area applies to no unit of the block that has figures.',
  },
  noFigures: { vi: 'Chưa có đơn vị nào của khối có số liệu.', en: 'No unit of the block has any figure.' },
} as const satisfies Record<string, Record<Lang, string>>;
