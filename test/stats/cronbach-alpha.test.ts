import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { covarianceMatrix } from '../../src/stats/covariance.ts';
import { alphaOfCovariances, cronbachAlpha } from '../../src/stats/cronbach-alpha.ts';

const COLUMNS = [
  [1, 2, 3, 4, 5],
  [2, 2, 4, 4, 5],
  [1, 3, 2, 5, 4],
];

describe('cronbachAlpha', () => {
  it('is k / (k - 1) x (1 - variances / variance of the total)', () => {
    // by hand: variances 2.5, 1.8, 2.5; the totals 4 7 9 13 14 have the variance 17.3
    expect(cronbachAlpha(COLUMNS)).toBeCloseTo((3 / 2) * (1 - 6.8 / 17.3), 14);
  });

  it('is not defined for one column, for columns that share one row, and for a total that does not vary', () => {
    expect(cronbachAlpha([[1, 2, 3]])).toBeNull();
    expect(cronbachAlpha([])).toBeNull();
    expect(
      cronbachAlpha([
        [1, 2, Number.NaN],
        [Number.NaN, 2, 3],
      ]),
    ).toBeNull();
    expect(
      cronbachAlpha([
        [0.1, 0.2, 0.3],
        [0.3, 0.2, 0.1],
      ]),
    ).toBeNull();
    expect(
      cronbachAlpha([
        [0.1, 0.1, 0.1],
        [0.1, 0.1, 0.1],
      ]),
    ).toBeNull();
  });

  it('can leave a column out', () => {
    expect(alphaOfCovariances(covarianceMatrix(COLUMNS), 1)).toBe(cronbachAlpha([COLUMNS[0]!, COLUMNS[2]!]));
  });

  const column = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 6, maxLength: 6 });

  it('is 1 for identical columns', () => {
    fc.assert(
      fc.property(column, fc.integer({ min: 2, max: 8 }), (values, count) => {
        fc.pre(new Set(values).size > 1);
        expect(cronbachAlpha(Array.from({ length: count }, () => values))).toBeCloseTo(1, 12);
      }),
    );
  });

  it('does not depend on the order of columns and rows', () => {
    const columns = fc.array(column, { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(columns, fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }), (made, order) => {
        const turned = made.toReversed().map((values) => order.map((row) => values[row]!));
        expect(cronbachAlpha(turned) ?? 9).toBeCloseTo(cronbachAlpha(made) ?? 9, 9);
      }),
    );
  });

  it('does not depend on the unit in which all are measured, however large or small', () => {
    for (const size of [1e300, 1e-300]) {
      const sized = COLUMNS.map((values) => values.map((value) => value * size));
      expect(cronbachAlpha(sized)).toBeCloseTo(cronbachAlpha(COLUMNS)!, 12);
    }
  });
});
