/** Sentences for faults of what somebody supposes (`so-tu-phap/3.1=97%`), beside those that it shares with files. */
import type { FaultTable } from '../faults/fault-table.ts';
import { listed } from '../listed.ts';

export const supposedIssues = {
  supposed_form: {
    vi: ({ cell }) =>
      `"${cell}" chưa đúng cách viết; hãy ghi đơn vị/tiêu chí=giá trị, ví dụ so-tu-phap/3.1=97% (cả ba phần đều phải có)`,
    en: ({ cell }) =>
      `"${cell}" is not written as unit/criterion=value, for example so-tu-phap/3.1=97% (all three are needed)`,
  },
  supposed_twice: {
    vi: ({ cell }) => `"${cell}" đã được giả định ở trước; hãy chỉ giữ một giá trị`,
    en: ({ cell }) => `"${cell}" was supposed before; keep one value`,
  },
  unit_outside: {
    vi: ({ cell }) => `"${cell}" không phải là đơn vị được chấm điểm trong kỳ này`,
    en: ({ cell }) => `"${cell}" is no unit of these results`,
  },
  supposed_criterion: {
    vi: ({ cell, near }) =>
      `không có tiêu chí nào mã "${cell}" đối với đơn vị này; mã gần giống: ${listed(near)}`,
    en: ({ cell, near }) => `no criterion of this unit has the code "${cell}"; nearest: ${listed(near)}`,
  },
  supposed_tier: {
    vi: ({ cell, tiers }) =>
      `tiêu chí "${cell}" chỉ áp dụng đối với ${listed(tiers)}, không áp dụng đối với đơn vị này`,
    en: ({ cell, tiers }) => `the criterion "${cell}" applies to ${listed(tiers)} only, not to this unit`,
  },
  supposed_outside: {
    vi: ({ cell }) => `tiêu chí "${cell}" không thuộc chức năng, nhiệm vụ của đơn vị nên không giả định được`,
    en: ({ cell }) =>
      `the criterion "${cell}" is not a function of this unit, so nothing can be supposed of it`,
  },
  supposed_not_reported: {
    vi: ({ cell }) =>
      `đơn vị chưa báo cáo tiêu chí này nên không có số liệu để "${cell}"; hãy ghi một giá trị`,
    en: ({ cell }) => `the unit reported no figure for "${cell}" to recognise; write a value`,
  },
} as const satisfies FaultTable;
