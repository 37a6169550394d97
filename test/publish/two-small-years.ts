/** Two years of five departments: a rises, b falls, e stays, d is formed of c and another one; the rules change once. */
import { previousTable } from '../../src/analyse/change/previous-table.ts';
import type { Results } from '../../src/campaign/results.ts';
import { Fraction } from '../../src/exact/fraction.ts';
import type { PreviousTable } from '../../src/model/previous-table.ts';
import type { Unit } from '../../src/model/unit.ts';
import { editionsOf, resultsOf, unit } from '../analyse/change/two-years.ts';

const LEAF = {
  assessedBy: 'self',
  noneArose: { effect: 'exclude' },
  measure: { kind: 'percent', of: 'part' },
  scoring: { kind: 'proportional', zeroBelow: 0 },
};
const AREAS = {
  results: {
    add: {
      one: { ...LEAF, code: '1.1', label: { vi: 'Đúng hạn' }, maxPoints: 60, target: { atLeast: 100 } },
      two: { ...LEAF, code: '1.2', label: { vi: 'Trực tuyến' }, maxPoints: 40, target: { atLeast: 100 } },
    },
  },
};
const CHANGED = {
  results: {
    change: {
      two: { target: { atLeast: 80 }, sources: [{ for: ['target'], assumption: 'Hạ chỉ tiêu.' }] },
    },
  },
};
const UNITS: Unit[] = [
  unit('a'),
  unit('b'),
  unit('c', { validTo: '2024-03-31', mergedInto: 'd' }),
  unit('c2', { validTo: '2024-03-31', mergedInto: 'd' }),
  unit('d', {
    validFrom: '2024-04-01',
    formedFrom: ['c', 'c2'].map((id) => ({ unit: id, share: Fraction.ONE })),
  }),
  unit('e'),
];

/** Indexes of 2023: a 60, b 80, c 50, c2 40, e 70; of 2024: a 90, b 76, d 100, e 70. */
export function twoSmallYears({ shareOfA = 60 }: { shareOfA?: number } = {}): Results {
  const [older, newer] = editionsOf([
    { year: 2023, areas: AREAS },
    { year: 2024, extends: 2023, areas: CHANGED },
  ]);
  const before = resultsOf(older!, UNITS, {
    reports: rows({ a: [shareOfA, 60], b: [80, 80], c: [50, 50], c2: [40, 40], e: [70, 70] }),
  });
  return resultsOf(
    newer!,
    UNITS,
    { reports: rows({ a: [90, 72], b: [76, 60.8], d: [100, 80], e: [70, 56] }) },
    [before],
  );
}

/** The same as a command line opens it. @param printed a table of the year before */
export function comparedYears(printed: PreviousTable | null = null): Results {
  const results = { ...twoSmallYears(), previous: printed };
  return { ...results, previous: previousTable(results) };
}

function rows(shares: Readonly<Record<string, readonly [number, number]>>): string[] {
  const percent = (share: number) => `${String(share).replace('.', ',')}%`;
  return Object.entries(shares).flatMap(([id, [one, two]]) => [
    `${id};1.1;${percent(one)}`,
    `${id};1.2;${percent(two)}`,
  ]);
}
