/** Words of the ranking chart. */
import type { UnrankedReport } from '../../model/campaign-report.ts';
import type { Lang } from '../lang.ts';
import { RANKING_WORDS } from '../results/ranking-words.ts';
import { UNRANKED_WORDS } from '../states.ts';
import { HEADINGS } from '../vocabulary/headings.ts';

export const RANKING_CHART_WORDS = {
  index: HEADINGS.index,
  rank: { vi: 'Hạng', en: 'Rank' },
  tieNote: { vi: '* đồng hạng', en: '* tied' },
} as const satisfies Record<string, Record<Lang, string>>;

export function rankingChartTitle(block: string, lang: Lang): string {
  return lang === 'vi' ? `Xếp hạng Chỉ số cải cách hành chính: ${block}` : `PAR INDEX ranking: ${block}`;
}

/** `Trung bình 84,58`. */
export function meanLabel(mean: string, lang: Lang): string {
  return lang === 'vi' ? `Trung bình ${mean}` : `Mean ${mean}`;
}

export interface RankingFacts {
  ranked: number;
  first: { name: string; index: string } | null;
  last: { name: string; index: string } | null;
  mean: string | null;
}

export function rankingDescription({ ranked, first, last, mean }: RankingFacts, lang: Lang): string {
  if (!first || !last) {
    return lang === 'vi' ? 'Chưa có đơn vị nào được xếp hạng.' : 'No unit is ranked yet.';
  }
  return lang === 'vi'
    ? `${ranked} đơn vị được xếp hạng; cao nhất là ${first.name} (${first.index}), thấp nhất là ${last.name} (${last.index}), trung bình ${mean}.`
    : `${ranked} units are ranked; ${first.name} is first (${first.index}), ${last.name} is last (${last.index}), the mean is ${mean}.`;
}

/** Under the picture: who is not in it, by reason. */
export function unrankedNotes(unranked: readonly UnrankedReport[], lang: Lang): string[] {
  const reasons = [...new Set(unranked.map(({ reason }) => reason))];
  return reasons.map((reason) => {
    const names = unranked.filter((item) => item.reason === reason).map(({ unit }) => unit.name);
    return `${RANKING_WORDS.unranked[lang]} (${UNRANKED_WORDS[reason][lang]}): ${names.join('; ')}`;
  });
}

/**
 * How the axis and the stems are to be read.
 * @param start of the axis as printed, null for 0
 */
export function axisNote(start: string | null, lang: Lang): string {
  const from =
    start === null ? '' : lang === 'vi' ? `, trục bắt đầu từ ${start}` : `, axis starts at ${start}`;
  return lang === 'vi'
    ? `Chỉ số tính theo %${from}; đoạn thẳng nối mỗi đơn vị với giá trị trung bình của khối.`
    : `Index in %${from}; each line joins a unit to the mean of its block.`;
}
