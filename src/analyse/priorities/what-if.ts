/** What would follow if some figures were others: their tiers scored and ranked again, beside what is. */
import { blockOfRow } from '../../campaign/block-of-row.ts';
import { reportHead } from '../../campaign/report-head.ts';
import type { Results } from '../../campaign/results.ts';
import type { Campaign, TierResult } from '../../campaign/run-campaign.ts';
import { supposeFigures } from '../../campaign/suppose-figures.ts';
import { decimal, formatFixed } from '../../exact/decimal.ts';
import { stateName } from '../../model/score.ts';
import type { MovedUnit, SupposedReport, WhatIfBlock, WhatIfReport } from '../../model/what-if-report.ts';
import { scoreLeaf } from '../../score/exact-points.ts';
import { explainTraced } from '../explain-leaf.ts';
import { statementsOfUnit } from '../trace-statements.ts';
import type { UnitPlace } from '../unit-place.ts';
import type { SupposedChange, Supposition } from './read-changes.ts';
import { unitStanding } from './unit-standing.ts';

/** @throws ParError unit-lacks-date */
export function reportWhatIf(
  { campaign, synthetic }: Results,
  { changes, submissions }: Supposition,
): WhatIfReport {
  const supposed = supposeFigures(campaign, submissions);
  return {
    ...reportHead(campaign, synthetic),
    hypothetical: true,
    changes: changes.map((change) => reportChange(supposed, change)),
    blocks: campaign.tiers.flatMap((tier, at) => reportBlocks(tier, supposed.tiers[at]!, changes)),
  };
}

function reportChange(supposed: Campaign, { text, place, figure }: SupposedChange): SupposedReport {
  const after = placeIn(supposed, place);
  const { leaf, key } = figure;
  const { id, name } = place.tier.units[place.row]!;
  const statements = statementsOfUnit(after);
  return {
    text,
    unit: { id, name },
    figure: key,
    code: leaf.code,
    label: leaf.label,
    before: leafPoints(place, leaf),
    after: leafPoints(after, leaf),
    explanation: explainTraced({ campaign: supposed, place: after, statements }, leaf),
  };
}

function leafPoints(
  { tier, row }: UnitPlace,
  leaf: SupposedChange['figure']['leaf'],
): SupposedReport['before'] {
  const { state, points } = scoreLeaf(tier.table, row, leaf);
  return { state: stateName(state), points: points?.toString() ?? null };
}

/** The same unit with the figures supposed. */
function placeIn({ tiers }: Campaign, { tier, row }: UnitPlace): UnitPlace {
  return { tier: tiers.find(({ set }) => set === tier.set)!, row };
}

function reportBlocks(now: TierResult, then: TierResult, changes: readonly SupposedChange[]): WhatIfBlock[] {
  const supposed = new Set(changes.filter(({ place }) => place.tier === now).map(({ place }) => place.row));
  const concerned = new Set([...supposed].map((row) => blockOfRow(now, row).block));
  return now.blocks
    .filter(({ block }) => concerned.has(block))
    .map(({ block, rows }) => ({
      block: { id: block.id, label: block.label },
      tier: { id: now.set.tier, label: now.set.tierLabel },
      ranked: blockOfRow(then, rows[0]!).ranking.ranked.length,
      units: rows
        .map((row) => compareUnit(now, then, { row, supposed: supposed.has(row) }))
        .filter((unit) => unit.supposed || isMoved(unit))
        .sort((a, b) => (a.after.rank ?? rows.length + 1) - (b.after.rank ?? rows.length + 1)),
    }));
}

function compareUnit(
  now: TierResult,
  then: TierResult,
  { row, supposed }: { row: number; supposed: boolean },
): MovedUnit {
  const { id, name } = now.units[row]!;
  const before = unitStanding({ tier: now, row });
  const after = unitStanding({ tier: then, row });
  const gain =
    before.exact !== null && after.exact !== null
      ? decimal(after.exact).subtract(decimal(before.exact))
      : null;
  return {
    unit: { id, name },
    supposed,
    before,
    after,
    gain: gain?.toString() ?? null,
    gainRounded: gain && formatFixed(gain, now.set.index.decimals),
    places: before.rank !== null && after.rank !== null ? before.rank - after.rank : null,
  };
}

function isMoved({ before, after }: MovedUnit): boolean {
  return (
    before.exact !== after.exact ||
    before.rank !== after.rank ||
    before.tied !== after.tied ||
    before.grade?.id !== after.grade?.id
  );
}
