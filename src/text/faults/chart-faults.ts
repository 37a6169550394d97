/** Sentences for charts that cannot be drawn as they were asked for (codes `chart-*`). */
import type { Params } from '../../errors.ts';
import type { FaultTable } from './fault-table.ts';

export const chartFaults = {
  'chart-unknown': {
    vi: ({ found, known }) => `không có biểu đồ "${found}", chỉ có: ${listed(known)}`,
    en: ({ found, known }) => `no chart "${found}", only ${listed(known)}`,
  },
  'chart-block-missing': {
    vi: ({ known }) => `cần chọn một khối xếp hạng: ${listed(known)}`,
    en: ({ known }) => `expected one of the blocks ${listed(known)}`,
  },
  'chart-block-unknown': {
    vi: ({ found, known }) => `không có khối xếp hạng "${found}", chỉ có: ${listed(known)}`,
    en: ({ found, known }) => `no block "${found}", only ${listed(known)}`,
  },
  'chart-tier-unknown': {
    vi: ({ found, known }) => `không có cấp "${found}", chỉ có: ${listed(known)}`,
    en: ({ found, known }) => `no tier "${found}", only ${listed(known)}`,
  },
  'chart-unit-unknown': {
    vi: ({ found }) => `không có đơn vị "${found}" trong kỳ đánh giá`,
    en: ({ found }) => `no unit "${found}" in this campaign`,
  },
  'chart-unit-count': {
    vi: ({ least, most, found }) => `cần ${range(least, most)} đơn vị khác nhau, gặp ${found}`,
    en: ({ least, most, found }) => `expected ${range(least, most)} different units, found ${found}`,
  },
} as const satisfies FaultTable;

type Value = Params[string] | undefined;

function listed(names: Value): string {
  return Array.isArray(names) ? names.join(', ') : String(names);
}

function range(least: Value, most: Value): string {
  return least === most ? String(least) : `${least} - ${most}`;
}
