/** A whole small table of text: its bytes -> its text, its text -> rows of trimmed cells. For tables without figures by row. */
import { IMPORT_LIMITS } from '../import-options.ts';
import type { IssueList } from '../issue-list.ts';
import { decodeChunks } from './decode.ts';
import { Tokenizer } from './tokenize.ts';

/** Any dialect is read: who looks for a header tries one after the other. */
export const DELIMITERS = [';', ',', '\t'] as const;

export interface TextRow {
  /** physical line, from 1, on which the record starts */
  line: number;
  cells: readonly string[];
}

/** @returns null where the bytes are no text; the fault is among the issues */
export function wholeText(chunks: Iterable<Uint8Array>, issues: IssueList): string | null {
  const texts = decodeChunks(chunks);
  let whole = '';
  for (;;) {
    const { done, value } = texts.next();
    if (!done) {
      whole += value;
      continue;
    }
    if (value === null) return whole;
    const { kind, isWhole, byteOffset, hint, content } = value;
    const params = {
      ...(byteOffset !== undefined && { byteOffset }),
      ...(hint !== undefined && { encoding: hint }),
      ...(content !== undefined && { content }),
    };
    issues.error(kind, isWhole ? 1 : null, null, { params });
    return null;
  }
}

export function rowsOf(text: string, delimiter: string): TextRow[] {
  const rows: TextRow[] = [];
  const tokenizer = new Tokenizer(delimiter, IMPORT_LIMITS.fieldChars, ({ line, fields, count }) => {
    rows.push({ line, cells: fields.slice(0, count).map((cell) => cell.trim()) });
  });
  tokenizer.push(text);
  tokenizer.end();
  return rows;
}
