/** The grades that a block is graded by: its own where the edition gives it some, else those of all blocks. */
import type { EditionFile, Grade } from './edition-file.ts';

/**
 * @param block id
 * @returns from high to low, as the edition lists them
 */
export function gradesOf(
  { blocks, grades }: Pick<EditionFile, 'blocks' | 'grades'>,
  block: string,
): readonly Grade[] {
  return blocks.find(({ id }) => id === block)?.grades ?? grades;
}
