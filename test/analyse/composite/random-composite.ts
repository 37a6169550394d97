/** Random composites with three or more levels, uneven branches and tables with gaps, for laws. */
import fc from 'fast-check';
import {
  type Composite,
  type CompositeElement,
  createComposite,
  createUnitTable,
  type UnitTable,
} from '../../../src/index.ts';
import { seededRandom } from '../../../src/stats/seeded-random.ts';

export interface RandomComposite {
  elements: CompositeElement[];
  composite: Composite;
  table: UnitTable;
}

const WEIGHTS = [1, 2, 0.5, 3, 0.1];

/** Few different weights and whole-number figures, so that ties are common; every group has a member. */
export const randomComposite = ({ positive = false } = {}): fc.Arbitrary<RandomComposite> =>
  fc
    .record({
      groups: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 }),
      toRoot: fc.boolean(),
      units: fc.integer({ min: 1, max: 12 }),
      missing: fc.constantFrom(0, 0.1, 0.4),
      seed: fc.nat(),
    })
    .map(({ groups, toRoot, units, missing, seed }) => {
      const random = seededRandom(seed);
      const elements = elementsOf(groups, toRoot, () => WEIGHTS[Math.floor(random() * WEIGHTS.length)]!);
      const indicators = elements.filter(({ level }) => level === 1).map(({ code }) => code);
      const names = Array.from({ length: units }, (_, i) => `u${i}`);
      const least = positive ? 1 : -4;
      const cell = () => (random() < missing ? null : least + Math.floor(9 * random()));
      const columns = indicators.map((code) => [code, names.map(cell)] as const);
      return {
        elements,
        composite: createComposite(elements),
        table: createUnitTable(names, new Map(columns)),
      };
    });

/** Indicators in groups, groups in two sides, and an indicator that hangs on the root where `toRoot`. */
function elementsOf(groups: readonly number[], toRoot: boolean, weight: () => number): CompositeElement[] {
  const element = (code: string, level: number, parent: string | null) => ({
    code,
    name: code,
    level,
    parent,
    weight: weight(),
  });
  const sides = [...new Set(groups.map((_, i) => i % 2))];
  return [
    ...groups.flatMap((size, g) => Array.from({ length: size }, (_, i) => element(`i${g}-${i}`, 1, `g${g}`))),
    ...(toRoot ? [element('lone', 1, 'index')] : []),
    ...groups.map((_, g) => element(`g${g}`, 2, `s${g % 2}`)),
    ...sides.map((side) => element(`s${side}`, 3, 'index')),
    element('index', 4, null),
  ];
}
