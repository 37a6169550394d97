/**
 * What the ranks of a campaign would be without one area or one criterion: the rest is aggregated as the edition does it,
 * so the points that are left are set against the maximum that is left. Bonus and penalty stay.
 *
 * Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), step 7. Ranks are held against the exact ones of
 * the campaign.
 */
import { reportHead } from '../../campaign/report-head.ts';
import type { Results } from '../../campaign/results.ts';
import { type BlockInScope, blocksInScope, type Scope } from '../../campaign/scope.ts';
import type { BlockLeaveOneOut, LeaveOneOutReport, LeftOut } from '../../model/sensitivity-report.ts';
import { meanAbsoluteChange } from '../composite/leave-one-out.ts';
import { type BlockFigures, blockFigures } from './block-figures.ts';
import { ownWeights, withoutElement } from './draw-choices.ts';
import { finiteOrNull } from './finite-or-null.ts';
import { IndexModel } from './index-model.ts';

/** units named with an element */
const MOVERS = 3;

export function reportLeaveOneOut({ campaign, synthetic }: Results, scope: Scope): LeaveOneOutReport {
  return {
    ...reportHead(campaign, synthetic),
    blocks: blocksInScope(campaign, scope).map((part) =>
      leaveOneOutOf(part, blockFigures(part, campaign.edition.header)),
    ),
  };
}

export function leaveOneOutOf({ tier, block }: BlockInScope, figures: BlockFigures): BlockLeaveOneOut {
  const { areas, leaves, units, ranks } = figures;
  const model = new IndexModel(figures);
  const own = ownWeights(figures);
  const without = Array.from({ length: areas.length + leaves.length }, (_, element) => {
    const left = new Uint32Array(units.length);
    const fault = model.rank(withoutElement(model.nominal, element, own), left);
    if (fault !== null) left.fill(0);
    return leftOut(element, figures, left);
  });
  const criteria = without.slice(areas.length).sort((a, b) => (b.shift ?? -1) - (a.shift ?? -1));
  const { id, label } = block.block;
  return {
    ...{ id, label, tier: tier.set.tier, tierLabel: tier.set.tierLabel, units: ranks.length },
    leftOut: [...without.slice(0, areas.length), ...criteria],
  };
}

function leftOut(element: number, { areas, leaves, units, ranks }: BlockFigures, left: Uint32Array): LeftOut {
  const area = areas[element];
  const leaf = leaves[element - areas.length];
  const moves = units.flatMap((unit, place) => {
    const [from, to] = [ranks[place]!, left[place]!];
    return to === 0 || to === from ? [] : [{ unit, from, to }];
  });
  const greatest = moves.toSorted((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from));
  return {
    ...(area
      ? { kind: 'area' as const, code: area.number, label: area.label }
      : { kind: 'criterion' as const, code: leaf!.code, label: leaf!.label }),
    dropped: left.reduce((count, rank) => count + Number(rank === 0), 0),
    shift: finiteOrNull(meanAbsoluteChange(ranks, left)),
    moved: moves.length,
    movers: greatest.slice(0, MOVERS),
  };
}
