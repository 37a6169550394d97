/**
 * Kendall's tau-b in n log n steps: W. R. Knight, "A computer method for calculating Kendall's tau with ungrouped
 * data", Journal of the American Statistical Association 61 (1966), 436-439.
 */

/**
 * (concordant - discordant) / sqrt((pairs - pairs tied in x) (pairs - pairs tied in y)), as R `cor(method = "kendall")`.
 * @param x,y equal length, no missing values, neither constant (the result would be NaN)
 * @example tauB([1, 2, 3, 4], [1, 3, 2, 4]) // 0.6666666666666666
 */
export function tauB(x: readonly number[], y: readonly number[]): number {
  const order = [...x.keys()].sort((a, b) => x[a]! - x[b]! || y[a]! - y[b]!);
  const [byX, byY] = [order.map((row) => x[row]!), order.map((row) => y[row]!)];
  const all = pairsAmong(x.length);
  const tiedX = tiedPairs(byX, (at) => byX[at] === byX[at - 1]);
  const tiedBoth = tiedPairs(byX, (at) => byX[at] === byX[at - 1] && byY[at] === byY[at - 1]);
  const discordant = sortCountingSwaps(byY);
  const tiedY = tiedPairs(byY, (at) => byY[at] === byY[at - 1]);
  const difference = all - tiedX - tiedY + tiedBoth - 2 * discordant;
  return difference / Math.sqrt((all - tiedX) * (all - tiedY));
}

function pairsAmong(count: number): number {
  return (count * (count - 1)) / 2;
}

/** @param isTied whether the value at a place is tied with the one before it */
function tiedPairs({ length }: readonly number[], isTied: (at: number) => boolean): number {
  let [pairs, run] = [0, 1];
  for (let at = 1; at < length; at++) {
    if (isTied(at)) run++;
    else {
      pairs += pairsAmong(run);
      run = 1;
    }
  }
  return pairs + pairsAmong(run);
}

/** Merge sort in place. @returns how many pairs stood in the wrong order */
function sortCountingSwaps(values: number[]): number {
  let swaps = 0;
  for (let width = 1; width < values.length; width *= 2) {
    for (let low = 0; low + width < values.length; low += 2 * width) {
      swaps += mergeCountingSwaps(values, { low, middle: low + width, high: low + 2 * width });
    }
  }
  return swaps;
}

function mergeCountingSwaps(
  values: number[],
  { low, middle, high }: { low: number; middle: number; high: number },
): number {
  const left = values.slice(low, middle);
  const right = values.slice(middle, high);
  let [swaps, i, j] = [0, 0, 0];
  for (let at = low; at < low + left.length + right.length; at++) {
    if (j >= right.length || (i < left.length && left[i]! <= right[j]!)) values[at] = left[i++]!;
    else {
      values[at] = right[j++]!;
      swaps += left.length - i;
    }
  }
  return swaps;
}
