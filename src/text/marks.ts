/** The words of the marks that stand on every page and document. */
import type { Mark } from '../model/mark.ts';
import type { Lang } from './lang.ts';

const MARKS: Readonly<Record<Mark, Readonly<Record<Lang, string>>>> = {
  illustrative: { vi: 'BẢN MINH HỌA - KHÔNG CÓ GIÁ TRỊ PHÁP LÝ', en: 'ILLUSTRATION - WITHOUT LEGAL VALUE' },
  synthetic: { vi: 'SỐ LIỆU GIẢ LẬP', en: 'SYNTHETIC FIGURES' },
  draft: { vi: 'DỰ THẢO', en: 'DRAFT' },
};

/** The words by which a file of figures says that they are made up. */
export const SYNTHETIC_MARK = MARKS.synthetic.vi;

export function markTexts(marks: readonly Mark[], lang: Lang): string[] {
  return marks.map((mark) => MARKS[mark][lang]);
}
