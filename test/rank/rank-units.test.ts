/** Ties, grades, the mean and who is not ranked, on points that add to 100. */
import { describe, expect, it } from 'vitest';
import { decimal } from '../../src/exact/decimal.ts';
import { Fraction } from '../../src/exact/fraction.ts';
import type { Grade, IndexSettings } from '../../src/model/edition-file.ts';
import { FigureState } from '../../src/model/figure-rows.ts';
import { rankUnits } from '../../src/rank/rank-units.ts';
import { scoreUnits } from '../../src/score/score-units.ts';
import {
  criteriaSetOf,
  type LeafOf,
  type Statement,
  submissionOf,
  tableOf,
  unitsOf,
} from '../score/criteria-set-of.ts';

const GRADES: readonly Grade[] = [
  { id: 'a', from: decimal('90'), label: { vi: 'Tốt' } },
  { id: 'b', from: decimal('80'), label: { vi: 'Khá' } },
];

/** Units with one figure of points each; null: nothing handed in. */
function rank(points: readonly (string | null)[], index: Partial<IndexSettings> = {}) {
  const set = criteriaSetOf(
    [{ max: '100', measure: { kind: 'points' }, scoring: { kind: 'points' } }],
    index,
  );
  const statements = points.flatMap((text, unit): Statement[] => {
    if (text === null) return [];
    const { numerator, denominator } = decimal(text);
    return [{ unit, key: '1.1', value: [numerator, denominator] }];
  });
  const scores = scoreUnits(tableOf(set, [submissionOf(set, statements)], unitsOf(points.length)));
  return rankUnits(scores, [...points.keys()], GRADES);
}

const ranksOf = (points: readonly string[], index?: Partial<IndexSettings>) => {
  const { ranked } = rank(points, index);
  return points.map((_, row) => ranked.find((unit) => unit.row === row)!.rank);
};

