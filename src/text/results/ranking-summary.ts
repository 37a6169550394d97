/** A ranking in short: who leads each block. The whole of it stands on the pages. */
import type { BlockReport, RankingReport } from '../../model/campaign-report.ts';
import { localDecimal } from '../format.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { layoutTable } from '../table.ts';
import { rankingTitle, RANKING_WORDS as WORDS } from './ranking-words.ts';
import { headLines } from './report-head.ts';

const LEADERS = 3;

export function rankingSummary(report: RankingReport, lang: Lang): string {
  const blocks = report.blocks.flatMap((block) => ['', ...blockLines(block, lang)]);
  return [...headLines(report, rankingTitle(lang), lang), ...blocks].join('\n');
}

function blockLines({ label, ranked, unranked, mean }: BlockReport, lang: Lang): string[] {
  const size = ranked.length + unranked.length;
  const title = `${inLang(label, lang)} (${lang === 'vi' ? `${size} đơn vị` : `${size} units`})`;
  if (mean === null) return [title, WORDS.empty[lang]];
  const columns = [
    { heading: WORDS.rank[lang], align: 'right' as const },
    { heading: WORDS.unit[lang], align: 'left' as const },
    { heading: WORDS.index[lang], align: 'right' as const },
  ];
  const leaders = ranked
    .slice(0, LEADERS)
    .map(({ rank, unit, index }) => [String(rank), unit.name, localDecimal(index, lang)]);
  return [title, ...layoutTable(columns, [...leaders, ['', WORDS.mean[lang], localDecimal(mean, lang)]])];
}
