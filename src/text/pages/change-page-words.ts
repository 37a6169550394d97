/** Words of the page that compares with an earlier year, and of the section on the page of a unit. */
import type { EarlierHead } from '../../model/change-report.ts';
import type { Lang } from '../lang.ts';

export const CHANGE_PAGE_WORDS = {
  noEarlier: {
    vi: 'Chưa có kết quả của năm trước để so sánh. Cần chạy chương trình với tùy chọn --earlier và thư mục của đợt chấm điểm năm trước (thư mục có tệp campaign.yaml).',
    en: 'There are no results of an earlier year to compare with. Run the program with --earlier and the folder of an earlier campaign (one that holds a campaign.yaml).',
  },
  years: { vi: 'Năm được so sánh', en: 'Compared with' },
  data: { vi: 'Thay đổi so với năm trước', en: 'Change since the year before' },
  areas: { vi: 'Bình quân thay đổi theo lĩnh vực', en: 'Mean change by area' },
  criteria: { vi: 'Tiêu chí làm thay đổi nhiều nhất', en: 'Criteria that changed most' },
  restCriteria: { vi: 'Các tiêu chí còn lại', en: 'The other criteria' },
  section: { vi: 'Thay đổi so với năm trước', en: 'What changed since the year before' },
  whole: { vi: 'Thay đổi của cả khối', en: 'The change of the whole block' },
  movedCriteria: { vi: 'Tiêu chí làm thay đổi Chỉ số', en: 'Criteria that moved the index' },
  noneMoved: { vi: 'Không có tiêu chí nào thay đổi.', en: 'No criterion changed.' },
} as const satisfies Record<string, Record<Lang, string>>;

/** `Năm 2023`. */
export function yearName(period: EarlierHead['edition']['period'], lang: Lang): string {
  const year = period.to.slice(0, 4);
  return lang === 'vi' ? `Năm ${year}` : year;
}
