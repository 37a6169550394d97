/**
 * Levers: what a unit can change to earn more, criterion by criterion, and why it cannot change the others.
 *
 * A criterion with a rule of its own is one lever, one that takes the best of several conditions has one for each of
 * them, one that takes the least of them is one lever that raises all of them together.
 */

import { blockOfRow } from '../../campaign/block-of-row.ts';
import { Fraction } from '../../exact/fraction.ts';
import { leastPosition } from '../../exact/least-position.ts';
import { direction, type PiecewiseLinear } from '../../exact/piecewise-linear.ts';
import type { Column, Figure, Leaf, SimpleRule } from '../../model/criteria-set.ts';
import { dayNumber } from '../../model/day.ts';
import { FigureState } from '../../model/figure-rows.ts';
import type { FixedReason } from '../../model/priorities-report.ts';
import { LeafState } from '../../model/score.ts';
import { figurePosition } from '../../score/settle-table.ts';
import { type Statement, statementAt } from '../../score/statement.ts';
import { finalStatement } from '../final-statement.ts';
import type { UnitPlace } from '../unit-place.ts';
import { type Ladder, ladderOf } from './ladder.ts';
import type { SupposedFigure, Trial } from './trial.ts';

export interface Lever {
  leaf: Leaf;
  /** what changes; of several conditions all that are raised together */
  ladders: readonly Ladder[];
  /** number of positions; each earns as much as the one before or more, the last the most that can be had */
  last: number;
  /** figures at 1 to `last`, one for each of `ladders` that has to change; beside them what has to be stated at all */
  at(position: number): readonly SupposedFigure[];
  /** points of the criterion (of a penalty: what it takes away) */
  pointsAt(position: number): Fraction;
  /** relative change, above 0 to 1; of several conditions the greatest */
  distance(position: number): Fraction;
}

/** @returns the levers of a criterion, or why it has none */
export function leversOf(trial: Trial, leaf: Leaf): Lever[] | FixedReason {
  const reason = fixedReason(trial.place, leaf);
  if (reason) return reason;
  const { alternatives, combine } = leaf.rule;
  const now = scoreOf(leaf, trial.pointsOf(leaf, []));
  const candidates =
    alternatives && combine === 'least' ? togetherLevers(trial, leaf) : singleLevers(trial, leaf);
  const levers = candidates.flatMap((candidate) => trimmed(candidate, now));
  return levers.length > 0 ? levers : 'nothingMore';
}

/** Points as the index takes them. */
export function scoreOf({ area }: Leaf, points: Fraction | null): Fraction {
  const counted = points ?? Fraction.ZERO;
  return area.section === 'penalty' ? counted.negate() : counted;
}

function fixedReason({ tier, row }: UnitPlace, leaf: Leaf): FixedReason | null {
  const state = tier.table.states[row * tier.table.columns + leaf.index];
  if (state === LeafState.noFunction) return 'noFunction';
  if (leaf.assessedBy === 'survey' || leaf.measure?.kind === 'survey') return 'survey';
  if (leaf.measure?.kind === 'points') return 'judged';
  return state === LeafState.noneArose ? 'noneArose' : null;
}

/** Without the positions that earn nothing beyond the ones before; nothing where none earns more than now. */
function trimmed(lever: Lever, now: Fraction): Lever[] {
  if (lever.last === 0) return [];
  const most = scoreOf(lever.leaf, lever.pointsAt(lever.last));
  if (most.compare(now) <= 0) return [];
  const last = leastPosition(lever.last, (position) =>
    scoreOf(lever.leaf, lever.pointsAt(position)).equals(most),
  );
  return last === null ? [] : [{ ...lever, last }];
}

/** One lever for the figure of the criterion, for each alternative, or for each case. */
function singleLevers(trial: Trial, leaf: Leaf): Lever[] {
  return laddersOf(trial.place, leaf).flatMap(({ ladder, others }) => {
    if (!ladder) return [];
    const at = (position: number) => [ladder.at(position), ...others];
    return leverFrom(trial, leaf, { ladders: [ladder], last: ladder.size, at, distance: ladder.distance });
  });
}

type LeverParts = Pick<Lever, 'ladders' | 'last' | 'at' | 'distance'>;

function leverFrom(trial: Trial, leaf: Leaf, parts: LeverParts): Lever {
  const known = new Map<number, Fraction>();
  return {
    leaf,
    ...parts,
    pointsAt(position) {
      const points = known.get(position) ?? trial.pointsOf(leaf, parts.at(position)) ?? Fraction.ZERO;
      known.set(position, points);
      return points;
    },
  };
}

/**
 * All conditions raised together: a position for each level of points at which one of their rules begins a new piece,
 * and for the most that all of them can have; there every condition has the least figure that is worth the level.
 */
function togetherLevers(trial: Trial, leaf: Leaf): Lever[] {
  const ladders = laddersOf(trial.place, leaf).flatMap(({ ladder }) => ladder ?? []);
  const best = ladders.filter(({ size }) => size > 0).map((ladder) => ladder.at(ladder.size));
  if (best.length === 0) return [];
  const now = trial.pointsOf(leaf, []) ?? Fraction.ZERO;
  const most = trial.pointsOf(leaf, best) ?? Fraction.ZERO;
  const levels = [...levelsOf(leaf), most]
    .filter((level) => now.lessThan(level) && level.compare(most) <= 0)
    .sort((a, b) => a.compare(b))
    .filter((level, at, all) => at === 0 || !level.equals(all[at - 1]!));
  const places = levels.map((level) =>
    ladders.map((ladder) => leastPlace(trial, leaf, { ladder, best, level })),
  );
  const at = (position: number) =>
    ladders.flatMap((ladder, i) => {
      const place = places[position - 1]![i]!;
      return place === 0 ? [] : [ladder.at(place)];
    });
  const distance = (position: number) =>
    ladders
      .map((ladder, i) =>
        places[position - 1]![i] ? ladder.distance(places[position - 1]![i]!) : Fraction.ZERO,
      )
      .reduce(Fraction.max, Fraction.ZERO);
  return [leverFrom(trial, leaf, { ladders, last: levels.length, at, distance })];
}

