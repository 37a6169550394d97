/** Laws of what units can do next, on random campaigns: every claim is scored and ranked again through the whole core. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Lever, leversOf, scoreOf } from '../../../src/analyse/priorities/lever.ts';
import { reportNear } from '../../../src/analyse/priorities/near.ts';
import { reportPriorities } from '../../../src/analyse/priorities/priorities.ts';
import { readChanges } from '../../../src/analyse/priorities/read-changes.ts';
import { reportTasks } from '../../../src/analyse/priorities/tasks.ts';
import { type SupposedFigure, supposedSubmission, Trial } from '../../../src/analyse/priorities/trial.ts';
import { unitStanding } from '../../../src/analyse/priorities/unit-standing.ts';
import { reportWhatIf } from '../../../src/analyse/priorities/what-if.ts';
import type { UnitPlace } from '../../../src/analyse/unit-place.ts';
import { reportRanking } from '../../../src/campaign/report-ranking.ts';
import { reportScores } from '../../../src/campaign/report-scores.ts';
import type { Results } from '../../../src/campaign/results.ts';
import { findUnit } from '../../../src/campaign/run-campaign.ts';
import { supposeFigures, unitsOfTier } from '../../../src/campaign/suppose-figures.ts';
import { decimal } from '../../../src/exact/decimal.ts';
import { Fraction } from '../../../src/exact/fraction.ts';
import type { Move } from '../../../src/model/priorities-report.ts';
import { LeafState } from '../../../src/model/score.ts';
import { scoreLeaf } from '../../../src/score/exact-points.ts';
import { encodedValue } from '../../../src/score/figure-encoder.ts';
import { retabulate } from '../../../src/score/retabulate.ts';
import { placesOf, twoTierResults, UNITS } from '../two-tier-results.ts';
import { randomFiles } from './random-campaign.ts';

const ALL = { tier: null, block: null };
const RUNS = { numRuns: 12 };
const ids = UNITS.map(({ id }) => id);
const settings = fc.constantFrom('exact', 'displayed');
const campaigns = fc.tuple(randomFiles, settings);

function placesIn(results: Results): UnitPlace[] {
  return placesOf(results, ids);
}

/** The unit after a change, through the whole campaign. */
function placeAfter(results: Results, place: UnitPlace, figures: readonly SupposedFigure[]): UnitPlace {
  const submission = supposedSubmission(place.tier.positions[place.row]!, figures);
  const campaign = supposeFigures(results.campaign, [submission]);
  return findUnit(campaign, place.tier.units[place.row]!.id)!;
}

function leversIn(trial: Trial): Lever[] {
  return trial.place.tier.set.leaves.flatMap((leaf) => {
    const levers = leversOf(trial, leaf);
    return Array.isArray(levers) ? levers : [];
  });
}

function pointsAfter(results: Results, place: UnitPlace, { leaf, at }: Lever, position: number): Fraction {
  const then = placeAfter(results, place, position === 0 ? [] : at(position));
  return scoreOf(leaf, scoreLeaf(then.tier.table, then.row, leaf).points);
}

/** `3.1=97%` of a move of a report, as a person would type it. */
function typed({ figure, to }: Move): string {
  if (to.fraction) return `${figure}=${to.fraction.numerator}/${to.fraction.denominator}`;
  if (to.kind === 'boolean') return `${figure}=${to.value === '1' ? 'Có' : 'Không'}`;
  return `${figure}=${to.value.replace('.', ',')}${to.kind === 'percent' ? '%' : ''}`;
}

