/** Words of the chart of rank intervals. */
import type { UncertaintyReport } from '../../model/uncertainty-report.ts';
import { localDecimal } from '../format.ts';
import type { Lang } from '../lang.ts';
import { unitCount } from '../vocabulary/unit-count.ts';

export const RANK_INTERVAL_WORDS = {
  rank: { vi: 'Hạng', en: 'Rank' },
  interval: { vi: 'Khoảng hạng 5–95%', en: '5–95% interval' },
  median: { vi: 'Hạng trung vị', en: 'Median rank' },
  nominal: { vi: 'Hạng theo kết quả', en: 'Rank of the campaign' },
} as const satisfies Record<string, Record<Lang, string>>;

export function rankIntervalTitle(block: string, lang: Lang): string {
  return lang === 'vi' ? `Độ tin cậy thứ hạng: ${block}` : `How firm the ranks are: ${block}`;
}

/** What is drawn when no unit of the block has a rank. */
export function noRanks(lang: Lang): string {
  return lang === 'vi' ? 'Khối này chưa có đơn vị nào được xếp hạng.' : 'No unit of this block is ranked.';
}

/** @param from place of the first unit drawn, from 1 */
export function rankIntervalNotes(
  { replications, seed }: Pick<UncertaintyReport, 'replications' | 'seed'>,
  { from, drawn, all }: { from: number; drawn: number; all: number },
  lang: Lang,
): string[] {
  const count = localDecimal(String(replications), lang);
  const vi = [
    `Hạng trong 90% số lượt xếp hạng thử (${count} lượt, seed ${seed}).`,
    ...(drawn < all
      ? [`Hình vẽ các đơn vị thứ ${from}–${from + drawn - 1} trong ${unitCount(all, lang)}.`]
      : []),
  ];
  const en = [
    `Ranks in 90% of the replications (${count}, seed ${seed}).`,
    ...(drawn < all ? [`Units ${from}–${from + drawn - 1} of ${all} are drawn.`] : []),
  ];
  return lang === 'vi' ? vi : en;
}
