/**
 * The index that each unit of a block is meant to reach, in the spread that announced results show: departments and
 * districts between 84 and 96 with one low outlier in a larger block, many communes from 95 down to the sixties,
 * neighbours at the top a few hundredths to tenths apart.
 */
interface Spread {
  top: number;
  /** from the first to the last, in points of the index */
  width: number;
  /** how far below the first the last one lies where it is an outlier */
  outlier: number | null;
}

const TOP = 95.2;
const TOP_RANGE = 1.4;
const MANY_UNITS = 40;
/** below it a block has no room for the whole width */
const FEW_UNITS = 8;
const ENOUGH_FOR_OUTLIER = 12;
/** part of the width that falls evenly; the rest falls with the square of the place */
const EVEN = 0.3;
/** how far a unit may lie from its even place, in places */
const UNEVENNESS = 0.9;

/** @returns one index a unit, in the order in which the random numbers shuffle them */
export function drawTargets(units: number, random: () => number): number[] {
  const { top, width, outlier } = spreadOf(units, random);
  const targets = Array.from({ length: units }, (_, place) => {
    const share = Math.max(0, (place + UNEVENNESS * (random() - 0.5)) / units);
    return top - width * (EVEN * share + (1 - EVEN) * share * share);
  });
  if (outlier !== null) targets[units - 1] = top - outlier;
  return shuffle(targets, random);
}

function spreadOf(units: number, random: () => number): Spread {
  const top = TOP + TOP_RANGE * (random() - 0.5);
  if (units >= MANY_UNITS) return { top, width: 33, outlier: null };
  const width = 12 * Math.min(1, units / FEW_UNITS);
  return { top, width, outlier: units >= ENOUGH_FOR_OUTLIER ? 17 : null };
}

/** Fisher and Yates, in place. */
export function shuffle<T>(items: T[], random: () => number): T[] {
  for (let last = items.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [items[last], items[other]] = [items[other]!, items[last]!];
  }
  return items;
}
