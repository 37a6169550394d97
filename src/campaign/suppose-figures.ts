/**
 * A campaign as it would be if some final figures were others: the units concerned scored again, their tiers ranked
 * again, everything else left alone. What comes out is hypothetical and is never stored.
 */
import type { Submission } from '../model/submission.ts';
import { retabulate } from '../score/retabulate.ts';
import type { TierUnits } from '../score/tabulate-figures.ts';
import { type Campaign, rankTier, type TierResult } from './run-campaign.ts';

/**
 * @param supposed their rows take the place of whatever is final; `notReported` takes a figure away
 * @returns the same tiers where no row is about one of their units
 * @throws ParError unit-lacks-date
 */
export function supposeFigures(campaign: Campaign, supposed: readonly Submission[]): Campaign {
  return supposed.reduce(supposeOne, campaign);
}

function supposeOne(campaign: Campaign, supposed: Submission): Campaign {
  const { rows } = supposed;
  const units = new Set(Array.from({ length: rows.length }, (_, row) => rows.unitAt(row)));
  return {
    ...campaign,
    tiers: campaign.tiers.map((tier) =>
      tier.positions.some((position) => units.has(position))
        ? rankTier(campaign.edition, tier, retabulate(tier, unitsOfTier(tier), supposed))
        : tier,
    ),
  };
}

/** What the tables of a tier are made for. */
export function unitsOfTier({
  positions,
  units,
  blocks,
}: Pick<TierResult, 'positions' | 'units' | 'blocks'>): TierUnits {
  const blockOfRow: string[] = [];
  for (const { block, rows } of blocks) for (const row of rows) blockOfRow[row] = block.id;
  return { positions, units, blocks: blockOfRow };
}
