/** Headings and short words of a ranking, for all its forms. */
import type { Lang } from '../lang.ts';
import { HEADINGS } from '../vocabulary/headings.ts';

export const RANKING_WORDS = {
  title: { vi: 'KẾT QUẢ XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH', en: 'PAR INDEX RANKING' },
  block: HEADINGS.block,
  rank: HEADINGS.rank,
  unit: HEADINGS.unit,
  index: HEADINGS.index,
  grade: { vi: 'Xếp loại', en: 'Grade' },
  places: { vi: 'Tăng/giảm (bậc)', en: 'Change (places)' },
  change: { vi: 'Tăng/giảm Chỉ số', en: 'Change of index' },
  note: { vi: 'Ghi chú', en: 'Note' },
  tied: { vi: 'đồng hạng', en: 'tied' },
  mean: { vi: 'Giá trị trung bình', en: 'Mean' },
  unranked: { vi: 'Không xếp hạng', en: 'Not ranked' },
  empty: { vi: 'Chưa có đơn vị nào có số liệu', en: 'No unit has any figure' },
} as const satisfies Record<string, Record<Lang, string>>;

export function rankingTitle(lang: Lang): string {
  return RANKING_WORDS.title[lang];
}
