/** Words of the pages that say what units can do next. */
import type { MeasureKind } from '../../model/measure.ts';
import type { Lang } from '../lang.ts';

export const PRIORITIES_PAGE_WORDS = {
  solutions: { vi: 'Giải pháp cải thiện', en: 'What the unit can do next' },
  first: { vi: 'Nên làm trước', en: 'Cheapest steps' },
  goals: { vi: 'Thay đổi nhỏ nhất để lên hạng, lên loại', en: 'Smallest change to the next rank and grade' },
  more: { vi: 'Các cách khác', en: 'Other ways' },
  available: { vi: 'Điểm còn có thể đạt theo tiêu chí', en: 'Points to be had by criterion' },
  best: { vi: 'Tốt nhất có thể', en: 'At its best' },
  strengths: { vi: 'Điểm mạnh, điểm yếu trong khối', en: 'Strengths and weaknesses in the block' },
  strongest: { vi: 'Tiêu chí mạnh nhất so với khối', en: 'Strongest criteria' },
  weakest: { vi: 'Tiêu chí yếu nhất so với khối', en: 'Weakest criteria' },
  byArea: { vi: 'Hạng từng lĩnh vực trong khối', en: 'Rank in every area' },
  share: { vi: 'Tỷ lệ điểm (%)', en: 'Share of points (%)' },
  noStrengths: {
    vi: 'Khối không có tiêu chí nào phân biệt được các đơn vị.',
    en: 'No criterion sets the units of the block apart.',
  },
  whatIf: { vi: 'Giả định số liệu khác', en: 'Suppose other figures' },
  whatIfTitle: { vi: 'Giả định', en: 'What if' },
  whatIfIntro: {
    vi: 'Chọn tiêu chí, ghi giá trị giả định rồi bấm Tính: đơn vị được chấm lại, cả khối được xếp hạng lại. Giá trị ghi như trong báo cáo: 97%, 12/15, Có, 15/03/2023, KPS; ghi 3đ nếu là điểm; ghi "Công nhận" hoặc "Không công nhận" nếu là quyết định thẩm định.',
    en: 'Choose a criterion, write a value and press Calculate: the unit is scored and its block ranked again. Values are written as in reports: 97%, 12/15, Có, 15/03/2023, KPS; 3đ for points; "Công nhận" or "Không công nhận" for a decision of the appraiser.',
  },
  criterion: { vi: 'Tiêu chí', en: 'Criterion' },
  value: { vi: 'Giá trị giả định', en: 'Supposed value' },
  none: { vi: '(không chọn)', en: '(none)' },
  calculate: { vi: 'Tính', en: 'Calculate' },
  form: { vi: 'Số liệu giả định', en: 'Supposed figures' },
  supposed: { vi: 'Tiêu chí trước và sau giả định', en: 'The criteria before and after' },
  moves: { vi: 'Thay đổi trong khối', en: 'Who moves in the block' },
  back: { vi: 'Về trang của đơn vị', en: 'Back to the unit' },
  tasks: { vi: 'Nhiệm vụ khắc phục của đơn vị', en: "The unit's tasks" },
  tasksIntro: {
    vi: 'Mỗi tiêu chí bị mất điểm là một việc phải làm năm sau, việc mất nhiều điểm nhất xếp trước. Chọn một đơn vị để xem và in danh sách việc của đơn vị đó; tệp CSV có việc của mọi đơn vị trong khối.',
    en: 'Every criterion that lost points is a task for next year, the greatest loss first. Choose a unit to see and print its list; the CSV file has the tasks of all units of the block.',
  },
  count: { vi: 'Số việc', en: 'Tasks' },
  lost: { vi: 'Điểm bị mất', en: 'Points lost' },
  open: { vi: 'Xem danh sách việc', en: 'See the tasks' },
  unitPage: { vi: 'Trang của đơn vị', en: 'Page of the unit' },
  allTasks: { vi: 'Các đơn vị cùng khối', en: 'Units of the block' },
} as const satisfies Record<string, Record<Lang, string>>;

/** How a value of a measure is written, as a hint beside its criterion. */
const EXAMPLES: Readonly<Record<MeasureKind, string>> = {
  percent: '97%; 12/15',
  survey: '85%',
  count: '3',
  amount: '1.250,5',
  boolean: 'Có; Không',
  choice: '',
  date: '15/03/2023',
  points: '2,5',
};

export function supposedExample(kind: MeasureKind): string {
  return EXAMPLES[kind];
}
