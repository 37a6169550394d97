/** Headings and row words of a published ranking that is read as last year's table; matching folds them (`foldName`). */

/** The first of a list is the one that messages name. */
export const PREVIOUS_HEADINGS = {
  unit: ['Đơn vị', 'Tên đơn vị', 'Cơ quan, đơn vị', 'Tên cơ quan, đơn vị', 'Mã đơn vị'],
  index: [
    'Chỉ số',
    'Chỉ số (%)',
    'Chỉ số CCHC',
    'Chỉ số CCHC (%)',
    'Chỉ số cải cách hành chính',
    'Chỉ số cải cách hành chính (%)',
    'Tổng điểm công bố',
  ],
  rank: ['Xếp hạng', 'Hạng', 'Thứ hạng', 'Hạng công bố'],
} as const;

/** What stands in a heading beside its words: `Chỉ số CCHC năm 2022 (%)`. Folded. */
export const HEADING_YEAR = / năm \d{4}(?= |$)/;

/** Cells of a unit that was not ranked. */
export const BLANK_WORDS = ['', '-', '–', '—', 'Không xếp hạng', 'Chưa xếp hạng'] as const;

/** First words of rows that are no unit, beside the totals of every table. */
export const MEAN_WORDS = ['Giá trị trung bình'] as const;
