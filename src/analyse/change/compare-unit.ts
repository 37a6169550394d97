/**
 * Whether a unit can be compared with itself in the older campaign, and if not, why: the one place that says so.
 *
 * It can where it was there on the older day as one whole unit, under this or another name, was ranked in both campaigns,
 * in the same tier and in a block of like meaning, and at least one criterion of both editions counted for it.
 */
import type { UnitRefusal } from '../../model/change-report.ts';
import type { Block } from '../../model/edition-file.ts';
import { placeInBlock } from '../place-in-block.ts';
import type { UnitPlace } from '../unit-place.ts';
import type { Comparison } from './comparison.ts';
import { type ComparedRows, rowAt, STAGES, type TierStages } from './stages.ts';
import type { UnitOrigin } from './unit-origin.ts';

export type Comparability =
  | { stages: TierStages; before: UnitPlace; rows: ComparedRows; refusal: null }
  | { refusal: UnitRefusal };

/** @param place in the newer campaign */
export function compareUnit(comparison: Comparison, place: UnitPlace): Comparability {
  const { id, name } = place.tier.units[place.row]!;
  const before = comparison.olderPlace(id);
  const reason = before
    ? refusalOf(before, place)
    : originRefusal(comparison.origins.originOf(id), { id, name });
  const stages = comparison.stagesOf(place.tier);
  if (!reason && stages && before) {
    const rows = { older: before.row, newer: place.row };
    if (sharesAny(stages, rows)) return { stages, before, rows, refusal: null };
  }
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

type Reason = Pick<UnitRefusal, 'reason'> & Partial<UnitRefusal>;

/** Of a unit that is in no tier of the older campaign as one whole unit. */
function originRefusal({ continuity, parts }: UnitOrigin, unit: UnitRefusal['unit']): Reason {
  const predecessors = parts.filter(({ id }) => id !== unit.id).map(({ id, name }) => ({ id, name }));
  switch (continuity) {
    case 'merged':
    case 'partial':
      return { reason: continuity, predecessors };
    case 'noPredecessor':
      return { reason: 'new' };
    default:
      return { reason: 'notThen' };
  }
}

function refusalOf(before: UnitPlace, now: UnitPlace): Reason | null {
  if (before.tier.set.tier !== now.tier.set.tier) {
    const { tier, tierLabel } = before.tier.set;
    return { reason: 'otherTier', was: { id: tier, label: tierLabel } };
  }
  const [was, is] = [placeInBlock(before), placeInBlock(now)];
  if (!areAlike(was.block, is.block)) {
    return { reason: 'otherBlock', was: { id: was.block.id, label: was.block.label } };
  }
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
