/** The results of a block in one sentence, as the submission and the minutes give them. */

import type { BlockAnnex } from '../../model/annex-report.ts';
import type { BlockOverview } from '../../model/overview-report.ts';
import { uncapitalised } from '../capitalised.ts';
import { formatPercent } from '../format.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { unrankedGroups, unrankedHead } from '../results/unranked-groups.ts';
import { unitCount } from '../vocabulary/unit-count.ts';
import { isTelling } from './grade-scale.ts';

export const RESULT_WORDS = {
  block: { vi: 'Khối', en: 'Block' },
  units: { vi: 'Số đơn vị', en: 'Units' },
  ranked: { vi: 'Được xếp hạng', en: 'Ranked' },
  mean: { vi: 'Trung bình (%)', en: 'Mean (%)' },
  highest: { vi: 'Cao nhất (%)', en: 'Highest (%)' },
  lowest: { vi: 'Thấp nhất (%)', en: 'Lowest (%)' },
  caption: { vi: 'Tổng hợp kết quả theo khối', en: 'Results by block' },
} as const satisfies Record<string, Record<Lang, string>>;

/** Mean, first and last with their names, grades that occur, units without a place. */
export function blockSentence(annex: BlockAnnex, overview: BlockOverview, lang: Lang): string {
  const { ranked, unranked, mean } = annex;
  const label = inLang(annex.block.label, lang);
  const without = unrankedGroups(unranked).map((group) => {
    const head = unrankedHead(group, lang);
    return `${uncapitalised(head)}: ${group.units.map(({ name }) => name).join(', ')}`;
  });
  const facts =
    mean === null
      ? [lang === 'vi' ? 'không có đơn vị nào được xếp hạng' : 'no unit is ranked']
      : [
          ...rankedFacts(ranked, mean.index, lang),
          ...(isTelling(overview) ? [gradeFact(overview, lang)] : []),
        ];
  return `- ${label}: ${[...facts, ...without].join('; ')}.`;
}

function rankedFacts(ranked: BlockAnnex['ranked'], mean: string, lang: Lang): string[] {
  const count = unitCount(ranked.length, lang);
  const [first, last] = [ranked[0]!.place, ranked.at(-1)!.place];
  const named = (rank: number, index: string) => {
    const names = ranked.filter(({ place }) => place.rank === rank).map(({ place }) => place.unit.name);
    const percent = formatPercent(index, lang);
    return lang === 'vi' ? `${names.join(', ')} đạt ${percent}` : `${names.join(', ')} at ${percent}`;
  };
  const isVietnamese = lang === 'vi';
  if (first.rank === last.rank) {
    return isVietnamese
      ? [`${count} được xếp hạng`, named(first.rank, first.index)]
      : [`${count} ranked`, named(first.rank, first.index)];
  }
  const printed = formatPercent(mean, lang);
  return isVietnamese
    ? [
        `${count} được xếp hạng`,
        `Chỉ số trung bình ${printed}`,
        `cao nhất là ${named(first.rank, first.index)}`,
        `thấp nhất là ${named(last.rank, last.index)}`,
      ]
    : [
        `${count} ranked`,
        `mean ${printed}`,
        `the highest ${named(first.rank, first.index)}`,
        `the lowest ${named(last.rank, last.index)}`,
      ];
}

/** `xếp loại: Xuất sắc 10 đơn vị, Tốt 5 đơn vị`. */
function gradeFact({ grades, ungraded }: BlockOverview, lang: Lang): string {
  const counted = grades
    .filter(({ units }) => units > 0)
    .map(({ label, units }) => `${inLang(label, lang)} ${unitCount(units, lang)}`);
  const below =
    ungraded === 0
      ? []
      : [`${lang === 'vi' ? 'dưới mọi mức xếp loại' : 'below every grade'} ${unitCount(ungraded, lang)}`];
  return `${lang === 'vi' ? 'xếp loại' : 'grades'}: ${[...counted, ...below].join(', ')}`;
}
