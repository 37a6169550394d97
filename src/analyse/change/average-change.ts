/**
 * What moved a block: means over its comparable units of what areas and criteria account for. Doubles: these are
 * statistics, the exact figures of a unit stand in its own report.
 */
import { mean } from 'simple-statistics';
import type { BlockChange, CriterionMove, MeanSplit } from '../../model/change-report.ts';
import type { Leaf } from '../../model/criteria-set.ts';
import { relationOf } from './describe-rules.ts';
import { NO_CHANGE, rulesOf, type Split } from './split.ts';
import { splitUnit } from './split-unit.ts';
import type { ComparedRows, TierStages } from './stages.ts';

type Averages = Pick<BlockChange, 'areas' | 'criteria'>;

export function averageChange(stages: TierStages | null, units: readonly ComparedRows[]): Averages {
  if (!stages || units.length === 0) return { areas: [], criteria: [] };
  const splits = units.map((rows) => splitUnit(stages, rows).leaves);
  const criteria = leavesOf(stages).map((pair) => {
    const { id } = (pair.newer ?? pair.older)!;
    return { pair, doubles: splits.map((leaves) => doublesOf(leaves.get(id) ?? NO_CHANGE)) };
  });
  return {
    areas: areasOf(stages).map((area) => ({
      id: area.id,
      number: area.number,
      label: area.label,
      section: area.section,
      ...meanOf(sumsByUnit(criteria.filter(({ pair }) => (pair.newer ?? pair.older)!.area.id === area.id))),
    })),
    criteria: criteria.map(
      ({ pair, doubles }): CriterionMove => ({
        ...relationOf(pair),
        mean: meanOf(doubles),
        up: doubles.filter(({ achieved }) => achieved > 0).length,
        down: doubles.filter(({ achieved }) => achieved < 0).length,
      }),
    ),
  };
}

interface Doubles {
  rules: number;
  achieved: number;
}

function doublesOf(split: Split): Doubles {
  return { rules: rulesOf(split).toNumber(), achieved: split.achieved.toNumber() };
}

function meanOf(doubles: readonly Doubles[]): MeanSplit {
  const [rules, achieved] = [mean(doubles.map((own) => own.rules)), mean(doubles.map((own) => own.achieved))];
  return { total: rules + achieved, rules, achieved };
}

/** One a unit. */
function sumsByUnit(criteria: readonly { doubles: readonly Doubles[] }[]): Doubles[] {
  const units = criteria[0]?.doubles.length ?? 0;
  return Array.from({ length: units }, (_, at) => ({
    rules: criteria.reduce((sum, { doubles }) => sum + doubles[at]!.rules, 0),
    achieved: criteria.reduce((sum, { doubles }) => sum + doubles[at]!.achieved, 0),
  }));
}

/** Every criterion of either edition, each once: the newer edition's in its order, then those that were dropped. */
export function leavesOf({ pairs, newer }: TierStages): { older?: Leaf; newer?: Leaf }[] {
  const before = new Map([...pairs.compared, ...pairs.refused].map((pair) => [pair.newer.id, pair.older]));
  const now = newer.set.leaves.map((leaf) => {
    const older = before.get(leaf.id);
    return older ? { older, newer: leaf } : { newer: leaf };
  });
  return [...now, ...pairs.dropped.map((leaf) => ({ older: leaf }))];
}

/** The areas of the newer edition, then those that only criteria that were dropped belong to. */
export function areasOf({ pairs, newer }: TierStages): Leaf['area'][] {
  const areas = new Map(newer.set.areas.map((area) => [area.id, area]));
  for (const { area } of pairs.dropped) if (!areas.has(area.id)) areas.set(area.id, area);
  return [...areas.values()];
}
