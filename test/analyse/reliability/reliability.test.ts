import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportReliability } from '../../../src/analyse/reliability/reliability.ts';
import { EVERYTHING } from '../../../src/campaign/scope.ts';
import { type ReliabilityFigures, reliabilityReportSchema } from '../../../src/model/reliability-report.ts';
import { cronbachAlpha } from '../../../src/stats/cronbach-alpha.ts';
import { exampleResults } from '../../example-results.ts';
import { CODES, type Mark, type Quiz, quizResults } from './quiz-campaign.ts';

const figuresOf = (quiz: Quiz, minUnits = 3) =>
  reportReliability(quizResults(quiz), EVERYTHING, { minUnits }).groups[0]!.figures!;
const criterion = (figures: ReliabilityFigures, code: string) =>
  figures.criteria.find((each) => each.code === code)!;

/** Ten units; 1.1 is full for all, 1.2 for all but one, 2.1 and 2.2 say the same, 3.2 is 10 less 3.1. */
const MARKS: readonly (readonly Mark[])[] = Array.from({ length: 10 }, (_, at) => [
  ...[10, at === 4 ? 3 : 10],
  ...[at, at],
  ...[(at * 3) % 10, 10 - ((at * 3) % 10)],
]);

describe('reportReliability', () => {
  const figures = figuresOf({ marks: MARKS });

  it('names what ranks nobody, what almost nobody misses, and counts full and no marks', () => {
    expect(criterion(figures, '1.1')).toMatchObject({
      ...{ findings: ['rankless'], units: 10, full: 10, zero: 0, alphaWithout: null },
      rest: { units: 10, pearson: null, spearman: null, kendall: null },
      weights: { nominal: 10, effective: 0 },
    });
    expect(criterion(figures, '1.2').findings).toContain('ceiling');
    expect(criterion(figures, '2.1')).toMatchObject({ full: 0, zero: 1, findings: [] });
  });

  it('finds the pair that says the same, and none that runs against each other', () => {
    expect(figures.redundant.map(({ a, b, units }) => [a, b, units])).toEqual([['2.1', '2.2', 10]]);
    expect(figures.redundant[0]!.kendall).toBeCloseTo(1, 12);
    const none = reportReliability(quizResults({ marks: MARKS }), EVERYTHING, { redundantFrom: 1.01 });
    expect(none.groups[0]!.figures!.redundant).toEqual([]);
  });

  it('has an alpha of 1 where the criteria of an area say the same, none where the area does not vary', () => {
    const [first, second, third] = figures.areas;
    expect(first!.alpha).toEqual({ value: null, items: 1, gap: 'fewItems' });
    expect(second!.alpha.value).toBeCloseTo(1, 12);
    expect(third!.alpha).toEqual({ value: null, items: 2, gap: 'noVariance' });
  });

  it('has the alpha of the shares, without what does not vary', () => {
    const shares = [1, 2, 3, 4, 5].map((at) => MARKS.map((marks) => 10 * Number(marks[at])));
    expect(figures.alpha.items).toBe(5);
    expect(figures.alpha.value).toBeCloseTo(cronbachAlpha(shares)!, 12);
    const without = shares.filter((_, at) => at !== 1);
    expect(criterion(figures, '2.1').alphaWithout).toBeCloseTo(cronbachAlpha(without)!, 12);
  });

  it('correlates a criterion with everything else, not with itself', () => {
    // everything but 3.1 falls as 3.1 rises, though the index with it does not
    const marks = Array.from({ length: 8 }, (_, at): Mark[] => {
      const low = 10 - at;
      return [low, low, low, low, at, low];
    });
    const found = criterion(figuresOf({ marks }), '3.1');
    expect(found.rest).toMatchObject({ pearson: -1, spearman: -1, kendall: -1 });
    expect(found.findings).toEqual(['against']);
  });

  it('tells a correlation below 0 that chance explains from one that it does not', () => {
    const marks = [2, 9, 4, 7, 3, 8].map((mark, at): Mark[] => [
      mark,
      mark,
      mark,
      mark,
      [7, 5, 6, 7, 4, 6][at]!,
      mark,
    ]);
    const { rest, findings } = criterion(figuresOf({ marks }), '3.1');
    expect(rest.pearson).toBeLessThan(0);
    expect(findings).toEqual(['negative']);
  });

  it('leaves a criterion that did not arise out, and one that was not reported', () => {
    const marks = MARKS.map((own, at): Mark[] =>
      own.map((mark, i) => (i > 1 ? mark : at < 3 ? 'none' : at < 5 ? null : mark)),
    );
    expect(criterion(figuresOf({ marks }), '1.1')).toMatchObject({
      ...{ units: 5, notReported: 2, notApplied: 3, full: 5, findings: ['ceiling'] },
    });
    expect(criterion(figuresOf({ marks }, 6), '1.1').findings).toEqual(['fewUnits']);
  });

  it('gives a small block no figures, and tiers of several blocks all of them', () => {
    const results = quizResults({ marks: MARKS, first: 7 });
    const byBlock = reportReliability(results, EVERYTHING, { minUnits: 5 });
    expect(byBlock.groups.map(({ id, units, figures: own }) => [id, units, own === null])).toEqual([
      ['first', 7, false],
      ['second', 3, true],
    ]);
    const byTier = reportReliability(results, EVERYTHING, { minUnits: 5, by: 'tier' });
    expect(byTier.groups.map(({ id, units }) => [id, units])).toEqual([['all', 10]]);
    expect(byTier.groups[0]!.figures).toEqual(figures);
  });

  it('divides by nothing where nobody reported or all units are the same', () => {
    const same = figuresOf({ marks: MARKS.map(() => [5, 5, 5, 5, 5, 5]) });
    expect(JSON.stringify(same)).toBe(
      JSON.stringify(same, (_, value) => (Number.isNaN(value) ? 'NaN' : value)),
    );
    expect(same.areas.map(({ weights }) => weights.effective)).toEqual([null, null, null]);
    expect(same.components).toBeNull();
    expect(same.alpha.gap).toBe('fewItems');
    const nobody = reportReliability(
      quizResults({ marks: MARKS.map(() => CODES.map(() => null)) }),
      EVERYTHING,
    );
    expect(nobody.groups[0]).toMatchObject({ units: 0, figures: null });
  });

  it('of the example is what its schema says', () => {
    for (const by of ['block', 'tier'] as const) {
      const report = reportReliability(exampleResults(), EVERYTHING, { by });
      expect(reliabilityReportSchema.safeParse(report).error).toBeUndefined();
    }
  });
});

