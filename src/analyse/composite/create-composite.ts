/** Checks the elements of a composite index and links them into a tree. */
import { nearestNames } from '../../criteria/nearest-names.ts';
import { ParError } from '../../errors.ts';
import type { Composite, CompositeElement } from '../../model/composite.ts';

/**
 * @param elements in any order: indicators at level 1, groups above them, one root
 * @throws ParError `composite-empty`, `composite-code-duplicate`, `composite-level`, `composite-weight`,
 * `composite-parent-unknown`, `composite-parent-level`, `composite-root`, `composite-childless`
 * @example
 * createComposite([
 *   { code: 'speed', name: 'On time', level: 1, parent: 'index', weight: 2 },
 *   { code: 'trust', name: 'Satisfied', level: 1, parent: 'index', weight: 1 },
 *   { code: 'index', name: 'Index', level: 2, parent: null, weight: 1 },
 * ]).root // 2
 */
export function createComposite(elements: readonly CompositeElement[]): Composite {
  if (elements.length === 0) throw new ParError('composite-empty');
  const positions = positionsOf(elements);
  elements.forEach(checkElement);
  const parents = Int32Array.from(elements, (element) => parentOf(element, elements, positions));
  const root = rootOf(elements);
  const children = elements.map(() => [] as number[]);
  parents.forEach((parent, position) => {
    if (parent >= 0) children[parent]!.push(position);
  });
  checkGroups(elements, children);
  const levelOf = (position: number) => elements[position]!.level;
  const places = [...elements.keys()];
  return {
    elements,
    positions,
    parents,
    children: children.map((members) => Uint32Array.from(members)),
    // a parent stands higher than its children, so the order of levels is an order from the bottom
    groups: Uint32Array.from(places.filter((i) => levelOf(i) > 1).sort((a, b) => levelOf(a) - levelOf(b))),
    root,
    indicators: Uint32Array.from(places.filter((i) => levelOf(i) === 1)),
    weights: Float64Array.from(elements, ({ weight }) => weight),
  };
}

/**
 * @returns the position of the element with this code
 * @throws ParError `composite-element-unknown` with the nearest codes
 */
export function positionOf({ positions }: Composite, code: string): number {
  const position = positions.get(code);
  if (position !== undefined) return position;
  const expected = nearestNames(code, positions.keys()).join(', ');
  throw new ParError('composite-element-unknown', {}, { expected, found: code });
}

function positionsOf(elements: readonly CompositeElement[]): Map<string, number> {
  const positions = new Map<string, number>();
  for (const [position, { code }] of elements.entries()) {
    if (positions.has(code)) throw new ParError('composite-code-duplicate', {}, { found: code });
    positions.set(code, position);
  }
  return positions;
}

function checkElement({ code, level, weight }: CompositeElement): void {
  if (!Number.isSafeInteger(level) || level < 1)
    throw new ParError('composite-level', {}, { code, found: String(level) });
  if (!(weight > 0 && Number.isFinite(weight)))
    throw new ParError('composite-weight', {}, { code, found: String(weight) });
}

function parentOf(
  { code, level, parent }: CompositeElement,
  elements: readonly CompositeElement[],
  positions: ReadonlyMap<string, number>,
): number {
  if (parent === null) return -1;
  const position = positions.get(parent);
  if (position === undefined) {
    const expected = nearestNames(parent, positions.keys()).join(', ');
    throw new ParError('composite-parent-unknown', {}, { code, expected, found: parent });
  }
  const found = elements[position]!.level;
  // also rules out cycles: nothing stands above itself
  if (found <= level) throw new ParError('composite-parent-level', {}, { code, level, parent, found });
  return position;
}

function rootOf(elements: readonly CompositeElement[]): number {
  const roots = elements.filter(({ parent }) => parent === null).map(({ code }) => code);
  if (roots.length !== 1) throw new ParError('composite-root', {}, { count: roots.length, found: roots });
  return elements.findIndex(({ parent }) => parent === null);
}

function checkGroups(elements: readonly CompositeElement[], children: readonly (readonly number[])[]): void {
  for (const [position, { code, level }] of elements.entries()) {
    if (level > 1 && children[position]!.length === 0)
      throw new ParError('composite-childless', {}, { code, level });
  }
  if (elements.length === 1)
    throw new ParError('composite-childless', {}, { code: elements[0]!.code, level: 1 });
}
