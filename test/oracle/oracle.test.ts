/**
 * Cases computed with exact fractions by an independent program, run through the engine's own rules and ranking.
 * The folder is PAR_ORACLE where it is set, else ../shared/oracle.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SimpleScoring } from '../../src/criteria/rules/index.ts';
import { decimal, formatFixed, roundToUnits } from '../../src/exact/decimal.ts';
import { Fraction } from '../../src/exact/fraction.ts';
import type { Ratio } from '../../src/exact/ratio-sum.ts';
import type { IndexSettings } from '../../src/model/edition-file.ts';
import { FigureState } from '../../src/model/figure-rows.ts';
import { rankUnits } from '../../src/rank/rank-units.ts';
import { scoreLeaf } from '../../src/score/exact-points.ts';
import { type Scores, scoreUnits } from '../../src/score/score-units.ts';
import {
  criteriaSetOf,
  type LeafOf,
  type Statement,
  submissionOf,
  tableOf,
  unitsOf,
} from '../score/criteria-set-of.ts';
import { sharedFolder } from '../shared-folder.ts';

interface Band {
  from: string;
  to: string | null;
  score: string;
}

/** Input of one criterion; which fields are present depends on the operation. */
interface CriterionCase {
  op: string;
  max?: string;
  numerator?: string;
  denominator?: string;
  value?: string;
  full_from_percent?: string;
  zero_below_percent?: string;
  x0?: string;
  y0?: string;
  x1?: string;
  y1?: string;
  bands?: Band[];
  else?: string;
  per_case?: string;
  count?: string;
  floor?: string;
  not_applicable?: boolean;
}

interface Case {
  id: string;
  op: string;
  in: CriterionCase & {
    items?: readonly (string | { max: string; score: string; applicable: boolean })[];
    units?: readonly { items?: string[]; numerator?: string; denominator?: string; max?: string }[];
    criteria?: CriterionCase[];
    compare?: 'exact' | 'rounded2';
    rounding?: 'each' | 'end';
  };
  out: Record<string, unknown>;
}

const PERCENT = { kind: 'percent', of: 'plan' } as const;
const POINTS = { kind: 'points' } as const;

const folder = sharedFolder('oracle');
const cases: readonly Case[] = folder ? JSON.parse(readFileSync(join(folder, 'cases.json'), 'utf8')) : [];

/** The rule that the words of the oracle's README describe. */
function scoringOf(criterion: CriterionCase): SimpleScoring {
  switch (criterion.op) {
    case 'ratio':
      return {
        kind: 'proportional',
        of: decimal('100'),
        fullAt: criterion.full_from_percent ? decimal(criterion.full_from_percent) : undefined,
        zeroBelow: criterion.zero_below_percent ? decimal(criterion.zero_below_percent) : undefined,
      };
    case 'linear':
      return {
        kind: 'linear',
        from: { at: decimal(criterion.x0!), points: decimal(criterion.y0!) },
        to: { at: decimal(criterion.x1!), points: decimal(criterion.y1!) },
      };
    case 'bands':
      return {
        kind: 'steps',
        steps: criterion.bands!.map(({ from, to, score }) => ({
          from: decimal(from),
          below: to === null ? undefined : decimal(to),
          points: decimal(score),
        })),
        else: { points: decimal(criterion.else!) },
      };
    case 'deduction':
      return {
        kind: 'perEvent',
        start: 'max',
        each: decimal(criterion.per_case!).negate(),
        floor: decimal(criterion.floor!),
        falling: true,
      };
    default:
      throw new Error(`unknown operation ${criterion.op}`);
  }
}

/** A bands or linear case without a maximum has the greatest points it can give. */
function maxOf(criterion: CriterionCase): string {
  const points = [
    criterion.y0,
    criterion.y1,
    criterion.else,
    ...(criterion.bands ?? []).map(({ score }) => score),
  ];
  return (
    criterion.max ??
    points
      .flatMap((text) => (text ? [decimal(text)] : []))
      .reduce(Fraction.max)
      .toString()
  );
}

