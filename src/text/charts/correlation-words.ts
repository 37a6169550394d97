/** Words of the charts of reliability: correlations of the areas, effective against nominal weights. */
import { RELIABILITY_WORDS } from '../analyse/reliability-words.ts';
import type { Lang } from '../lang.ts';
import { HEADINGS } from '../vocabulary/headings.ts';
import { unitCount } from '../vocabulary/unit-count.ts';

export const CORRELATION_CHART_WORDS = {
  area: HEADINGS.area,
  index: RELIABILITY_WORDS.index,
  nominal: RELIABILITY_WORDS.nominal,
  effective: RELIABILITY_WORDS.effective,
  nominalShort: { vi: 'Quy định', en: 'Nominal' },
  effectiveShort: { vi: 'Thực tế', en: 'Effective' },
  difference: { vi: 'Chênh lệch', en: 'Difference' },
  undefined: { vi: 'không tính được', en: 'not defined' },
} as const satisfies Record<string, Record<Lang, string>>;

/** Of the colours, the strongest against first; bounds are written by who calls. */
export function correlationStep(from: string | null, to: string | null, lang: Lang): string {
  if (from === null) return lang === 'vi' ? `dưới ${to}` : `below ${to}`;
  if (to === null) return lang === 'vi' ? `từ ${from} trở lên` : `${from} and more`;
  return lang === 'vi' ? `từ ${from} đến dưới ${to}` : `${from} to below ${to}`;
}

export function correlationTitle(block: string, lang: Lang): string {
  return lang === 'vi' ? `Tương quan giữa các lĩnh vực: ${block}` : `Correlations of the areas: ${block}`;
}

export interface CorrelationFacts {
  units: number;
  /** names and printed numbers; null where nothing is defined */
  closest: { a: string; b: string; r: string } | null;
  furthest: { a: string; b: string; r: string } | null;
}

export function correlationDescription({ units, closest, furthest }: CorrelationFacts, lang: Lang): string {
  const size =
    lang === 'vi'
      ? `Hệ số tương quan Pearson của ${unitCount(units, lang)}.`
      : `Pearson correlations of ${unitCount(units, lang)}.`;
  if (!closest || !furthest) return size;
  return lang === 'vi'
    ? `${size} Đi cùng nhau nhất: ${closest.a} và ${closest.b} (${closest.r}); thấp nhất: ${furthest.a} và ${furthest.b} (${furthest.r}).`
    : `${size} Closest: ${closest.a} and ${closest.b} (${closest.r}); lowest: ${furthest.a} and ${furthest.b} (${furthest.r}).`;
}

export function weightsTitle(block: string, lang: Lang): string {
  return lang === 'vi'
    ? `Trọng số quy định và trọng số thực tế của các lĩnh vực: ${block}`
    : `Nominal and effective weights of the areas: ${block}`;
}

export function weightsDescription(
  most: { name: string; nominal: string; effective: string } | null,
  lang: Lang,
): string {
  const what =
    lang === 'vi'
      ? 'Trọng số thực tế là phần của chênh lệch Chỉ số giữa các đơn vị do lĩnh vực đó gây ra.'
      : 'The effective weight is the part of the differences in the index that an area makes.';
  if (most === null) return what;
  return lang === 'vi'
    ? `${what} Lệch nhiều nhất: ${most.name} (quy định ${most.nominal}%, thực tế ${most.effective}%).`
    : `${what} Furthest apart: ${most.name} (nominal ${most.nominal}%, effective ${most.effective}%).`;
}
