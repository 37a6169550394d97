/** Ids inside one list are told apart: blocks, grades, goals, options, cases, alternatives. */
import { faultAt, type Origin } from './merged-edition.ts';

/** @throws ParError where two items of a list have one id */
export function refuseTwice(items: readonly { id: string }[], { file, path }: Origin): void {
  const ids = new Set<string>();
  for (const [i, { id }] of items.entries()) {
    if (ids.has(id)) throw faultAt({ file, path: [...path, i, 'id'] }, 'id-twice', { found: id });
    ids.add(id);
  }
}
