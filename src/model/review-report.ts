/**
 * What to check first (rà soát số liệu): findings about the figures that were handed in, in the order in which they
 * deserve a look. A finding is a reason to ask, never a proof: a unit that is clean has none.
 *
 * Points at stake are exact. Of an over-claim: what was claimed above or below what counted. Of a figure that is doubted:
 * the points that it still earns by the unit's own word (0 where an appraiser, a system or a survey already replaced it).
 * Chances, robust z-scores and expected numbers are statistics: JSON numbers.
 */
import { z } from 'zod';
import { exactText, list, namedSchema, reportHeadSchema, unitNameSchema } from './campaign-report.ts';
import { labelSchema } from './label.ts';
import { statementPlaceSchema } from './leaf-explanation.ts';

/**
 * What is wrong, or may be, from the strongest to the weakest; equal priorities and points are in this order.
 *
 * differentCounts    one thing is counted twice in a report, and the numbers differ
 * partAboveWhole     a part is greater than the whole that its label names
 * systemDiffers      the unit and the system of the province state different figures
 * copiedUnit         the same figures as another unit in several criteria
 * copiedYear         the unit's own figures of last year again in several criteria
 * copiedText         the same explanation as another unit, word by word
 * overclaimUnit      the unit's over-claim is far from that of its block
 * overclaimLeaf      the unit's over-claim in a criterion is far from that of the other units
 * overclaimCriterion units claim far more in this criterion than in others
 * roundCounts        more round denominators than other units have
 * fullShares         more shares of exactly 100 % than other units have
 * abovePlan          more done than planned, as nobody else of the block
 * selfPointsDiffer   the declared points are not those that the own figures earn
 * withoutEvidence    points are claimed and no evidence is named
 */
export const FINDING_KINDS = [
  'differentCounts',
  'partAboveWhole',
  'systemDiffers',
  'copiedUnit',
  'copiedYear',
  'copiedText',
  'overclaimUnit',
  'overclaimLeaf',
  'overclaimCriterion',
  'roundCounts',
  'fullShares',
  'abovePlan',
  'selfPointsDiffer',
  'withoutEvidence',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/**
 * contradiction  two figures that cannot both be right
 * improbable     figures that chance or ordinary work seldom brings about
 * unsupported    a claim that its own figures or evidence do not carry
 * settled        nothing hangs on it any more: no points are at stake
 */
export const PRIORITIES = ['contradiction', 'improbable', 'unsupported', 'settled'] as const;
export type Priority = (typeof PRIORITIES)[number];

/** A figure in question as it stands in a file. */
const reviewedFigureSchema = statementPlaceSchema.extend({
  unit: unitNameSchema,
  /** `3.2.1` or, for an alternative or a case, `6.2.1/a` */
  figure: z.string(),
  /** the cells that state it: `71/74`, `95,5%`; empty where only the place matters */
  cells: z.string(),
});
export type ReviewedFigure = z.infer<typeof reviewedFigureSchema>;

const namedCountSchema = z.strictObject({ label: labelSchema, value: exactText, figure: z.string() });
export type NamedCount = z.infer<typeof namedCountSchema>;

const spreadSchema = {
  /** own less final points in % of the maximum of the criteria compared */
  over: z.number(),
  /** of those that it is compared with */
  median: z.number(),
  z: z.number(),
  /** mad; meanDistance where more than half of the values are equal */
  by: z.enum(['mad', 'meanDistance']),
};
const claimSchema = { own: exactText, final: exactText, ...spreadSchema };

const countedSchema = {
  found: z.number().int(),
  of: z.number().int(),
  /** by the shares of the other units of the block */
  expected: z.number(),
  /** of so many or more in any unit of the campaign: the tail times the number of units, at most 1 */
  chance: z.number(),
};

const copiedSchema = {
  /** criteria in which both figures are the same, and of those the ones in which both numbers are, not only the share */
  matches: z.number().int(),
  identical: z.number().int(),
  /** criteria that could be compared */
  of: z.number().int(),
  /** of so many or more in any pair of a block (copiedUnit) or any unit (copiedYear) of the campaign, at most 1 */
  chance: z.number(),
};

const whySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('differentCounts'), counts: list(namedCountSchema) }),
  z.strictObject({
    kind: z.literal('partAboveWhole'),
    part: namedCountSchema,
    whole: namedCountSchema,
  }),
  z.strictObject({ kind: z.literal('systemDiffers'), own: exactText, final: exactText }),
  z.strictObject({ kind: z.literal('copiedUnit'), other: unitNameSchema, ...copiedSchema }),
  z.strictObject({ kind: z.literal('copiedYear'), edition: z.string(), ...copiedSchema }),
  z.strictObject({ kind: z.literal('copiedText'), text: z.string(), others: list(unitNameSchema) }),
  z.strictObject({ kind: z.literal('overclaimUnit'), ...claimSchema }),
  z.strictObject({ kind: z.literal('overclaimLeaf'), ...claimSchema }),
  z.strictObject({
    kind: z.literal('overclaimCriterion'),
    ...claimSchema,
    lowered: z.number().int(),
    compared: z.number().int(),
  }),
  z.strictObject({ kind: z.literal('roundCounts'), ...countedSchema }),
  z.strictObject({ kind: z.literal('fullShares'), ...countedSchema }),
  z.strictObject({ kind: z.literal('abovePlan'), value: exactText, others: z.number().int() }),
  z.strictObject({ kind: z.literal('selfPointsDiffer'), declared: exactText, computed: exactText }),
  z.strictObject({ kind: z.literal('withoutEvidence'), claimed: z.string() }),
]);
export type Why = z.infer<typeof whySchema>;

