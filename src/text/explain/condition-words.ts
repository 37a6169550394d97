/** A filter on attributes of units in words: `procedures = có, kind = a | b`. */
import type { Condition } from '../../model/condition.ts';
import type { Lang } from '../lang.ts';

const YES_NO: Readonly<Record<Lang, Readonly<Record<'true' | 'false', string>>>> = {
  vi: { true: 'có', false: 'không' },
  en: { true: 'yes', false: 'no' },
};

/** What stands before the filter. */
export const SCOPE_WORDS: Readonly<Record<Lang, string>> = { vi: 'Chỉ áp dụng khi', en: 'Applies where' };

export function conditionWords(condition: Condition, lang: Lang): string {
  const words = (value: string | boolean) => (typeof value === 'string' ? value : YES_NO[lang][`${value}`]);
  return Object.entries(condition)
    .map(([name, value]) => `${name} = ${[value].flat().map(words).join(' | ')}`)
    .join(', ');
}
