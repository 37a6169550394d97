/** Where a row of a submission was read: as messages and explanations name it. */
import type { Submission } from './submission.ts';

export interface RowPlace {
  file: string;
  /** of a workbook of several sheets */
  sheet?: string;
  line: number;
  column: number;
}

export function rowPlace({ file, rows }: Pick<Submission, 'file' | 'rows'>, row: number): RowPlace {
  const sheet = rows.sheetAt(row);
  return { file, ...(sheet !== null && { sheet }), line: rows.lineAt(row), column: rows.columnAt(row) };
}
