/**
 * All criteria of one unit, drawn so that its index comes near to the one that it is meant to reach.
 *
 * Every criterion has its own share of what the unit's level leaves to lose; the level is then found by halving. The
 * index computed here only steers the drawing: the score itself is computed by `score/` from the files.
 */
import { Fraction } from '../../exact/fraction.ts';
import type { CriteriaSet, Leaf } from '../../model/criteria-set.ts';
import { dayNumber } from '../../model/day.ts';
import type { Unit } from '../../model/unit.ts';
import { applies } from '../../score/settle-table.ts';
import { castDice } from './dice.ts';
import { drawIncident } from './incidents.ts';
import { finalPoints, type LeafCase, type Outcome, settleOutcome } from './outcome.ts';
import { countedLabels, drawQuantities } from './quantities.ts';

/** One unit to be drawn. */
export interface UnitPlan {
  unit: Unit;
  /** how hard each leaf is for every unit, 1 on average */
  hardness: readonly number[];
  /** the index meant, 0-100 */
  target: number;
  subordinates: number;
  /** first and last day of the edition's period */
  period: { from: string; to: string };
  isCalm: boolean;
}

/** a tenth of the set */
const WEIGHTY = Fraction.of(10);
const HALVINGS = 11;
const BONUS_RATE = 0.22;
const PENALTY_RATE = 0.035;
/** units lose more in some areas than in others: between these factors */
const AREA_FACTOR = { least: 0.5, most: 1.5 };

export function drawUnit(set: CriteriaSet, plan: UnitPlan, random: () => number): Outcome[] {
  const cases = drawCases(set, plan, random);
  const level = findLevel(set, cases, plan.target);
  return cases.map((leafCase) => settleOutcome(leafCase, level));
}

function drawCases(set: CriteriaSet, plan: UnitPlan, random: () => number): LeafCase[] {
  const { unit, hardness, period } = plan;
  const labels = countedLabels(set.figures);
  const context = {
    quantities: drawQuantities({ unit, subordinates: plan.subordinates, labels }, random),
    days: { from: dayNumber(period.from)!, to: dayNumber(period.to)! },
    ownDays: new Map(Object.entries(unit.dates).map(([name, day]) => [name, dayNumber(day)!])),
  };
  const areaFactors = new Map(
    set.areas.map((area) => [area, AREA_FACTOR.least + (AREA_FACTOR.most - AREA_FACTOR.least) * random()]),
  );
  return set.leaves
    .filter((leaf) => applies(leaf, unit))
    .map((leaf) => {
      const drawn = drawIncident(leaf, plan.isCalm, random);
      const incident = isWeighty(leaf, set) ? null : drawn;
      const chance = random();
      const alternatives = (leaf.rule.alternatives ?? []).filter(({ id }) => applies(leaf, unit, id));
      return {
        leaf,
        alternatives,
        context,
        incident,
        isThin: incident === 'thinSurvey',
        dice: Array.from({ length: alternatives.length || 1 }, () => castDice(random)),
        // squared: small losses in most criteria, heavy ones in a few
        loss: hardness[leaf.index]! * areaFactors.get(leaf.area)! * 3 * chance * chance,
        fixedShare: fixedShare(leaf, random),
      };
    });
}

/** A criterion that makes up so much of the set that nobody leaves it blank. */
function isWeighty({ maxPoints }: Leaf, set: CriteriaSet): boolean {
  return set.maxPoints.lessThan(maxPoints.multiply(WEIGHTY));
}

/** Bonus and penalty points depend on events, not on how good a unit is. */
function fixedShare({ area }: Leaf, random: () => number): number | null {
  const [chance, size] = [random(), random()];
  if (area.section === 'area') return null;
  const rate = area.section === 'bonus' ? BONUS_RATE : PENALTY_RATE;
  return chance < rate ? (1 + Math.floor(size * 2)) / 4 : 0;
}

/** The level at which the index meets its target, as nearly as figures that jump allow. */
function findLevel(set: CriteriaSet, cases: readonly LeafCase[], target: number): number {
  let [low, high] = [0, 1];
  let best = { level: 1, distance: Number.POSITIVE_INFINITY };
  for (let i = 0; i < HALVINGS; i++) {
    const level = (low + high) / 2;
    const index = indexAt(set, cases, level);
    const distance = Math.abs(index - target);
    if (distance < best.distance) best = { level, distance };
    if (index < target) low = level;
    else high = level;
  }
  return best.level;
}

function indexAt({ bonusCap, penaltyCap }: CriteriaSet, cases: readonly LeafCase[], level: number): number {
  const sums = { area: 0, bonus: 0, penalty: 0 };
  let applied = 0;
  for (const leafCase of cases) {
    const { section } = leafCase.leaf.area;
    const points = finalPoints(leafCase, level);
    if (points === null) continue;
    sums[section] += points.toNumber();
    if (section === 'area') applied += leafCase.leaf.maxPoints.toNumber();
  }
  const bonus = Math.min(sums.bonus, bonusCap?.toNumber() ?? sums.bonus);
  const penalty = Math.min(sums.penalty, penaltyCap?.toNumber() ?? sums.penalty);
  return (100 * sums.area) / applied + bonus - penalty;
}
