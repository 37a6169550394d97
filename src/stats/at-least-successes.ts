/**
 * P(X >= least) for X the number of successes in independent trials of unequal probability (Poisson binomial).
 *
 * By the recursion over trials, the distribution built up from P(0) = 1; all terms are sums of non-negative products, so
 * that nothing cancels. With equal probabilities it is the binomial tail.
 */
export function atLeastSuccesses(probabilities: readonly number[], least: number): number {
  let distribution = [1];
  for (const p of probabilities) {
    const next = Array.from({ length: distribution.length + 1 }, () => 0);
    for (const [count, mass] of distribution.entries()) {
      next[count]! += mass * (1 - p);
      next[count + 1]! += mass * p;
    }
    distribution = next;
  }
  // the smallest first
  return distribution
    .slice(Math.max(0, least))
    .reverse()
    .reduce((sum, mass) => sum + mass, 0);
}
