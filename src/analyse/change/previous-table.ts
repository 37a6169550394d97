/**
 * Last year as rankings compare with it, where campaigns of earlier years are known: the one place that says who moved.
 *
 * Ranks and indexes are those of the newest earlier campaign, or of the printed table where one was given: what was
 * announced stays what it was. Whether a unit can be compared is always told by the campaign.
 */
import type { Results } from '../../campaign/results.ts';
import { parseDecimal } from '../../exact/decimal.ts';
import { placePoint } from '../../exact/fraction.ts';
import type { UnitRefusal } from '../../model/campaign-report.ts';
import type { PreviousRow, PreviousTable } from '../../model/previous-table.ts';
import { placeInBlock } from '../place-in-block.ts';
import type { UnitPlace } from '../unit-place.ts';
import { compareUnit } from './compare-unit.ts';
import { type Comparison, compareCampaigns } from './comparison.ts';
import { haveRulesChanged } from './describe-rules.ts';
import { earlierHead } from './earlier-results.ts';

/** @returns the printed table itself without an earlier campaign */
export function previousTable({
  campaign,
  earlier,
  previous: printed,
}: Pick<Results, 'campaign' | 'earlier' | 'previous'>): PreviousTable | null {
  const [newest] = earlier;
  if (!newest) return printed;
  const comparison = compareCampaigns(newest.campaign, campaign);
  const { rows: computed, refused } = compareAll(comparison);
  const rows = printed ? new Map([...printed.rows].filter(([unit]) => !refused.has(unit))) : computed;
  return {
    file: printed?.file ?? newest.campaign.edition.id,
    rows,
    earlier: {
      ...earlierHead(newest),
      rulesChanged: haveAnyRulesChanged(comparison),
      figures: printed ? 'printed' : 'computed',
      differing: printed ? countDiffering(printed, computed) : 0,
      refused,
    },
  };
}

function compareAll(comparison: Comparison) {
  const rows = new Map<number, PreviousRow>();
  const refused = new Map<number, UnitRefusal>();
  for (const tier of comparison.newer.tiers) {
    for (const [row, position] of tier.positions.entries()) {
      const found = compareUnit(comparison, { tier, row });
      if (found.refusal) refused.set(position, found.refusal);
      else rows.set(position, printedRow(found.before));
    }
  }
  return { rows, refused };
}

/** What the campaign itself prints of a ranked unit. */
function printedRow(place: UnitPlace): PreviousRow {
  const { indexUnits, rank } = placeInBlock(place).ranked!;
  return { index: parseDecimal(placePoint(indexUnits, place.tier.set.index.decimals))!, rank };
}

/** Of the tiers that both years have: a tier that is new has nothing to compare. */
function haveAnyRulesChanged({ newer, stagesOf }: Comparison): boolean {
  return newer.tiers.some((tier) => {
    const stages = stagesOf(tier);
    return stages !== null && haveRulesChanged(stages.rules);
  });
}

/** Units of both of which a number that both give is not the same. */
function countDiffering(printed: PreviousTable, computed: ReadonlyMap<number, PreviousRow>): number {
  return [...computed].filter(([unit, { index, rank }]) => {
    const row = printed.rows.get(unit);
    if (!row) return false;
    const otherIndex = row.index !== null && index !== null && row.index.compare(index) !== 0;
    return otherIndex || (row.rank !== null && row.rank !== rank);
  }).length;
}
