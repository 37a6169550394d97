/** What the files of a campaign have in common: the mark in the first line, and how units, codes and figures are written. */
import type { Area, CriteriaSet, Leaf } from '../../model/criteria-set.ts';
import { type CsvCell, writeCsv } from '../../text/csv.ts';
import { SYNTHETIC_TITLE } from '../../text/vocabulary/example-words.ts';
import type { Registry } from '../../units/registry.ts';
import type { Answer } from './drawn.ts';

export interface ExampleFile {
  /** relative to the folder of the campaign, with `/` */
  path: string;
  text: string;
}

/** Rows that fill a sheet; every row is as long as the columns, or shorter. */
export type SheetRows = readonly (readonly CsvCell[])[];

export function writeSheet(path: string, columns: readonly string[], rows: SheetRows): ExampleFile {
  const title = [SYNTHETIC_TITLE, ...new Array<string>(columns.length - 1).fill('')];
  const numbered = rows.map((row, i) => [i + 1, ...row]);
  return { path, text: writeCsv([title, columns, ...numbered]) };
}

/** The file of an area: `system/3-procedures.csv`; areas without a number go by their id. */
export function areaSheet(folder: string, { id, number, section }: Area): string {
  return `${folder}/${section === 'area' ? `${number}-${id}` : id}.csv`;
}

/** Codes are never bare: a spreadsheet turns 3.10 into 3.1 or a date. */
export function codeCell({ code }: Leaf, part: string | null): string {
  return `TC ${code}${part === null ? '' : `/${part}`}`;
}

/** The label of a criterion, or of its alternative or case. */
export function partLabel(set: CriteriaSet, leaf: Leaf, part: string | null): string {
  const figure = set.figures.find((each) => each?.leaf === leaf && each.part === part);
  return (figure?.label ?? leaf.label).vi;
}

/** The registered name, or the first alias that only this unit has, or its id. */
export function unitName({ units, find }: Registry, position: number): string {
  const { name, aliases, id } = units[position]!;
  const isOwn = (text: string) => {
    const match = find(text);
    return match.kind === 'found' && match.unit === position;
  };
  return [name, ...aliases].find(isOwn) ?? id;
}

/** Value, numerator and denominator. */
export function answerCells(answer: Answer): [CsvCell, CsvCell, CsvCell] {
  switch (answer.kind) {
    case 'ratio':
      return [null, answer.numerator, answer.denominator];
    case 'value':
      return [answer.value, null, null];
    case 'survey':
      return [answer.percentage, null, null];
  }
}

/** Rows by the file that they go to, files in the order in which they first occur. */
export function collectSheets(
  rows: Iterable<readonly [path: string, row: readonly CsvCell[]]>,
): Map<string, CsvCell[][]> {
  const sheets = new Map<string, CsvCell[][]>();
  for (const [path, row] of rows) {
    const sheet = sheets.get(path) ?? [];
    sheet.push([...row]);
    sheets.set(path, sheet);
  }
  return sheets;
}
