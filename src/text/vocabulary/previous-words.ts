/** Headings and row words of a published ranking that is read as last year's table; matching folds them (`foldName`). */

/** The first of a list is the one that messages name. */
export const PREVIOUS_HEADINGS = {
  unit: ['Đơn vị', 'Tên đơn vị', 'Mã đơn vị'],
  index: ['Chỉ số', 'Chỉ số (%)', 'Chỉ số CCHC', 'Chỉ số CCHC (%)', 'Tổng điểm công bố'],
  rank: ['Xếp hạng', 'Hạng', 'Hạng công bố'],
} as const;

/** First words of rows that are no unit, beside the totals of every table. */
export const MEAN_WORDS = ['Giá trị trung bình'] as const;
