/**
 * Units through time: predecessors and successors, and what a unit of one day was on an earlier day.
 *
 * For comparing years: `origins(unit, { from, to })` says whether the unit can be compared with the earlier day
 * (`continuity`, with its `steps` as reasons) and which earlier units have to be joined for it (`parts`, `complete`).
 * Units of another jurisdiction are among the parts: they have no results in campaigns of this one.
 */
import { Fraction } from '../exact/fraction.ts';
import type { Continuity, LineageLink, LineagePart, Origins } from '../model/lineage.ts';
import type { Unit } from '../model/unit.ts';
import { foldName } from '../text/fold.ts';
import { linkUnits } from './lineage-links.ts';
import { isValidOn } from './registry.ts';
import { type Period, type Trace, traceOrigins } from './trace-lineage.ts';

export interface Lineage {
  /** direct, by day */
  predecessors(unit: number): readonly LineageLink[];
  successors(unit: number): readonly LineageLink[];
  /** through all steps, nearest first, without the unit itself */
  ancestors(unit: number): readonly number[];
  descendants(unit: number): readonly number[];
  /** what the unit of the later day was on the earlier day */
  origins(unit: number, period: Period): Origins;
  /** where the unit of the earlier day is on the later day: shares of the unit asked about */
  outcomes(unit: number, period: Period): { parts: readonly LineagePart[]; complete: boolean };
}

/** @param units of one registry, in its order */
export function createLineage(units: readonly Unit[]): Lineage {
  const links = linkUnits(units);
  return {
    predecessors: (unit) => links.predecessors[unit] ?? [],
    successors: (unit) => links.successors[unit] ?? [],
    ancestors: (unit) => reached(links.predecessors, unit),
    descendants: (unit) => reached(links.successors, unit),
    origins(unit, period) {
      if (!isValidOn(units[unit]!, period.to)) {
        return { continuity: 'absent', parts: [], complete: false, steps: [] };
      }
      const trace = traceOrigins(units, links, unit, period);
      return {
        continuity: continuityOf(units, unit, trace),
        parts: trace.parts,
        complete: isComplete(trace),
        steps: trace.steps,
      };
    },
    outcomes(unit, { from, to }) {
      const later = [unit, ...reached(links.successors, unit)].filter((each) => isValidOn(units[each]!, to));
      const parts = later
        .sort((a, b) => a - b)
        .flatMap((each) => {
          const { parts } = traceOrigins(units, links, each, { from, to });
          return parts.filter((part) => part.unit === unit).map(({ share }) => ({ unit: each, share }));
        });
      const shares = parts.map(({ share }) => share).filter((share) => share !== null);
      const isAll = shares.length === parts.length && Fraction.sum(shares).equals(Fraction.ONE);
      return { parts, complete: isAll };
    },
  };
}

function isComplete({ parts, hasGap }: Trace): boolean {
  return !hasGap && parts.every(({ share }) => share !== null);
}

function continuityOf(units: readonly Unit[], unit: number, { parts, hasGap }: Trace): Continuity {
  if (parts.length === 0) return 'noPredecessor';
  if (hasGap || !parts.every(({ share }) => share?.equals(Fraction.ONE))) return 'partial';
  const [only, ...others] = parts;
  if (others.length > 0) return 'merged';
  const isSameName = foldName(units[only!.unit]!.name) === foldName(units[unit]!.name);
  return isSameName ? 'unchanged' : 'renamed';
}

function reached(links: readonly (readonly LineageLink[])[], start: number): number[] {
  const found = new Set([start]);
  for (const unit of found) for (const link of links[unit]!) found.add(link.unit);
  found.delete(start);
  return [...found];
}
