/** Whether a line above a table says that the figures below are made up. */
import { foldName } from '../../text/fold.ts';
import { SYNTHETIC_MARK } from '../../text/marks.ts';

const WORDS = foldName(SYNTHETIC_MARK);

export function hasSyntheticMark(cells: readonly string[]): boolean {
  return cells.some((cell) => foldName(cell).includes(WORDS));
}
