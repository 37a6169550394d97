/** Names in a file against a registry on a day: which match, and for the others what the registry knows instead. */
import type { NamedUnit, NameMatch } from '../model/name-match.ts';
import type { Unit } from '../model/unit.ts';
import { createLineage, type Lineage } from './lineage.ts';
import { dayBefore } from './neighbouring-days.ts';
import { createRegistry, type Registry, type UnitMatch } from './registry.ts';

interface GivenName {
  text: string;
  code: string | null;
  sheet: string | null;
  line: number;
}

/** @returns each name once, in the order of the file */
export function matchNames(
  units: readonly Unit[],
  names: readonly GivenName[],
  { asOf }: { asOf: string },
): NameMatch[] {
  const registry = createRegistry(units, { asOf });
  const lineage = createLineage(units);
  const matches = new Map<string, NameMatch & { lines: number[] }>();
  for (const name of names) {
    const key = JSON.stringify([name.text, name.code, name.sheet]);
    const known = matches.get(key);
    if (known) known.lines.push(name.line);
    else matches.set(key, { ...matchName(registry, lineage, name), lines: [name.line] });
  }
  return [...matches.values()];
}

function matchName(
  registry: Registry,
  lineage: Lineage,
  { text, code, sheet }: GivenName,
): Omit<NameMatch, 'lines'> {
  const match = settle(registry, registry.find(text), code);
  const blank = { text, code, sheet, unit: null, validFrom: null, validTo: null };
  const none = { ...blank, candidates: [], successors: [], suggestions: [] };
  switch (match.kind) {
    case 'found': {
      const result = match.alias ? 'alias' : 'name';
      return { ...none, result, unit: named(registry, match.unit) };
    }
    case 'ambiguous':
      return {
        ...none,
        result: 'ambiguous',
        candidates: match.units.map((unit) => candidate(registry, unit)),
      };
    case 'retired':
      return { ...none, ...otherDay(registry, lineage, match.unit) };
    default:
      return { ...none, result: 'unknown', suggestions: registry.suggest(text) };
  }
}

/** A code beside the name says which of several units is meant. */
function settle(registry: Registry, match: UnitMatch, code: string | null): UnitMatch {
  if (match.kind !== 'ambiguous' || code === null) return match;
  const byCode = registry.findByCode(code);
  return byCode.kind === 'found' && match.units.includes(byCode.unit) ? byCode : match;
}

function otherDay(
  registry: Registry,
  lineage: Lineage,
  unit: number,
): Pick<NameMatch, 'result' | 'unit' | 'validFrom' | 'validTo' | 'successors'> {
  const { validFrom = null, validTo = null } = registry.units[unit]!;
  const days = { unit: named(registry, unit), validFrom, validTo };
  if (validTo === null || validTo >= registry.asOf) return { ...days, result: 'future', successors: [] };
  const from = validTo < registry.asOf ? validTo : dayBefore(registry.asOf);
  const { parts } = lineage.outcomes(unit, { from, to: registry.asOf });
  const successors = parts.map((part) => ({
    ...named(registry, part.unit),
    share: part.share?.toString() ?? null,
  }));
  return { ...days, result: 'retired', successors };
}

function named({ units }: Registry, unit: number): NamedUnit {
  const { id, name } = units[unit]!;
  return { id, name };
}

function candidate(registry: Registry, unit: number): NamedUnit & { parent: string | null } {
  const { parent } = registry.units[unit]!;
  const above = parent === undefined ? undefined : registry.positionOf(parent);
  return { ...named(registry, unit), parent: above === undefined ? null : registry.units[above]!.name };
}
