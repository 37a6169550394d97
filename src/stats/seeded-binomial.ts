/** Binomial variates by inversion from the mode outwards: exact, no table a pair of n and p, about 2 sd steps a draw. */

/** ln 0!, ln 1!, ...; grows with the greatest n asked for */
const LOG_FACTORIALS: number[] = [0];

function logFactorial(n: number): number {
  for (let k = LOG_FACTORIALS.length; k <= n; k++) LOG_FACTORIALS.push(LOG_FACTORIALS[k - 1]! + Math.log(k));
  return LOG_FACTORIALS[n]!;
}

/**
 * The number of successes that a uniform number stands for. Values are taken in the order mode, mode + 1, mode - 1, ...:
 * a bijection of the unit interval, so the distribution is exact, but more `u` is not more successes.
 * @param n trials, a whole number from 0
 * @param p 0 to 1
 * @param u 0 <= u < 1
 * @example binomialOf(40, 0.75, seededRandom(1)())
 */
export function binomialOf(n: number, p: number, u: number): number {
  if (n === 0 || p <= 0) return 0;
  if (p >= 1) return n;
  const odds = p / (1 - p);
  const mode = Math.min(n, Math.floor((n + 1) * p));
  let [up, down] = [mode, mode];
  let above = Math.exp(
    logFactorial(n) -
      logFactorial(mode) -
      logFactorial(n - mode) +
      mode * Math.log(p) +
      (n - mode) * Math.log1p(-p),
  );
  let below = above;
  let left = u - above;
  while (left >= 0) {
    if (up === n && down === 0) return mode;
    if (up < n) {
      above *= ((n - up) / (up + 1)) * odds;
      left -= above;
      up++;
      if (left < 0) return up;
    }
    if (down > 0) {
      below *= down / ((n - down + 1) * odds);
      left -= below;
      down--;
      if (left < 0) return down;
    }
    // rounding can leave a trifle of the interval that no value is left for
    if (above < 1e-300 && below < 1e-300) return mode;
  }
  return mode;
}
