/**
 * The text of a registry -> records of trimmed cells, without lines of explanation (`#`) and blank ones.
 *
 * A registry without a quotation mark, as the program writes them, is split as it stands: every command reads one when it
 * starts, and the parser for quotes costs several times that.
 */
import { CsvError, parse } from 'csv-parse/sync';
import { ParError } from '../errors.ts';

/** The cells of one record and the physical line that it ends on. */
export interface Row {
  cells: readonly string[];
  line: number;
}

/** @throws ParError `registry-quotes` */
export function splitRows(text: string, file: string): Row[] {
  return text.includes('"') ? splitQuoted(text, file) : splitPlain(text);
}

function splitPlain(text: string): Row[] {
  const rows: Row[] = [];
  const lines = text.split(/\r\n|\n|\r/);
  for (const [at, line] of lines.entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const cells = line.split(';').map((cell) => cell.trim());
    if (!cells[0]!.startsWith('#') && cells.some((cell) => cell !== '')) rows.push({ cells, line: at + 1 });
  }
  return rows;
}

function splitQuoted(text: string, file: string): Row[] {
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
