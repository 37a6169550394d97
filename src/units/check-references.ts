/** Checks between the rows of a registry: ids are unique; parents, successors and predecessors are registered units. */
import { ParError } from '../errors.ts';
import type { Unit } from '../model/unit.ts';

/** A unit with the place it stands at. */
export interface RegisteredUnit {
  unit: Unit;
  file: string;
  line: number;
}

/** @throws ParError `registry-id-twice`, `registry-unit-unknown` or `registry-unit-itself`, with file and line */
export function checkReferences(registered: readonly RegisteredUnit[]): void {
  const lines = new Map<string, number>();
  for (const { unit, file, line } of registered) {
    const first = lines.get(unit.id);
    if (first !== undefined) {
      throw new ParError('registry-id-twice', { file, line, path: 'id' }, { found: unit.id, first });
    }
    lines.set(unit.id, line);
  }
  for (const { unit, file, line } of registered) {
    for (const [path, found] of [
      ['parent', unit.parent],
      ['merged_into', unit.mergedInto],
      ...(unit.formedFrom ?? []).map(({ unit: id }) => ['formed_from', id] as const),
    ] as const) {
      if (found === undefined) continue;
      const where = { file, line, path };
      if (found === unit.id) throw new ParError('registry-unit-itself', where, { found });
      if (!lines.has(found)) throw new ParError('registry-unit-unknown', where, { found });
    }
  }
}
