/** Words of the distribution of the index by block. */
import type { Lang } from '../lang.ts';
import { RANKING_WORDS } from '../results/ranking-words.ts';

export const DISTRIBUTION_WORDS = {
  block: RANKING_WORDS.block,
  ranked: { vi: 'Số đơn vị xếp hạng', en: 'Units ranked' },
  lowest: { vi: 'Thấp nhất', en: 'Lowest' },
  median: { vi: 'Trung vị', en: 'Median' },
  mean: RANKING_WORDS.mean,
  highest: { vi: 'Cao nhất', en: 'Highest' },
} as const satisfies Record<string, Record<Lang, string>>;

export function distributionTitle(scope: string | null, lang: Lang): string {
  const where = scope === null ? '' : `: ${scope}`;
  return lang === 'vi' ? `Phân bố Chỉ số theo khối${where}` : `The index by block${where}`;
}

export interface SpreadFacts {
  block: string;
  ranked: number;
  lowest: { name: string; index: string };
  median: string;
  highest: { name: string; index: string };
}

/** Under the name of a block. */
export function spreadWords({ ranked, lowest, highest }: SpreadFacts, lang: Lang): string {
  return lang === 'vi'
    ? `${ranked} đơn vị; thấp nhất ${lowest.index} (${lowest.name}), cao nhất ${highest.index} (${highest.name})`
    : `${ranked} units; lowest ${lowest.index} (${lowest.name}), highest ${highest.index} (${highest.name})`;
}

export function emptyBlockWords(lang: Lang): string {
  return lang === 'vi' ? 'chưa có đơn vị nào được xếp hạng' : 'no unit is ranked yet';
}

export function distributionDescription(spreads: readonly SpreadFacts[], lang: Lang): string {
  if (spreads.length === 0)
    return lang === 'vi' ? 'Chưa có đơn vị nào được xếp hạng.' : 'No unit is ranked yet.';
  const parts = spreads.map(({ block, median, lowest, highest }) =>
    lang === 'vi'
      ? `${block}: trung vị ${median}, từ ${lowest.index} đến ${highest.index}`
      : `${block}: median ${median}, from ${lowest.index} to ${highest.index}`,
  );
  return `${parts.join('; ')}.`;
}

export function medianLabel(median: string, lang: Lang): string {
  return lang === 'vi' ? `Trung vị ${median}` : `Median ${median}`;
}

/** @param start of the axis as printed, null for 0 */
export function distributionNote(start: string | null, lang: Lang): string {
  const from =
    start === null ? '' : lang === 'vi' ? `; trục bắt đầu từ ${start}` : `; the axis starts at ${start}`;
  return lang === 'vi'
    ? `Chỉ số tính theo %${from}. Mỗi chấm là một đơn vị; các đơn vị gần bằng nhau xếp chồng lên nhau. Trung vị lấy giá trị giữa, số đơn vị chẵn thì lấy giá trị thấp hơn trong hai giá trị giữa.`
    : `Index in %${from}. Each dot is a unit, nearly equal ones are stacked. The median is the middle value, of an even number the lower of the two.`;
}
