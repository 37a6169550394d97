/** Sentences for composite indices and their tables that cannot be computed (codes `composite-*`). */
import type { Lang } from '../lang.ts';
import { listed } from '../listed.ts';
import type { FaultTable } from './fault-table.ts';

export const compositeFaults = {
  'composite-empty': {
    vi: () => 'cần ít nhất một chỉ tiêu và một chỉ số tổng hợp, gặp danh sách trống',
    en: () => 'expected at least one indicator and an index, found an empty list',
  },
  'composite-code-duplicate': {
    vi: ({ found }) => `cần mỗi thành phần một mã riêng, gặp mã "${found}" hai lần`,
    en: ({ found }) => `expected a code of its own for every element, found "${found}" twice`,
  },
  'composite-level': {
    vi: ({ code, found }) => `cần bậc là số nguyên từ 1 ở thành phần "${code}", gặp ${found}`,
    en: ({ code, found }) => `expected a whole number from 1 as the level of "${code}", found ${found}`,
  },
  'composite-weight': {
    vi: ({ code, found }) => `cần trọng số là số dương hữu hạn ở thành phần "${code}", gặp ${found}`,
    en: ({ code, found }) => `expected a positive finite weight for "${code}", found ${found}`,
  },
  'composite-parent-unknown': {
    vi: ({ code, expected, found }) =>
      `cần nhóm của thành phần "${code}" có trong danh sách (gần giống: ${expected}), gặp "${found}"`,
    en: ({ code, expected, found }) =>
      `expected a listed element as the group of "${code}" (nearest: ${expected}), found "${found}"`,
  },
  'composite-parent-level': {
    vi: ({ code, level, parent, found }) =>
      `cần nhóm của thành phần "${code}" ở bậc cao hơn bậc ${level}, gặp "${parent}" ở bậc ${found}`,
    en: ({ code, level, parent, found }) =>
      `expected the group of "${code}" above level ${level}, found "${parent}" at level ${found}`,
  },
  'composite-root': {
    vi: ({ count, found }) =>
      `cần đúng một thành phần không thuộc nhóm nào, gặp ${count}${Number(count) > 0 ? ` (${listed(found)})` : ''}`,
    en: ({ count, found }) =>
      `expected exactly one element without a group, found ${count}${Number(count) > 0 ? ` (${listed(found)})` : ''}`,
  },
  'composite-childless': {
    vi: ({ code, level }) => `cần ít nhất một thành phần con của "${code}" (bậc ${level}), gặp không có`,
    en: ({ code, level }) => `expected at least one child of "${code}" (level ${level}), found none`,
  },
  'composite-element-unknown': {
    vi: ({ expected, found }) => `cần mã của một thành phần (gần giống: ${expected}), gặp "${found}"`,
    en: ({ expected, found }) => `expected the code of an element (nearest: ${expected}), found "${found}"`,
  },
  'composite-unit-unknown': {
    vi: ({ expected, found }) => `cần mã của một đơn vị trong bảng (gần giống: ${expected}), gặp "${found}"`,
    en: ({ expected, found }) =>
      `expected the code of a unit of the table (nearest: ${expected}), found "${found}"`,
  },
  'composite-unit-duplicate': {
    vi: ({ found }) => `cần mỗi đơn vị một hàng, gặp "${found}" hai lần`,
    en: ({ found }) => `expected one row a unit, found "${found}" twice`,
  },
  'composite-column-length': {
    vi: ({ code, expected, found }) => `cần ${expected} giá trị ở chỉ tiêu "${code}", gặp ${found}`,
    en: ({ code, expected, found }) => `expected ${expected} values of "${code}", found ${found}`,
  },
  'composite-column-missing': {
    vi: ({ expected }) => `cần cột của chỉ tiêu "${expected}" trong bảng, gặp bảng không có cột này`,
    en: ({ expected }) => `expected a column of the indicator "${expected}", found none in the table`,
  },
  'composite-cell-infinite': {
    vi: ({ code, unit }) => `cần số hữu hạn hoặc ô trống ở chỉ tiêu "${code}" của "${unit}", gặp vô cực`,
    en: ({ code, unit }) => `expected a finite number or none for "${code}" of "${unit}", found infinity`,
  },
  'composite-cell-not-positive': {
    vi: ({ code, unit, found }) =>
      `cần số dương ở chỉ tiêu "${code}" của "${unit}" để lấy trung bình nhân hoặc điều hòa, gặp ${found}`,
    en: ({ code, unit, found }) =>
      `expected a positive number for "${code}" of "${unit}" in a geometric or harmonic mean, found ${found}`,
  },
  'composite-weights-count': {
    vi: ({ expected, found }) => `cần ${expected} trọng số, mỗi thành phần một số, gặp ${found}`,
    en: ({ expected, found }) => `expected ${expected} weights, one an element, found ${found}`,
  },
  'composite-root-left-out': {
    vi: ({ found }) => `cần một thành phần nằm dưới chỉ số tổng hợp, gặp chính chỉ số "${found}"`,
    en: ({ found }) => `expected an element below the index, found the index "${found}" itself`,
  },
  'composite-spread': {
    vi: ({ found }) => `cần biên độ nhiễu từ 0 đến 1, gặp ${found}`,
    en: ({ found }) => `expected a spread of the noise from 0 to 1, found ${found}`,
  },
  'composite-concentration': {
    vi: ({ found }) => `cần độ tập trung Dirichlet là số dương hữu hạn, gặp ${found}`,
    en: ({ found }) => `expected a positive finite Dirichlet concentration, found ${found}`,
  },
  'composite-sample-count': {
    vi: ({ least, found }) => `cần cỡ mẫu (số lần lặp) là số nguyên từ ${least}, gặp ${found}`,
    en: ({ least, found }) =>
      `expected a whole number of samples (replications) from ${least}, found ${found}`,
  },
  'composite-outputs-count': {
    vi: ({ expected, found }) => `cần ${expected} kết quả của mô hình, gặp ${found}`,
    en: ({ expected, found }) => `expected ${expected} outputs of the model, found ${found}`,
  },
  'composite-inputs-empty': {
    vi: () => 'cần ít nhất một yếu tố để phân tích độ nhạy, gặp không có yếu tố nào',
    en: () => 'expected at least one input of the sensitivity analysis, found none',
  },
  'composite-index-undefined': {
    vi: ({ reason }) =>
      `cần bộ trọng số cho được chỉ số của mọi đơn vị có số liệu, gặp ${weightReason(reason, 'vi')}`,
    en: ({ reason }) =>
      `expected weights that give every unit with figures an index, found ${weightReason(reason, 'en')}`,
  },
} as const satisfies FaultTable;

const REASONS = {
  'weight-not-finite': { vi: 'trọng số không phải số hữu hạn', en: 'a weight that is not finite' },
  'weight-negative': { vi: 'trọng số âm', en: 'a negative weight' },
  'group-without-weight': {
    vi: 'nhóm có tổng trọng số bằng 0',
    en: 'a group whose weights sum to zero',
  },
  'no-weights': { vi: 'không lấy được bộ trọng số', en: 'no set of weights' },
  'index-not-finite': { vi: 'chỉ số vượt phạm vi số thực', en: 'an index out of the range of numbers' },
} as const;

/** @returns why a replication has no ranks (`FailedReplications`), in words; the bare code where it is not known */
export function weightReason(reason: unknown, lang: Lang): string {
  return Object.entries(REASONS).find(([code]) => code === reason)?.[1][lang] ?? String(reason);
}