describe('a supposition', () => {
  it('of nothing changes nothing: the same bytes', () => {
    fc.assert(
      fc.property(campaigns, ([files, rankOn]) => {
        const results = twoTierResults(files, { rankOn });
        const { supposition } = readChanges(results.campaign, []);
        expect(reportWhatIf(results, supposition!)).toMatchObject({ changes: [], blocks: [] });
        const campaign = supposeFigures(results.campaign, []);
        const report = (each: typeof campaign) =>
          JSON.stringify([
            reportRanking(each, { synthetic: true, previous: null, ...ALL }),
            reportScores(each, { synthetic: true, ...ALL }),
          ]);
        expect(report(campaign)).toBe(report(results.campaign));
      }),
      RUNS,
    );
  });

  it('of every figure as it is encodes every number again as it is', () => {
    fc.assert(
      fc.property(campaigns, ([files, rankOn]) => {
        const { campaign } = twoTierResults(files, { rankOn });
        for (const tier of campaign.tiers) {
          for (const { leaf, part, position } of tier.set.figures.flatMap((figure) => figure ?? [])) {
            for (const [row, unit] of tier.positions.entries()) {
              const number = tier.figures.statements[row * tier.set.figures.length + position]!;
              if (number === 0 || part !== null || leaf.rule.alternatives) continue;
              const submission = tier.figures.submissions.find(
                (_, at) =>
                  tier.figures.firstNumbers[at]! <= number &&
                  number < tier.figures.firstNumbers[at]! + tier.figures.submissions[at]!.rows.length,
              )!;
              const at = number - tier.figures.firstNumbers[tier.figures.submissions.indexOf(submission)]!;
              const again = supposedSubmission(unit, []);
              const { rows } = submission;
              const to = again.rows.push(unit, position, rows.stateAt(at), 1, 1);
              again.rows.setValue(to, rows.numeratorAt(at), rows.denominatorAt(at), rows.isFractionAt(at));
              if (rows.sampleAt(at) > 0) again.rows.setSample(to, rows.sampleAt(at));
              const { table } = retabulate(tier, unitsOfTier(tier), again);
              expect(table.states).toEqual(tier.table.states);
              for (let cell = 0; cell < table.states.length; cell++) {
                // a criterion of several conditions has no number of its own
                const isNumber =
                  table.states[cell] === LeafState.scored || table.states[cell] === LeafState.points;
                if (!isNumber || tier.table.denominators[cell] === 0) continue;
                expect(encodedValue(table, cell).equals(encodedValue(tier.table, cell))).toBe(true);
              }
            }
          }
        }
      }),
      { numRuns: 8 },
    );
  });

  it('gives what the trial of priorities gives, and leaves other tiers alone', () => {
    fc.assert(
      fc.property(campaigns, ([files, rankOn]) => {
        const results = twoTierResults(files, { rankOn });
        for (const place of placesIn(results)) {
          const trial = new Trial(results.campaign, place);
          for (const lever of leversIn(trial)) {
            const figures = lever.at(lever.last);
            const outcome = trial.suppose(figures);
            const then = placeAfter(results, place, figures);
            const { exact, rank, tied, grade } = unitStanding(then);
            expect(outcome.index?.toString() ?? null).toBe(exact);
            expect(outcome.ranked?.rank ?? null).toBe(rank);
            expect(outcome.ranked?.tied ?? false).toBe(tied);
            expect(outcome.ranked?.grade?.id).toBe(grade?.id);
          }
        }
      }),
      RUNS,
    );
  });
});

