/**
 * Checks between the units of a registry through time. Reading has already refused what is wrong in a row; here are the
 * rules that need several: names and codes at the same time, parents, and whether units end when others take them over.
 */
import type { RegistryFinding } from '../model/registry-finding.ts';
import { checkLinks } from './check-links.ts';
import { checkNames } from './check-names.ts';
import type { RegisteredUnit } from './check-references.ts';
import type { NoteFinding } from './note-finding.ts';

/** @returns the findings, in the order of files and lines */
export function checkRegistry(registered: readonly RegisteredUnit[]): RegistryFinding[] {
  const units = registered.map(({ unit }) => unit);
  const found: { at: number; finding: RegistryFinding }[] = [];
  const note: NoteFinding = (rule, about, params) => {
    const at = about[0]!;
    const { file, line } = registered[at]!;
    const ids = about.map((unit) => units[unit]!.id);
    found.push({ at, finding: { rule, file, line, units: ids, params } });
  };
  checkNames(units, note);
  checkParents(registered, note);
  checkLinks(units, note);
  return found.sort((a, b) => a.at - b.at).map(({ finding }) => finding);
}

/** A parent exists as long as its units do. */
function checkParents(registered: readonly RegisteredUnit[], note: NoteFinding): void {
  const positions = new Map(registered.map(({ unit }, position) => [unit.id, position]));
  for (const [position, { unit }] of registered.entries()) {
    if (unit.parent === undefined) continue;
    const parent = positions.get(unit.parent)!;
    const { validFrom, validTo, name } = registered[parent]!.unit;
    const startsEarly = validFrom !== undefined && !(unit.validFrom && unit.validFrom >= validFrom);
    const endsLate = validTo !== undefined && !(unit.validTo && unit.validTo <= validTo);
    if (startsEarly || endsLate) note('parent-absent', [position, parent], { name: unit.name, parent: name });
  }
}
