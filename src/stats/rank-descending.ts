/** Ranks of a list of numbers. */
import { createRanker } from './ranker.ts';

/**
 * Ranks from the greatest down, ties take the least rank (1, 2, 2, 4), missing numbers are not ranked.
 *
 * @param values NaN = missing
 * @param tolerance as in `createRanker`; 0, for given numbers: only equal ones tie
 * @returns one rank a value, 0 = not ranked
 * @throws RangeError where a value is infinite
 * @example rankDescending([3, 7, 7, 1]) // Uint32Array.of(3, 1, 1, 4)
 */
export function rankDescending(values: ArrayLike<number>, tolerance = 0): Uint32Array {
  const numbers = Float64Array.from(values);
  const places = Uint32Array.from(numbers.keys()).filter((place) => !Number.isNaN(numbers[place]));
  const ranks = new Uint32Array(numbers.length);
  if (!createRanker(places, tolerance)(numbers, ranks)) throw new RangeError('an infinite value has no rank');
  return ranks;
}
