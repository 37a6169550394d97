/** Tables for the benchmarks of composite indices: ASEM from the reference folder where it is there, and a large one. */
import { resolve } from 'node:path';
import { type Composite, createComposite, createUnitTable, type UnitTable } from '../../src/index.ts';
import { seededRandom } from '../../src/stats/seeded-random.ts';
import { dataSets } from '../reference/data-set.ts';

export interface CompositeCase {
  name: string;
  composite: Composite;
  table: UnitTable;
}

const UNITS = 4000;
const CRITERIA = 100;
const AREAS = 8;

/** 51 units x 49 indicators in 8 groups and 2 sub-indices, 2 % missing; null where the reference folder is absent */
export function asemCase(): CompositeCase | null {
  // the bundle stands elsewhere than the tests; the benchmarks run in the project's folder
  process.env.PAR_SHARED ??= resolve('..', 'shared');
  const set = dataSets().find(({ name }) => name === 'asem');
  if (!set) return null;
  const table = set.table('ua1000_normalised_input');
  return { name: `ASEM (${sizeOf(table)})`, composite: set.composite, table };
}

/** 4,000 units x 100 criteria in 8 areas, drawn */
export function largeCase(): CompositeCase {
  const random = seededRandom(20231222);
  const criteria = Array.from({ length: CRITERIA }, (_, i) => `c${i}`);
  const composite = createComposite([
    ...criteria.map((code, i) => ({
      code,
      name: code,
      level: 1,
      parent: `a${i % AREAS}`,
      weight: 0.25 + 3 * random(),
    })),
    ...Array.from({ length: AREAS }, (_, i) => ({
      code: `a${i}`,
      name: `a${i}`,
      level: 2,
      parent: 'index',
      weight: 5 + 10 * random(),
    })),
    { code: 'index', name: 'index', level: 3, parent: null, weight: 1 },
  ]);
  const units = Array.from({ length: UNITS }, (_, i) => `u${i}`);
  const columns = criteria.map((code) => [code, Float64Array.from(units, () => 100 * random())] as const);
  const table = createUnitTable(units, new Map(columns));
  return { name: sizeOf(table), composite, table };
}

function sizeOf({ units, codes }: UnitTable): string {
  return `${units.length} x ${codes.length}`;
}
