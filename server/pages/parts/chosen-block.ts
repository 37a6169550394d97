/** The block that a page shows: the one that the address names, else the first. */
import type { BlockResult } from '../../../src/index.ts';
import { asked, type PageContext } from '../page-context.ts';

/** @returns null where the address names a block that is not among them, or there is none */
export function chosenBlock(ctx: PageContext, blocks: readonly BlockResult[]): BlockResult | null {
  const wanted = asked(ctx, 'khoi');
  if (wanted === null) return blocks[0] ?? null;
  return blocks.find(({ block }) => block.id === wanted) ?? null;
}
