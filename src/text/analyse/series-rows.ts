/** Units through the years as rows of a spreadsheet: one a unit and year, the oldest year first. */
import type { SeriesReport, UnitSeries, YearPoint } from '../../model/series-report.ts';
import type { CsvCell } from '../csv.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { printedCell } from '../number-cells.ts';
import { HEADINGS } from '../vocabulary/headings.ts';
import {
  breakWords,
  comparableText,
  SERIES_HEADINGS as H,
  joinedCodes,
  leftOutByReason,
  predecessorText,
  yearOf,
} from './series-words.ts';

/** The headings are the first row. */
export function seriesRows(report: SeriesReport, lang: Lang): CsvCell[][] {
  const headings = [
    ...[
      HEADINGS.unit,
      HEADINGS.block,
      H.year,
      H.edition,
      H.name,
      HEADINGS.index,
      HEADINGS.rank,
      H.of,
      H.grade,
    ],
    ...[H.blockThen, H.comparable, H.breaks, H.predecessors],
    ...(report.join === 'sum' ? [H.joined, H.now, H.coverage, H.joinedCriteria, H.leftOut] : []),
  ];
  return [
    headings.map((words) => words[lang]),
    ...report.units.flatMap((series) =>
      series.points.map((point, at) => [
        series.unit.name,
        inLang(series.block.label, lang),
        yearOf(report.years[at]!),
        report.years[at]!.edition.id,
        ...pointCells(point, lang),
        breaksBefore(series, at, lang),
        point.predecessors.map((part) => predecessorText(part, lang)).join('; ') || null,
        ...(report.join === 'sum' ? joinedCells(point, lang) : []),
      ]),
    ),
  ];
}

/** What changed since the year before, as one text; null where nothing did. */
export function breaksBefore({ breaks }: Pick<UnitSeries, 'breaks'>, at: number, lang: Lang): string | null {
  const between = breaks[at - 1];
  return between ? breakWords(between, lang).join('; ') || null : null;
}

function pointCells(point: YearPoint, lang: Lang): CsvCell[] {
  const { name, index, rank, of, grade, block } = point;
  return [
    name,
    printedCell(index),
    rank,
    of,
    grade && inLang(grade, lang),
    block && inLang(block.label, lang),
    comparableText(point, lang),
  ];
}

function joinedCells({ joined }: YearPoint, lang: Lang): CsvCell[] {
  if (!joined) return [null, null, null, null, null];
  const { index, now, coverage } = joined;
  const left = leftOutByReason(joined, lang).map(({ codes, words }) => `${codes.join(', ')}: ${words}`);
  return [
    printedCell(index),
    printedCell(now),
    printedCell(coverage),
    joinedCodes(joined).join(', ') || null,
    left.join('; ') || null,
  ];
}
