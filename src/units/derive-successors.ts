/** The unit that took an ended one over, where the registry tells it only from the other side (`formed_from`). */
import type { Unit } from '../model/unit.ts';

/** @returns the units, in order, each ended one that went whole to one unit with its `mergedInto` */
export function deriveSuccessors(units: readonly Unit[]): Unit[] {
  const takers = new Map<string, string[]>();
  const whole = new Set<string>();
  for (const { id, formedFrom = [] } of units) {
    for (const { unit, share } of formedFrom) {
      takers.set(unit, [...(takers.get(unit) ?? []), id]);
      if (share?.isInteger) whole.add(unit);
    }
  }
  return units.map((unit) => {
    const [mergedInto, ...others] = takers.get(unit.id) ?? [];
    const isDerived = mergedInto !== undefined && others.length === 0 && whole.has(unit.id);
    return isDerived && unit.validTo && !unit.mergedInto ? { ...unit, mergedInto } : unit;
  });
}
