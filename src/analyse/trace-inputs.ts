/** Everything that the inputs state about the units of a campaign, in the order of blocks, units and criteria. */
import type { Campaign } from '../campaign/run-campaign.ts';
import type { TracedInput } from '../model/traced-input.ts';
import { statementsOfLeaf } from './statements-of-leaf.ts';
import { statementsOfUnit } from './trace-statements.ts';

export function traceInputs({ tiers }: Campaign): TracedInput[] {
  return tiers.flatMap((tier) =>
    tier.blocks.flatMap(({ block, rows }) =>
      rows.flatMap((row) => {
        const place = { tier, row };
        const { id, name } = tier.units[row]!;
        const statements = statementsOfUnit(place);
        return tier.set.leaves.flatMap((leaf) =>
          statementsOfLeaf(place, statements, leaf).map((statement) => ({
            unit: { id, name },
            block: block.label,
            leaf: { code: leaf.code, label: leaf.label },
            statement,
          })),
        );
      }),
    ),
  );
}
