/** What is varied, how far and how often, where nobody says otherwise. Apart from the reports, so that the command line starts without them. */

/**
 * What is uncertain:
 * weights      weights of areas and criteria move by at most `spread` of themselves
 * dirichlet    weights divided anew at random around the edition's (Dirichlet)
 * aggregation  of all points together, mean of the areas, geometric mean of the areas
 * rounding     of nothing, of the index before ranking, of the points of each criterion
 * none-arose   criteria whose cases did not arise are left out, count in full, or count as 0
 * leave-out    one area or criterion less, or none
 * surveys      another sample of the same size would have answered differently
 */
export const UNCERTAINTY_SOURCES = [
  'weights',
  'dirichlet',
  'aggregation',
  'rounding',
  'none-arose',
  'leave-out',
  'surveys',
] as const;
export type UncertaintySource = (typeof UNCERTAINTY_SOURCES)[number];

export const USUAL_UNCERTAINTY = {
  seed: 1,
  replications: 1000,
  /** greatest change of a weight as a share of itself */
  spread: 0.25,
  /** of the Dirichlet divisions: a weight of 15 % then varies by 3.6 points (one standard deviation) */
  concentration: 100,
  /** k of P(top k) */
  top: 3,
} as const;

/** N is doubled from the least while an interval of the total order is wider than the goal, to the most. */
export const USUAL_SENSITIVITY = {
  seed: 1,
  spread: 0.25,
  leastSamples: 512,
  mostSamples: 8192,
  goal: 0.1,
} as const;
