/**
 * The text of a registry (sổ đăng ký đơn vị) -> units.
 *
 * The form is a CSV that a spreadsheet opens: semicolons, `#` lines of explanation, one header row, one unit a row.
 * Fixed columns are listed below; beside them `attr:<name>` and `date:<name>` are attributes and own days of a unit.
 * A registry belongs to the rules, not to the submitted data: the first fault stops the work.
 */
import { CsvError, parse } from 'csv-parse/sync';
import { ParError } from '../errors.ts';
import type { Unit } from '../model/unit.ts';
import { checkReferences, type RegisteredUnit } from './check-references.ts';
import { deriveSuccessors } from './derive-successors.ts';
import { readUnit } from './read-unit.ts';

const FIXED_COLUMNS: readonly string[] = [
  'id',
  'code',
  'name',
  'aliases',
  'tier',
  'kind',
  'parent',
  'valid_from',
  'valid_to',
  'merged_into',
  'formed_from',
  'jurisdiction',
  'source',
];
const REQUIRED_COLUMNS = ['id', 'name', 'tier'];
const NAMED_COLUMN = /^(attr|date):[A-Za-z][A-Za-z0-9]*$/;

/** The cells of one record and the physical line that it ends on. */
interface Row {
  cells: readonly string[];
  line: number;
}

/**
 * Reads the units of one registry, in file order.
 * @param text without a byte order mark
 * @param file name of the file, for messages
 * @throws ParError `registry-*` with file, line and column: an unknown, missing or repeated column, a blank or
 * malformed cell, an id twice, a parent or successor that is not registered
 */
export function parseRegistry(text: string, file: string): Unit[] {
  return parseRegisteredUnits(text, file).map(({ unit }) => unit);
}

/** The units with the lines that they stand on. @throws as `parseRegistry` */
export function parseRegisteredUnits(text: string, file: string): RegisteredUnit[] {
  const [header, ...rows] = splitRows(text.normalize('NFC'), file);
  if (!header || rows.length === 0) throw new ParError('registry-empty', { file });
  checkHeader(header, file);
  const columns = header.cells;
  const registered = rows.map(({ cells, line }) => ({
    unit: readUnit(cells, columns, { file, line }),
    file,
    line,
  }));
  checkReferences(registered);
  const units = deriveSuccessors(registered.map(({ unit }) => unit));
  return registered.map((each, position) => ({ ...each, unit: units[position]! }));
}

function splitRows(text: string, file: string): Row[] {
  const rows: Row[] = [];
  try {
    parse(text, {
      delimiter: ';',
      comment: '#',
      comment_no_infix: true,
      trim: true,
      relax_column_count: true,
      skip_records_with_empty_values: true,
      on_record: (cells: string[], { lines }) => {
        // a spreadsheet puts quotes around a line of explanation that has a semicolon in it
        if (!cells[0]?.startsWith('#')) rows.push({ cells, line: lines });
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new ParError('registry-quotes', { file, line: Number(error.lines) }, {}, error);
  }
  return rows;
}

function checkHeader({ cells, line }: Row, file: string): void {
  for (const [at, path] of cells.entries()) {
    if (!FIXED_COLUMNS.includes(path) && !NAMED_COLUMN.test(path)) {
      throw new ParError('registry-column-unknown', { file, line }, { found: path, known: FIXED_COLUMNS });
    }
    if (cells.indexOf(path) !== at) throw new ParError('registry-column-twice', { file, line, path });
  }
  for (const path of REQUIRED_COLUMNS) {
    if (!cells.includes(path)) throw new ParError('registry-column-missing', { file, line, path });
  }
}
