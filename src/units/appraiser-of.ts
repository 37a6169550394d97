/** Who appraises an area for a unit: its owner, the unit's own superior, or the substitute where the owner is the unit itself. */
import type { Area, Edition } from '../model/criteria-set.ts';
import type { AppraiserRole } from '../model/leaf-explanation.ts';
import type { Unit } from '../model/unit.ts';

/** The owner that is the unit's own superior. */
const SUPERIOR = 'parent';

export interface Appraiser {
  /** id of the appraising unit; null where nobody is named */
  id: string | null;
  role: AppraiserRole;
}

/** An owner never appraises itself: where no other unit stands in for it, nobody is named. */
export function appraiserOf({ header }: Edition, { owner }: Area, unit: Unit): Appraiser {
  if (owner === SUPERIOR) return { id: unit.parent ?? null, role: 'superior' };
  if (owner !== unit.id) return { id: owner, role: 'owner' };
  const substitute = header.substitutes?.[owner] ?? header.substitutes?.default ?? null;
  return { id: substitute === unit.id ? null : substitute, role: 'substitute' };
}

/** Who appraises an area under the edition, whichever unit is appraised; null where nobody is named. */
export function areaOwner({ owner }: Area): { id: string } | 'superior' | null {
  if (owner === null) return null;
  return owner === SUPERIOR ? 'superior' : { id: owner };
}
