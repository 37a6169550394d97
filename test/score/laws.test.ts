/** Laws of scoring and ranking on random campaigns: the kernel agrees with exact arithmetic, order changes nothing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, formatFixed } from '../../src/exact/decimal.ts';
import { Fraction } from '../../src/exact/fraction.ts';
import { compareRatios } from '../../src/exact/ratio-sum.ts';
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
} from './criteria-set-of.ts';

const PERCENT = { kind: 'percent', of: 'plan' } as const;
const LEAVES: readonly LeafOf[] = [
  { max: '4', measure: PERCENT, target: '95', scoring: { kind: 'proportional', zeroBelow: decimal('80') } },
  {
    max: '2.5',
    measure: PERCENT,
    noneArose: 'full',
    scoring: {
      kind: 'linear',
      from: { at: decimal('62.5'), share: decimal('0') },
      to: { at: decimal('100'), share: decimal('1') },
    },
  },
  {
    max: '1',
    measure: PERCENT,
    noneArose: 'zero',
    scoring: {
      kind: 'steps',
      steps: [
        { from: decimal('100'), share: decimal('1') },
        { from: decimal('90'), below: decimal('100'), share: decimal('0.5') },
      ],
      else: { share: decimal('0') },
    },
  },
  {
    max: '3.5',
    measure: { kind: 'count' },
    scoring: { kind: 'perEvent', start: 'max', each: decimal('-0.3'), falling: true },
  },
  {
    max: '2',
    scoring: {
      kind: 'bestOf',
      alternatives: [
        { measure: PERCENT, scoring: { kind: 'proportional', of: decimal('100') } },
        {
          measure: { kind: 'count' },
          scoring: {
            kind: 'steps',
            steps: [{ from: decimal('1'), share: decimal('1') }],
            else: { share: decimal('0') },
          },
        },
      ],
    },
  },
  { max: '1.5', measure: { kind: 'count' }, scoring: { kind: 'relativeToBest' } },
  {
    max: '2',
    section: 'bonus',
    measure: { kind: 'count' },
    scoring: { kind: 'perEvent', start: decimal('0'), each: decimal('0.5') },
  },
  {
    max: '3',
    section: 'penalty',
    measure: { kind: 'count' },
    scoring: { kind: 'perEvent', start: decimal('0'), each: decimal('1') },
  },
];

const SET = criteriaSetOf(
  LEAVES,
  { cap: decimal('100'), minApplicable: decimal('10') },
  { bonus: '1', penalty: '2' },
);
const ROUNDED_SET = criteriaSetOf(
  LEAVES,
  { roundEach: true, cap: decimal('100') },
  { bonus: '1', penalty: '2' },
);

const state = fc.constantFrom(
  FigureState.reported,
  FigureState.reported,
  FigureState.reported,
  FigureState.noneArose,
  FigureState.notReported,
  FigureState.rejected,
);

/** Numbers that meet the ends of pieces often, and some far beyond 2^53. */
const share = fc.oneof(
  fc.constantFrom([19n, 20n], [1n, 1n], [5n, 8n], [9n, 10n], [4n, 5n]),
  fc.tuple(fc.bigInt({ min: 0n, max: 3000n }), fc.bigInt({ min: 1n, max: 3000n })),
  fc.tuple(fc.bigInt({ min: 1n, max: 10n ** 18n }), fc.bigInt({ min: 1n, max: 10n ** 18n })),
);

const statementsOfUnit = fc.tuple(
  ...SET.figures.map((figure) =>
    fc.tuple(state, share, fc.integer({ min: 0, max: 12 })).map(([reported, ratio, count]) => {
      const value = figure!.measure?.kind === 'percent' ? ratio : ([BigInt(count), 1n] as const);
      return { key: figure!.key, state: figure!.measure ? reported : FigureState.notReported, value };
    }),
  ),
);

const campaign = fc.array(statementsOfUnit, { minLength: 1, maxLength: 12 });

function statementsOf(units: readonly (readonly Omit<Statement, 'unit'>[])[]): Statement[] {
  return units.flatMap((statements, unit) =>
    statements.map((statement) => ({ ...statement, unit }) as Statement),
  );
}

