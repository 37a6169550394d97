import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstNumbers, statementAt } from '../../src/score/statement.ts';
import { criteriaSetOf, submissionOf } from './criteria-set-of.ts';

const SET = criteriaSetOf([{ max: '1', measure: { kind: 'count' }, scoring: { kind: 'relativeToBest' } }]);

/** Submissions with so many rows each. */
function figuresOf(lengths: readonly number[]) {
  const submissions = lengths.map((length) =>
    submissionOf(
      SET,
      Array.from({ length }, (_, unit) => ({ unit, key: '1.1', value: [1n, 1n] as const })),
    ),
  );
  return {
    set: SET,
    submissions,
    firstNumbers: firstNumbers(submissions),
    units: [0],
    statements: new Uint32Array(1),
  };
}

describe('statements by number', () => {
  it('are the rows of all submissions, one after the other', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 9 }), (lengths) => {
        const figures = figuresOf(lengths);
        let number = 0;
        for (const { rows } of figures.submissions) {
          for (let row = 0; row < rows.length; row++) {
            const found = statementAt(figures, ++number);
            expect(found.rows).toBe(rows);
            expect(found.row).toBe(row);
          }
        }
        for (const absent of [0, number + 1]) {
          expect(() => statementAt(figures, absent)).toThrow(`no statement ${absent}`);
        }
      }),
    );
  });
});