function leafOf(criterion: CriterionCase): LeafOf {
  const measure = criterion.op === 'deduction' ? ({ kind: 'count' } as const) : PERCENT;
  return { max: maxOf(criterion), measure, scoring: scoringOf(criterion), noneArose: 'exclude' };
}

function statementOf(criterion: CriterionCase, unit: number, key: string): Statement {
  const nothing = criterion.not_applicable || criterion.denominator === '0';
  if (nothing) return { unit, key, state: FigureState.noneArose };
  if (criterion.denominator)
    return { unit, key, value: [BigInt(criterion.numerator!), BigInt(criterion.denominator)] };
  const value = decimal(criterion.value ?? criterion.count!);
  // a percent is stored as a share
  const scale = criterion.op === 'deduction' ? 1n : 100n;
  return { unit, key, value: [value.numerator, value.denominator * scale] };
}

function scoresOf(
  leaves: readonly LeafOf[],
  statements: readonly Statement[],
  index: Partial<IndexSettings> = {},
): Scores {
  const set = criteriaSetOf(leaves, index);
  const units = unitsOf(1 + Math.max(0, ...statements.map(({ unit }) => unit)));
  return scoreUnits(tableOf(set, [submissionOf(set, statements)], units));
}

const exactText = (value: Ratio) => Fraction.of(value.numerator, value.denominator).toString();

/** Points of the areas: the index on a scale of the maximum itself. */
function pointsOf(scores: Scores): Fraction {
  const { table } = scores;
  return Fraction.sum(table.set.leaves.map((leaf) => scoreLeaf(table, 0, leaf).points ?? Fraction.ZERO));
}

function displayed(scores: Scores, row: number): string {
  return formatFixed(Fraction.of(scores.roundedUnits(row), 100), 2);
}

function runCriterion(test: Case): Record<string, unknown> {
  const criterion = { ...test.in, op: test.op };
  const scores = scoresOf([leafOf(criterion)], [statementOf(criterion, 0, '1.1')]);
  const { points } = scoreLeaf(scores.table, 0, scores.table.set.leaves[0]!);
  return { exact: points && exactText(points), rounded: points && formatFixed(points, 2) };
}

/** A leaf of points. Its maximum of 100 makes the index of a lone leaf equal its points. */
function runRound({ in: { value } }: Case): Record<string, unknown> {
  const text = value!;
  if (text.startsWith('-') || decimal('100').lessThan(decimal(text)))
    return { rounded: formatFixed(decimal(text), 2) };
  const { numerator, denominator } = decimal(text);
  const scores = scoresOf(
    [{ max: '100', measure: POINTS, scoring: { kind: 'points' } }],
    [{ unit: 0, key: '1.1', value: [numerator, denominator] }],
  );
  return { rounded: displayed(scores, 0) };
}

/** Leaves of points whose maxima add to 100, so that the index is the sum of the points. */
function pointsLeaves(maxima: readonly string[]): LeafOf[] {
  return maxima.map((max) => ({ max, measure: POINTS, scoring: { kind: 'points' } }));
}

/**
 * Leaves whose maxima add to 10^6, the last one reported by nobody: the index is the points / 10^4.
 * With six decimals of the index, points are rounded to two.
 */
function fillUp(leaves: readonly LeafOf[]): LeafOf[] {
  const rest = Fraction.of(1_000_000).subtract(Fraction.sum(leaves.map(({ max }) => decimal(max))));
  return [...leaves, ...pointsLeaves([rest.toString()])];
}

const FILLED: Partial<IndexSettings> = { decimals: 6 };
const pointsIn = (index: Ratio) => Fraction.of(index.numerator * 10_000n, index.denominator);
const roundedPoints = (scores: Scores, row: number) => Fraction.of(scores.roundedUnits(row), 100);

