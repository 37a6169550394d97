/**
 * Whether a unit can be compared with itself in the older campaign, and if not, why: the one place that says so.
 *
 * It can where the same unit was ranked in both, in the same tier and in a block of like meaning, took in no other unit
 * between the two days, and at least one criterion of both editions counted for it.
 */
import type { UnitName } from '../../model/campaign-report.ts';
import type { UnitRefusal } from '../../model/change-report.ts';
import type { Block } from '../../model/edition-file.ts';
import { placeInBlock } from '../place-in-block.ts';
import type { UnitPlace } from '../unit-place.ts';
import type { Comparison } from './comparison.ts';
import { type ComparedRows, rowAt, STAGES, type TierStages } from './stages.ts';

export type Comparability =
  | { stages: TierStages; rows: ComparedRows; refusal: null }
  | { refusal: UnitRefusal };

export function compareUnit(comparison: Comparison, place: UnitPlace): Comparability {
  const { id, name } = place.tier.units[place.row]!;
  const predecessors = comparison.predecessors.get(id) ?? [];
  const before = comparison.olderPlace(id);
  const reason = before
    ? refusalOf({ before, now: place, predecessors })
    : ({ reason: predecessors.length > 0 ? 'formed' : 'notThen', predecessors } as const);
  const stages = comparison.stagesOf(place.tier);
  const rows = { older: before?.row ?? -1, newer: place.row };
  if (!reason && stages && sharesAny(stages, rows)) return { stages, rows, refusal: null };
  return {
    refusal: {
      unit: { id, name },
      standing: null,
      predecessors: [],
      was: null,
      ...(reason ?? { reason: 'nothingShared' }),
    },
  };
}

interface BothPlaces {
  before: UnitPlace;
  now: UnitPlace;
  predecessors: readonly UnitName[];
}

type Reason = Pick<UnitRefusal, 'reason'> & Partial<UnitRefusal>;

function refusalOf({ before, now, predecessors }: BothPlaces): Reason | null {
  if (before.tier.set.tier !== now.tier.set.tier) {
    const { tier, tierLabel } = before.tier.set;
    return { reason: 'otherTier', was: { id: tier, label: tierLabel } };
  }
  const [was, is] = [placeInBlock(before), placeInBlock(now)];
  if (!areAlike(was.block, is.block)) {
    return { reason: 'otherBlock', was: { id: was.block.id, label: was.block.label } };
  }
  if (predecessors.length > 0) return { reason: 'absorbed', predecessors };
  if (was.unranked) return { reason: 'unrankedThen', standing: was.unranked.reason };
  if (is.unranked) return { reason: 'unrankedNow', standing: is.unranked.reason };
  return null;
}

/** Blocks of one tier mean alike where they have the same id, or the same filter under another one. */
export function areAlike(a: Block, b: Block): boolean {
  if (a.tier !== b.tier) return false;
  return a.id === b.id || JSON.stringify(a.where ?? null) === JSON.stringify(b.where ?? null);
}

/** Whether a maximum applies to the unit in every stage, so that there is an index to compare. */
function sharesAny({ scores }: TierStages, rows: ComparedRows): boolean {
  return STAGES.every((stage) => !scores[stage].applied(rowAt(stage, rows)).isZero);
}
