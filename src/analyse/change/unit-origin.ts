/** What the units of the newer day were on the older day, and the other way round, as the registry tells it. */
import type { UnitName } from '../../model/campaign-report.ts';
import type { Continuity } from '../../model/lineage.ts';
import type { Unit } from '../../model/unit.ts';
import { createLineage } from '../../units/lineage.ts';
import type { Registry } from '../../units/registry.ts';

export interface UnitOrigin {
  continuity: Continuity;
  /** units of the older day that the unit was made of, itself among them where it was there */
  parts: readonly (UnitName & { share: string | null })[];
  /** id of the one whole unit that it was, under this or another name; null for a mixture, a part and a new unit */
  sameAs: string | null;
}

export interface UnitOrigins {
  originOf(id: string): UnitOrigin;
  /** units of the newer day that one of the older day is in, whole or in part */
  successorsOf(id: string): UnitName[];
}

export function unitOrigins(older: Pick<Registry, 'asOf'>, newer: Registry): UnitOrigins {
  const { units, positionOf } = newer;
  const lineage = createLineage(units);
  const period = { from: older.asOf, to: newer.asOf };
  const namesOf = (parts: readonly { unit: number }[]) => parts.map(({ unit }) => nameOf(units[unit]!));
  const traced = new Map<string, UnitOrigin>();
  const trace = (id: string): UnitOrigin => {
    const { continuity, parts } = lineage.origins(positionOf(id)!, period);
    const isSame = continuity === 'unchanged' || continuity === 'renamed';
    const shared = parts.map(({ unit, share }) => ({
      ...nameOf(units[unit]!),
      share: share?.toString() ?? null,
    }));
    return { continuity, parts: shared, sameAs: isSame ? units[parts[0]!.unit]!.id : null };
  };
  return {
    originOf(id) {
      const origin = traced.get(id) ?? trace(id);
      traced.set(id, origin);
      return origin;
    },
    successorsOf(id) {
      const position = positionOf(id);
      return position === undefined ? [] : namesOf(lineage.outcomes(position, period).parts);
    },
  };
}

function nameOf({ id, name }: Unit): UnitName {
  return { id, name };
}