function runSum({ in: { items } }: Case): Record<string, unknown> {
  const values = (items as readonly string[]).map(decimal);
  const maxima = values.map((value) => (roundToUnits(value, 0) + 1n).toString());
  const statements = values.map((value, i) => ({
    unit: 0,
    key: `1.${i + 1}`,
    value: [value.numerator, value.denominator] as const,
  }));
  const scores = scoresOf(fillUp(pointsLeaves(maxima)), statements, FILLED);
  return { exact: exactText(pointsIn(scores.exact(0))), rounded: formatFixed(roundedPoints(scores, 0), 2) };
}

function runPercentApplicable({ in: { items } }: Case): Record<string, unknown> {
  const given = items as readonly { max: string; score: string; applicable: boolean }[];
  const statements = given.map(({ score, applicable }, i): Statement => {
    const { numerator, denominator } = decimal(score);
    const key = `1.${i + 1}`;
    return applicable
      ? { unit: 0, key, value: [numerator, denominator] }
      : { unit: 0, key, state: FigureState.noneArose };
  });
  const scores = scoresOf(pointsLeaves(given.map(({ max }) => max)), statements);
  if (scores.standing(0) !== 'ranked') return { exact: null, rounded: null };
  return { exact: exactText(scores.exact(0)), rounded: displayed(scores, 0) };
}

function runRank({ in: { units = [], compare } }: Case): Record<string, unknown> {
  const width = Math.max(...units.map(({ items }) => items?.length ?? 0));
  const greatest = (i: number) =>
    units
      .map(({ items }) => decimal(items?.[i] ?? '0'))
      .reduce(Fraction.max)
      .toString();
  const leaves: LeafOf[] =
    width === 0
      ? [{ max: units[0]!.max!, measure: PERCENT, scoring: { kind: 'proportional', of: decimal('100') } }]
      : pointsLeaves(Array.from({ length: width }, (_, i) => greatest(i)));
  const statements = units.flatMap(({ items, numerator, denominator }, unit): Statement[] =>
    items
      ? items.map((item, i) => {
          const value = decimal(item);
          return { unit, key: `1.${i + 1}`, value: [value.numerator, value.denominator] };
        })
      : [{ unit, key: '1.1', value: [BigInt(numerator!), BigInt(denominator!)] }],
  );
  const rankOn = compare === 'exact' ? 'exact' : 'displayed';
  const scores = scoresOf(fillUp(leaves), statements, { ...FILLED, rankOn });
  const { ranked } = rankUnits(scores, [...units.keys()], []);
  const ranks = units.map((_, row) => ranked.find((entry) => entry.row === row)!.rank);
  const values = units.map((_, row) =>
    exactText(rankOn === 'exact' ? pointsIn(scores.exact(row)) : roundedPoints(scores, row)),
  );
  return { ranks, values };
}

function runUnit({ in: { criteria = [], rounding } }: Case): Record<string, unknown> {
  const statements = criteria.map((criterion, i) => statementOf(criterion, 0, `1.${i + 1}`));
  const scores = scoresOf(criteria.map(leafOf), statements, { roundEach: rounding === 'each' });
  const { table } = scores;
  const points = table.set.leaves.map((leaf) => scoreLeaf(table, 0, leaf).points);
  const total = pointsOf(scores);
  const applied = scores.applied(0);
  return {
    criteria: points.map((value) => value && exactText(value)),
    total_exact: total.toString(),
    total: formatFixed(total, 2),
    applicable_max: applied.toString(),
    percent_exact: total.multiply(Fraction.of(100)).divide(applied).toString(),
    percent: displayed(scores, 0),
  };
}

function run(test: Case): Record<string, unknown> {
  switch (test.op) {
    case 'round':
      return runRound(test);
    case 'sum':
      return runSum(test);
    case 'percent_applicable':
      return runPercentApplicable(test);
    case 'rank':
      return runRank(test);
    case 'unit':
      return runUnit(test);
    default:
      return runCriterion(test);
  }
}

describe.skipIf(folder === null)('exact arithmetic cases', () => {
  it.each(cases.map((test) => [test.id, test] as const))('%s', (_, test) => {
    expect(run(test)).toEqual(test.out);
  });
});
