/** One text for one value: keys in code point order, no white space. For hashes. */
import { isPlainObject } from '../../model/tiered.ts';

/** @param value plain data: texts, booleans, null, lists, objects; numbers only as text */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (!isPlainObject(value)) return JSON.stringify(value);
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`).join(',')}}`;
}
