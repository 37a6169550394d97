/**
 * How often each of many things had which rank: the whole distribution of ranks over replications, in memory that does
 * not grow with their number. Each thing has a window of counts around the ranks it was seen at; a rank outside
 * widens the window by at least half.
 */
const FIRST_WIDTH = 16;

export class RankCounts {
  readonly #ranks: number;
  #pool: Uint32Array;
  #used = 0;
  /** per thing: where its window starts in the pool, its least rank, how many ranks it holds */
  readonly #start: Uint32Array;
  readonly #least: Uint32Array;
  readonly #width: Uint32Array;
  /** times that each thing was ranked */
  readonly #times: Uint32Array;

  /** @param things number of things; ranks run from 1 to this number */
  constructor(things: number) {
    this.#ranks = things;
    this.#pool = new Uint32Array(FIRST_WIDTH * things);
    this.#start = new Uint32Array(things);
    this.#least = new Uint32Array(things);
    this.#width = new Uint32Array(things);
    this.#times = new Uint32Array(things);
  }

  /** @param ranks one a thing, 0 = not ranked this time */
  add(ranks: Uint32Array): void {
    const least = this.#least;
    const width = this.#width;
    const start = this.#start;
    const times = this.#times;
    let pool = this.#pool;
    for (let thing = 0; thing < ranks.length; thing++) {
      const rank = ranks[thing]!;
      if (rank === 0) continue;
      const at = rank - least[thing]!;
      if (at < 0 || at >= width[thing]!) {
        this.#widen(thing, rank);
        pool = this.#pool;
      }
      const place = start[thing]! + rank - least[thing]!;
      pool[place] = pool[place]! + 1;
      times[thing] = times[thing]! + 1;
    }
  }

  /** how often it was ranked at all */
  times(thing: number): number {
    return this.#times[thing]!;
  }

  /** @returns how often it had a rank from `from` to `to`, both included */
  count(thing: number, from: number, to: number): number {
    const least = this.#least[thing]!;
    const width = this.#width[thing]!;
    let count = 0;
    for (let at = Math.max(0, from - least); at < width && at <= to - least; at++)
      count += this.#pool[this.#start[thing]! + at]!;
    return count;
  }

  /** @returns the ranks it had, from the best, with how often it had them */
  histogram(thing: number): { rank: number; count: number }[] {
    const least = this.#least[thing]!;
    return Array.from({ length: this.#width[thing]! }, (_, at) => ({
      rank: least + at,
      count: this.#pool[this.#start[thing]! + at]!,
    })).filter(({ count }) => count > 0);
  }

  /** @returns the mean rank; NaN where it was never ranked */
  mean(thing: number): number {
    const start = this.#start[thing]!;
    const width = this.#width[thing]!;
    let sum = 0;
    for (let at = 0; at < width; at++) sum += at * this.#pool[start + at]!;
    return this.#least[thing]! + sum / this.times(thing);
  }

  /**
   * Quantile of the ranks, type 7 of Hyndman and Fan (1996), the default of R: linear between the order statistics
   * around 1 + (n - 1) p.
   * @param share 0 to 1; 0.5 is the median
   * @returns NaN where it was never ranked
   */
  quantile(thing: number, share: number): number {
    const times = this.times(thing);
    if (times === 0) return Number.NaN;
    const at = (times - 1) * share;
    const lower = this.#ordered(thing, Math.floor(at));
    const upper = this.#ordered(thing, Math.ceil(at));
    return lower + (at - Math.floor(at)) * (upper - lower);
  }

  /** bytes held, for measurements */
  get bytes(): number {
    return this.#pool.byteLength + 16 * this.#start.length;
  }

  /** the rank at this place, from 0, of its ranks in ascending order */
  #ordered(thing: number, place: number): number {
    const start = this.#start[thing]!;
    let at = 0;
    for (let seen = this.#pool[start]!; seen <= place; seen += this.#pool[start + at]!) at++;
    return this.#least[thing]! + at;
  }

  #widen(thing: number, rank: number): void {
    const width = this.#width[thing]!;
    const old = this.#least[thing]!;
    const next = Math.min(this.#ranks, Math.max(FIRST_WIDTH, width + (width >> 1), this.#reach(thing, rank)));
    // the new rank in the middle at first, later the old window at the end that does not move
    const wished = width === 0 ? rank - (next >> 1) : rank < old ? old + width - next : old;
    const least = Math.min(Math.max(1, wished), this.#ranks - next + 1);
    const start = this.#take(next);
    const from = this.#start[thing]!;
    this.#pool.copyWithin(start + Math.max(0, old - least), from, from + width);
    this.#start[thing] = start;
    this.#least[thing] = least;
    this.#width[thing] = next;
  }

  /** ranks from the far end of the window to this one */
  #reach(thing: number, rank: number): number {
    const least = this.#least[thing]!;
    const width = this.#width[thing]!;
    if (width === 0) return 1;
    return rank < least ? least + width - rank : rank - least + 1;
  }

  /** @returns the start of an empty window; may move all others together into a larger pool */
  #take(width: number): number {
    if (this.#used + width > this.#pool.length) this.#repack(width);
    const start = this.#used;
    this.#used += width;
    return start;
  }

  #repack(wanted: number): void {
    let used = 0;
    const inUse = this.#width.reduce((sum, width) => sum + width, 0);
    const pool = new Uint32Array(Math.ceil(1.5 * (inUse + wanted)));
    for (let thing = 0; thing < this.#width.length; thing++) {
      const start = this.#start[thing]!;
      pool.set(this.#pool.subarray(start, start + this.#width[thing]!), used);
      this.#start[thing] = used;
      used += this.#width[thing]!;
    }
    this.#pool = pool;
    this.#used = used;
  }
}
