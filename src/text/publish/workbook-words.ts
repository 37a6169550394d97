/** Words of the workbook of an announcement: names of its sheets, what they hold, headings that no other table has. */
import type { Lang } from '../lang.ts';

type Words = Readonly<Record<Lang, string>>;

export const WORKBOOK_WORDS = {
  title: {
    vi: 'Sổ số liệu Chỉ số cải cách hành chính',
    en: 'Workbook of the PAR INDEX',
  },
  intro: { vi: 'Giới thiệu', en: 'Introduction' },
  introAbout: {
    vi: 'Bộ tiêu chí, cách tính, nội dung các trang và quy ước',
    en: 'Edition, method, the sheets and their conventions',
  },
  item: { vi: 'Mục', en: 'Item' },
  content: { vi: 'Nội dung', en: 'Content' },
  method: { vi: 'Cách tính', en: 'Method' },
  sheet: { vi: 'Trang', en: 'Sheet' },
  convention: { vi: 'Quy ước', en: 'Convention' },
  ranking: { vi: 'Xếp hạng', en: 'Ranking' },
  matrix: { vi: 'Điểm tiêu chí', en: 'Points' },
  lost: { vi: 'Tiêu chí bị mất điểm', en: 'Criteria by points lost' },
  lostAbout: {
    vi: 'Tiêu chí của các lĩnh vực xếp theo tổng số điểm mà mọi đơn vị bị mất, từ nhiều đến ít',
    en: 'Criteria of the areas by the points that all units lost in them, the greatest loss first',
  },
  unitLosses: { vi: 'Điểm bị mất theo đơn vị', en: 'Points lost by unit' },
  unitLossesAbout: {
    vi: 'Từng tiêu chí mà từng đơn vị bị mất điểm',
    en: 'Every criterion in which a unit lost points',
  },
  inputs: { vi: 'Số liệu đầu vào', en: 'Inputs' },
  inputsAbout: {
    vi: 'Từng số liệu nhận được: nguồn, tệp, dòng, cột, nội dung các ô như trong tệp, nội dung được hiểu và kết quả xử lý',
    en: 'Every statement that was handed in: input, file, line, column, its cells as they stand, what was understood and what became of it',
  },
  criteria: { vi: 'Tiêu chí', en: 'Criteria' },
  criteriaAbout: {
    vi: 'Tiêu chí của từng cấp: điểm tối đa, chỉ tiêu, số liệu, cách tính điểm và căn cứ',
    en: 'Criteria of each tier: maximum, target, measure, rule and sources',
  },
  previousRank: { vi: 'Hạng năm trước', en: 'Rank of last year' },
  previousIndex: { vi: 'Chỉ số năm trước (%)', en: 'Index of last year (%)' },
  input: { vi: 'Loại số liệu', en: 'Input' },
  file: { vi: 'Tệp', en: 'File' },
  line: { vi: 'Dòng', en: 'Line' },
  column: { vi: 'Cột', en: 'Column' },
  understood: { vi: 'Nội dung được hiểu', en: 'Understood as' },
  number: { vi: 'Giá trị được hiểu', en: 'Value understood' },
  fate: { vi: 'Kết quả xử lý', en: 'What became of it' },
  measure: { vi: 'Loại dữ liệu', en: 'Measure' },
  exactNote: {
    vi: 'Các số là số thực, làm tròn theo bộ tiêu chí; xếp hạng không tính lại từ số đã làm tròn trong sổ này',
    en: 'Numbers are real numbers, rounded as the edition says; ranks do not follow from the rounded ones here',
  },
  excludedNote: {
    vi: 'Ô tô xám, để trống: tiêu chí không tính cho đơn vị (không thuộc chức năng, nhiệm vụ hoặc không phát sinh được loại trừ), không phải 0 điểm',
    en: 'Grey blank cells: the criterion does not count for the unit (outside its function, or excluded because none arose); they are not 0',
  },
} as const satisfies Record<string, Words>;

export function rankingAbout(block: string, lang: Lang): string {
  return lang === 'vi' ? `Kết quả xếp hạng: ${block}` : `Ranking: ${block}`;
}

export function matrixAbout(tier: string, lang: Lang): string {
  return lang === 'vi'
    ? `Điểm của từng đơn vị theo từng tiêu chí: ${tier}`
    : `Points of each unit by criterion: ${tier}`;
}

/** What the letters behind a number mean: `CBC sau số 0: chưa báo cáo`. */
export function markNote(mark: string, meaning: string, lang: Lang): string {
  return lang === 'vi' ? `Chữ ${mark} sau số điểm: ${meaning}` : `${mark} behind the points: ${meaning}`;
}