const mark = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 10 }) },
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constant('none' as const) },
);
const marksOf = (units: number) =>
  fc.array(fc.tuple(mark, mark, mark, mark, mark, mark), { minLength: units, maxLength: units });
const RUNS = { numRuns: 40 };

/** Numbers to nine decimals, so that sums in another order are equal; without what may turn: loadings. */
function rounded(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, each) => {
      if (key === 'loadings') return undefined;
      return typeof each === 'number' ? Number(each.toFixed(9)) + 0 : each;
    }),
  );
}

/** By code, so that an order of criteria does not matter. */
function byName({ criteria, redundant, ...rest }: ReliabilityFigures) {
  return rounded({
    ...rest,
    criteria: Object.fromEntries(criteria.map((each) => [each.code, each])),
    redundant: redundant
      .map(({ a, b, ...pair }) => ({ pair: [a, b].sort().join(' '), ...pair }))
      .sort((x, y) => x.pair.localeCompare(y.pair)),
  });
}

describe('laws', () => {
  it('the order of units and of criteria changes nothing', () => {
    const orders = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8 });
    const codes = fc.shuffledSubarray([...CODES], { minLength: CODES.length });
    fc.assert(
      fc.property(marksOf(8), orders, codes, (marks, order, shuffled) => {
        expect(byName(figuresOf({ marks, order, codes: shuffled }))).toEqual(byName(figuresOf({ marks })));
      }),
      RUNS,
    );
  });

  it('effective weights add up to 100, of areas and of criteria, and those of an area to the area', () => {
    fc.assert(
      fc.property(marksOf(7), (marks) => {
        const { areas, criteria } = figuresOf({ marks });
        fc.pre(areas[0]!.weights.effective !== null);
        const sum = (list: readonly { weights: { effective: number | null } }[]) =>
          list.reduce((total, { weights }) => total + weights.effective!, 0);
        expect(sum(areas)).toBeCloseTo(100, 8);
        expect(sum(criteria)).toBeCloseTo(100, 8);
        for (const { id, weights } of areas) {
          expect(sum(criteria.filter(({ area }) => area === id))).toBeCloseTo(weights.effective!, 8);
        }
        expect(criteria.reduce((total, { weights }) => total + weights.nominal, 0)).toBeCloseTo(100, 10);
      }),
      RUNS,
    );
  });

  it('no correlation lies outside -1 and 1, no number is NaN', () => {
    fc.assert(
      fc.property(marksOf(5), (marks) => {
        const report = reportReliability(quizResults({ marks }), EVERYTHING, { minUnits: 3 });
        expect(reliabilityReportSchema.safeParse(report).error).toBeUndefined();
      }),
      RUNS,
    );
  });
});
