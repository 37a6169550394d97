/** What brought the state of a leaf about where it is not simply a figure under a rule. */
import type { Condition } from '../model/condition.ts';
import type { Leaf } from '../model/criteria-set.ts';
import { FigureState } from '../model/figure-rows.ts';
import type { FailingAttribute, StateCause } from '../model/leaf-explanation.ts';
import { LeafState } from '../model/score.ts';
import type { Unit } from '../model/unit.ts';
import { finalStatement } from './final-statement.ts';
import type { UnitPlace } from './unit-place.ts';

/** @returns null for a figure that the rule scores, and where nothing was reported */
export function explainState(place: UnitPlace, leaf: Leaf): StateCause | null {
  const { table, units } = place.tier;
  const state = table.states[place.row * table.columns + leaf.index];
  switch (state) {
    case LeafState.noFunction:
      return { kind: 'noFunction', failing: failingAttributes(leaf.appliesWhere ?? {}, units[place.row]!) };
    case LeafState.noneArose:
      return causeOfNone(place, leaf);
    case LeafState.rejected:
    case LeafState.points:
      return { kind: 'stated' };
    default:
      return null;
  }
}

function failingAttributes(condition: Condition, { attributes }: Unit): FailingAttribute[] {
  return Object.entries(condition).flatMap(([attribute, value]) => {
    const wanted = [value].flat();
    const found = attributes[attribute] ?? null;
    return found !== null && wanted.includes(found) ? [] : [{ attribute, found, wanted }];
  });
}

/** A survey that was reported and yet did not arise was too small. */
function causeOfNone(place: UnitPlace, leaf: Leaf): StateCause {
  const statement = finalStatement(place, leaf);
  if (!statement) return { kind: 'everyPart' };
  const encoder = leaf.rule.simple?.encoder;
  const isReported = statement.rows.stateAt(statement.row) === FigureState.reported;
  if (encoder?.kind !== 'survey' || !isReported) return { kind: 'stated' };
  return {
    kind: 'belowMinSample',
    sample: statement.rows.sampleAt(statement.row),
    minSample: encoder.minSample,
  };
}
