/**
 * Reliability of a set of criteria (độ tin cậy của bộ tiêu chí): whether the criteria of an area measure one thing,
 * which of them rank nobody, which measure the same, and what decides the index in the end.
 *
 * All figures are statistics in double precision: JSON numbers, null where they are not defined. They start from the
 * share of a criterion's maximum that a ranked unit earned, in %; a criterion that does not apply to a unit or that it
 * has not reported is missing for that unit.
 */
import { z } from 'zod';
import { list, reportHeadSchema } from './campaign-report.ts';
import { labelSchema } from './label.ts';
import { GROUPINGS, type ReliabilityOptions } from './reliability-options.ts';

const reliabilityOptionsSchema = z.strictObject({
  minUnits: z.number().int().min(3),
  redundantFrom: z.number().min(0).max(1),
  ceilingPercent: z.number().min(50).max(100),
}) satisfies z.ZodType<ReliabilityOptions>;
/** Why there is no alpha. */
const ALPHA_GAPS = ['fewItems', 'fewSharedUnits', 'noVariance'] as const;

const alphaSchema = z.strictObject({
  /** raw Cronbach alpha of the shares in %, each weighing the same; at most 1 unless values are missing */
  value: z.number().nullable(),
  /** criteria (or areas) in it: those that enough units have a value for and that vary */
  items: z.number().int(),
  /** null where there is an alpha */
  gap: z.enum(ALPHA_GAPS).nullable(),
});
export type Alpha = z.infer<typeof alphaSchema>;

const correlation = z.number().min(-1).max(1).nullable();
const correlationsSchema = z.strictObject({
  /** units with both values */
  units: z.number().int(),
  pearson: correlation,
  spearman: correlation,
  /** tau-b */
  kendall: correlation,
});
export type Correlations = z.infer<typeof correlationsSchema>;

const weightsSchema = z.strictObject({
  /** % of the maximum of all areas */
  nominal: z.number(),
  /**
   * % of the variance of the index: 100 x cov(what it adds to the index, index) / var(index). Adds up to 100; below 0
   * where it works against the others. What does not apply to a unit adds the unit's own index. null where the index
   * does not vary.
   */
  effective: z.number().nullable(),
});
export type Weights = z.infer<typeof weightsSchema>;

/** What a criterion (or area) has to do with the rest of the index. */
const itemShape = {
  weights: weightsSchema,
  /** with the share that the unit earned of the maximum of everything else */
  rest: correlationsSchema,
};

const areaReliabilitySchema = z.strictObject({
  id: z.string(),
  number: z.string(),
  label: labelSchema,
  /** criteria of the area */
  criteria: z.number().int(),
  alpha: alphaSchema,
  /** with the index before bonus and penalty */
  index: correlationsSchema,
  ...itemShape,
});
export type AreaReliability = z.infer<typeof areaReliabilitySchema>;

/**
 * rankless       every unit to which the criterion applies got the same marks: it ranks nobody
 * ceiling        almost all units with a value have full marks
 * floor          almost all have none
 * against        units that do well here do badly in everything else: the Pearson correlation with the rest is below 0,
 *                by more than chance explains
 * negative       that correlation is below 0, but no further than chance may bring it
 * fewUnits       too few units have a value for statistics
 */
const CRITERION_FINDINGS = ['rankless', 'ceiling', 'floor', 'against', 'negative', 'fewUnits'] as const;
export type CriterionFinding = (typeof CRITERION_FINDINGS)[number];

const criterionReliabilitySchema = z.strictObject({
  code: z.string(),
  label: labelSchema,
  /** id of the area */
  area: z.string(),
  /** units with a value, those that have not reported it, those that it does not apply to */
  units: z.number().int(),
  notReported: z.number().int(),
  notApplied: z.number().int(),
  /** of the units with a value: full marks, none */
  full: z.number().int(),
  zero: z.number().int(),
  /** of all criteria without this one; null also where this one is not in the alpha of all */
  alphaWithout: z.number().nullable(),
  ...itemShape,
  findings: list(z.enum(CRITERION_FINDINGS)),
});
export type CriterionReliability = z.infer<typeof criterionReliabilitySchema>;

const areaPairSchema = correlationsSchema.extend({
  /** ids of areas */
  a: z.string(),
  b: z.string(),
});
export type AreaPair = z.infer<typeof areaPairSchema>;

const redundantPairSchema = correlationsSchema.extend({
  /** codes of criteria */
  a: z.string(),
  b: z.string(),
});
export type RedundantPair = z.infer<typeof redundantPairSchema>;

const componentsSchema = z.strictObject({
  /** ids of the areas in it; areas that do not vary are left out */
  areas: list(z.string()),
  /** units with a share of every one of them */
  units: z.number().int(),
  /** of the areas centred and scaled, the greatest first */
  components: list(
    z.strictObject({
      sdev: z.number(),
      /** % of the variance of the scaled areas, alone and with those before */
      explained: z.number(),
      cumulative: z.number(),
      /** in the order of `areas`; the one greatest in size is positive */
      loadings: list(z.number()),
    }),
  ),
});
export type Components = z.infer<typeof componentsSchema>;

const reliabilityFiguresSchema = z.strictObject({
  /** size up to which a correlation of all units may be chance: 1.96 / sqrt(units - 1) */
  chance: z.number(),
  /** of all criteria, and of the areas taken as items */
  alpha: alphaSchema,
  alphaOfAreas: alphaSchema,
  /** in the order of the table */
  areas: list(areaReliabilitySchema),
  /** every two areas once */
  areaPairs: list(areaPairSchema),
  /** in the order of the table */
  criteria: list(criterionReliabilitySchema),
  /** pairs of criteria that measure the same, the closest first; criteria at a ceiling or floor are left out */
  redundant: list(redundantPairSchema),
  /** null where fewer than two areas vary or too few units have them all */
  components: componentsSchema.nullable(),
});
export type ReliabilityFigures = z.infer<typeof reliabilityFiguresSchema>;

const groupReliabilitySchema = z.strictObject({
  /** of the block, or of the tier where tiers are taken together */
  id: z.string(),
  label: labelSchema,
  tier: z.string(),
  tierLabel: labelSchema,
  /** ranked units */
  units: z.number().int(),
  /** null where there are fewer units than `options.minUnits` */
  figures: reliabilityFiguresSchema.nullable(),
});
export type GroupReliability = z.infer<typeof groupReliabilitySchema>;

export const reliabilityReportSchema = reportHeadSchema.extend({
  by: z.enum(GROUPINGS),
  options: reliabilityOptionsSchema,
  groups: list(groupReliabilitySchema),
});
export type ReliabilityReport = z.infer<typeof reliabilityReportSchema>;
