/** Words of the page that says how firm ranks are. */
import type { Lang } from '../lang.ts';

export const ROBUSTNESS_PAGE_WORDS = {
  units: { vi: 'Khoảng hạng và xác suất của từng đơn vị', en: 'Intervals and chances of each unit' },
  groups: { vi: 'Nhóm đơn vị không phân biệt được thứ hạng', en: 'Units that cannot be told apart' },
  choices: { vi: 'Lựa chọn nào ảnh hưởng nhiều nhất', en: 'Which choice matters most' },
  noChoice: {
    vi: 'Không lựa chọn nào làm thay đổi thứ hạng.',
    en: 'No choice changes any rank.',
  },
  varied: { vi: 'Từng lựa chọn được thử như thế nào', en: 'What was varied, and how' },
  leftOut: { vi: 'Nếu bỏ đi một lĩnh vực', en: 'Without one area' },
  leftOutMeaning: {
    vi: 'Điểm đạt và điểm tối đa của các lĩnh vực còn lại được tính lại theo cách của bộ tiêu chí.',
    en: 'Points and maximum of what is left are put together as the edition does it.',
  },
  leftOutCriteria: {
    vi: 'Các tiêu chí nếu bỏ đi thì thứ hạng thay đổi',
    en: 'Criteria without which ranks change',
  },
  windows: { vi: 'Các phần của hình', en: 'Parts of the picture' },
  none: { vi: 'Khối này chưa có đơn vị nào được xếp hạng.', en: 'No unit of this block is ranked.' },
  data: { vi: 'Độ tin cậy thứ hạng', en: 'How firm the ranks are' },
} as const satisfies Record<string, Record<Lang, string>>;

/** A part of the picture: the units from one place to another. */
export function windowWords(from: number, to: number, lang: Lang): string {
  return lang === 'vi' ? `Đơn vị thứ ${from}–${to}` : `Units ${from}–${to}`;
}
