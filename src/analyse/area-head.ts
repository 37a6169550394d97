/** An area as reports name it. */
import type { Area } from '../model/criteria-set.ts';

export function areaHead({ id, number, label }: Area): Pick<Area, 'id' | 'number' | 'label'> {
  return { id, number, label };
}
