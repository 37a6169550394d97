/** Words of the page of results over the years, and of the section on the page of a unit. */
import type { Lang } from '../lang.ts';

export const SERIES_PAGE_WORDS = {
  noEarlier: {
    vi: 'Chưa có kết quả của các năm trước. Cần chạy chương trình với tùy chọn --earlier và thư mục của từng đợt chấm điểm năm trước (mỗi thư mục có tệp campaign.yaml), cùng sổ đăng ký đơn vị có ghi đơn vị tiền thân.',
    en: 'There are no results of earlier years. Run the program with --earlier and the folder of each earlier campaign (one that holds a campaign.yaml), and a registry that names predecessors.',
  },
  measures: { vi: 'Đại lượng trên biểu đồ', en: 'What the chart shows' },
  index: { vi: 'Chỉ số', en: 'Index' },
  rank: { vi: 'Hạng trong khối', en: 'Rank in the block' },
  joining: { vi: 'Số liệu của đơn vị tiền thân', en: 'Figures of predecessors' },
  joinNone: { vi: 'Không gộp', en: 'Not joined' },
  joinSum: { vi: 'Gộp bằng cách cộng số liệu', en: 'Joined as sums' },
  choose: { vi: 'Chọn đơn vị (tối đa 8)', en: 'Choose units (at most 8)' },
  show: { vi: 'Xem', en: 'Show' },
  table: { vi: 'Kết quả từng năm', en: 'Results year by year' },
  joinedHead: { vi: 'Số liệu gộp của các đơn vị tiền thân', en: 'Joined figures of predecessors' },
  usual: {
    vi: 'Đang hiển thị các đơn vị đứng đầu khối năm nay trong số đơn vị có kết quả, hoặc có tiền thân được đánh giá, ở những năm trước.',
    en: 'Shown are the first units of the block this year among those that have earlier results, or predecessors that have.',
  },
  section: { vi: 'Tiền thân và kết quả các năm', en: 'Predecessors and results over the years' },
  whole: { vi: 'Xem biểu đồ qua các năm', en: 'See the chart over the years' },
  unchanged: { vi: 'Không đổi', en: 'Unchanged' },
  sums: { vi: 'Tổng đã cộng', en: 'Sums' },
  reason: { vi: 'Lý do không gộp', en: 'Why left out' },
} as const satisfies Record<string, Record<Lang, string>>;

/** More units were asked for than can be shown. */
export function tooManyInSeries({ asked, most }: { asked: number; most: number }, lang: Lang): string {
  return lang === 'vi'
    ? `Đã chọn ${asked} đơn vị; chỉ hiển thị ${most} đơn vị đầu.`
    : `${asked} units were chosen; the first ${most} are shown.`;
}
