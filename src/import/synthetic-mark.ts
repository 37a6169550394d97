/** Whether a file says of itself, in a line that the import passes over, that its figures are made up. */
import { foldName } from '../text/fold.ts';
import { SYNTHETIC_WORDS } from '../text/marks.ts';
import { decodeChunks } from './decode.ts';

const WORDS = foldName(SYNTHETIC_WORDS);

/**
 * @param lead the first bytes of the file: titles stand there
 * @param skippedLines of its import; a note in a data row marks nothing
 */
export function hasSyntheticMark(lead: Uint8Array, skippedLines: readonly number[]): boolean {
  const lines = [...decodeChunks([lead])].join('').split(/\r\n|\r|\n/);
  return skippedLines.some((line) => foldName(lines[line - 1] ?? '').includes(WORDS));
}
