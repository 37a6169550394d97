/** When a unit existed, and how much of it went over, in words. */
import { decimal } from '../../exact/decimal.ts';
import { Fraction } from '../../exact/fraction.ts';
import { formatDay, localDecimal } from '../format.ts';
import type { Lang } from '../lang.ts';

/** `từ 01/07/2025`, `đến 30/06/2025`, `từ ... đến ...`; empty where the registry knows neither day. */
export function validityWords(
  { validFrom, validTo }: { validFrom: string | null; validTo: string | null },
  lang: Lang,
): string {
  const [from, to] = lang === 'vi' ? ['từ', 'đến'] : ['from', 'until'];
  const parts = [
    ...(validFrom === null ? [] : [`${from} ${formatDay(validFrom)}`]),
    ...(validTo === null ? [] : [`${to} ${formatDay(validTo)}`]),
  ];
  return parts.join(' ');
}

/** @param share exact text; null: not known */
export function shareWords(share: string | null, lang: Lang): string {
  if (share === null) return lang === 'vi' ? 'một phần (chưa rõ tỷ lệ) của' : 'a part (share not known) of';
  if (decimal(share).equals(Fraction.ONE)) return lang === 'vi' ? 'toàn bộ' : 'the whole of';
  return lang === 'vi' ? `${localDecimal(share, 'vi')} của` : `${share} of`;
}
