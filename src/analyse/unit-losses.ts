/** What each unit lost in each criterion, as plain data: the rows behind the sums of lost-points.ts. */
import type { Campaign } from '../campaign/run-campaign.ts';
import { stateName } from '../model/score.ts';
import type { UnitLoss } from '../model/unit-loss.ts';
import { areaPoints } from '../score/area-points.ts';
import { areaHead } from './area-head.ts';
import { lostPoints } from './lost-points.ts';

/** Units in the order of the blocks, of each the greatest loss first; units without any figure are left out. */
export function unitLosses({ tiers }: Campaign): UnitLoss[] {
  return tiers.flatMap(({ table, scores, units, blocks }) =>
    blocks.flatMap(({ block, rows }) =>
      rows
        .filter((row) => scores.standing(row) !== 'noFigure')
        .flatMap((row) => {
          const { id, name } = units[row]!;
          return lostPoints(areaPoints(table, row)).map(({ leaf, state, points, lost }) => ({
            unit: { id, name },
            block: block.label,
            area: areaHead(leaf.area),
            code: leaf.code,
            label: leaf.label,
            maxPoints: leaf.maxPoints.toString(),
            points: points.toString(),
            lost: lost.toString(),
            state: stateName(state),
          }));
        }),
    ),
  );
}
