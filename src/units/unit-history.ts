/** A unit of a registry -> its history: predecessors and successors with their days and shares, through all steps. */
import type { LineageLink } from '../model/lineage.ts';
import type { Unit } from '../model/unit.ts';
import type { HistoryStep, UnitHistory } from '../model/unit-history.ts';
import { describeUnits } from './describe-units.ts';
import type { Lineage } from './lineage.ts';
import { dayBefore } from './neighbouring-days.ts';

/** @param unit position among the units */
export function unitHistory(units: readonly Unit[], lineage: Lineage, unit: number): UnitHistory {
  const { validFrom } = units[unit]!;
  const describe = describeUnits(units);
  const beginsWith = (successor: number, { day }: LineageLink) => units[successor]!.validFrom === day;
  const back = (of: number, passed: readonly number[]): HistoryStep[] =>
    steps(lineage.predecessors(of), passed, (link, way) => ({
      isBeginning: beginsWith(of, link),
      unit: describe(link.unit),
      further: back(link.unit, way),
    }));
  const forth = (of: number, passed: readonly number[]): HistoryStep[] =>
    steps(lineage.successors(of), passed, (link, way) => ({
      isBeginning: beginsWith(link.unit, link),
      unit: describe(link.unit),
      further: forth(link.unit, way),
    }));
  return {
    unit: describe(unit),
    beginning: validFrom
      ? lineage.origins(unit, { from: dayBefore(validFrom), to: validFrom }).continuity
      : null,
    formedFrom: back(unit, [unit]),
    became: forth(unit, [unit]),
  };
}

/** @param passed units on the way: one that went and came back is not followed again */
function steps(
  links: readonly LineageLink[],
  passed: readonly number[],
  rest: (link: LineageLink, passed: readonly number[]) => Omit<HistoryStep, 'day' | 'share'>,
): HistoryStep[] {
  return links
    .filter(({ unit }) => !passed.includes(unit))
    .map((link) => ({
      day: link.day,
      share: link.share?.toString() ?? null,
      ...rest(link, [...passed, link.unit]),
    }));
}
