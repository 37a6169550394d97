/** Values and ranks of every element of a composite index for every unit. */
import { ParError } from '../../errors.ts';
import type { AggregationMethod, Composite, RankTable, UnitTable } from '../../model/composite.ts';
import { rankDescending } from '../../stats/rank-descending.ts';
import { TIE_TOLERANCE } from '../../stats/ranker.ts';
import { checkedWeights } from './checked-weights.ts';
import { positionOf } from './create-composite.ts';
import { createIndexKernel } from './index-kernel.ts';

export interface AggregateOptions {
  /** `arithmetic` unless told */
  method?: AggregationMethod;
  /** one weight an element in the order of `composite.elements`; those of the composite unless told */
  weights?: Float64Array;
}

/**
 * Aggregates from the indicators up: the value of a group is the weighted mean of its members.
 *
 * Method: hierarchical weighted mean; a missing member drops out and the weights of the others are renormalised inside
 * the group; a group without any member is missing itself. Source: OECD/JRC, Handbook on Constructing Composite
 * Indicators (2008), steps 6 and 7; equal to `Aggregate` of the R package COINr 1.1.14 (`a_amean`, `a_gmean`,
 * `a_hmean`).
 *
 * @param table normalised numbers, units x indicators, a column for each indicator
 * @returns units x elements, in the order of `composite.elements`; NaN = missing
 * @throws ParError `composite-column-missing`, `composite-cell-infinite`, `composite-cell-not-positive` (geometric and
 * harmonic means of zero or less), `composite-weights-count`, `composite-index-undefined`
 * @example columnOf(aggregate(composite, table, { method: 'geometric' }), 'index')
 */
export function aggregate(composite: Composite, table: UnitTable, options: AggregateOptions = {}): UnitTable {
  const { elements } = composite;
  const units = table.units.length;
  const kernel = createIndexKernel(composite, table, options.method);
  const fault = kernel.run(checkedWeights(composite, options.weights));
  if (fault !== null) throw new ParError('composite-index-undefined', {}, { reason: fault });
  const values = new Float64Array(elements.length * units);
  for (const [position, column] of kernel.columns.entries()) {
    const scores = column.values.map((value, unit) =>
      column.present?.[unit] === 0 ? Number.NaN : kernel.toScore(value),
    );
    values.set(scores, position * units);
  }
  return { units: table.units, codes: elements.map(({ code }) => code), values };
}

/**
 * Ranks of every element: from the greatest down, ties take the least rank (1, 2, 2, 4), missing values are not ranked.
 *
 * Indicators are compared as they are given. Aggregates carry the rounding of their arithmetic, so values that differ by
 * at most `TIE_TOLERANCE` of the greatest magnitude of their element are tied.
 *
 * @param scores of `aggregate`
 */
export function rankElements({ elements }: Composite, scores: UnitTable): RankTable {
  const units = scores.units.length;
  const ranks = new Uint32Array(scores.values.length);
  for (const [position, { level }] of elements.entries()) {
    const column = scores.values.subarray(position * units, (position + 1) * units);
    ranks.set(rankDescending(column, level === 1 ? 0 : TIE_TOLERANCE), position * units);
  }
  return { units: scores.units, codes: scores.codes, ranks };
}

/**
 * @param changed code -> weight; the others keep theirs
 * @returns one weight an element in the order of `composite.elements`
 * @throws ParError `composite-element-unknown`
 */
export function weightsWith(composite: Composite, changed: Readonly<Record<string, number>>): Float64Array {
  const weights = composite.weights.slice();
  for (const [code, weight] of Object.entries(changed)) weights[positionOf(composite, code)] = weight;
  return weights;
}
