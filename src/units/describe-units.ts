/** Units of a registry as plain data, with the names of their parents. */
import type { Unit } from '../model/unit.ts';
import type { HistoryUnit } from '../model/unit-history.ts';

/** @returns the unit at a position */
export function describeUnits(units: readonly Unit[]): (position: number) => HistoryUnit {
  const names = new Map(units.map(({ id, name }) => [id, name]));
  return (position) => {
    const { id, name, code, kind, tier, parent, validFrom, validTo, jurisdiction, source } = units[position]!;
    return {
      id,
      name,
      code: code ?? null,
      kind: kind ?? null,
      tier,
      parent: parent === undefined ? null : { id: parent, name: names.get(parent)! },
      validFrom: validFrom ?? null,
      validTo: validTo ?? null,
      jurisdiction: jurisdiction ?? null,
      source: source ?? null,
    };
  };
}
