/** A ranking by one area as rows of a spreadsheet. */
import type { AreaRankingReport, BlockAreaRanking } from '../../model/area-ranking-report.ts';
import type { CsvCell } from '../csv.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { printedCell, roundedCell } from '../number-cells.ts';
import { RANKING_WORDS } from '../results/ranking-words.ts';
import { HEADINGS } from '../vocabulary/headings.ts';
import { ANALYSIS_HEADINGS } from './report-titles.ts';

/** One row a unit; the headings are the first row. */
export function areaRankingRows({ blocks, settings }: AreaRankingReport, lang: Lang): CsvCell[][] {
  const { block, area, unit, points, applied, rank } = HEADINGS;
  const { areaRank, share } = ANALYSIS_HEADINGS;
  const headings = [block, area, areaRank, unit, share, points, applied, rank, RANKING_WORDS.note];
  return [
    headings.map((words) => words[lang]),
    ...blocks.flatMap((each) => blockRows(each, settings.decimals, lang)),
  ];
}

function blockRows({ label, area, places }: BlockAreaRanking, decimals: number, lang: Lang): CsvCell[][] {
  const named = [inLang(label, lang), `${area.number}. ${inLang(area.label, lang)}`];
  const rows = places.map(({ rank, unit, percent, points, applied, indexRank, tied }): CsvCell[] => [
    ...named,
    rank,
    unit.name,
    printedCell(percent),
    roundedCell(points, decimals),
    roundedCell(applied, decimals),
    indexRank,
    tied ? RANKING_WORDS.tied[lang] : '',
  ]);
  const mean = [...named, null, ANALYSIS_HEADINGS.mean[lang], printedCell(area.mean), null, null, null, ''];
  return [...rows, mean];
}
