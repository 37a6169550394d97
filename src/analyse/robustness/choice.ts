/** One way to make the index of a block: everything that its authors could have decided otherwise. */

/** How the points of a unit become its index: of all criteria together as the edition does it, or by way of the areas. */
export const AGGREGATIONS = ['points', 'areas', 'geometric'] as const;
type Aggregation = (typeof AGGREGATIONS)[number];

/** What is rounded to the decimals of the edition before ranks are given: nothing, the index, each criterion and the index. */
export const ROUNDINGS = ['none', 'index', 'each'] as const;
export type Rounding = (typeof ROUNDINGS)[number];

/** What criteria count whose cases did not arise: what the edition says of each, or one of the three for all. */
export const NONE_AROSE_CHOICES = ['exclude', 'full', 'zero'] as const;
export type NoneAroseChoice = (typeof NONE_AROSE_CHOICES)[number] | 'edition';

export interface Choice {
  aggregation: Aggregation;
  rounding: Rounding;
  noneArose: NoneAroseChoice;
  /** by area, on any scale; 0: left out */
  areaWeights: Float64Array;
  /** by criterion: its share of its area, before any was left out (then 0); null: those of the edition */
  leafWeights: Float64Array | null;
}

/**
 * An area that earned less than this share of its maximum counts as so much in the geometric mean: else one area
 * without points would make the whole index 0, and all such units tie.
 */
export const GEOMETRIC_FLOOR = 0.01;
