/** Names that stand in the results, so that the examples of the API's document can be tried as they are. */
import type { Results } from '../../src/index.ts';

export interface Names {
  edition: string;
  tier: string;
  block: string;
  area: string;
  /** units of that block */
  units: readonly string[];
  /** a criterion of the tier */
  code: string;
}

export function exampleNames({ campaign }: Results): Names {
  const tier = campaign.tiers.find(({ blocks }) => blocks.some(({ ranking }) => ranking.ranked.length > 1));
  const { set, blocks, units } = tier ?? campaign.tiers[0]!;
  const block = blocks.find(({ rows }) => rows.length > 1) ?? blocks[0]!;
  return {
    edition: campaign.edition.id,
    tier: set.tier,
    block: block.block.id,
    area: set.areas[0]!.id,
    units: block.rows.map((row) => units[row]!.id),
    code: set.leaves[0]!.code,
  };
}
