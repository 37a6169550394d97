/** The block that a unit of a tier is ranked in. */
import type { BlockResult, TierResult } from './run-campaign.ts';

/**
 * @param row of the unit in its tier
 * @throws RangeError for a row of no block
 */
export function blockOfRow({ blocks }: Pick<TierResult, 'blocks'>, row: number): BlockResult {
  const block = blocks.find(({ rows }) => rows.includes(row));
  if (!block) throw new RangeError(`row ${row} is in no block`);
  return block;
}
