/** Random rows for the campaign of two tiers: fractions, counts, surveys and decisions, few enough values that units tie. */
import fc from 'fast-check';
import { type Files, UNITS } from './two-tier-results.ts';

const ids = UNITS.map(({ id }) => id);

/** Rows of one kind: for each unit and code a row or none. */
function rowsOf(codes: readonly string[], row: (unitAndCode: string) => fc.Arbitrary<string>) {
  const cells = ids.flatMap((id) => codes.map((code) => fc.option(row(`${id};${code}`), { freq: 4 })));
  return fc.tuple(...cells).map((rows) => rows.filter((text) => text !== null));
}

/** few enough values that units often tie */
const ratio = fc
  .tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 9 }))
  .map(([part, whole]) => `${Math.min(part, whole)};${whole}`);
const none = fc.constant('KPS;;');
const count = fc.integer({ min: 0, max: 9 }).map((number) => `${number};;`);
const shares = ['1.1', '1.2', '2.3', '2.4/a', '2.4/b'];
const fractionRow = (start: string) =>
  fc.oneof({ weight: 5, arbitrary: ratio.map((text) => `;${text}`) }, none).map((text) => `${start};${text}`);
const decided = fc.constantFrom(
  'Công nhận;;;;;',
  'Không công nhận;;;;;Thiếu',
  'Điều chỉnh;;;1;3;Đếm lại',
  'Không phát sinh;;;;;Không có',
);

export const files: fc.Arbitrary<Files> = fc
  .tuple(
    rowsOf(shares, fractionRow),
    rowsOf(['2.2', 'P.1'], (start) => count.map((text) => `${start};${text}`)),
    rowsOf(['1.2'], fractionRow),
    rowsOf(['2.1'], (start) =>
      fc
        .tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 100 }))
        .map(([answers, percent]) => `${start};${answers};${percent}%`),
    ),
    rowsOf(['1.1', '2.3'], (start) => decided.map((text) => `${start};${text}`)),
  )
  .map(([fractions, counts, system, surveys, appraisals]) => ({
    reports: [...fractions, ...counts],
    ...{ system, surveys, appraisals },
  }));
