/** Words of the frame that every page stands in: navigation, tools, footer. */
import type { Lang } from '../lang.ts';

type Words = Readonly<Record<Lang, string>>;

/** The pages that the navigation names, in its order. */
export const PAGE_TITLES = {
  overview: { vi: 'Tổng quan', en: 'Overview' },
  ranking: { vi: 'Xếp hạng', en: 'Rankings' },
  areas: { vi: 'Lĩnh vực', en: 'Areas' },
  criteria: { vi: 'Tiêu chí', en: 'Criteria' },
  units: { vi: 'Đơn vị', en: 'Units' },
  compare: { vi: 'So sánh', en: 'Compare' },
  gaps: { vi: 'Đối chiếu tự chấm – thẩm định', en: 'Self-score against appraisal' },
  review: { vi: 'Rà soát số liệu', en: 'Review of figures' },
  targets: { vi: 'Chỉ tiêu kế hoạch', en: 'Plan targets' },
  robustness: { vi: 'Độ tin cậy thứ hạng', en: 'How firm the ranks are' },
  near: { vi: 'Sát ngưỡng', en: 'Close to a threshold' },
  tasks: { vi: 'Nhiệm vụ khắc phục', en: "Next year's work" },
  change: { vi: 'So với năm trước', en: 'Against the year before' },
  series: { vi: 'Kết quả qua các năm', en: 'Results over the years' },
  reliability: { vi: 'Chất lượng bộ tiêu chí', en: 'Quality of the criteria' },
  method: { vi: 'Phương pháp và căn cứ', en: 'Method and sources' },
} as const satisfies Record<string, Words>;

export type PageName = keyof typeof PAGE_TITLES;

export const SHELL_WORDS = {
  site: { vi: 'Chỉ số cải cách hành chính', en: 'PAR INDEX' },
  skip: { vi: 'Chuyển đến nội dung chính', en: 'Skip to the content' },
  navigation: { vi: 'Các trang', en: 'Pages' },
  menu: { vi: 'Danh mục trang', en: 'Menu' },
  otherLanguage: { vi: 'English', en: 'Tiếng Việt' },
  present: { vi: 'Trình chiếu', en: 'Presentation' },
  leavePresentation: { vi: 'Thoát trình chiếu', en: 'Leave presentation' },
  tools: { vi: 'Công cụ', en: 'Tools' },
  marks: { vi: 'Lưu ý về bộ tiêu chí và số liệu', en: 'What these rules and figures are' },
  api: { vi: 'Dữ liệu cho phần mềm khác (API)', en: 'Data for other programs (API)' },
  asTable: { vi: 'Xem số liệu dạng bảng', en: 'The figures as a table' },
  download: { vi: 'Tải về', en: 'Download' },
  blocks: { vi: 'Khối xếp hạng', en: 'Block' },
  everyBlock: { vi: 'Toàn tỉnh', en: 'All blocks' },
  show: { vi: 'Xem', en: 'Show' },
} as const satisfies Record<string, Words>;

/** The line at the foot of every page: which rules, on which day, and the first digits of the hash of the results. */
export function footLine(
  { edition, asOf, hash }: { edition: string; asOf: string; hash: string },
  lang: Lang,
): string {
  return lang === 'vi'
    ? `Bộ tiêu chí ${edition}; đơn vị theo danh sách ngày ${asOf}; mã kết quả ${hash}.`
    : `Edition ${edition}; units as of ${asOf}; results ${hash}.`;
}
