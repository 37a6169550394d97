/** Which pairs of units are set against each other in every replication: each unit and those behind it in the ranking. */

/** pairs at most, so that a block of thousands stays quick: 447 units still are compared with all others */
const MOST_PAIRS = 100_000;

export class NeighbourPairs {
  /** units, in the order of their ranks */
  readonly units: number;
  /** with so many units behind it each one is compared */
  readonly reach: number;
  /** first unit, then the one behind it */
  readonly pairs: readonly (readonly [number, number])[];
  /** by unit: place of its first pair */
  readonly #starts: Uint32Array;

  constructor(units: number) {
    this.units = units;
    const others = Math.max(0, units - 1);
    this.reach = (units * others) / 2 <= MOST_PAIRS ? others : Math.floor(MOST_PAIRS / units);
    this.#starts = new Uint32Array(units);
    const pairs: [number, number][] = [];
    for (let first = 0; first < units; first++) {
      this.#starts[first] = pairs.length;
      const end = Math.min(others, first + this.reach);
      for (let second = first + 1; second <= end; second++) pairs.push([first, second]);
    }
    this.pairs = pairs;
  }

  /** Place of a pair in `pairs`; `second` is behind `first` by at most `reach`. */
  placeOf(first: number, second: number): number {
    return this.#starts[first]! + second - first - 1;
  }
}
