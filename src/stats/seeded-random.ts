/**
 * Uniform numbers from a seed, the same on every machine: mulberry32 (Tommy Ettinger, 2017, public domain).
 * For examples, resampling and benchmarks; never for anything secret.
 */

/**
 * @param seed taken modulo 2^32
 * @returns a function that gives the next number, 0 <= x < 1, a multiple of 2^-32
 * @example seededRandom(1)() // 0.6270739405881613
 */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
