/** Sentences for charts that cannot be drawn as they were asked for (codes `chart-*`). */
import type { Params } from '../../errors.ts';
import { listed } from '../listed.ts';
import type { FaultTable } from './fault-table.ts';

export const chartFaults = {
  'chart-unknown': {
    vi: ({ found, known }) => `cần một trong các biểu đồ ${listed(known)}, gặp "${found}"`,
    en: ({ found, known }) => `expected one of the charts ${listed(known)}, found "${found}"`,
  },
  'chart-block-missing': {
    vi: ({ known }) => `cần một trong các khối xếp hạng ${listed(known)}, gặp yêu cầu không nêu khối`,
    en: ({ known }) => `expected one of the blocks ${listed(known)}, found none named`,
  },
  'chart-block-unknown': {
    vi: ({ found, known }) => `cần một trong các khối xếp hạng ${listed(known)}, gặp "${found}"`,
    en: ({ found, known }) => `expected one of the blocks ${listed(known)}, found "${found}"`,
  },
  'chart-tier-unknown': {
    vi: ({ found, known }) => `cần một trong các cấp ${listed(known)}, gặp "${found}"`,
    en: ({ found, known }) => `expected one of the tiers ${listed(known)}, found "${found}"`,
  },
  'chart-unit-unknown': {
    vi: ({ found }) => `cần đơn vị thuộc kỳ đánh giá, gặp "${found}"`,
    en: ({ found }) => `expected a unit of this campaign, found "${found}"`,
  },
  'chart-earlier-missing': {
    vi: () => 'cần kết quả của năm trước, gặp yêu cầu khi chưa có năm trước nào',
    en: () => 'expected results of an earlier year, found none',
  },
  'chart-earlier-unknown': {
    vi: ({ found, known }) => `cần một trong các năm trước ${listed(known)}, gặp "${found}"`,
    en: ({ found, known }) => `expected one of the earlier years ${listed(known)}, found "${found}"`,
  },
  'chart-few-units': {
    vi: ({ found, least }) => `cần ít nhất ${least} đơn vị được xếp hạng để tính thống kê, gặp ${found}`,
    en: ({ found, least }) => `expected at least ${least} ranked units for statistics, found ${found}`,
  },
  'chart-unit-count': {
    vi: ({ least, most, found }) => `cần ${range(least, most)} đơn vị khác nhau, gặp ${found}`,
    en: ({ least, most, found }) => `expected ${range(least, most)} different units, found ${found}`,
  },
} as const satisfies FaultTable;

function range(least: Params[string] | undefined, most: Params[string] | undefined): string {
  return least === most ? String(least) : `${least} - ${most}`;
}