describe('a step', () => {
  it('really earns the points, and one unit less does not', () => {
    fc.assert(
      fc.property(campaigns, ([files, rankOn]) => {
        const results = twoTierResults(files, { rankOn });
        for (const place of placesIn(results)) {
          const trial = new Trial(results.campaign, place);
          for (const lever of leversIn(trial)) {
            const full = pointsAfter(results, place, lever, lever.last);
            expect(full.equals(scoreOf(lever.leaf, lever.pointsAt(lever.last)))).toBe(true);
            expect(pointsAfter(results, place, lever, lever.last - 1).lessThan(full)).toBe(true);
          }
        }
      }),
      RUNS,
    );
  });

  it('is told with the result that typing its figures gives', () => {
    fc.assert(
      fc.property(campaigns, ([files, rankOn]) => {
        const results = twoTierResults(files, { rankOn });
        for (const place of placesIn(results)) {
          const { id } = place.tier.units[place.row]!;
          for (const { steps } of reportPriorities(results, place).criteria) {
            for (const step of steps) {
              const texts = step.moves.map((move) => `${id}/${typed(move)}`);
              const { supposition, errors } = readChanges(results.campaign, texts);
              expect(errors).toEqual([]);
              const told = reportWhatIf(results, supposition!);
              const unit = told.blocks[0]!.units.find(({ supposed }) => supposed)!;
              expect(unit.after).toEqual(step.after);
              expect(told.changes[0]!.after.points).toBe(step.points);
              expect(told.changes[0]!.explanation.points).toBe(step.points);
            }
          }
        }
      }),
      RUNS,
    );
  });

  it('never lowers points, index or rank where performance rises', () => {
    fc.assert(
      fc.property(campaigns, fc.double({ min: 0, max: 1, noNaN: true }), ([files, rankOn], share) => {
        const results = twoTierResults(files, { rankOn });
        for (const place of placesIn(results)) {
          const trial = new Trial(results.campaign, place);
          for (const lever of leversIn(trial)) {
            const low = Math.max(1, Math.floor(lever.last * share));
            const [less, more] = [low, lever.last].map((position) => trial.suppose(lever.at(position)));
            expect(less!.index!.compare(more!.index!)).toBeLessThanOrEqual(0);
            expect(lever.pointsAt(low).sign >= 0).toBe(true);
            if (!trial.now.index || !trial.now.ranked || !less!.ranked) continue;
            expect(trial.now.index.compare(less!.index!)).toBeLessThanOrEqual(0);
            expect(less!.ranked.rank).toBeLessThanOrEqual(trial.now.ranked.rank);
          }
        }
      }),
      RUNS,
    );
  });
});

describe('the smallest change', () => {
  const reaches = (goal: { kind: string }, now: ReturnType<typeof unitStanding>, then: typeof now) =>
    goal.kind === 'rank' ? then.rank! < now.rank! : then.grade?.id !== now.grade?.id;

  it('reaches the next rank or grade, and one unit less does not', () => {
    let reached = 0;
    fc.assert(
      fc.property(campaigns, ([files, rankOn]) => {
        const results = twoTierResults(files, { rankOn });
        for (const place of placesIn(results)) {
          const trial = new Trial(results.campaign, place);
          const levers = leversIn(trial);
          const report = reportPriorities(results, place);
          const now = unitStanding(place);
          for (const goal of report.goals) {
            for (const change of goal.single) {
              // the lever and the position that the report speaks of
              const lever = levers.find(
                (each) =>
                  each.leaf.code === change.code &&
                  each.ladders.some(({ figure }) => figure.key === change.moves[0]!.figure),
              )!;
              const position = positionOf(lever, change.moves[0]!);
              expect(reaches(goal, now, unitStanding(placeAfter(results, place, lever.at(position))))).toBe(
                true,
              );
              if (position > 1) {
                const less = unitStanding(placeAfter(results, place, lever.at(position - 1)));
                expect(reaches(goal, now, less)).toBe(false);
              }
              reached++;
            }
            if (goal.combination) checkCombination(results, place, levers, goal);
          }
        }
      }),
      RUNS,
    );
    expect(reached).toBeGreaterThan(50);
  });

  function checkCombination(
    results: Results,
    place: UnitPlace,
    levers: readonly Lever[],
    goal: ReturnType<typeof reportPriorities>['goals'][number],
  ): void {
    const now = unitStanding(place);
    const pulled = goal.combination!.changes.map((change) => {
      const lever = levers.find(
        (each) =>
          each.leaf.code === change.code &&
          each.ladders.some(({ figure }) => figure.key === change.moves[0]!.figure),
      )!;
      return { lever, position: positionOf(lever, change.moves[0]!) };
    });
    expect(pulled.length).toBeGreaterThan(1);
    const standing = (positions: readonly number[]) =>
      unitStanding(
        placeAfter(
          results,
          place,
          pulled.flatMap(({ lever }, i) => (positions[i] === 0 ? [] : lever.at(positions[i]!))),
        ),
      );
    const positions = pulled.map(({ position }) => position);
    expect(standing(positions)).toEqual(goal.combination!.after);
    expect(reaches(goal, now, standing(positions))).toBe(true);
    for (const i of positions.keys()) {
      const less = positions.map((position, at) => (at === i ? position - 1 : position));
      expect(reaches(goal, now, standing(less))).toBe(false);
    }
  }

  function positionOf(lever: Lever, { figure, to }: Move): number {
    const ladder = lever.ladders.find((each) => each.figure.key === figure)!;
    for (let position = 1; position <= lever.last; position++) {
      const { numerator, denominator } = lever
        .at(position)
        .find(({ position: at }) => at === ladder.figure.position)!;
      const scale = to.kind === 'percent' ? 100n : 1n;
      if (Fraction.of(numerator * scale, denominator).equals(decimal(to.value))) return position;
    }
    throw new Error(`no position of ${figure} is ${to.value}`);
  }
});

