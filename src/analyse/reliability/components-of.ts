/** The principal components of the areas of a group of units. */
import type { Components } from '../../model/reliability-report.ts';
import { isConstant } from '../../stats/is-constant.ts';
import { principalComponents } from '../../stats/principal-components.ts';
import type { AreaColumn } from '../statistics/share-columns.ts';

/** Areas that do not vary are left out. @returns null where fewer than two vary or fewer than minUnits have them all */
export function componentsOf(areas: readonly AreaColumn[], minUnits: number): Components | null {
  const used = areas.filter(({ shares }) => !isConstant(shares.filter((share) => !Number.isNaN(share))));
  const found = principalComponents(used.map(({ shares }) => shares));
  if (!found || found.rows < minUnits) return null;
  let before = 0;
  return {
    areas: used.map(({ area }) => area.id),
    units: found.rows,
    components: found.components.map(({ sdev, explained, loadings }) => {
      before += 100 * explained;
      return { sdev, explained: 100 * explained, cumulative: Math.min(before, 100), loadings };
    }),
  };
}
