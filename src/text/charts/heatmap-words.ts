/** Words of the area heatmap. */
import type { Lang } from '../lang.ts';
import { RANKING_WORDS } from '../results/ranking-words.ts';

export const HEATMAP_WORDS = {
  unit: RANKING_WORDS.unit,
  rank: RANKING_WORDS.rank,
  index: RANKING_WORDS.index,
  mean: RANKING_WORDS.mean,
  notApplicable: { vi: 'không áp dụng hoặc chưa có số liệu', en: 'does not apply, or no figure' },
} as const satisfies Record<string, Record<Lang, string>>;

export function heatmapTitle(block: string, lang: Lang): string {
  return lang === 'vi'
    ? `Kết quả theo lĩnh vực, % điểm tối đa áp dụng: ${block}`
    : `Areas in % of the maximum that applied: ${block}`;
}

export interface HeatmapFacts {
  units: number;
  areas: number;
  /** lowest and highest mean; null where no unit has a share */
  weakest: { name: string; mean: string } | null;
  strongest: { name: string; mean: string } | null;
}

export function heatmapDescription({ units, areas, weakest, strongest }: HeatmapFacts, lang: Lang): string {
  const size = lang === 'vi' ? `${units} đơn vị, ${areas} lĩnh vực.` : `${units} units, ${areas} areas.`;
  if (!weakest || !strongest) return size;
  return lang === 'vi'
    ? `${size} Trung bình thấp nhất: ${weakest.name} (${weakest.mean}%); cao nhất: ${strongest.name} (${strongest.mean}%).`
    : `${size} Lowest mean: ${weakest.name} (${weakest.mean}%); highest: ${strongest.name} (${strongest.mean}%).`;
}

/** A step of the colours: `từ 80 đến dưới 90`. */
export function stepWords(from: string, below: string | null, lang: Lang): string {
  if (below === null) return lang === 'vi' ? `từ ${from}% trở lên` : `${from}% and more`;
  return lang === 'vi' ? `${from} - dưới ${below}%` : `${from} to below ${below}%`;
}

export function lowestStepWords(below: string, lang: Lang): string {
  return lang === 'vi' ? `dưới ${below}%` : `below ${below}%`;
}
