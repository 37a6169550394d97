/**
 * The text of a registry (sổ đăng ký đơn vị) -> units.
 *
 * The form is a CSV that a spreadsheet opens: semicolons, `#` lines of explanation, one header row, one unit a row.
 * Fixed columns are listed below; beside them `attr:<name>` and `date:<name>` are attributes and own days of a unit.
 * A registry belongs to the rules, not to the submitted data: the first fault stops the work.
 */
import { ParError } from '../errors.ts';
import type { Unit } from '../model/unit.ts';
import { checkReferences, type RegisteredUnit } from './check-references.ts';
import { deriveSuccessors } from './derive-successors.ts';
import { readUnit } from './read-unit.ts';
import { type Row, splitRows } from './split-rows.ts';

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
