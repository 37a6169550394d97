/**
 * The links between the units of a registry, read from both sides: `formedFrom` of the successor and `mergedInto` of the
 * predecessor. Where both tell of the same pair, `formedFrom` holds, because it has the share and the day.
 */
import { Fraction } from '../exact/fraction.ts';
import type { LineageLink } from '../model/lineage.ts';
import type { Unit } from '../model/unit.ts';
import { dayAfter } from './neighbouring-days.ts';

export interface LineageLinks {
  /** by position: the units that each was formed from or took in, by day, then position */
  predecessors: readonly (readonly LineageLink[])[];
  /** by position: the units that each went to, by day, then position */
  successors: readonly (readonly LineageLink[])[];
}

/** @param units whose `formedFrom` and `mergedInto` name units among them */
export function linkUnits(units: readonly Unit[]): LineageLinks {
  const positions = new Map(units.map(({ id }, position) => [id, position]));
  const predecessors: LineageLink[][] = units.map(() => []);
  const successors: LineageLink[][] = units.map(() => []);
  const link = (from: number, to: number, { share, day }: Pick<LineageLink, 'share' | 'day'>) => {
    predecessors[to]!.push({ unit: from, share, day });
    successors[from]!.push({ unit: to, share, day });
  };
  for (const [to, { formedFrom = [], validFrom }] of units.entries()) {
    for (const { unit, share, day = validFrom } of formedFrom) {
      if (day !== undefined) link(positions.get(unit)!, to, { share, day });
    }
  }
  for (const [from, { mergedInto, validTo }] of units.entries()) {
    const to = positions.get(mergedInto ?? '');
    if (to === undefined || validTo === undefined) continue;
    if (successors[from]!.some(({ unit }) => unit === to)) continue;
    link(from, to, { share: restOf(successors[from]!), day: dayAfter(validTo) });
  }
  for (const links of [...predecessors, ...successors]) {
    links.sort((a, b) => (a.day === b.day ? a.unit - b.unit : a.day < b.day ? -1 : 1));
  }
  return { predecessors, successors };
}

/** What is left of a unit after the parts that others took; null where it is not known, or nothing is left to tell. */
function restOf(taken: readonly LineageLink[]): Fraction | null {
  let rest = Fraction.ONE;
  for (const { share } of taken) {
    if (share === null) return null;
    rest = rest.subtract(share);
  }
  return rest.sign > 0 ? rest : null;
}
