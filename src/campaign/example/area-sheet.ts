/** The file of an area: `system/3-procedures.csv`; areas without a number go by their id. */
import type { Area } from '../../model/criteria-set.ts';

export function areaSheet(folder: string, { id, number, section }: Area): string {
  return `${folder}/${section === 'area' ? `${number}-${id}` : id}.csv`;
}
