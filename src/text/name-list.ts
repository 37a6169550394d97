/**
 * Names in a sentence, without quotes: `A, B và C`. Where a name has a comma or an "và" of its own, semicolons part
 * them: `Sở Y tế; Sở Khoa học và Công nghệ; Sở Văn hóa, Thể thao và Du lịch`.
 */
import type { Lang } from './lang.ts';

const LAST: Readonly<Record<'and' | 'or', Readonly<Record<Lang, string>>>> = {
  and: { vi: ' và ', en: ' and ' },
  or: { vi: ' hoặc ', en: ' or ' },
};

export function nameList(names: readonly string[], lang: Lang, last: 'and' | 'or' = 'and'): string {
  if (names.length < 2) return names.join('');
  if (names.length > 2 && names.some((name) => name.includes(',') || name.includes(LAST.and[lang]))) {
    return names.join('; ');
  }
  return `${names.slice(0, -1).join(', ')}${LAST[last][lang]}${names.at(-1)}`;
}
