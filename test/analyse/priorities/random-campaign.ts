/** Random campaigns of two tiers for the laws of what units can do next: reports, systems, surveys and appraisals. */
import fc from 'fast-check';
import { type Files, UNITS } from '../two-tier-results.ts';

const ids = UNITS.map(({ id }) => id);

/** Rows of one kind: for each unit and code a row or none. */
function rowsOf(codes: readonly string[], row: (unitAndCode: string) => fc.Arbitrary<string>) {
  const cells = ids.flatMap((id) => codes.map((code) => fc.option(row(`${id};${code}`), { freq: 5 })));
  return fc.tuple(...cells).map((rows) => rows.filter((text) => text !== null));
}

const ratio = fc
  .tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 30 }))
  .map(([part, whole]) => `;${Math.min(part, whole)};${whole}`);
const percent = fc.integer({ min: 2, max: 100 }).map((value) => `${value},5%;;`.replace('100,5', '100'));
const share = fc.oneof(
  { weight: 5, arbitrary: ratio },
  { weight: 2, arbitrary: percent },
  { weight: 1, arbitrary: fc.constant('KPS;;') },
);
const count = fc.integer({ min: 0, max: 9 }).map((number) => `${number};;`);
const decided = fc.constantFrom(
  'Công nhận;;;;;',
  'Không công nhận;;;;;Thiếu',
  'Điều chỉnh;;;1;3;Đếm lại',
  'Không phát sinh;;;;;Không có',
);

export const randomFiles: fc.Arbitrary<Files> = fc
  .tuple(
    rowsOf(['1.1', '1.2', '2.4/a', '2.4/b'], (start) => share.map((text) => `${start};${text}`)),
    rowsOf(['2.3'], (start) => ratio.map((text) => `${start};${text}`)),
    rowsOf(['2.2', 'P.1'], (start) => count.map((text) => `${start};${text}`)),
    rowsOf(['2.1'], (start) => fc.integer({ min: 0, max: 100 }).map((value) => `${start};40;${value}%`)),
    rowsOf(['1.1', '2.4'], (start) => decided.map((text) => `${start};${text}`)),
  )
  .map(([fractions, amounts, counts, surveys, appraisals]) => ({
    reports: [...fractions, ...amounts, ...counts],
    surveys,
    appraisals: appraisals.map((row) =>
      row.replace(/;(2\.4);Điều chỉnh;.*/, ';$1;Không công nhận;;;;;Thiếu'),
    ),
  }));
