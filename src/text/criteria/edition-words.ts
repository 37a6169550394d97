/** Words about an edition as a whole. */
import type { EditionFile } from '../../model/edition-file.ts';
import type { Lang } from '../lang.ts';

export const STATUS_WORDS: Readonly<Record<EditionFile['status'], Readonly<Record<Lang, string>>>> = {
  illustrative: { vi: 'minh họa', en: 'illustrative' },
  draft: { vi: 'dự thảo', en: 'draft' },
  issued: { vi: 'đã ban hành', en: 'issued' },
};
