/** Sentences for analyses of how firm ranks are that cannot be made (codes `robustness-*`). */
import type { FaultTable } from './fault-table.ts';

export const robustnessFaults = {
  'robustness-replications': {
    vi: ({ found }) => `cần số lượt thử là số nguyên từ 1, gặp ${found}`,
    en: ({ found }) => `expected a whole number of replications from 1, found ${found}`,
  },
  'robustness-top': {
    vi: ({ found }) => `cần số hạng đầu là số nguyên từ 1, gặp ${found}`,
    en: ({ found }) => `expected a whole number of first ranks from 1, found ${found}`,
  },
} as const satisfies FaultTable;