function scoresOf(statements: readonly Statement[], count: number, set = SET): Scores {
  return scoreUnits(tableOf(set, [submissionOf(set, statements)], unitsOf(count)));
}

/** The index from the exact points of the leaves alone. */
function indexOf({ table }: Scores, row: number): Fraction | null {
  const sum = { area: Fraction.ZERO, bonus: Fraction.ZERO, penalty: Fraction.ZERO };
  let applied = Fraction.ZERO;
  for (const leaf of table.set.leaves) {
    const { points } = scoreLeaf(table, row, leaf);
    if (!points) continue;
    sum[leaf.area.section] = sum[leaf.area.section].add(points);
    if (leaf.area.section === 'area') applied = applied.add(leaf.maxPoints);
  }
  if (applied.isZero) return null;
  const percentage = sum.area.multiply(Fraction.of(100)).divide(applied);
  const extra = Fraction.min(sum.bonus, decimal('1')).subtract(Fraction.min(sum.penalty, decimal('2')));
  return Fraction.min(Fraction.max(percentage.add(extra), Fraction.ZERO), decimal('100'));
}

describe('scoring', () => {
  it('the kernel, its error bound and its rounding agree with exact arithmetic', () => {
    fc.assert(
      fc.property(campaign, (units) => {
        const scores = scoresOf(statementsOf(units), units.length);
        for (let row = 0; row < units.length; row++) {
          const expected = indexOf(scores, row);
          if (!expected) {
            expect(['nothingApplies', 'noFigure']).toContain(scores.standing(row));
            continue;
          }
          expect(compareRatios(scores.exact(row), expected)).toBe(0);
          const gap = Math.abs(scores.approximate(row) - expected.toNumber());
          expect(gap).toBeLessThanOrEqual(scores.error(row));
          expect((scores.roundedUnits(row) / 100).toFixed(2)).toBe(formatFixed(expected, 2));
          expect(scores.compareWith(row, expected)).toBe(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('rounding each leaf gives an index with no more decimals than the edition prints', () => {
    fc.assert(
      fc.property(campaign, (units) => {
        const scores = scoresOf(statementsOf(units), units.length, ROUNDED_SET);
        for (let row = 0; row < units.length; row++) {
          if (scores.standing(row) === 'nothingApplies' || scores.standing(row) === 'noFigure') continue;
          const { numerator, denominator } = scores.exact(row);
          expect(Fraction.of(numerator * 100n, denominator).isInteger).toBe(true);
        }
      }),
    );
  });
});

describe('ranking', () => {
  it('does not depend on the order of units or of rows', () => {
    fc.assert(
      fc.property(campaign, fc.infiniteStream(fc.nat()), (units, keys) => {
        const order = units
          .map((_, i) => ({ i, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key);
        const ranks = ranksOf(units);
        const shuffled = ranksOf(order.map(({ i }) => units[i]!));
        expect(order.map(({ i }) => ranks[i])).toEqual(shuffled);
        const backwards = scoresOf(statementsOf(units).reverse(), units.length);
        expect(placesOf(backwards, units.length)).toEqual(ranks);
      }),
    );
  });

  it('is competition or dense, and follows the exact index', () => {
    fc.assert(
      fc.property(campaign, (units) => {
        const scores = scoresOf(statementsOf(units), units.length);
        const rows = [...units.keys()];
        const { ranked, unranked } = rankUnits(scores, rows, []);
        expect(ranked.length + unranked.length).toBe(units.length);
        for (const { row, rank } of ranked) {
          const better = ranked.filter(
            (other) => compareRatios(scores.exact(other.row), scores.exact(row)) > 0,
          );
          expect(rank).toBe(better.length + 1);
        }
      }),
    );
  });
});

function placesOf(scores: Scores, count: number): (number | null)[] {
  const rows = Array.from({ length: count }, (_, row) => row);
  const { ranked } = rankUnits(scores, rows, []);
  return rows.map((row) => ranked.find((unit) => unit.row === row)?.rank ?? null);
}

function ranksOf(units: readonly (readonly Omit<Statement, 'unit'>[])[]): (number | null)[] {
  return placesOf(scoresOf(statementsOf(units), units.length), units.length);
}
