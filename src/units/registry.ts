/**
 * The units of a jurisdiction on one day, and the finding of a unit by what a file calls it.
 *
 * A name matches the registered name or a listed alias after `foldName`, never by likeness and never without its
 * diacritics. A name that two units of that day carry is ambiguous, and one that only ended units carry, where they
 * went to different ones. Positions point into `units`.
 *
 * Units of another jurisdiction (`Unit.jurisdiction`) are here for lineage: they are never valid, take part in no
 * ambiguity, and are found only once they have ended, to say what became of them.
 */
import { nearestNames } from '../criteria/nearest-names.ts';
import type { Unit } from '../model/unit.ts';
import { foldName, foldSearch } from '../text/fold.ts';

export type UnitMatch =
  | { kind: 'found'; unit: number; alias: boolean }
  | { kind: 'unknown' }
  | { kind: 'ambiguous'; units: readonly number[] }
  /** not valid on the day; `successor` where the registry knows it: the first valid one where units merged again */
  | { kind: 'retired'; unit: number; successor: number | null };

export interface Registry {
  readonly units: readonly Unit[];
  /** yyyy-mm-dd */
  readonly asOf: string;
  /** by name, alias, id or code */
  find(text: string): UnitMatch;
  /** by id or code only */
  findByCode(text: string): UnitMatch;
  /** names of valid units that the author of an unknown name may have meant, at most three, nearest first */
  suggest(text: string): readonly string[];
  /** position of an id */
  positionOf(id: string): number | undefined;
  /** whether it exists on the day and belongs to the registry's own jurisdiction */
  isValid(unit: number): boolean;
}

/** @param options.asOf the day, yyyy-mm-dd, on which a unit must exist */
export function createRegistry(units: readonly Unit[], { asOf }: { asOf: string }): Registry {
  const positions = new Map(units.map(({ id }, unit) => [id, unit]));
  const codes = indexBy(units, ({ id, code }) => (code === undefined ? [id] : [id, code]));
  const names = indexBy(units, ({ name, aliases }) => [name, ...aliases]);
  const isForeign = (unit: number) => units[unit]!.jurisdiction !== undefined;
  const isValid = (unit: number) => !isForeign(unit) && isValidOn(units[unit]!, asOf);
  const mergedInto = (unit: number) => positions.get(units[unit]!.mergedInto ?? '');
  const matchOne = (candidates: readonly number[], key: string): UnitMatch => {
    const valid = candidates.filter(isValid);
    if (valid.length > 1) return { kind: 'ambiguous', units: valid };
    const unit = valid[0] ?? candidates[0]!;
    if (valid.length === 0) {
      const successors = candidates.map((each) => successorOf(each, { mergedInto, isValid }));
      if (new Set(successors).size > 1) return { kind: 'ambiguous', units: candidates };
      return { kind: 'retired', unit, successor: successors[0]! };
    }
    return { kind: 'found', unit, alias: names.has(key) && foldName(units[unit]!.name) !== key };
  };
  const findIn = (indexes: readonly ReadonlyMap<string, readonly number[]>[], text: string): UnitMatch => {
    const key = foldName(text);
    const found = indexes.map((index) => index.get(key)).find((positions) => positions !== undefined) ?? [];
    const own = found.filter((unit) => !isForeign(unit));
    const candidates = own.length > 0 ? own : found.filter((unit) => (units[unit]!.validTo ?? asOf) < asOf);
    return candidates.length > 0 ? matchOne(candidates, key) : { kind: 'unknown' };
  };
  return {
    units,
    asOf,
    find: (text) => findIn([names, codes], text),
    findByCode: (text) => findIn([codes], text),
    suggest: suggester(units.filter((_, unit) => isValid(unit))),
    positionOf: (id) => positions.get(id),
    isValid,
  };
}

/** folded key -> positions, each once */
function indexBy(units: readonly Unit[], keysOf: (unit: Unit) => readonly string[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const [position, unit] of units.entries()) {
    for (const key of new Set(keysOf(unit).map(foldName))) {
      const found = index.get(key);
      if (found) found.push(position);
      else index.set(key, [position]);
    }
  }
  return index;
}

/** Whether the unit exists on the day, whatever its jurisdiction. */
export function isValidOn({ validFrom, validTo }: Unit, day: string): boolean {
  return (validFrom === undefined || validFrom <= day) && (validTo === undefined || day <= validTo);
}

/** The first valid unit on the way of mergers, else where the way ends; null where it does not begin. */
function successorOf(
  unit: number,
  {
    mergedInto,
    isValid,
  }: { mergedInto: (unit: number) => number | undefined; isValid: (unit: number) => boolean },
): number | null {
  const passed = new Set([unit]);
  let last = unit;
  for (let next = mergedInto(unit); next !== undefined && !passed.has(next); next = mergedInto(next)) {
    if (isValid(next)) return next;
    passed.add(next);
    last = next;
  }
  return last === unit ? null : last;
}

/** a name further away than this share of its length was not meant */
const LIKENESS = 0.4;

/** Names that differ in diacritics only, else the nearest ones that share a word with the text. */
function suggester(units: readonly Unit[]): (text: string) => readonly string[] {
  let bySearch: Map<string, Set<string>> | null = null;
  return (text) => {
    bySearch ??= searchIndex(units);
    const key = foldSearch(text);
    const same = bySearch.get(key);
    if (same) return [...same].slice(0, 3);
    const words = key.split(' ');
    const alike = [...bySearch.keys()].filter((name) => name.split(' ').some((word) => words.includes(word)));
    const nearest = nearestNames(key, alike, LIKENESS).flatMap((found) => [...(bySearch?.get(found) ?? [])]);
    return [...new Set(nearest)].slice(0, 3);
  };
}

function searchIndex(units: readonly Unit[]): Map<string, Set<string>> {
  const index = new Map<string, Set<string>>();
  for (const { name, aliases } of units) {
    for (const key of [name, ...aliases].map(foldSearch)) {
      const found = index.get(key);
      if (found) found.add(name);
      else index.set(key, new Set([name]));
    }
  }
  return index;
}
