/** Several names in one sentence, each in quotes: `"Sở A", "Sở B"`. */
import type { Params } from '../errors.ts';

export function listed(names: Params[string] | undefined): string {
  const all = Array.isArray(names) ? names : names === undefined ? [] : [names];
  return all.map((name) => `"${name}"`).join(', ');
}
