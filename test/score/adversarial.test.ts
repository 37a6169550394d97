/** Campaigns made to mislead doubles, against a reference in nothing but fractions. */
import { describe, expect, it } from 'vitest';
import { decimal, roundToUnits } from '../../src/exact/decimal.ts';
import { Fraction } from '../../src/exact/fraction.ts';
import { compareRatios } from '../../src/exact/ratio-sum.ts';
import type { CriteriaSet } from '../../src/model/criteria-set.ts';
import type { Grade } from '../../src/model/edition-file.ts';
import { rankUnits } from '../../src/rank/rank-units.ts';
import { type Scores, scoreUnits } from '../../src/score/score-units.ts';
import { seededRandom } from '../../src/stats/seeded-random.ts';
import { type AdversarialCampaign, adversarialCampaign } from './adversarial-campaigns.ts';
import { criteriaSetOf, type Statement, submissionOf, tableOf, unitsOf } from './criteria-set-of.ts';
import { type ReferenceIndex, referenceIndexes, referenceMean, referencePlaces } from './reference-index.ts';

const CAMPAIGNS = 400;

function exactly(double: number): Fraction {
  let [numerator, denominator] = [double, 1n];
  while (!Number.isInteger(numerator)) [numerator, denominator] = [numerator * 2, denominator * 2n];
  return Fraction.of(BigInt(numerator), denominator);
}

function standingOf(set: CriteriaSet, { index, applied, reported }: ReferenceIndex): string {
  if (!reported) return 'noFigure';
  if (index === null) return 'nothingApplies';
  const least = set.maxPoints.multiply(set.index.minApplicable).divide(Fraction.of(100));
  return applied.lessThan(least) ? 'belowMinApplicable' : 'ranked';
}

function checkScores(scores: Scores, expected: readonly ReferenceIndex[], set: CriteriaSet): void {
  const { decimals } = set.index;
  for (const [row, reference] of expected.entries()) {
    expect(scores.standing(row)).toBe(standingOf(set, reference));
    const { index } = reference;
    if (index === null) continue;
    expect(scores.applied(row).equals(reference.applied)).toBe(true);
    expect(compareRatios(scores.exact(row), index)).toBe(0);
    const gap = exactly(scores.approximate(row)).subtract(index);
    const error = exactly(scores.error(row));
    expect(error.lessThan(gap.sign < 0 ? gap.negate() : gap)).toBe(false);
    expect(scores.roundedUnits(row)).toBe(Number(roundToUnits(index, decimals)));
    for (const [other, { index: threshold }] of expected.entries()) {
      if (threshold === null) continue;
      expect(scores.compare(row, other)).toBe(index.compare(threshold));
      expect(scores.compareWith(row, threshold)).toBe(index.compare(threshold));
    }
  }
}

function checkRanking(scores: Scores, expected: readonly ReferenceIndex[], set: CriteriaSet): void {
  const ranked = expected.map((reference) =>
    standingOf(set, reference) === 'ranked' ? reference.index : null,
  );
  const indexes = ranked.filter((index) => index !== null);
  const grades = indexes
    .toSorted((a, b) => b.compare(a))
    .slice(0, 3)
    .map((from, i): Grade => ({ id: `grade-${i}`, from, label: { vi: '' } }));
  const ranking = rankUnits(scores, [...expected.keys()], grades);
  const places = ranking.ranked.map(({ row, rank, tied, grade }) => ({
    row,
    rank,
    tied,
    grade: grade?.id ?? null,
  }));
  const wanted = referencePlaces(set, ranked, grades).sort((a, b) => a.rank - b.rank || a.row - b.row);
  expect(places).toEqual(wanted);
  expect(ranking.meanUnits).toBe(indexes.length === 0 ? null : referenceMean(indexes, set.index.decimals));
}

function scoresOf({ set, statements, units }: AdversarialCampaign): Scores {
  return scoreUnits(
    tableOf(
      set,
      [submissionOf(set, statements)],
      units.flatMap((each) => unitsOf(1, each)),
    ),
  );
}

describe('adversarial campaigns', () => {
  it('agree with fractions in every score, comparison, rounding, rank, tie, grade and mean', () => {
    for (let seed = 1; seed <= CAMPAIGNS; seed++) {
      const campaign = adversarialCampaign(seed);
      const { set, statements, units } = campaign;
      const expected = referenceIndexes(set, statements, units);
      try {
        // twice: what was computed exactly for the scores must not be what the ranking leans on
        checkScores(scoresOf(campaign), expected, set);
        checkRanking(scoresOf(campaign), expected, set);
      } catch (error) {
        throw new Error(`campaign ${seed}`, { cause: error });
      }
    }
  });

  it.each([0, 1, 2, 3, 6])('round indexes and means that lie on a half, with %i decimals', (decimals) => {
    const random = seededRandom(decimals + 1);
    const below = (limit: number) => Math.floor(random() * limit);
    const set = criteriaSetOf(
      [
        {
          max: '50',
          measure: { kind: 'percent', of: 'plan' },
          scoring: { kind: 'proportional', of: decimal('100') },
        },
        { max: '50', measure: { kind: 'points' }, scoring: { kind: 'points' } },
      ],
      { decimals },
    );
    const offsets = [0n, 0n, 1n, -1n, 10n ** 12n].map((units) => Fraction.of(units, 10n ** 30n));
    for (let round = 0; round < 100; round++) {
      const count = 2 * (1 + below(6));
      const units = Array.from({ length: count }, () => ({}));
      let balance = Fraction.ZERO;
      const statements = Array.from({ length: count }, (_, unit): Statement[] => {
        const share = Fraction.of(below(2 ** 40), 2 ** 41 + below(2 ** 30));
        const half = Fraction.of(BigInt(2 * below(10 ** decimals) + 1), 2n * 10n ** BigInt(decimals));
        // every other unit takes back what the one before it was off by, so that the mean of all lies on a multiple of a half
        const offset = unit % 2 === 0 ? offsets[below(offsets.length)]! : balance.negate();
        balance = offset;
        const points = half
          .add(Fraction.of(25))
          .add(offset)
          .subtract(share.multiply(Fraction.of(50)));
        return [
          { unit, key: '1.1', value: [share.numerator, share.denominator] },
          { unit, key: '1.2', value: [points.numerator, points.denominator] },
        ];
      }).flat();
      const expected = referenceIndexes(set, statements, units);
      checkScores(scoresOf({ set, statements, units }), expected, set);
      checkRanking(scoresOf({ set, statements, units }), expected, set);
    }
  });
});
