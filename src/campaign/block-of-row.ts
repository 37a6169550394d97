/** The block that a unit of a tier is ranked in. */
import type { BlockResult, TierResult } from './run-campaign.ts';

type Blocks = TierResult['blocks'];

/** Asked for every unit of a tier: the rows of its blocks are laid out once. */
const byRow = new WeakMap<Blocks, readonly BlockResult[]>();

/**
 * @param row of the unit in its tier
 * @throws RangeError for a row of no block
 */
export function blockOfRow({ blocks }: Pick<TierResult, 'blocks'>, row: number): BlockResult {
  let laidOut = byRow.get(blocks);
  if (!laidOut) {
    laidOut = layOut(blocks);
    byRow.set(blocks, laidOut);
  }
  const block = laidOut[row];
  if (!block) throw new RangeError(`row ${row} is in no block`);
  return block;
}

function layOut(blocks: Blocks): BlockResult[] {
  const laidOut: BlockResult[] = [];
  for (const block of blocks) for (const row of block.rows) laidOut[row] = block;
  return laidOut;
}