/** Least place of one condition while all others are at their best; 0 where its present figure will do. */
function leastPlace(
  trial: Trial,
  leaf: Leaf,
  { ladder, best, level }: { ladder: Ladder; best: readonly SupposedFigure[]; level: Fraction },
): number {
  const others = best.filter(({ position }) => position !== ladder.figure.position);
  const reaches = (own: readonly SupposedFigure[]) => {
    const points = trial.pointsOf(leaf, [...others, ...own]);
    return points !== null && points.compare(level) >= 0;
  };
  if (reaches([])) return 0;
  return leastPosition(ladder.size, (place) => reaches([ladder.at(place)])) ?? ladder.size;
}

function levelsOf({ rule }: Leaf): Fraction[] {
  const valuesOf = (points: PiecewiseLinear) =>
    points.flatMap(({ to, slope, intercept }) => (to ? [slope.multiply(to).add(intercept)] : [intercept]));
  return (rule.alternatives ?? []).flatMap(({ simple }) => valuesOf(simple.points));
}

interface FoundLadder {
  /** null where the figure cannot be changed */
  ladder: Ladder | null;
  /** what has to be stated beside it */
  others: readonly SupposedFigure[];
}

function laddersOf(place: UnitPlace, leaf: Leaf): FoundLadder[] {
  const { set } = place.tier;
  const { simple, alternatives } = leaf.rule;
  if (alternatives) {
    return alternatives
      .filter(({ column }) => stateAt(place, column) !== LeafState.noneArose)
      .map(({ id, simple: rule, column }) => {
        const figure = set.figures[figurePosition(set, leaf, id)]!;
        return { ladder: makeLadder(place, { figure, rule, column: set.columns[column]! }), others: [] };
      });
  }
  const column = set.columns[leaf.index]!;
  if (simple.encoder.kind === 'cases') return caseLadders(place, { leaf, rule: simple, column });
  const figure = set.figures[figurePosition(set, leaf, null)]!;
  return [{ ladder: makeLadder(place, { figure, rule: simple, column }), others: [] }];
}

function stateAt({ tier, row }: UnitPlace, column: number): number {
  return tier.table.states[row * tier.table.columns + column]!;
}

/** Every case by itself, the others as they stand; those that nobody stated are none. */
function caseLadders(
  place: UnitPlace,
  { leaf, rule, column }: { leaf: Leaf; rule: SimpleRule; column: Column },
): FoundLadder[] {
  const { set } = place.tier;
  const figures = set.figures.flatMap((figure) =>
    figure?.leaf === leaf && figure.part !== null ? figure : [],
  );
  const missing = figures.filter((figure) => !statementOf(place, figure));
  const none = ({ position }: Figure): SupposedFigure => ({
    ...{ position, numerator: 0n, denominator: 1n },
    isFraction: false,
  });
  return figures.map((figure) => ({
    ladder: makeLadder(place, { figure, rule, column }),
    others: missing.filter((other) => other !== figure).map(none),
  }));
}

interface RuledFigure {
  figure: Figure;
  rule: SimpleRule;
  column: Column;
}

function makeLadder(place: UnitPlace, { figure, rule, column }: RuledFigure): Ladder | null {
  const { encoder } = rule;
  const rises = direction(rule.points) !== 'falling';
  const measure = figure.measure;
  const ownDate = encoder.kind === 'day' ? encoder.relativeTo : null;
  const origin = ownDate === null ? 0 : dayNumber(place.tier.units[place.row]!.dates[ownDate] ?? '');
  if (!measure || origin === null) return null;
  return ladderOf({
    figure,
    measure,
    rule,
    origin,
    present: isOpen(place, column) ? presentOf(place, figure) : null,
    betterIsMore: rises === (figure.leaf.area.section !== 'penalty'),
    best: encoder.kind === 'best' ? bestStored(place, column) : null,
    weight:
      (encoder.kind === 'cases' && encoder.cases.find(({ id }) => id === figure.part)?.weight) ||
      Fraction.ONE,
  });
}

/** Whether the figures of a criterion count, and no decision on it as a whole. */
function isOpen(place: UnitPlace, { leaf }: Column): boolean {
  return stateAt(place, leaf.index) === LeafState.scored;
}

/** The statement that states the present figure; null where none does. */
function presentOf(place: UnitPlace, figure: Figure): Statement | null {
  const statement = statementOf(place, figure);
  return statement?.rows.stateAt(statement.row) === FigureState.reported ? statement : null;
}

function statementOf({ tier, row }: UnitPlace, { position }: Figure): Statement | null {
  const { figures } = tier;
  const number = figures.statements[row * figures.set.figures.length + position]!;
  return number === 0 ? null : statementAt(figures, number);
}

function bestStored({ tier, row }: UnitPlace, { leaf }: Column): Fraction {
  const values = blockOfRow(tier, row).rows.flatMap((other) => {
    const isScored = tier.table.states[other * tier.table.columns + leaf.index] === LeafState.scored;
    const statement = isScored ? finalStatement({ tier, row: other }, leaf) : null;
    return statement ? [statement.rows.valueAt(statement.row)] : [];
  });
  return values.reduce(Fraction.max, Fraction.ONE);
}
