import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CORRELATION_METHODS, correlate } from '../../src/stats/correlation.ts';

describe('correlate', () => {
  // by hand: 6 / sqrt(10 x 6) of the values, 7 / sqrt(10 x 9) of the ranks, (7 - 1) / sqrt(10 x 8) of the pairs
  it.each([
    ['pearson', 6 / Math.sqrt(60)],
    ['spearman', 7 / Math.sqrt(90)],
    ['kendall', 6 / Math.sqrt(80)],
  ] as const)('%s with ties', (method, expected) => {
    expect(correlate([1, 2, 3, 4, 5], [2, 4, 5, 4, 5], method)).toBeCloseTo(expected, 14);
  });

  it('takes the rows in which neither value is missing', () => {
    const x = [1, Number.NaN, 2, 3, 9];
    const y = [1, 7, 4, 9, Number.NaN];
    for (const method of CORRELATION_METHODS) {
      expect(correlate(x, y, method)).toBe(correlate([1, 2, 3], [1, 4, 9], method));
    }
  });

  it.each(CORRELATION_METHODS)('%s is not defined for a constant and for one row', (method) => {
    expect(correlate([0.1, 0.1, 0.1], [1, 2, 3], method)).toBeNull();
    expect(correlate([1, 2, 3], [0.1 + 0.2, 0.3, 0.3], method)).toBeNull();
    expect(correlate([1, Number.NaN], [1, 2], method)).toBeNull();
    expect(correlate([], [], method)).toBeNull();
  });

  it('refuses columns of different length', () => {
    expect(() => correlate([1, 2], [1], 'pearson')).toThrow(RangeError);
  });

  const column = (length: number) =>
    fc.array(fc.oneof(fc.integer({ min: 0, max: 6 }), fc.constant(Number.NaN)), {
      minLength: length,
      maxLength: length,
    });
  const twoColumns = fc.integer({ min: 2, max: 30 }).chain((n) => fc.tuple(column(n), column(n)));

  it.each(CORRELATION_METHODS)('%s is symmetric, within -1 and 1, and 1 with itself', (method) => {
    fc.assert(
      fc.property(twoColumns, ([x, y]) => {
        const found = correlate(x, y, method);
        expect(correlate(y, x, method) ?? 9).toBeCloseTo(found ?? 9, 12);
        expect(Math.abs(found ?? 0)).toBeLessThanOrEqual(1);
        expect(correlate(x, x, method) ?? 1).toBeCloseTo(1, 12);
      }),
    );
  });

  it('kendall counts pair by pair what the definition says', () => {
    fc.assert(
      fc.property(twoColumns, ([x, y]) => {
        const rows = [...x.keys()].filter((row) => !Number.isNaN(x[row]! + y[row]!));
        let [concordant, discordant, onlyX, onlyY] = [0, 0, 0, 0];
        for (const [at, i] of rows.entries()) {
          for (const j of rows.slice(at + 1)) {
            const [a, b] = [Math.sign(x[i]! - x[j]!), Math.sign(y[i]! - y[j]!)];
            if (a * b > 0) concordant++;
            else if (a * b < 0) discordant++;
            else if (a === 0 && b !== 0) onlyX++;
            else if (a !== 0) onlyY++;
          }
        }
        const untied = concordant + discordant;
        const expected = (concordant - discordant) / Math.sqrt((untied + onlyX) * (untied + onlyY));
        const found = correlate(x, y, 'kendall');
        if (found === null) expect(expected).toBeNaN();
        else expect(found).toBeCloseTo(expected, 12);
      }),
    );
  });

  it.each(CORRELATION_METHODS)('%s of huge and of tiny numbers is that of ordinary ones', (method) => {
    const [x, y] = [
      [1, 2, 3, 5],
      [4, 1, 3, 2],
    ];
    const expected = correlate(x!, y!, method);
    for (const size of [1e300, 1e200, 1e-170, 1e-300]) {
      const sized = (values: readonly number[]) => values.map((value) => value * size);
      expect(correlate(sized(x!), y!, method)).toBeCloseTo(expected!, 12);
      expect(correlate(sized(x!), sized(y!), method)).toBeCloseTo(expected!, 12);
    }
  });
});
