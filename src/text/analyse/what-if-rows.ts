/** A hypothesis as rows of a spreadsheet; every row says that it is one. */
import type { UnitStanding } from '../../model/priorities-report.ts';
import type { WhatIfReport } from '../../model/what-if-report.ts';
import type { CsvCell } from '../csv.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { printedCell, roundedCell } from '../number-cells.ts';
import { RANKING_WORDS } from '../results/ranking-words.ts';
import { HEADINGS } from '../vocabulary/headings.ts';
import { ANALYSIS_HEADINGS } from './report-titles.ts';
import { WHAT_IF_WORDS as WORDS } from './what-if-words.ts';

const DECIMALS = 4;

/** The headings are the first row; first what is supposed, then the units that move. */
export function whatIfRows({ changes, blocks }: WhatIfReport, lang: Lang): CsvCell[][] {
  const headings = [
    ...[WORDS.hypothetical, HEADINGS.block, HEADINGS.unit, ANALYSIS_HEADINGS.code, WORDS.text],
    ...[WORDS.pointsBefore, WORDS.pointsAfter, WORDS.indexBefore, WORDS.indexAfter],
    ...[WORDS.rankBefore, WORDS.rankAfter, RANKING_WORDS.places, WORDS.gradeBefore, WORDS.gradeAfter],
  ];
  const mark = WORDS.hypothetical[lang];
  const grade = ({ grade: found }: UnitStanding) => found && inLang(found.label, lang);
  return [
    headings.map((words) => words[lang]),
    ...changes.map(({ text, unit, figure, before, after }): CsvCell[] => [
      ...[mark, null, unit.name, `TC ${figure}`, text],
      ...[roundedCell(before.points, DECIMALS), roundedCell(after.points, DECIMALS)],
    ]),
    ...blocks.flatMap(({ block, units }) =>
      units.map(({ unit, before, after, places }): CsvCell[] => [
        ...[mark, inLang(block.label, lang), unit.name, null, null, null, null],
        ...[printedCell(before.index), printedCell(after.index), before.rank, after.rank, places],
        ...[grade(before), grade(after)],
      ]),
    ),
  ];
}
