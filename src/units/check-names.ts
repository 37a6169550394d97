/** Names and codes: two units of one tier that exist at the same time must be told apart, by name or by their parents. */
import type { Unit } from '../model/unit.ts';
import { foldName } from '../text/fold.ts';
import type { NoteFinding } from './note-finding.ts';

export function checkNames(units: readonly Unit[], note: NoteFinding): void {
  const namesOf = ({ name, aliases }: Unit) => [...new Set([name, ...aliases].map(foldName))];
  for (const [a, b, name] of contemporaries(units, namesOf)) {
    const [parent, other] = [units[a]!.parent, units[b]!.parent];
    const isToldApart = parent !== undefined && other !== undefined && parent !== other;
    if (!isToldApart) note('name-twice', [b, a], { name, other: units[a]!.name });
  }
  for (const [a, b, code] of contemporaries(units, (unit) => (unit.code ? [unit.code] : []))) {
    note('code-twice', [b, a], { code, name: units[b]!.name, other: units[a]!.name });
  }
}

/** Pairs of units of one tier and jurisdiction that have a key in common and exist on a common day; each pair once. */
function* contemporaries(
  units: readonly Unit[],
  keysOf: (unit: Unit) => readonly string[],
): Generator<[number, number, string]> {
  const groups = new Map<string, number[]>();
  const told = new Set<string>();
  for (const [position, unit] of units.entries()) {
    for (const key of keysOf(unit)) {
      const group = JSON.stringify([unit.tier, unit.jurisdiction ?? null, key]);
      const earlier = groups.get(group) ?? [];
      groups.set(group, earlier);
      for (const other of earlier) {
        const pair = `${other} ${position}`;
        if (!overlap(units[other]!, unit) || told.has(pair)) continue;
        told.add(pair);
        yield [other, position, key];
      }
      earlier.push(position);
    }
  }
}

function overlap(a: Unit, b: Unit): boolean {
  const endsBefore = (one: Unit, other: Unit) =>
    one.validTo !== undefined && other.validFrom !== undefined && one.validTo < other.validFrom;
  return !endsBefore(a, b) && !endsBefore(b, a);
}
