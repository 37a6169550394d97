/** Sentences for what was read in a cell or row, but had better be looked at. */
import type { FaultTable } from '../faults/fault-table.ts';
import { localDecimal } from '../format.ts';
import { firstPlace } from './first-place.ts';

export const cellWarnings = {
  grouping_read: {
    vi: ({ cell }) =>
      `"${cell}" được đọc là số nguyên có dấu phân nghìn; nếu là số thập phân thì hãy ghi lại`,
    en: ({ cell }) =>
      `"${cell}" was read as a whole number with a thousands mark; write it again if it is a decimal`,
  },
  fullwidth_converted: {
    vi: ({ cell }) => `"${cell}" viết bằng chữ số toàn chiều, đã được đọc như chữ số thường`,
    en: ({ cell }) => `"${cell}" is in full-width characters and was read as ordinary ones`,
  },
  invisible_removed: {
    vi: () => 'ô có ký tự không nhìn thấy, đã được bỏ đi khi đọc',
    en: () => 'the cell holds invisible characters, which were left out',
  },
  formula_like_text: {
    vi: () => 'ghi chú bắt đầu như một công thức; nội dung được giữ nguyên, khi xuất ra sẽ được vô hiệu hóa',
    en: () => 'the note begins like a formula; it is kept as written and made harmless in exports',
  },
  value_fraction_rounding: {
    vi: ({ cell, computed }) =>
      `giá trị "${cell}" lệch một đơn vị ở chữ số cuối so với tử số/mẫu số (${localDecimal(String(computed), 'vi')} %); tử số và mẫu số được dùng`,
    en: ({ cell, computed }) =>
      `"${cell}" differs by one in its last digit from the fraction (${computed} %); the fraction is used`,
  },
  duplicate_identical: {
    vi: (place) =>
      place.firstLine
        ? `dòng này ghi lại cùng số liệu với ${firstPlace(place, 'vi')} nên chỉ tính một lần, theo dòng trước`
        : 'dòng này ghi lại cùng số liệu với một dòng phía trên nên chỉ tính một lần, theo dòng trước',
    en: (place) =>
      place.firstLine
        ? `this row states the same as ${firstPlace(place, 'en')}; that one counts`
        : 'this row states the same as one above; that one counts',
  },
  unit_alias: {
    vi: ({ cell, name }) => `"${cell}" được hiểu là "${name}"`,
    en: ({ cell, name }) => `"${cell}" was read as "${name}"`,
  },
  evidence_missing: {
    vi: ({ points }) => `tự chấm ${points} điểm nhưng chưa ghi tài liệu kiểm chứng`,
    en: ({ points }) => `${points} points are claimed without evidence`,
  },
  self_points_unreadable: {
    vi: ({ cell }) => `điểm tự chấm "${cell}" không phải là số nên không đối chiếu được`,
    en: ({ cell }) => `the declared points "${cell}" are no number and cannot be compared`,
  },
} as const satisfies FaultTable;
