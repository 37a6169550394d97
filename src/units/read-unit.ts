/**
 * One row of a registry -> a unit.
 *
 * Aliases stand between `|`, predecessors too (read-predecessors.ts); days are written yyyy-mm-dd or dd/mm/yyyy; an
 * attribute Có / Không is a boolean, other text is kept as text, and a unit lacks the attributes and days whose cells
 * are blank.
 */
import { type Params, ParError } from '../errors.ts';
import type { Predecessor, Unit } from '../model/unit.ts';
import { isoDayOf } from './iso-day-of.ts';
import { readPredecessors } from './read-predecessors.ts';

const IDENTIFIER = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Reads cells of one row by column, and stops at a place in it. */
interface RowReader {
  text: (column: string) => string | undefined;
  fail: (code: string, column: string, params?: Params) => never;
}

/**
 * @param cells trimmed; trailing blank cells may be absent
 * @param columns the header row
 * @throws ParError `registry-*` with the place and the column
 */
export function readUnit(
  cells: readonly string[],
  columns: readonly string[],
  where: { file: string; line: number },
): Unit {
  const row = readerOf(cells, columns, where);
  const code = row.text('code');
  const parent = row.text('parent');
  const validFrom = readDay(row, 'valid_from');
  const validTo = readDay(row, 'valid_to');
  const mergedInto = row.text('merged_into');
  const kind = row.text('kind');
  const formedFrom = readFormedFrom(row, validFrom);
  const jurisdiction = row.text('jurisdiction') && readIdentifier(row, 'jurisdiction');
  const source = row.text('source');
  if (validFrom && validTo && validTo < validFrom) row.fail('registry-days-reversed', 'valid_to');
  if (mergedInto && !validTo) row.fail('registry-merged-without-day', 'valid_to');
  return {
    id: readIdentifier(row, 'id'),
    ...(code && { code }),
    name: readRequired(row, 'name'),
    aliases: readAliases(row),
    tier: readIdentifier(row, 'tier'),
    ...(kind && { kind }),
    ...(parent && { parent }),
    attributes: readAttributes(row, columns),
    dates: readNamed(columns, 'date:', (column) => readDay(row, column)),
    ...(validFrom && { validFrom }),
    ...(validTo && { validTo }),
    ...(mergedInto && { mergedInto }),
    ...(formedFrom && { formedFrom }),
    ...(jurisdiction && { jurisdiction }),
    ...(source && { source }),
  };
}

function readerOf(
  cells: readonly string[],
  columns: readonly string[],
  where: { file: string; line: number },
): RowReader {
  const surplus = cells.slice(columns.length).find((cell) => cell !== '');
  if (surplus !== undefined) {
    throw new ParError('registry-cell-surplus', where, { count: columns.length, found: surplus });
  }
  const fail: RowReader['fail'] = (code, path, params) => {
    throw new ParError(code, { ...where, path }, params);
  };
  const text: RowReader['text'] = (column) => {
    const cell = cells[columns.indexOf(column)] || undefined;
    return cell && /[\r\n]/.test(cell) ? fail('registry-cell-lines', column) : cell;
  };
  return { text, fail };
}

function readRequired(row: RowReader, column: string): string {
  return row.text(column) ?? row.fail('registry-cell-blank', column);
}

function readIdentifier(row: RowReader, column: string): string {
  const id = readRequired(row, column);
  return IDENTIFIER.test(id) ? id : row.fail('registry-id', column, { found: id });
}

function readAliases(row: RowReader): string[] {
  const aliases = (row.text('aliases') ?? '').split('|').map((alias) => alias.trim());
  return aliases.filter((alias) => alias !== '');
}

/** The values of the columns headed `<prefix><name>`, by name. */
function readNamed<T>(
  columns: readonly string[],
  prefix: string,
  read: (column: string) => T | undefined,
): Record<string, T> {
  const values: Record<string, T> = {};
  for (const column of columns) {
    const value = column.startsWith(prefix) ? read(column) : undefined;
    if (value !== undefined) values[column.slice(prefix.length)] = value;
  }
  return values;
}

function readAttribute(row: RowReader, column: string): string | boolean | undefined {
  const cell = row.text(column);
  const word = cell?.toLocaleLowerCase('vi');
  return word === 'có' ? true : word === 'không' ? false : cell;
}

function readDay(row: RowReader, column: string): string | undefined {
  const cell = row.text(column);
  if (cell === undefined) return undefined;
  return isoDayOf(cell) ?? row.fail('registry-day', column, { found: cell });
}

/** @param validFrom day of the predecessors that name none */
function readFormedFrom(row: RowReader, validFrom: string | undefined): Predecessor[] | undefined {
  const cell = row.text('formed_from');
  if (cell === undefined) return undefined;
  const read = readPredecessors(cell);
  if ('fault' in read) return row.fail(read.fault, 'formed_from', { found: read.found });
  const undated = read.find(({ day }) => day === undefined && validFrom === undefined);
  if (undated) row.fail('registry-formed-without-day', 'formed_from', { found: undated.unit });
  const early = read.find(({ day }) => day !== undefined && validFrom !== undefined && day < validFrom);
  if (early) row.fail('registry-formed-early', 'formed_from', { found: early.unit });
  return read;
}

/** The kind is asked for by filters as the attribute `kind`: no column may say it a second time. */
function readAttributes(row: RowReader, columns: readonly string[]): Record<string, string | boolean> {
  const attributes = readNamed(columns, 'attr:', (column) => readAttribute(row, column));
  const kind = row.text('kind');
  if (kind === undefined) return attributes;
  if (attributes.kind !== undefined) row.fail('registry-kind-twice', 'attr:kind');
  return { kind, ...attributes };
}
