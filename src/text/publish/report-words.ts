/** Titles, captions and headings of the analysis report and of the summary for the leaders. */
import type { Lang } from '../lang.ts';

export const REPORT_WORDS = {
  type: { vi: 'Báo cáo', en: 'Report' },
  summaryType: { vi: 'Tóm tắt', en: 'Summary' },
  conduct: { vi: 'CÁCH TIẾN HÀNH', en: 'HOW IT WAS DONE' },
  general: { vi: 'KẾT QUẢ CHUNG', en: 'GENERAL RESULTS' },
  areas: { vi: 'KẾT QUẢ THEO LĨNH VỰC', en: 'RESULTS BY AREA' },
  losses: { vi: 'CÁC TIÊU CHÍ MẤT NHIỀU ĐIỂM', en: 'CRITERIA BY POINTS LOST' },
  gaps: { vi: 'ĐỐI CHIẾU KẾT QUẢ TỰ CHẤM VÀ THẨM ĐỊNH', en: 'SELF-ASSESSMENT AGAINST APPRAISAL' },
  targets: { vi: 'THỰC HIỆN CHỈ TIÊU KẾ HOẠCH', en: 'TARGETS OF THE PLAN' },
  advice: { vi: 'KIẾN NGHỊ', en: 'WORK FOR THE NEXT YEAR' },
  unranked: { vi: 'ĐƠN VỊ KHÔNG ĐƯỢC XẾP HẠNG HOẶC CHƯA BÁO CÁO', en: 'UNITS NOT RANKED OR NOT REPORTED' },
  method: { vi: 'PHƯƠNG PHÁP, GIẢ ĐỊNH VÀ GIỚI HẠN', en: 'METHOD, ASSUMPTIONS AND LIMITS' },
  computing: { vi: 'Cách tính và xếp hạng', en: 'Computing and ranking' },
  assumptions: { vi: 'Giả định của bộ tiêu chí', en: 'Assumptions of the edition' },
  limits: { vi: 'Giới hạn của kết quả', en: 'Limits of the results' },
  gradesLead: { vi: 'Kết quả xếp loại:', en: 'Grades:' },
  firstUnits: { vi: 'Các đơn vị dẫn đầu', en: 'The first units' },
  lastUnits: { vi: 'Các đơn vị xếp cuối', en: 'The last units' },
  areaTable: {
    vi: 'Tỷ lệ điểm đạt bình quân theo lĩnh vực (% điểm tối đa áp dụng)',
    en: 'Mean share of the maximum that applied, by area (%)',
  },
  lossTable: { vi: 'Các tiêu chí mất nhiều điểm nhất', en: 'The criteria that lost most points' },
  gapTable: { vi: 'Đối chiếu tự chấm và thẩm định theo khối', en: 'Own and final points by block' },
  targetTable: { vi: 'Kết quả thực hiện chỉ tiêu theo cấp', en: 'Targets attained, by tier' },
  code: { vi: 'Tiêu chí', en: 'Criterion' },
  planWords: { vi: 'Chỉ tiêu theo lời Kế hoạch', en: "Target in the plan's words" },
  compared: { vi: 'Số đơn vị đối chiếu', en: 'Units compared' },
  over: { vi: 'Tự chấm cao hơn', en: 'Claimed more' },
  under: { vi: 'Tự chấm thấp hơn', en: 'Claimed less' },
  greatest: { vi: 'Tự chấm cao hơn nhiều nhất (điểm)', en: 'Greatest over-claim (points)' },
  same: { vi: 'Bằng nhau', en: 'The same' },
  order: { vi: 'TT', en: 'No.' },
} as const satisfies Record<string, Record<Lang, string>>;

/** `Hình 1. Xếp hạng ...` */
export function numberedCaption(
  kind: 'table' | 'picture',
  number: number,
  title: string,
  lang: Lang,
): string {
  const words = { table: { vi: 'Bảng', en: 'Table' }, picture: { vi: 'Hình', en: 'Figure' } };
  return `${words[kind][lang]} ${number}. ${title}`;
}
