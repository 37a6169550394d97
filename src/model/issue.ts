/**
 * A fault of submitted data: an error refuses the file, a warning does not.
 * Kinds are the vocabulary of the import; `text/issues/issues.ts` has the sentences.
 */
import type { Params } from '../errors.ts';

export type Severity = 'error' | 'warning';

export interface Issue {
  kind: string;
  severity: Severity;
  file: string;
  /** of a workbook of several sheets */
  sheet?: string;
  /** physical line, from 1, on which the record starts; null where the whole file is meant */
  line: number | null;
  /** field index from 1; null where the whole record or file is meant */
  column: number | null;
  /** the cell as it stands in the file */
  cell?: string;
  params?: Params;
}
