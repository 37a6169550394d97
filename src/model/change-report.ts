/**
 * The change between two campaigns of one jurisdiction, split into what the change of rules did and what the units did.
 *
 * All parts are in index points and exact: `rules` = `dropped` + `changed` + `added`, `total` = `rules` + `achieved` =
 * the newer index less the older one. What cannot be compared is listed with its reason, never joined.
 */
import { z } from 'zod';
import {
  earlierSchema,
  exactText,
  list,
  namedSchema,
  reportHeadSchema,
  roundedText,
  unitNameSchema,
  unitRefusalSchema,
} from './campaign-report.ts';
import { SECTIONS } from './criteria-set.ts';
import { labelSchema } from './label.ts';
import { stateNameSchema } from './score-report.ts';

export type { EarlierHead, Refusal, UnitRefusal } from './campaign-report.ts';

/** Why the figures of a criterion cannot be scored by the rule of another year. */
const MEASURE_DIFFERENCES = [
  'kind',
  'percent',
  'options',
  'cases',
  'day',
  'alternatives',
  'section',
] as const;
export type MeasureDifference = (typeof MEASURE_DIFFERENCES)[number];

/** What of a criterion's rule changed. */
const CHANGED_RULES = [
  'code',
  'target',
  'maxPoints',
  'scoring',
  'noneArose',
  'appliesWhere',
  'assessedBy',
] as const;
export type ChangedRule = (typeof CHANGED_RULES)[number];

/** What changed in how the index is made of points. */
const CHANGED_SETTINGS = [
  'scale',
  'cap',
  'roundEach',
  'decimals',
  'rankOn',
  'ties',
  'minApplicable',
  'bonusCap',
  'penaltyCap',
] as const;
export type ChangedSetting = (typeof CHANGED_SETTINGS)[number];

/** Parts of the index that belong to no criterion. */
export const LIMIT_KINDS = ['bonusCap', 'penaltyCap', 'range', 'rounding'] as const;
export type LimitKind = (typeof LIMIT_KINDS)[number];

/** Index points; see the head of this file. */
const splitSchema = z.strictObject({
  total: exactText,
  rules: exactText,
  achieved: exactText,
  dropped: exactText,
  changed: exactText,
  added: exactText,
});
export type SplitText = z.infer<typeof splitSchema>;

const leafSideSchema = z.strictObject({
  code: z.string(),
  label: labelSchema,
  maxPoints: exactText,
  target: z.string().nullable().meta({ description: 'Chỉ tiêu: "≥ 95", "> 90"' }),
});
export type LeafSide = z.infer<typeof leafSideSchema>;

const leafRelationSchema = z.strictObject({
  /** id path, the same in both editions */
  id: z.string(),
  area: z.string().meta({ description: 'Mã lĩnh vực' }),
  /** null in the edition that does not have it */
  older: leafSideSchema.nullable(),
  newer: leafSideSchema.nullable(),
});
export type LeafRelation = z.infer<typeof leafRelationSchema>;

const tierRulesSchema = z.strictObject({
  tier: z.string(),
  tierLabel: labelSchema,
  /** whether both editions have the tier with units; nothing else is filled in where one has not */
  state: z.enum(['kept', 'new', 'gone']),
  /** criteria of both editions that can be compared */
  compared: z.number().int(),
  /** of them those whose rule changed */
  changed: list(leafRelationSchema.extend({ changes: list(z.enum(CHANGED_RULES)) })),
  added: list(leafRelationSchema),
  dropped: list(leafRelationSchema),
  /** criteria of both editions whose figures cannot be compared */
  refused: list(leafRelationSchema.extend({ reason: z.enum(MEASURE_DIFFERENCES) })),
  settings: list(z.enum(CHANGED_SETTINGS)),
});
export type TierRules = z.infer<typeof tierRulesSchema>;

const rank = z.number().int().positive();

/** Places among the units of the block that can be compared, by the rules of the stage. */
const comparedRanksSchema = z.strictObject({
  older: rank,
  /** the older figures by the newer rules */
  rescored: rank,
  /** the newer figures by the newer rules, on the criteria of both years */
  compared: rank,
  newer: rank,
  of: rank,
});

const placesSchema = z.strictObject({
  total: z.number().int(),
  rules: z.number().int(),
  achieved: z.number().int(),
});

