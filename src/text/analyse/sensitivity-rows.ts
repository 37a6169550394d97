/** Which choice ranks hang on, as rows of a spreadsheet: the choices of each block, then its areas and criteria left out. */
import type {
  BlockSensitivity,
  LeftOut,
  SensitivityInput,
  SensitivityReport,
} from '../../model/sensitivity-report.ts';
import type { CsvCell } from '../csv.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { statisticCell } from '../number-cells.ts';
import { HEADINGS } from '../vocabulary/headings.ts';
import { inputName, leftOutName, moversWords, SENSITIVITY_HEADINGS } from './sensitivity-words.ts';

/** an estimate with its interval; what is said of an element left out */
const CELLS = 3;

/** The headings are the first row; 5 and 95 % stand in columns of their own. */
export function sensitivityRows({ blocks }: SensitivityReport, lang: Lang): CsvCell[][] {
  const { kind, input, first, total, shift, moved, movers } = SENSITIVITY_HEADINGS;
  const headings = [
    ...[HEADINGS.block, kind, input].map((words) => words[lang]),
    ...[first, total].flatMap((words) => [words[lang], '5%', '95%']),
    ...[shift, moved, movers].map((words) => words[lang]),
  ];
  return [headings, ...blocks.flatMap((block) => blockRows(block, lang))];
}

function blockRows({ label, inputs, leftOut }: BlockSensitivity, lang: Lang): CsvCell[][] {
  const block = inLang(label, lang);
  const blanks: CsvCell[] = Array.from({ length: 2 * CELLS }, () => null);
  return [
    ...inputs.map((input) => [
      ...[block, SENSITIVITY_HEADINGS.sobol[lang], inputName(input, lang)],
      ...estimateCells(input.first, input.firstInterval),
      ...estimateCells(input.total, input.totalInterval),
      ...blanks.slice(CELLS),
    ]),
    ...leftOut.map((one) => [
      ...[block, SENSITIVITY_HEADINGS.leftOut[lang], leftOutName(one, lang)],
      ...blanks,
      ...leftOutCells(one, lang),
    ]),
  ];
}

function estimateCells(estimate: number | null, interval: SensitivityInput['firstInterval']): CsvCell[] {
  return [estimate, interval?.[0] ?? null, interval?.[1] ?? null].map((value) => statisticCell(value, 3));
}

/** The headings are the first row. */
export function inputRows(inputs: readonly SensitivityInput[], lang: Lang): CsvCell[][] {
  const { input, first, total } = SENSITIVITY_HEADINGS;
  return [
    [input[lang], first[lang], '5%', '95%', total[lang], '5%', '95%'],
    ...inputs.map((one) => [
      inputName(one, lang),
      ...estimateCells(one.first, one.firstInterval),
      ...estimateCells(one.total, one.totalInterval),
    ]),
  ];
}

/** The headings are the first row. */
export function leftOutRows(leftOut: readonly LeftOut[], lang: Lang): CsvCell[][] {
  const { without, shift, moved, movers } = SENSITIVITY_HEADINGS;
  return [
    [without, shift, moved, movers].map((words) => words[lang]),
    ...leftOut.map((one) => [leftOutName(one, lang), ...leftOutCells(one, lang)]),
  ];
}

function leftOutCells(one: LeftOut, lang: Lang): CsvCell[] {
  return [statisticCell(one.shift, 2), one.moved, moversWords(one, lang)];
}
