/**
 * The smallest changes that reach the next rank or the next grade.
 *
 * One criterion alone: for every lever the least figure that gets there, found by bisection over its positions with the
 * block ranked again each time (more is never worse: rules are monotone).
 *
 * Several together, only where none does alone: levers are taken by the index that each can gain at its best, the
 * greatest first, until they reach the goal; that many are needed wherever gains add up, which they do unless a cap, a
 * rounding of each criterion or a comparison with the best of the block stands between them. Then each of them, the one
 * that costs most for its gain first, is lowered to the least figure with which the goal is still reached, so that none
 * of them can be lowered by one unit more. Other criteria of the same number may need less in all: they are not tried.
 */
import type { Fraction } from '../../exact/fraction.ts';
import { leastPosition } from '../../exact/least-position.ts';
import type { PriorityGoal } from '../../model/priorities-report.ts';
import { describeChange, describeResult } from './describe-change.ts';
import type { Lever } from './lever.ts';
import type { Outcome, SupposedFigure, Trial } from './trial.ts';

/** What a lever gains by itself at its best. */
export interface WeighedLever {
  lever: Lever;
  gain: Fraction;
}

export interface Goal extends Pick<PriorityGoal, 'kind' | 'rank' | 'grade'> {
  isReached(outcome: Outcome): boolean;
}

/** The next rank and the next grade of a unit that is ranked; none for the first unit with the best grade. */
export function goalsOf({ now, grades }: Trial, above: number | null): Goal[] {
  if (!now.ranked) return [];
  const { rank, grade } = now.ranked;
  const placeOf = (found: typeof grade) =>
    found ? grades.findIndex(({ id }) => id === found.id) : grades.length;
  const at = placeOf(grade);
  const next = grades[at - 1];
  const goals: Goal[] = [];
  if (above !== null) {
    goals.push({
      ...{ kind: 'rank', rank: above, grade: null },
      isReached: ({ ranked }) => ranked !== null && ranked.rank < rank,
    });
  }
  if (next) {
    goals.push({
      ...{ kind: 'grade', rank: null, grade: { id: next.id, label: next.label } },
      isReached: ({ ranked }) => ranked !== null && placeOf(ranked.grade) < at,
    });
  }
  return goals;
}

export function reachGoal(trial: Trial, goal: Goal, levers: readonly WeighedLever[]): PriorityGoal {
  const { kind, rank, grade } = goal;
  const single = levers.flatMap(({ lever }) => reachAlone(trial, goal, lever));
  return {
    ...{ kind, rank, grade },
    single: single
      .sort((a, b) => a.cost.compare(b.cost))
      .map(({ lever, position }) => ({
        ...describeChange(trial, lever, position),
        ...describeResult(trial, trial.now, trial.suppose(lever.at(position))),
      })),
    combination: single.length > 0 ? null : reachTogether(trial, goal, levers),
  };
}

interface Pulled {
  lever: Lever;
  position: number;
  cost: Fraction;
}

export function reachAlone(trial: Trial, goal: Goal, lever: Lever): Pulled[] {
  const position = leastPosition(lever.last, (at) => goal.isReached(trial.suppose(lever.at(at))));
  return position === null ? [] : [{ lever, position, cost: lever.distance(position) }];
}

function reachTogether(
  trial: Trial,
  goal: Goal,
  levers: readonly WeighedLever[],
): PriorityGoal['combination'] {
  const pulled = fewest(trial, goal, levers);
  if (!pulled) return null;
  // the least gain for the relative change is given back first
  const order = [...pulled].sort((a, b) => a.worth.compare(b.worth));
  for (const each of order) {
    const others = pulled.filter((other) => other !== each);
    each.position = leastPosition(each.lever.last, (at) =>
      goal.isReached(trial.suppose([...figuresOf(others), ...each.lever.at(at)])),
    )!;
  }
  return {
    changes: pulled.map(({ lever, position }) => describeChange(trial, lever, position)),
    ...describeResult(trial, trial.now, trial.suppose(figuresOf(pulled))),
  };
}

interface Taken {
  lever: Lever;
  position: number;
  /** index gained for the relative change */
  worth: Fraction;
}

/** A criterion is taken once, with its best lever. */
function fewest(trial: Trial, goal: Goal, levers: readonly WeighedLever[]): Taken[] | null {
  const order = [...levers].sort((a, b) => b.gain.compare(a.gain));
  const taken: Taken[] = [];
  for (const { lever, gain } of order) {
    if (taken.some((other) => other.lever.leaf === lever.leaf)) continue;
    taken.push({ lever, position: lever.last, worth: gain.divide(lever.distance(lever.last)) });
    if (goal.isReached(trial.suppose(figuresOf(taken)))) return taken;
  }
  return null;
}

export function figuresOf(pulled: readonly { lever: Lever; position: number }[]): SupposedFigure[] {
  return pulled.flatMap(({ lever, position }) => [...lever.at(position)]);
}
