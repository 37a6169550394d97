/** Words of the links between the parts of a table that is too long for a projector. */
import type { Lang } from '../lang.ts';

export const PART_WORDS = {
  parts: { vi: 'Các phần của bảng', en: 'Parts of the table' },
} as const satisfies Record<string, Record<Lang, string>>;

export function partWords(at: number, parts: number, lang: Lang): string {
  return lang === 'vi' ? `Phần ${at}/${parts}` : `Part ${at} of ${parts}`;
}
