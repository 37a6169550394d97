/** What every page and document must say of itself: that its rules or its figures are not the real ones. */
import type { EditionFile } from './edition-file.ts';

export const MARKS = ['illustrative', 'synthetic', 'draft'] as const;
export type Mark = (typeof MARKS)[number];

/**
 * @param synthetic whether any figure is made up
 * @returns `draft` only where the figures are real: made-up ones say so instead
 */
export function marksOf(status: EditionFile['status'], synthetic: boolean): Mark[] {
  return [
    ...(status === 'illustrative' ? (['illustrative'] as const) : []),
    ...(synthetic ? (['synthetic'] as const) : []),
    ...(status === 'draft' && !synthetic ? (['draft'] as const) : []),
  ];
}
