/** Who appraises an area for a unit: its owner, the unit's own superior, or the substitute where the owner is the unit itself. */
import type { Area, Edition } from '../../model/criteria-set.ts';
import type { Unit } from '../../model/unit.ts';

/** The owner that is the unit's own superior. */
const SUPERIOR = 'parent';

export interface Appraiser {
  /** id of the appraising unit; null where nobody is named */
  id: string | null;
  isSuperior: boolean;
}

export function appraiserOf({ header }: Edition, { owner }: Area, unit: Unit): Appraiser {
  if (owner === SUPERIOR) return { id: unit.parent ?? null, isSuperior: true };
  if (owner !== unit.id) return { id: owner, isSuperior: false };
  return { id: header.substitutes?.[owner] ?? header.substitutes?.default ?? null, isSuperior: false };
}
