/** What became of units between the days of two campaigns, as the registry tells it. */
import type { UnitName } from '../../model/campaign-report.ts';
import type { Unit } from '../../model/unit.ts';
import type { Registry } from '../../units/registry.ts';

/** One registry on two days. */
export interface TwoDays {
  older: Registry;
  newer: Registry;
}

/** Unit of the newer day -> the units of the older day that are no more and went into it, by however many mergers. */
export function predecessorIndex({ older, newer }: TwoDays): Map<string, UnitName[]> {
  const index = new Map<string, UnitName[]>();
  for (const [position, unit] of older.units.entries()) {
    if (!older.isValid(position) || isValid(unit.id, newer)) continue;
    const successor = successorOf(unit, newer);
    if (!successor) continue;
    const found = index.get(successor.id);
    if (found) found.push(nameOf(unit));
    else index.set(successor.id, [nameOf(unit)]);
  }
  return index;
}

/** The unit that is there on the newer day and that this one went into; null where the registry does not say. */
export function successorOf(unit: Unit, newer: Registry): UnitName | null {
  const passed = new Set([unit.id]);
  for (let next = mergedInto(unit, newer); next && !passed.has(next.id); next = mergedInto(next, newer)) {
    if (isValid(next.id, newer)) return nameOf(next);
    passed.add(next.id);
  }
  return null;
}

function mergedInto({ mergedInto: id }: Unit, { units, positionOf }: Registry): Unit | undefined {
  const position = id === undefined ? undefined : positionOf(id);
  return position === undefined ? undefined : units[position];
}

function isValid(id: string, { positionOf, isValid: holds }: Registry): boolean {
  const position = positionOf(id);
  return position !== undefined && holds(position);
}

function nameOf({ id, name }: Unit): UnitName {
  return { id, name };
}
