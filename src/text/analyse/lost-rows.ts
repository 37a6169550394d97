/** Criteria by the points that were lost in them as rows of a spreadsheet. */
import type { LostReport } from '../../model/lost-report.ts';
import type { CsvCell } from '../csv.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { printedCell, roundedCell } from '../number-cells.ts';
import { HEADINGS } from '../vocabulary/headings.ts';
import { ANALYSIS_HEADINGS } from './report-titles.ts';

/** One row a criterion; the headings are the first row. */
export function lostRows({ criteria, settings }: LostReport, lang: Lang): CsvCell[][] {
  const { code, lost, shareOfLost, cumulative, unitsLosing, unitsApplied } = ANALYSIS_HEADINGS;
  const { area, criterion } = HEADINGS;
  const headings = [area, code, criterion, lost, shareOfLost, cumulative, unitsLosing, unitsApplied];
  const rows = criteria.map((each): CsvCell[] => [
    `${each.area.number}. ${inLang(each.area.label, lang)}`,
    `TC ${each.code}`,
    inLang(each.label, lang),
    roundedCell(each.lost, settings.decimals),
    printedCell(each.share),
    printedCell(each.cumulative),
    each.unitsLosing,
    each.unitsApplied,
  ]);
  return [headings.map((words) => words[lang]), ...rows];
}