it('permuting the units of the registry changes nothing', () => {
  const orders = fc.shuffledSubarray([...UNITS], { minLength: UNITS.length });
  fc.assert(
    fc.property(randomFiles, orders, (files, order) => {
      const [one, other] = [twoTierResults(files), twoTierResults(files, { order })];
      for (const id of ids) {
        const [a, b] = [one, other].map((results) =>
          reportPriorities(results, findUnit(results.campaign, id)!),
        );
        // of units that tie, neighbours are those that the order of the registry puts there
        expect({ ...a!, strengths: null }).toEqual({ ...b!, strengths: null });
        expect(a!.strengths.strongest.map(({ id: code, rank }) => [code, rank])).toEqual(
          b!.strengths.strongest.map(({ id: code, rank }) => [code, rank]),
        );
      }
      const tasksOf = (results: Results) => reportTasks(results, { ...ALL, unit: null }).units;
      const byId = (a: { unit: { id: string } }, b: { unit: { id: string } }) =>
        a.unit.id.localeCompare(b.unit.id);
      expect([...tasksOf(one)].sort(byId)).toEqual([...tasksOf(other)].sort(byId));
    }),
    RUNS,
  );
});

it('tells as tasks exactly the points lost, and as near exactly what lies within the distance', () => {
  fc.assert(
    fc.property(campaigns, fc.integer({ min: 0, max: 40 }), ([files, rankOn], within) => {
      const results = twoTierResults(files, { rankOn });
      for (const { tasks, lost } of reportTasks(results, { ...ALL, unit: null }).units) {
        expect(Fraction.sum(tasks.map((task) => decimal(task.lost))).toString()).toBe(lost);
        for (const { points, maxPoints, lost: own } of tasks) {
          expect(decimal(maxPoints).subtract(decimal(points)).toString()).toBe(own);
        }
      }
      const limit = Fraction.of(within, 4);
      for (const { units } of reportNear(results, ALL, { within: limit }).blocks) {
        for (const { now, edges, applied } of units) {
          for (const { kind, at, distance, points, tip } of edges) {
            const displayed = results.campaign.edition.header.index.rankOn === 'displayed';
            const own = decimal(displayed ? now.index! : now.exact!);
            expect(decimal(at).subtract(own).magnitude().toString()).toBe(distance);
            expect(decimal(distance).compare(limit)).toBeLessThanOrEqual(0);
            const worth = decimal(distance).multiply(decimal(applied)).divide(Fraction.of(100));
            expect(points).toBe(worth.toString());
            if (kind !== 'gradeUp') expect(tip).toBeNull();
          }
        }
      }
    }),
    RUNS,
  );
});