const unitChangeSchema = splitSchema.extend({
  unit: unitNameSchema,
  /** where it was called otherwise */
  olderName: z.string().nullable(),
  older: z.strictObject({ index: roundedText, rank, of: rank }),
  newer: z.strictObject({ index: roundedText, rank, of: rank }),
  /** the index of the older figures by the newer rules */
  rescored: roundedText,
  ranks: comparedRanksSchema,
  /** gained, negative where lost; among the units that can be compared */
  places: placesSchema,
});
export type UnitChange = z.infer<typeof unitChangeSchema>;

const goneUnitSchema = z.strictObject({
  unit: unitNameSchema,
  /** what it went into, where the registry says */
  successors: list(unitNameSchema),
});

/** Means over the units that are compared, in index points: statistics, not exact. */
const meanSplitSchema = z.strictObject({
  total: z.number().nullable(),
  rules: z.number().nullable(),
  achieved: z.number().nullable(),
});
export type MeanSplit = z.infer<typeof meanSplitSchema>;

const areaMoveSchema = meanSplitSchema.extend({
  id: z.string(),
  number: z.string(),
  label: labelSchema,
  section: z.enum(SECTIONS),
});

const criterionMoveSchema = leafRelationSchema.extend({
  mean: meanSplitSchema,
  /** units that did better and worse in it */
  up: z.number().int(),
  down: z.number().int(),
});
export type CriterionMove = z.infer<typeof criterionMoveSchema>;

const blockChangeSchema = z.strictObject({
  id: z.string(),
  label: labelSchema,
  tier: z.string(),
  tierLabel: labelSchema,
  rulesChanged: z.boolean(),
  unitsChanged: z.boolean(),
  /** in order of the change of the index, the greatest gain first, equal ones in the order of the registry */
  units: list(unitChangeSchema),
  refused: list(unitRefusalSchema),
  /** units of the older campaign that are no longer there */
  gone: list(goneUnitSchema),
  areas: list(areaMoveSchema),
  /** in the order of the newer edition, criteria that were dropped last */
  criteria: list(criterionMoveSchema),
});
export type BlockChange = z.infer<typeof blockChangeSchema>;

export const yearChangeReportSchema = reportHeadSchema.extend({
  earlier: earlierSchema,
  tiers: list(tierRulesSchema),
  blocks: list(blockChangeSchema),
});
export type YearChangeReport = z.infer<typeof yearChangeReportSchema>;

/** How a criterion takes part in the change of one unit; `begins`, `ends`: the rule began or ceased to apply to the unit. */
const RELATIONS = ['compared', 'begins', 'ends', 'added', 'dropped', 'refused'] as const;

const leafStateSchema = z.strictObject({
  state: stateNameSchema,
  /** null where it leaves both sums */
  points: exactText.nullable(),
  maxPoints: exactText,
});

const criterionChangeSchema = splitSchema.extend({
  id: z.string(),
  area: z.string().meta({ description: 'Mã lĩnh vực' }),
  code: z.string(),
  /** where it was another one */
  olderCode: z.string().nullable(),
  label: labelSchema,
  relation: z.enum(RELATIONS),
  reason: z.enum(MEASURE_DIFFERENCES).nullable(),
  changes: list(z.enum(CHANGED_RULES)),
  older: leafStateSchema.nullable(),
  /** the older figure by the newer rule; null where the criterion is not compared */
  rescored: leafStateSchema.nullable(),
  /** whether `rescored` are points that an appraiser gave, carried as a share of the maximum */
  byShare: z.boolean(),
  newer: leafStateSchema.nullable(),
});
export type CriterionChange = z.infer<typeof criterionChangeSchema>;

const areaChangeSchema = splitSchema.extend({
  id: z.string(),
  number: z.string(),
  label: labelSchema,
  section: z.enum(SECTIONS),
});
export type AreaChange = z.infer<typeof areaChangeSchema>;

const limitChangeSchema = splitSchema.extend({ kind: z.enum(LIMIT_KINDS) });

export const unitChangeReportSchema = reportHeadSchema.extend({
  earlier: earlierSchema,
  unit: unitNameSchema,
  tier: namedSchema,
  block: namedSchema,
  rulesChanged: z.boolean(),
  /** null where the unit cannot be compared: `refusal` says why */
  change: unitChangeSchema.nullable(),
  refusal: unitRefusalSchema.nullable(),
  /** the areas and limits add up to the change, and the criteria of an area to the area */
  areas: list(areaChangeSchema),
  limits: list(limitChangeSchema),
  /** in the order of the newer edition, those that were dropped last; without those outside the function of the unit */
  criteria: list(criterionChangeSchema),
});
export type UnitChangeReport = z.infer<typeof unitChangeReportSchema>;
