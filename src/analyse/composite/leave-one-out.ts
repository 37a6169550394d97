/** What the ranks would be without one element: which indicator or group carries the order. */
import { ParError } from '../../errors.ts';
import type { AggregationMethod, Composite, UnitTable } from '../../model/composite.ts';
import { createRanker, TIE_TOLERANCE } from '../../stats/ranker.ts';
import { checkedWeights } from './checked-weights.ts';
import { positionOf } from './create-composite.ts';
import { createIndexKernel } from './index-kernel.ts';
import { indexWithout } from './index-without.ts';
import { nominalRanks } from './nominal-ranks.ts';

export interface LeaveOneOutOptions {
  /** elements to leave out, one after the other; all indicators unless told */
  codes?: readonly string[];
  /** `arithmetic` unless told */
  method?: AggregationMethod;
  weights?: Float64Array;
}

/** The ranking without one element. */
export interface WithoutElement {
  code: string;
  /** one a unit, 0 = not ranked, for example because the element was all that it had */
  ranks: Uint32Array;
  /** mean of |rank - nominal rank| over the units ranked both times; NaN where there are none */
  meanAbsoluteChange: number;
}

export interface LeaveOneOut {
  units: readonly string[];
  nominal: Uint32Array;
  without: readonly WithoutElement[];
}

/**
 * Removes one element at a time with everything below it; the others in its group share its weight. A group whose only
 * member is removed goes with it.
 *
 * Source: OECD/JRC Handbook (2008), step 7; equal to `remove_elements` of COINr 1.1.14, except that an unknown code is an
 * error and no evidence of robustness.
 * @throws ParError `composite-element-unknown`, `composite-root-left-out`, and as `aggregate`
 * @example leaveOneOut(composite, table, { codes: ['speed'] }).without[0].meanAbsoluteChange
 */
export function leaveOneOut(
  composite: Composite,
  table: UnitTable,
  options: LeaveOneOutOptions = {},
): LeaveOneOut {
  const codes = options.codes ?? Array.from(composite.indicators, (i) => composite.elements[i]!.code);
  const positions = codes.map((code) => positionOf(composite, code));
  if (positions.includes(composite.root)) {
    const found = composite.elements[composite.root]!.code;
    throw new ParError('composite-root-left-out', {}, { found });
  }
  const weights = checkedWeights(composite, options.weights);
  const kernel = createIndexKernel(composite, table, options.method);
  const nominal = nominalRanks(composite, kernel, weights);
  const rankAll = createRanker(kernel.ranked, TIE_TOLERANCE);
  const without = positions.map((position, i) => {
    const left = indexWithout(composite, kernel, { weights, removed: position });
    const ranks = new Uint32Array(kernel.units);
    if (left !== null) {
      for (const unit of kernel.ranked) left.values[unit] = kernel.toScore(left.values[unit]!);
      // a unit that had nothing else drops out, and the others close up
      const places = left.present && kernel.ranked.filter((unit) => left.present?.[unit] !== 0);
      const rank = places ? createRanker(places, TIE_TOLERANCE) : rankAll;
      rank(left.values, ranks);
    }
    return { code: codes[i]!, ranks, meanAbsoluteChange: meanAbsoluteChange(nominal, ranks) };
  });
  return { units: table.units, nominal, without };
}

/** Mean of |rank - other| over the units ranked in both; NaN where there are none. */
export function meanAbsoluteChange(nominal: Uint32Array, ranks: Uint32Array): number {
  let sum = 0;
  let both = 0;
  for (let unit = 0; unit < nominal.length; unit++) {
    if (nominal[unit] === 0 || ranks[unit] === 0) continue;
    sum += Math.abs(ranks[unit]! - nominal[unit]!);
    both++;
  }
  return sum / both;
}
