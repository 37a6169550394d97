import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { principalComponents } from '../../src/stats/principal-components.ts';
import { symmetricEigen } from '../../src/stats/symmetric-eigen.ts';

describe('symmetricEigen', () => {
  it('of a matrix worked out by hand', () => {
    const { values, vectors } = symmetricEigen([
      [2, 1],
      [1, 2],
    ]);
    expect(values[0]).toBeCloseTo(3, 14);
    expect(values[1]).toBeCloseTo(1, 14);
    expect(Math.abs(vectors[0]![0]!)).toBeCloseTo(Math.SQRT1_2, 14);
  });

  const matrix = fc.integer({ min: 1, max: 9 }).chain((n) =>
    fc
      .array(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: n, maxLength: n }), {
        minLength: n,
        maxLength: n,
      })
      .map((rows) => rows.map((row, i) => row.map((value, j) => (i <= j ? value : rows[j]![i]!)))),
  );

  it('gives vectors of length 1 that the matrix only stretches, and descending values', () => {
    fc.assert(
      fc.property(matrix, (rows) => {
        const { values, vectors } = symmetricEigen(rows);
        expect(values).toEqual(values.toSorted((a, b) => b - a));
        for (const [at, vector] of vectors.entries()) {
          expect(Math.hypot(...vector)).toBeCloseTo(1, 12);
          for (const [i, row] of rows.entries()) {
            const stretched = row.reduce((sum, value, j) => sum + value * vector[j]!, 0);
            expect(stretched).toBeCloseTo(values[at]! * vector[i]!, 9);
          }
        }
      }),
    );
  });
});

describe('principalComponents', () => {
  it('finds one component behind columns that say the same', () => {
    const found = principalComponents([
      [1, 2, 3, 5],
      [10, 20, 30, 50],
    ])!;
    expect(found.rows).toBe(4);
    expect(found.components[0]!.explained).toBeCloseTo(1, 12);
    expect(found.components[0]!.sdev).toBeCloseTo(Math.SQRT2, 12);
    expect(found.components[0]!.loadings[0]).toBeCloseTo(Math.SQRT1_2, 12);
    expect(found.components[1]!.sdev).toBeCloseTo(0, 7);
  });

  it('leaves out rows with a missing value', () => {
    const whole = principalComponents([
      [1, 2, 3, 7],
      [1, 4, 2, 6],
    ]);
    const missing = principalComponents([
      [1, Number.NaN, 2, 3, 7],
      [1, 90, 4, 2, 6],
    ]);
    expect(missing).toEqual(whole);
  });

  it('is not defined for a constant column, one column or one row', () => {
    expect(
      principalComponents([
        [0.1, 0.1, 0.1],
        [1, 2, 3],
      ]),
    ).toBeNull();
    expect(principalComponents([[1, 2, 3]])).toBeNull();
    expect(
      principalComponents([
        [1, Number.NaN],
        [1, 2],
      ]),
    ).toBeNull();
    expect(principalComponents([])).toBeNull();
  });

  it('explains everything in total, and the greatest loading of a component is positive', () => {
    const column = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(column, { minLength: 2, maxLength: 5 }), (columns) => {
        const found = principalComponents(columns);
        fc.pre(found !== null);
        const { components } = found!;
        expect(components.reduce((sum, { explained }) => sum + explained, 0)).toBeCloseTo(1, 10);
        for (const { loadings } of components) {
          const greatest = Math.max(...loadings.map(Math.abs));
          expect(Math.max(...loadings)).toBeGreaterThanOrEqual(greatest - 1e-9);
        }
      }),
    );
  });

  it('of huge and of tiny columns is that of ordinary ones', () => {
    const columns = [
      [1, 2, 3, 5],
      [4, 1, 3, 2],
    ];
    const sdevs = (made: number[][]) => principalComponents(made)!.components.map(({ sdev }) => sdev);
    const [first, second] = sdevs(columns);
    for (const size of [1e300, 1e-300]) {
      const [x, y] = sdevs([columns[0]!.map((value) => value * size), columns[1]!]);
      expect(x).toBeCloseTo(first!, 12);
      expect(y).toBeCloseTo(second!, 12);
    }
  });
});
