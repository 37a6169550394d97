/**
 * Ranks of doubles, fast enough to be called once a replication: descending, `min` ties (1, 2, 2, 4).
 *
 * The order is brought near by what is cheapest, then put right by insertion, which is fast on what is nearly sorted. For
 * few values the order of the call before is near enough. For many, the place of each value is written into the lowest
 * bits of its double and the doubles are sorted natively. No comparison function runs and nothing is allocated.
 */

/**
 * Two aggregates differ only where they differ by more than this share of the greatest magnitude among them. Rounding
 * moves a weighted mean of k numbers by about k / 10^16 of the greatest; true differences of published figures are many
 * orders above.
 */
export const TIE_TOLERANCE = 1e-12;

/** up to here insertion into the order of the call before beats the native sort */
const FEW = 100;

/** the half of a double that holds the lowest bits of its fraction */
const LOW = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? 0 : 1;

/**
 * @param values one a place; only the places that the ranker was made for are read
 * @param ranks written at those places
 * @returns false, and no ranks, where a value is not finite
 */
export type Ranker = (values: Float64Array, ranks: Uint32Array) => boolean;

/**
 * @param places positions of the values that are ranked
 * @param tolerance values are tied with the greatest of their tie where they differ by at most this share of the
 * greatest magnitude; 0: equal doubles only
 */
export function createRanker(places: Uint32Array, tolerance: number): Ranker {
  const { length } = places;
  const order = places.slice();
  const sorted = new Float64Array(length);
  const presort = length > FEW ? createPresort(places) : null;
  return (values, ranks) => {
    let greatest = 0;
    for (let i = 0; i < length; i++) {
      const size = Math.abs(values[places[i]!]!);
      // written so that NaN is kept
      if (!(size <= greatest)) greatest = size;
    }
    if (!(greatest < Number.POSITIVE_INFINITY)) return false;
    presort?.(values, order);
    insert(values, order, sorted);
    assign(ranks, { order, sorted, slack: tolerance * greatest });
    return true;
  };
}

/** Writes the places into `order`, greatest value first, all but exactly: the lowest bits of the values are lost. */
function createPresort(places: Uint32Array): (values: Float64Array, order: Uint32Array) => void {
  const { length } = places;
  const keys = new Float64Array(length);
  const words = new Uint32Array(keys.buffer);
  const mask = 2 ** Math.ceil(Math.log2(length)) - 1;
  return (values, order) => {
    for (let i = 0; i < length; i++) {
      keys[i] = values[places[i]!]!;
      const low = 2 * i + LOW;
      words[low] = (words[low]! & ~mask) | i;
    }
    keys.sort();
    for (let i = 0; i < length; i++) order[i] = places[words[2 * (length - 1 - i) + LOW]! & mask]!;
  };
}

/** Sorts `order` by value from the greatest down; `sorted` receives the values. */
function insert(values: Float64Array, order: Uint32Array, sorted: Float64Array): void {
  for (let i = 0; i < order.length; i++) {
    const place = order[i]!;
    const value = values[place]!;
    let at = i;
    for (; at > 0 && sorted[at - 1]! < value; at--) {
      sorted[at] = sorted[at - 1]!;
      order[at] = order[at - 1]!;
    }
    sorted[at] = value;
    order[at] = place;
  }
}

function assign(
  ranks: Uint32Array,
  { order, sorted, slack }: { order: Uint32Array; sorted: Float64Array; slack: number },
): void {
  let rank = 1;
  let first = sorted[0]!;
  for (let i = 0; i < order.length; i++) {
    const value = sorted[i]!;
    if (first - value > slack) {
      first = value;
      rank = i + 1;
    }
    ranks[order[i]!] = rank;
  }
}
