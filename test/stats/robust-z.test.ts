/** Median and robust z-scores against simple-statistics and by hand. */
import fc from 'fast-check';
import { medianAbsoluteDeviation, median as otherMedian } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { median } from '../../src/stats/median.ts';
import { robustSpread, robustZ } from '../../src/stats/robust-z.ts';

const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 40 });

describe('robust z-scores', () => {
  it('agree with the median and the MAD of another library', () => {
    fc.assert(
      fc.property(values, (list) => {
        expect(median(list)).toBe(otherMedian(list));
        const spread = robustSpread(list);
        const mad = medianAbsoluteDeviation(list);
        if (mad > 0) expect(spread).toEqual({ median: otherMedian(list), scale: 1.4826 * mad, by: 'mad' });
        else expect(spread?.by).not.toBe('mad');
      }),
    );
  });

  it('are those of Iglewicz and Hoaglin: 0.6745 x distance / MAD', () => {
    const list = [2.1, 2.6, 2.4, 2.5, 2.3, 2.1, 2.3, 2.6, 8.2, 8.3];
    // median 2.45, distances 0.15 (twice), 0.35, 0.05 (twice) ...: MAD 0.15
    const spread = robustSpread(list)!;
    expect(robustZ(8.3, spread)).toBeCloseTo((0.6745 * (8.3 - 2.45)) / 0.15, 2);
    expect(list.filter((value) => Math.abs(robustZ(value, spread)) > 3.5)).toEqual([8.2, 8.3]);
  });

  it('fall back to the mean distance where more than half are equal, and to nothing where all are', () => {
    expect(robustSpread([0, 0, 0, 0, 10])).toEqual({ median: 0, scale: 1.253314 * 2, by: 'meanDistance' });
    expect(robustSpread([3, 3, 3])).toBeNull();
    expect(robustSpread([])).toBeNull();
  });

  it('depend on no order, and are 0 at the median', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 1 }), (list) => {
        const spread = robustSpread(list);
        expect(robustSpread(list.toReversed())).toEqual(spread);
        if (spread) expect(robustZ(spread.median, spread)).toBe(0);
      }),
    );
  });
});
