/** The larger units that a unit lies in: its own superior, or those of everything that it was formed of. */
import type { Unit } from '../model/unit.ts';
import { linkUnits } from './lineage-links.ts';

export interface Superiors {
  /** positions, in the order of the registry, each once */
  units: readonly number[];
  /** whether a predecessor has no known superior */
  hasGap: boolean;
}

/**
 * @param units of one registry, in its order
 * @returns asks for the superiors of the unit at a position
 */
export function superiorsIn(units: readonly Unit[]): (unit: number) => Superiors {
  const { predecessors } = linkUnits(units);
  const positions = new Map(units.map(({ id }, position) => [id, position]));
  const collect = (unit: number, passed: Set<number>, found: Set<number>): boolean => {
    if (passed.has(unit)) return false;
    passed.add(unit);
    const superior = positions.get(units[unit]!.parent ?? '');
    if (superior !== undefined) {
      found.add(superior);
      return false;
    }
    const before = predecessors[unit]!;
    if (before.length === 0) return true;
    return before.map((link) => collect(link.unit, passed, found)).includes(true);
  };
  return (unit) => {
    const found = new Set<number>();
    const hasGap = collect(unit, new Set(), found);
    return { units: [...found].sort((a, b) => a - b), hasGap };
  };
}
