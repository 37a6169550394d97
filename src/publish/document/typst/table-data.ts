/** A table as the data of the template; which rows may be broken is settled here, from the room of their cells. */
import { displayText } from '../../../text/display-text.ts';
import type { DocumentTable } from '../document.ts';
import { CELL_MARGIN, TABLE_SIZE } from '../typography.ts';
import { lettersOf } from './letters-of.ts';

/** Rows of more lines than this are broken: an unbroken one longer than a page would run out of it. */
const MOST_UNBROKEN_LINES = 25;

/**
 * @param width of the table, in millimetres
 * @throws Error for a row that has not as many cells as the table has columns
 */
export function tableData({ kind, columns, rows }: DocumentTable, width: number) {
  const shares = columns.reduce((sum, column) => sum + column.width, 0);
  const letters = columns.map((column) =>
    lettersOf((width * column.width) / shares - 2 * CELL_MARGIN.side, TABLE_SIZE),
  );
  return {
    kind,
    columns: columns.map(({ heading, align, width: share }, index) => ({
      heading: displayText(heading),
      align,
      width: share,
      letters: letters[index],
    })),
    rows: rows.map(({ cells, isBold = false, shaded = [] }) => {
      if (cells.length !== columns.length) {
        throw new Error(`a row of ${cells.length} cells in a table of ${columns.length} columns`);
      }
      const isLong = cells.some((text, index) => text.length > (letters[index] ?? 0) * MOST_UNBROKEN_LINES);
      return { cells: cells.map((text) => displayText(text)), isBold, isLong, shaded };
    }),
  };
}
