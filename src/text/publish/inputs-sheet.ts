/** Every statement of the inputs as a sheet: where it stands, its cells, what was understood, what became of it. */

import type { StatementExplanation } from '../../model/leaf-explanation.ts';
import type { TracedInput } from '../../model/traced-input.ts';
import { ANALYSIS_HEADINGS } from '../analyse/report-titles.ts';
import type { CsvCell } from '../csv.ts';
import { CELL_NAMES, CELL_ORDER, fateWords, saidWords } from '../explain/statement-words.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { roundedCell } from '../number-cells.ts';
import { INPUT_WORDS } from '../states.ts';
import { HEADINGS } from '../vocabulary/headings.ts';
import { type SheetCell, sheetColumns, type WorkbookSheet } from './workbook-sheet.ts';
import { WORKBOOK_WORDS as WORDS } from './workbook-words.ts';

/** Only cells that some row has become columns. @param decimals of the values that were understood */
export function inputsSheet(
  inputs: readonly TracedInput[],
  { decimals, lang }: { decimals: number; lang: Lang },
): WorkbookSheet {
  const cells = CELL_ORDER.filter((name) =>
    inputs.some(({ statement }) => statement.cells[name] !== undefined),
  );
  return {
    name: WORDS.inputs[lang],
    about: WORDS.inputsAbout[lang],
    columns: sheetColumns(
      [HEADINGS.block[lang], 24],
      [HEADINGS.unit[lang], 32],
      [ANALYSIS_HEADINGS.code[lang], 12],
      [HEADINGS.criterion[lang], 40],
      [WORDS.input[lang], 20],
      [WORDS.file[lang], 34],
      [WORDS.line[lang], 10],
      [WORDS.column[lang], 10],
      ...cells.map((name) => [CELL_NAMES[name][lang], 16] as const),
      [WORDS.understood[lang], 30],
      [WORDS.number[lang], 16],
      [WORDS.fate[lang], 40],
    ),
    rows: inputs.map(({ unit, block, leaf, statement }) => [
      inLang(block, lang),
      unit.name,
      `TC ${statement.figure}`,
      inLang(leaf.label, lang),
      INPUT_WORDS[statement.input][lang],
      statement.file,
      statement.line,
      statement.column,
      ...cells.map((name) => statement.cells[name] ?? null),
      saidWords(statement, lang),
      understoodCell(statement, decimals),
      fateWords(statement, lang),
    ]),
    frozen: 3,
  };
}

/** The figure or the points as a number or a day; blank where the statement says neither. */
function understoodCell({ measure, points }: StatementExplanation, decimals: number): SheetCell {
  if (points !== null) return roundedCell(points, decimals);
  if (!measure || measure.kind === 'choice' || measure.kind === 'boolean') return null;
  if (measure.kind === 'date') return { day: measure.value };
  return numberCell(measure.value, decimals);
}

/** Whole numbers stay whole. */
function numberCell(exact: string, decimals: number): CsvCell {
  return /^-?\d+$/.test(exact) ? { printed: exact } : roundedCell(exact, decimals);
}
