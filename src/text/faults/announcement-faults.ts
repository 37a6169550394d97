/** Sentences for settings of an announcement that the results contradict (codes `announcement-*`). */
import type { FaultTable } from './fault-table.ts';

export const announcementFaults = {
  'announcement-block': {
    vi: ({ expected, found }) => `cần mã khối của bộ tiêu chí (${expected}), gặp "${found}"`,
    en: ({ expected, found }) => `expected a block of the edition (${expected}), found "${found}"`,
  },
  'announcement-ranked': {
    vi: ({ found }) => `cần đơn vị không có trong bảng xếp hạng, gặp "${found}" đã được xếp hạng`,
    en: ({ found }) => `expected a unit that is not in the ranking, found "${found}", which is ranked`,
  },
} satisfies FaultTable;
