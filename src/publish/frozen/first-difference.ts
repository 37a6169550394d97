/** The first place at which two trees of plain data differ, in the order of the first one. */
import { isPlainObject } from '../../model/tiered.ts';

export interface ValueDifference {
  /** keys and ids on the way */
  path: readonly string[];
  /** the two values as text; null where there is none */
  expected: string | null;
  found: string | null;
}

/** Items of lists are found by their `id` where they have one, else by their position. */
export function firstDifference(expected: unknown, found: unknown): ValueDifference | null {
  const [left, right] = [branches(expected), branches(found)];
  if (!left || !right) {
    const [a, b] = [textOf(expected), textOf(found)];
    return a === b ? null : { path: [], expected: a, found: b };
  }
  for (const key of new Set([...left.keys(), ...right.keys()])) {
    const difference = firstDifference(left.get(key), right.get(key));
    if (difference) return { ...difference, path: [key, ...difference.path] };
  }
  const [a, b] = [[...left.keys()].join(', '), [...right.keys()].join(', ')];
  return a === b || isPlainObject(expected) ? null : { path: [], expected: a, found: b };
}

function branches(value: unknown): Map<string, unknown> | null {
  if (Array.isArray(value)) {
    return new Map(
      value.map((item, at) => [isPlainObject(item) && 'id' in item ? String(item.id) : String(at), item]),
    );
  }
  return isPlainObject(value) ? new Map(Object.entries(value)) : null;
}

/** A whole group that one side lacks is told by its name, else by what is in it. */
function textOf(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (isPlainObject(value)) return String(value.name ?? value.id ?? JSON.stringify(value));
  return typeof value === 'string' ? value : JSON.stringify(value);
}
