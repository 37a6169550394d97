/** How firm ranks are, as rows of a spreadsheet: a row a unit; and what each choice moves, a row a source. */
import type {
  BlockUncertainty,
  RankSpreadReport,
  SourceEffect,
  UncertaintyReport,
} from '../../model/uncertainty-report.ts';
import type { CsvCell } from '../csv.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { statisticCell } from '../number-cells.ts';
import { HEADINGS } from '../vocabulary/headings.ts';
import {
  gradeHeading,
  sourceName,
  topHeading,
  UNCERTAINTY_HEADINGS,
  wholeInterval,
} from './uncertainty-words.ts';

/** The headings are the first row. Blocks with other grades leave the cells of the grades that they lack blank. */
export function uncertaintyRows(report: UncertaintyReport, lang: Lang): CsvCell[][] {
  const grades = distinctGrades(report);
  const { mean, median, low, high, next } = UNCERTAINTY_HEADINGS;
  const headings = [
    ...[HEADINGS.block, HEADINGS.rank, HEADINGS.unit, HEADINGS.index].map((words) => words[lang]),
    ...[low, high, median, mean].map((words) => words[lang]),
    topHeading(report.top, lang),
    ...grades.map((grade) => gradeHeading(grade, lang)),
    gradeHeading(null, lang),
    next[lang],
  ];
  const blanks = headings.slice(3).map(() => null);
  return [
    headings,
    ...report.blocks.flatMap((block) => [
      ...block.units.map((unit) => [inLang(block.label, lang), ...unitCells(unit, block, grades)]),
      ...block.unranked.map(({ name }) => [inLang(block.label, lang), null, name, ...blanks]),
    ]),
  ];
}

type Grades = BlockUncertainty['grades'];

function distinctGrades({ blocks }: UncertaintyReport): Grades {
  const grades = new Map(blocks.flatMap((block) => block.grades.map((grade) => [grade.id, grade] as const)));
  return [...grades.values()];
}

function unitCells(spread: RankSpreadReport, block: BlockUncertainty, grades: Grades): CsvCell[] {
  const { rank, unit, index, low, high, median, mean, top, next } = spread;
  const interval = low === null || high === null ? [null, null] : wholeInterval({ low, high });
  const shareOf = (place: number) => (place < 0 ? null : percentCell(spread.grades?.[place] ?? null));
  return [
    ...[rank, unit.name, { printed: index }],
    ...interval,
    statisticCell(median, 1),
    statisticCell(mean, 1),
    percentCell(top),
    ...grades.map(({ id }) => shareOf(block.grades.findIndex((own) => own.id === id))),
    shareOf(block.grades.length),
    percentCell(next?.above ?? null),
  ];
}

/** The headings are the first row. */
export function sourceRows(sources: readonly SourceEffect[], lang: Lang): CsvCell[][] {
  const { source, shift, changed, width, failed } = UNCERTAINTY_HEADINGS;
  return [
    [source, shift, changed, width, failed].map((words) => words[lang]),
    ...sources.map((effect) => [
      sourceName(effect, lang),
      statisticCell(effect.shift, 2),
      percentCell(effect.changed),
      statisticCell(effect.width, 1),
      effect.failed.count,
    ]),
  ];
}

/** A share in percent with one decimal. */
function percentCell(share: number | null): CsvCell {
  return statisticCell(share === null ? null : 100 * share, 1);
}
