/** Which units miss the same members of a group: they share the weights that are left. */

/** The units that have the same members of a group, but not all. */
export interface Pattern {
  /** places in `Group.members`; none where the group has nothing for these units */
  places: Uint32Array;
  units: Uint32Array;
}

/**
 * @param gaps of each member: 0 where a unit misses it, else 1; null: no unit does
 * @returns only what some unit misses; units with all members have no pattern
 */
export function missingPatterns(gaps: readonly (Uint8Array | null)[]): Pattern[] {
  const patterns = new Map<string, { places: Uint32Array; units: number[] }>();
  for (const unit of unitsWithGaps(gaps)) {
    const places: number[] = [];
    for (let place = 0; place < gaps.length; place++) if (gaps[place]?.[unit] !== 0) places.push(place);
    const key = places.join();
    const pattern = patterns.get(key);
    if (pattern) pattern.units.push(unit);
    else patterns.set(key, { places: Uint32Array.from(places), units: [unit] });
  }
  return Array.from(patterns.values(), (pattern) => ({ ...pattern, units: Uint32Array.from(pattern.units) }));
}

function unitsWithGaps(gaps: readonly (Uint8Array | null)[]): Set<number> {
  const units = new Set<number>();
  for (const gap of gaps) {
    for (let unit = gap?.indexOf(0) ?? -1; gap && unit >= 0; unit = gap.indexOf(0, unit + 1)) units.add(unit);
  }
  return units;
}
