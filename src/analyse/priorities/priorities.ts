/**
 * What one unit can do next: points to be had in each criterion and how far away they are, what each step does to its
 * index and rank, the cheapest steps, and the smallest changes that reach the next rank and the next grade.
 *
 * Each result is that of the block scored and ranked again with the figures supposed, everything else unchanged.
 */
import { blockOfRow } from '../../campaign/block-of-row.ts';
import { reportHead } from '../../campaign/report-head.ts';
import type { Results } from '../../campaign/results.ts';
import { decimal, roundHalfUp } from '../../exact/decimal.ts';
import { Fraction } from '../../exact/fraction.ts';
import { leastPosition } from '../../exact/least-position.ts';
import type { Leaf } from '../../model/criteria-set.ts';
import type { StepGoal } from '../../model/leaf-explanation.ts';
import type { PrioritiesReport, PriorityCriterion, PriorityStep } from '../../model/priorities-report.ts';
import { LeafState, stateName } from '../../model/score.ts';
import { scoreLeaf } from '../../score/exact-points.ts';
import { encodedValue } from '../../score/figure-encoder.ts';
import { goalsFrom } from '../next-steps.ts';
import type { UnitPlace } from '../unit-place.ts';
import { describeChange, describeResult, describeStanding } from './describe-change.ts';
import { type Lever, leversOf, scoreOf } from './lever.ts';
import { figuresOf, goalsOf, reachGoal, type WeighedLever } from './reach-goal.ts';
import { strengthsOf } from './strengths.ts';
import { Trial } from './trial.ts';

export interface PriorityOptions {
  /** how many of the strongest and of the weakest criteria are told */
  strengths?: number;
}

const HALF_POINT = Fraction.of(1, 2);
const STRENGTHS = 5;

/**
 * @param place of the unit, as `findUnit` returns it
 * @throws ParError unit-lacks-date
 */
export function reportPriorities(
  { campaign, synthetic }: Results,
  place: UnitPlace,
  { strengths = STRENGTHS }: PriorityOptions = {},
): PrioritiesReport {
  const trial = new Trial(campaign, place);
  const { tier, row } = place;
  const { block, ranking } = blockOfRow(tier, row);
  const found = tier.set.leaves.map((leaf) => ({ leaf, levers: leversOf(trial, leaf) }));
  const weighed = found.flatMap(({ levers }) => (Array.isArray(levers) ? weigh(trial, levers) : []));
  const criteria = found.map(({ leaf, levers }) => reportCriterion(trial, leaf, levers));
  const { id, name } = tier.units[row]!;
  const rank = trial.now.ranked?.rank ?? null;
  const above = ranking.ranked.filter((each) => rank !== null && each.rank < rank).at(-1)?.rank ?? null;
  return {
    ...reportHead(campaign, synthetic),
    unit: { id, name },
    tier: { id: tier.set.tier, label: tier.set.tierLabel },
    block: { id: block.id, label: block.label, ranked: ranking.ranked.length },
    applied: tier.scores.applied(row).toString(),
    now: describeStanding(trial, trial.now),
    best: describeStanding(trial, trial.suppose(figuresOf(bestOf(weighed)))),
    criteria,
    cheapest: cheapestSteps(criteria),
    goals: goalsOf(trial, above).map((goal) => reachGoal(trial, goal, weighed)),
    strengths: strengthsOf(place, strengths),
  };
}

function weigh(trial: Trial, levers: readonly Lever[]): WeighedLever[] {
  const before = trial.now.index ?? Fraction.ZERO;
  return levers.map((lever) => ({
    lever,
    gain: (trial.suppose(lever.at(lever.last)).index ?? Fraction.ZERO).subtract(before),
  }));
}

/** The best lever of each criterion, pulled to its end. */
function bestOf(weighed: readonly WeighedLever[]): { lever: Lever; position: number }[] {
  const best = new Map<Leaf, WeighedLever>();
  for (const each of weighed) {
    const known = best.get(each.lever.leaf);
    if (!known || known.gain.lessThan(each.gain)) best.set(each.lever.leaf, each);
  }
  return [...best.values()].map(({ lever }) => ({ lever, position: lever.last }));
}

