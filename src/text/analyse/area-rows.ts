/** The units of a block in their areas as rows of a spreadsheet. */
import type { AreaReport, BlockAreas } from '../../model/area-report.ts';
import type { CsvCell } from '../csv.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { printedCell, roundedCell } from '../number-cells.ts';
import { HEADINGS } from '../vocabulary/headings.ts';
import { ANALYSIS_HEADINGS } from './report-titles.ts';

/** One row a unit and area; the headings are the first row. */
export function areaRows({ blocks, settings }: AreaReport, lang: Lang): CsvCell[][] {
  const { block, unit, area, points, applied } = HEADINGS;
  const { share, areaRank } = ANALYSIS_HEADINGS;
  const headings = [block, unit, area, points, applied, share, areaRank].map((words) => words[lang]);
  return [headings, ...blocks.flatMap((each) => blockRows(each, settings.decimals, lang))];
}

function blockRows({ label, areas, units }: BlockAreas, decimals: number, lang: Lang): CsvCell[][] {
  const block = inLang(label, lang);
  const named = areas.map((area) => `${area.number}. ${inLang(area.label, lang)}`);
  const rows = units.flatMap(({ unit, shares }) =>
    shares.map((share, at): CsvCell[] => [
      block,
      unit.name,
      named[at]!,
      roundedCell(share.points, decimals),
      roundedCell(share.applied, decimals),
      printedCell(share.percent),
      share.rank,
    ]),
  );
  const means = areas.map((area, at): CsvCell[] => [
    block,
    ANALYSIS_HEADINGS.mean[lang],
    named[at]!,
    null,
    null,
    printedCell(area.mean),
    null,
  ]);
  return [...rows, ...means];
}
