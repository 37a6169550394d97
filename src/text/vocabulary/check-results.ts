/** The outcome of a check in a word. */
import type { Lang } from '../lang.ts';

export const CHECK_RESULTS = {
  passed: { vi: 'đạt', en: 'passed' },
  faulty: { vi: 'CÓ LỖI', en: 'FAULTY' },
} as const satisfies Record<string, Record<Lang, string>>;