describe('rankUnits', () => {
  it('skips ranks after a tie (competition) or does not (dense: Da Nang 2008)', () => {
    const points = ['80', '90', '80', '70'];
    expect(ranksOf(points)).toEqual([2, 1, 2, 4]);
    expect(ranksOf(points, { ties: 'dense' })).toEqual([2, 1, 2, 3]);
  });

  it('tells apart what prints alike, unless the edition ranks what it prints', () => {
    const points = ['84.581', '84.584', '84.579'];
    expect(ranksOf(points)).toEqual([2, 1, 3]);
    expect(ranksOf(points, { rankOn: 'displayed' })).toEqual([1, 1, 1]);
  });

  it('tells apart two numbers that are one double', () => {
    expect(ranksOf(['99.99999999999999999', '99.99999999999999998'])).toEqual([1, 2]);
  });

  it('leaves ties in the order handed in, also where what is printed hides a difference', () => {
    const { ranked } = rank(['84.581', '84.584', '84.579'], { rankOn: 'displayed' });
    expect(ranked.map(({ row }) => row)).toEqual([0, 1, 2]);
  });

  it('finds the place of a unit whose doubles are far off, beyond neighbours whose doubles are not', () => {
    const narrow: LeafOf = {
      max: '0.01',
      measure: { kind: 'percent', of: 'plan' },
      scoring: {
        kind: 'linear',
        from: { at: decimal('99.9999999'), share: decimal('0') },
        to: { at: decimal('100'), share: decimal('1') },
      },
    };
    const wide: LeafOf = { max: '99.99', measure: { kind: 'points' }, scoring: { kind: 'points' } };
    const set = criteriaSetOf([narrow, wide]);
    const none = FigureState.noneArose;
    const steep = (unit: number): Statement[] => [
      { unit, key: '1.1', value: [10n ** 10n - 5n + BigInt(unit % 5), 10n ** 10n + BigInt(unit)] },
      { unit, key: '1.2', state: none },
    ];
    const tried = [...Array(50).keys()];
    const trial = scoreUnits(tableOf(set, [submissionOf(set, tried.flatMap(steep))], unitsOf(tried.length)));
    const exact = (unit: number) => Fraction.of(trial.exact(unit).numerator, trial.exact(unit).denominator);
    const missed = (unit: number) => exact(unit).toNumber() - trial.approximate(unit);
    const lowest = tried.reduce((a, b) => (missed(b) > missed(a) ? b : a));
    const below = (unit: number, share: string): Statement => {
      const gap = Fraction.of(Math.floor(missed(lowest) * 1e12), 10n ** 12n).multiply(decimal(share));
      const { numerator, denominator } = exact(lowest).subtract(gap);
      return { unit, key: '1.2', value: [numerator, denominator] };
    };
    const last = steep(lowest).map((statement) => ({ ...statement, unit: 2 }));
    const statements = [below(0, '0.25'), below(1, '0.75'), ...last];
    const scores = scoreUnits(tableOf(set, [submissionOf(set, statements)], unitsOf(3)));
    // in doubles the unit with the greatest index stands last, and the two others are told apart
    expect(scores.approximate(2)).toBeLessThan(scores.approximate(1));
    expect(scores.approximate(0) - scores.approximate(1)).toBeGreaterThan(
      2 * (scores.error(0) + scores.error(1)),
    );
    expect(rankUnits(scores, [0, 1, 2], []).ranked.map(({ row }) => row)).toEqual([2, 0, 1]);
  });

  it('marks ties', () => {
    expect(rank(['80', '90', '80']).ranked.map(({ row, tied }) => [row, tied])).toEqual([
      [1, false],
      [0, true],
      [2, true],
    ]);
  });

  it('grades the value that it ranks, the lower end inside', () => {
    const grades = (points: string[], index?: Partial<IndexSettings>) =>
      rank(points, index).ranked.map(({ grade }) => grade?.id ?? null);
    expect(grades(['90', '89.999', '80', '79.999'])).toEqual(['a', 'b', 'b', null]);
    expect(grades(['90', '89.999', '80', '79.999'], { rankOn: 'displayed' })).toEqual(['a', 'a', 'b', 'b']);
  });

  it('rounds the exact mean once', () => {
    expect(rank(['84.584', '84.584', '84.587']).meanUnits).toBe(8459);
    expect(rank(['0.01', '0']).meanUnits).toBe(1);
    expect(rank([null]).meanUnits).toBeNull();
  });

  it('lists units without any figure, and ranks them nowhere', () => {
    const { ranked, unranked, meanUnits } = rank(['0', null, '50']);
    expect(ranked.map(({ row, rank: place }) => [row, place])).toEqual([
      [2, 1],
      [0, 2],
    ]);
    expect(unranked).toEqual([{ row: 1, reason: 'noFigure' }]);
    expect(meanUnits).toBe(2500);
  });

  it('lists units of which too little applies', () => {
    const leaf = { measure: { kind: 'points' }, scoring: { kind: 'points' } } as const;
    const set = criteriaSetOf(
      [
        { max: '40', ...leaf },
        { max: '60', ...leaf },
      ],
      { minApplicable: decimal('40') },
    );
    const none = FigureState.noneArose;
    const statements: Statement[] = [
      { unit: 0, key: '1.1', value: [30n, 1n] },
      { unit: 0, key: '1.2', state: none },
      { unit: 1, key: '1.1', state: none },
      { unit: 1, key: '1.2', state: none },
    ];
    const strict = { ...set, index: { ...set.index, minApplicable: decimal('40.01') } };
    const standings = [set, strict].map((rules) => {
      const scores = scoreUnits(tableOf(rules, [submissionOf(rules, statements)], unitsOf(2)));
      return [scores.standing(0), scores.standing(1)];
    });
    expect(standings).toEqual([
      ['ranked', 'nothingApplies'],
      ['belowMinApplicable', 'nothingApplies'],
    ]);
  });
});
