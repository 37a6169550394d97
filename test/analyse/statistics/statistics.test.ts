import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describe as describeSample } from '../../../src/analyse/statistics/describe.ts';
import { reportStatistics } from '../../../src/analyse/statistics/statistics.ts';
import { EVERYTHING } from '../../../src/campaign/scope.ts';
import { statisticsReportSchema } from '../../../src/model/statistics-report.ts';
import { exampleResults } from '../../example-results.ts';
import { type Mark, quizResults } from '../reliability/quiz-campaign.ts';

describe('describe', () => {
  it('has quartiles of type 7, and the adjusted skewness and kurtosis that spreadsheets have', () => {
    // SKEW(2;4;6;3;1) and KURT(1;2;2;3;5), worked out by their formulas
    expect(describeSample([2, 4, 6, 3, 1]).skewness).toBeCloseTo(0.590128656384365, 12);
    expect(describeSample([1, 2, 2, 3, 5]).kurtosis).toBeCloseTo(1.4555765595463122, 12);
    expect(describeSample([1, 2, 3, 4])).toMatchObject({
      ...{ mean: 2.5, least: 1, lowerQuartile: 1.75, median: 2.5, upperQuartile: 3.25, greatest: 4 },
      deviation: Math.sqrt(5 / 3),
    });
  });

  it('is null where a figure is not defined, and 0 where nothing varies', () => {
    expect(describeSample([])).toEqual({
      ...{ mean: null, deviation: null, least: null, lowerQuartile: null, median: null },
      ...{ upperQuartile: null, greatest: null, skewness: null, kurtosis: null },
    });
    expect(describeSample([0.1, 0.1, 0.1, 0.1])).toMatchObject({
      deviation: 0,
      skewness: null,
      kurtosis: null,
    });
    expect(describeSample([7])).toMatchObject({ mean: 7, deviation: null, median: 7, skewness: null });
    expect(describeSample([1, 2, 4])).toMatchObject({ kurtosis: null });
  });

  it('does not change or depend on the order of the sample', () => {
    const values = [5, 1, 4, 1, 3];
    expect(describeSample(values)).toEqual(describeSample([1, 1, 3, 4, 5]));
    expect(values).toEqual([5, 1, 4, 1, 3]);
  });
});

describe('reportStatistics', () => {
  const marks: Mark[][] = [
    [10, 10, 0, 5, null, 10],
    [10, 5, 10, 5, 'none', 10],
    [10, 0, 0, 5, 4, 10],
    [10, 5, 10, 5, 8, 10],
  ];

  it('describes the index, then each area and its criteria', () => {
    const [group] = reportStatistics(quizResults({ marks }), EVERYTHING).groups;
    expect(group!.rows.map(({ kind, code }) => [kind, code])).toEqual([
      ['index', null],
      ...['1', '2', '3'].flatMap((area) => [
        ['area', area],
        ['criterion', `${area}.1`],
        ['criterion', `${area}.2`],
      ]),
    ]);
    const row = (code: string) => group!.rows.find((each) => each.code === code)!;
    expect(row('1.2')).toMatchObject({ units: 4, missing: 0, mean: 50, median: 50, full: 1, zero: 1 });
    expect(row('3.1')).toMatchObject({ units: 2, missing: 2, mean: 60, least: 40, greatest: 80, full: 0 });
    // area 3 of the first unit: nothing reported in 3.1 earns nothing, so 15 of 30
    expect(row('3')).toMatchObject({ units: 4, missing: 0, least: 50, greatest: 100 });
  });

  it('has no lines for a block without ranked units, and takes a tier together', () => {
    const results = quizResults({ marks, first: 1 });
    expect(reportStatistics(results, { tier: null, block: 'second' }).groups[0]).toMatchObject({ units: 3 });
    const whole = reportStatistics(results, EVERYTHING, { by: 'tier' }).groups;
    expect(whole.map(({ id, units }) => [id, units])).toEqual([['all', 4]]);
    expect(reportStatistics(results, { tier: null, block: 'second' }, { by: 'tier' }).groups).toEqual(whole);
    const nobody = quizResults({ marks: marks.map((own) => own.map(() => null)) });
    expect(reportStatistics(nobody, EVERYTHING).groups[0]).toMatchObject({ units: 0, rows: [] });
  });

  it('does not depend on the order of the units, and has its quartiles in order', () => {
    const mark = fc.oneof(fc.integer({ min: 0, max: 10 }), fc.constant(null));
    const random = fc.array(fc.tuple(mark, mark, mark, mark, mark, mark), { minLength: 5, maxLength: 5 });
    const orders = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 });
    fc.assert(
      fc.property(random, orders, (made, order) => {
        const [plain] = reportStatistics(quizResults({ marks: made }), EVERYTHING).groups;
        const [turned] = reportStatistics(quizResults({ marks: made, order }), EVERYTHING).groups;
        for (const [at, row] of plain!.rows.entries()) {
          const other = turned!.rows[at]!;
          expect(other).toEqual(row);
          const order = [row.least, row.lowerQuartile, row.median, row.upperQuartile, row.greatest];
          expect(order).toEqual(order.toSorted((a, b) => Number(a) - Number(b)));
          expect(row.units + row.missing).toBe(plain!.units);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('of the example is what its schema says, and says of every block how many are ranked', () => {
    const report = reportStatistics(exampleResults(), EVERYTHING);
    expect(statisticsReportSchema.safeParse(report).error).toBeUndefined();
    expect(report.groups.map(({ units }) => units)).toEqual([16, 2, 10, 138]);
  });
});
