/**
 * The closed lists of words that files use: column headings, totals, yes and no, "none arose", "not reported".
 * They are Vietnamese data vocabulary, the same in every language of the program; matching folds them (`foldName`).
 */

/** Headings of all kinds of input. The first of a list is the one that forms print and messages name. */
export const COLUMN_HEADINGS = {
  unit: ['Đơn vị'],
  unitCode: ['Mã đơn vị'],
  unitName: ['Tên đơn vị'],
  criterion: ['Mã tiêu chí'],
  value: ['Giá trị'],
  numerator: ['Tử số'],
  denominator: ['Mẫu số'],
  note: ['Ghi chú'],
  selfPoints: ['Điểm tự chấm'],
  evidence: ['Tài liệu kiểm chứng'],
  explanation: ['Giải trình'],
} as const;

export const APPRAISAL_HEADINGS = {
  round: ['Vòng'],
  decision: ['Quyết định'],
  points: ['Điểm', 'Điểm thẩm định'],
  reason: ['Lý do'],
  appraiser: ['Người thẩm định'],
  date: ['Ngày', 'Ngày thẩm định'],
  explanation: ['Giải trình của đơn vị', 'Giải trình'],
} as const;

export const SURVEY_HEADINGS = {
  issued: ['Phiếu phát ra', 'Số phiếu phát ra'],
  returned: ['Phiếu thu về', 'Số phiếu thu về'],
  valid: ['Phiếu hợp lệ', 'Số phiếu hợp lệ'],
} as const;

/** Check columns of the wide shape, compared with the result. */
export const PUBLISHED_HEADINGS = {
  publishedTotal: ['Tổng điểm công bố'],
  publishedRank: ['Hạng công bố'],
} as const;

/** Columns of the forms that carry no figure and are passed over in silence. */
export const IGNORED_HEADINGS = [
  'STT',
  'Huyện',
  'Tiêu chí',
  'Chỉ tiêu',
  'Điểm tối đa',
  'Diễn giải tử số',
  'Diễn giải mẫu số',
  'Tài liệu cần gửi',
] as const;

export const TOTAL_WORDS = ['Tổng cộng', 'Tổng số', 'Tổng', 'Cộng', 'Bình quân', 'Trung bình'] as const;

export const VALUE_WORDS = {
  noneArose: ['KPS', 'Không phát sinh'],
  notReported: ['Không báo cáo', 'KBC'],
} as const;

export const YES_NO_WORDS = {
  yes: ['Có', 'Đạt'],
  no: ['Không', 'Không đạt'],
} as const;

export const DECISION_WORDS = {
  recognised: ['Công nhận'],
  adjusted: ['Điều chỉnh'],
  rejected: ['Không công nhận', 'Không công nhận điểm'],
  noneArose: ['Không phát sinh', 'KPS'],
} as const;

/** What follows a number that is meant as points, where a value may be either: `3đ`, `2,5 điểm`. */
export const POINTS_SUFFIXES = ['đ', 'điểm', 'points', 'point'] as const;
