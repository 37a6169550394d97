/** What the statistics of criteria can be told. Apart from the reports, so that the command line starts without them. */

/** What units are taken together: those ranked against each other, or all that the same criteria apply to. */
export const GROUPINGS = ['block', 'tier'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface ReliabilityOptions {
  /** a block, an area or a criterion with fewer units says nothing */
  minUnits: number;
  /** Pearson correlation from which on two criteria measure the same */
  redundantFrom: number;
  /** % of units from which on full (or no) marks are a ceiling (or floor) effect */
  ceilingPercent: number;
}

/** Customary in the study of questionnaires; no plan says anything about them. */
export const USUAL_RELIABILITY: Readonly<ReliabilityOptions> = {
  minUnits: 10,
  redundantFrom: 0.9,
  ceilingPercent: 90,
};