const findingSchema = z.strictObject({
  /** from 1, in the order of the list */
  number: z.number().int().positive(),
  kind: z.enum(FINDING_KINDS),
  priority: z.enum(PRIORITIES),
  block: namedSchema,
  /** null where a criterion stands out and not a unit */
  unit: unitNameSchema.nullable(),
  /** null where several criteria, or none, are meant */
  criterion: z.strictObject({ code: z.string(), label: labelSchema, area: z.string() }).nullable(),
  why: whySchema,
  /** points at stake */
  points: exactText,
  figures: list(reviewedFigureSchema),
});
export type Finding = z.infer<typeof findingSchema>;

/** What decides which findings there are. */
const reviewOptionsSchema = z.strictObject({
  /** |robust z| above which an over-claim stands out; 3.5 after Iglewicz and Hoaglin */
  z: z.number().positive(),
  /** criteria that must be the same before a copy is suspected */
  matches: z.number().int().positive(),
  /** chance, over all units or pairs of the campaign, below which a coincidence is not believed */
  chance: z.number().positive(),
});
export type ReviewOptions = z.infer<typeof reviewOptionsSchema>;

const unitClaimSchema = z.strictObject({
  unit: unitNameSchema,
  ...{ own: exactText, final: exactText, gap: exactText },
  over: z.number(),
  /** null where all units of the block over-claim alike */
  z: z.number().nullable(),
  isOutlier: z.boolean(),
});
export type UnitClaim = z.infer<typeof unitClaimSchema>;

const reviewedBlockSchema = namedSchema.extend({
  /** units whose own report states anything that can be compared, the greatest over-claim first */
  claims: list(unitClaimSchema),
  /** of the over-claims in %; null where they are all alike */
  spread: z
    .strictObject({ median: z.number(), scale: z.number(), by: z.enum(['mad', 'meanDistance']) })
    .nullable(),
});
export type ReviewedBlock = z.infer<typeof reviewedBlockSchema>;

export const reviewReportSchema = reportHeadSchema.extend({
  options: reviewOptionsSchema,
  blocks: list(reviewedBlockSchema),
  /** edition of the year that figures were compared with; null where none was given */
  earlier: z.string().nullable(),
  /** by priority, then by points at stake, the most first */
  findings: list(findingSchema),
});
export type ReviewReport = z.infer<typeof reviewReportSchema>;