function reportCriterion(trial: Trial, leaf: Leaf, levers: ReturnType<typeof leversOf>): PriorityCriterion {
  const { state, points } = scoreLeaf(trial.place.tier.table, trial.place.row, leaf);
  const { id, number, label, section } = leaf.area;
  const own = Array.isArray(levers) ? levers : [];
  const now = scoreOf(leaf, points);
  const most = own.map((lever) => scoreOf(leaf, lever.pointsAt(lever.last))).reduce(Fraction.max, now);
  return {
    code: leaf.code,
    label: leaf.label,
    area: { id, number, label, section },
    maxPoints: leaf.maxPoints.toString(),
    points: points?.toString() ?? null,
    state: stateName(state),
    available: most.subtract(now).toString(),
    fixed: Array.isArray(levers) ? null : levers,
    steps: own.flatMap((lever) => stepsOf(trial, lever)),
  };
}

/** The next step of the rule, half a point more, the most; goals at one position are one step. */
function stepsOf(trial: Trial, lever: Lever): PriorityStep[] {
  const goalsAt = new Map<number, StepGoal[]>();
  for (const { goal, score } of goalsFor(trial, lever)) {
    const position = leastPosition(
      lever.last,
      (at) => scoreOf(lever.leaf, lever.pointsAt(at)).compare(score) >= 0,
    );
    if (position !== null) goalsAt.set(position, [...(goalsAt.get(position) ?? []), goal]);
  }
  return [...goalsAt]
    .sort(([a], [b]) => a - b)
    .map(([position, goals]) => ({
      goals,
      ...describeChange(trial, lever, position),
      ...describeResult(trial, trial.now, trial.suppose(lever.at(position))),
    }));
}

function goalsFor(trial: Trial, lever: Lever): { goal: StepGoal; score: Fraction }[] {
  const { leaf, last } = lever;
  const now = scoreOf(leaf, trial.pointsOf(leaf, []));
  const full = scoreOf(leaf, lever.pointsAt(last));
  const half = now.add(HALF_POINT);
  const next = nextStep(trial.place, leaf);
  return [
    ...(next && now.lessThan(next) && next.compare(full) <= 0
      ? [{ goal: 'nextStep', score: next } as const]
      : []),
    ...(half.compare(full) <= 0 ? [{ goal: 'halfPoint', score: half } as const] : []),
    { goal: 'full', score: full },
  ];
}

/** Points of the next piece of a criterion with a rule of its own; null for all others. */
function nextStep({ tier, row }: UnitPlace, leaf: Leaf): Fraction | null {
  const { table } = tier;
  const cell = row * table.columns + leaf.index;
  const { simple } = leaf.rule;
  if (!simple || leaf.area.section === 'penalty' || table.states[cell] !== LeafState.scored) return null;
  const goals = goalsFrom(simple.points, encodedValue(table, cell), false);
  const points = goals.find(({ goal }) => goal === 'nextStep')?.points ?? null;
  const { roundEach, decimals } = table.set.index;
  return points && roundEach ? roundHalfUp(points, decimals) : points;
}

/**
 * Of each criterion the step that gains the most index for the least relative change of its figure, the best of them
 * first; equal ones by the greater gain, then in the order of the table. Steps that gain no index are left out.
 */
function cheapestSteps(criteria: readonly PriorityCriterion[]): PriorityStep[] {
  return criteria
    .flatMap(({ steps }) => {
      const [best] = steps.filter(({ gain }) => decimal(gain).sign > 0).sort(byWorth);
      return best ? [best] : [];
    })
    .sort(byWorth);
}

function byWorth(a: PriorityStep, b: PriorityStep): number {
  return worthOf(b).compare(worthOf(a)) || decimal(b.gain).compare(decimal(a.gain));
}

function worthOf({ gain, relative }: PriorityStep): Fraction {
  return decimal(gain).divide(decimal(relative));
}
