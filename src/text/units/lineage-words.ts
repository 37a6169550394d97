/** Why a unit can, or cannot, be compared with an earlier day: its continuity in words, and each step as a sentence. */
import type { Continuity, LineageStep } from '../../model/lineage.ts';
import type { Unit } from '../../model/unit.ts';
import { formatDay } from '../format.ts';
import type { Lang } from '../lang.ts';
import { shareWords } from './unit-time.ts';

export const CONTINUITY_WORDS = {
  unchanged: { vi: 'giữ nguyên', en: 'unchanged' },
  renamed: { vi: 'giữ nguyên, đổi tên', en: 'renamed' },
  merged: { vi: 'hợp nhất từ các đơn vị nguyên vẹn', en: 'merged from whole units' },
  partial: { vi: 'có phần chia tách hoặc chưa rõ', en: 'gained, lost or was formed from parts' },
  noPredecessor: { vi: 'không rõ đơn vị tiền thân', en: 'no known predecessor' },
  absent: { vi: 'không tồn tại vào ngày sau', en: 'does not exist on the later day' },
} as const satisfies Record<Continuity, Record<Lang, string>>;

/**
 * @param units of the registry that the step's positions point into
 * @returns without a full stop: `Sở Xây dựng nhận toàn bộ Sở Giao thông vận tải từ 01/03/2025`
 */
export function lineageSentence(
  { kind, unit, other, share, day }: LineageStep,
  units: readonly Unit[],
  lang: Lang,
): string {
  const name = units[unit]!.name;
  const others = other === null ? '' : units[other]!.name;
  const part = shareWords(share?.toString() ?? null, lang);
  const since = formatDay(day);
  switch (kind) {
    case 'formedFrom':
      return lang === 'vi'
        ? `${name} hình thành từ ${part} ${others} từ ${since}`
        : `${name} was formed from ${part} ${others} on ${since}`;
    case 'tookIn':
      return lang === 'vi'
        ? `${name} nhận ${part} ${others} từ ${since}`
        : `${name} took in ${part} ${others} on ${since}`;
    case 'lost':
      return lang === 'vi'
        ? `${part} ${name} chuyển sang ${others} từ ${since}`
        : `${part} ${name} went to ${others} on ${since}`;
    default:
      return lang === 'vi'
        ? `${name} có từ ${since}, sổ đăng ký không ghi đơn vị tiền thân`
        : `${name} exists since ${since}, the registry knows no predecessor`;
  }
}
