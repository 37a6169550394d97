/** Where a unit stands: index, rank and grade, as reports of hypotheses set them side by side. */
import { indexOfUnit } from '../../campaign/index-of-unit.ts';
import type { UnitStanding } from '../../model/priorities-report.ts';
import { placeInBlock } from '../place-in-block.ts';
import type { UnitPlace } from '../unit-place.ts';

export function unitStanding(place: UnitPlace): UnitStanding {
  const { ranked } = placeInBlock(place);
  const index = indexOfUnit(place.tier, place.row);
  const grade = ranked?.grade ?? null;
  return {
    index: index?.rounded ?? null,
    exact: index?.exact ?? null,
    rank: ranked?.rank ?? null,
    tied: ranked?.tied ?? false,
    grade: grade && { id: grade.id, label: grade.label },
  };
}
