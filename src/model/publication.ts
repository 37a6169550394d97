/**
 * publication.json: the frozen result. It says what was published (exact text), what it was made from (sha256 of the
 * edition and of every input) and which files were written, under one hash over all. No clock: dates come from who
 * publishes. The order of the keys below is the order of the file.
 */
import { z } from 'zod';
import { announcementSchema } from './announcement.ts';
import {
  exactText,
  list,
  namedSchema,
  reportHeadSchema,
  roundedText,
  unitNameSchema,
} from './campaign-report.ts';
import { isoDate } from './document.ts';
import { labelSchema } from './label.ts';
import { UNRANKED_REASONS } from './ranking.ts';
import { STATE_NAMES } from './score.ts';
import { INPUT_KINDS } from './submission.ts';

/** Of the folder of a publication, beside the files that it lists. */
export const PUBLICATION_FILE = 'publication.json';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, { error: 'expected-sha256' });
const bytes = z.number().int().nonnegative();

/** Inside the folder: relative, with `/`, without steps upward. */
const innerPath = z.string().regex(/^(?!\/)(?!.*(?:^|\/)\.{1,2}(?:\/|$))(?!.*\/\/)[^\\\0]+[^\\\0/]$/u);

/** As it was read: numbers are no longer those of YAML. */
const frozenAnnouncementSchema = announcementSchema.extend({ year: z.number().int().optional() });

const FROZEN_INPUT_KINDS = ['registry', ...INPUT_KINDS, 'previous', 'announcement'] as const;

const frozenInputSchema = z.strictObject({
  kind: z.enum(FROZEN_INPUT_KINDS),
  /** the folder that was given and the way inside it, or the file alone: no path of a machine */
  file: z.string(),
  sha256,
  bytes,
});
export type FrozenInput = z.infer<typeof frozenInputSchema>;

const frozenFileSchema = z.strictObject({ path: innerPath, sha256, bytes });
export type FrozenFile = z.infer<typeof frozenFileSchema>;

/** `scored 1.5`, `noFunction`: the state of a leaf and its exact points, none where it leaves both sums. */
const leafText = z.string().regex(new RegExp(`^(${STATE_NAMES.join('|')})( -?\\d+([./]\\d+)?)?$`));

/** Scores stand in the order in which one follows from the other, so that the first difference is its cause. */
const frozenUnitSchema = z.strictObject({
  ...unitNameSchema.shape,
  block: z.string(),
  /** by the code of the criterion */
  leaves: z.record(z.string(), leafText),
  areas: list(z.strictObject({ id: z.string(), points: exactText, applied: exactText })),
  points: exactText,
  applied: exactText,
  bonus: exactText,
  penalty: exactText,
  exact: exactText.nullable(),
  index: roundedText.nullable(),
  standing: z.enum(['ranked', ...UNRANKED_REASONS]),
});
export type FrozenUnit = z.infer<typeof frozenUnitSchema>;

const frozenPlaceSchema = z.strictObject({
  ...unitNameSchema.shape,
  rank: z.number().int().positive(),
  index: roundedText,
  exact: exactText,
  /** one of the grades of the block */
  grade: z.string().nullable(),
  tied: z.boolean(),
});

const frozenBlockSchema = z.strictObject({
  ...namedSchema.shape,
  tier: z.string(),
  grades: list(z.strictObject({ ...namedSchema.shape, from: exactText })),
  ranked: list(frozenPlaceSchema),
  mean: roundedText.nullable(),
  unranked: list(z.strictObject({ ...unitNameSchema.shape, reason: z.enum(UNRANKED_REASONS) })),
});
export type FrozenBlock = z.infer<typeof frozenBlockSchema>;

const frozenResultsSchema = z.strictObject({
  tiers: list(z.strictObject({ id: z.string(), units: list(frozenUnitSchema) })),
  blocks: list(frozenBlockSchema),
});
export type FrozenResults = z.infer<typeof frozenResultsSchema>;

/** What was printed of a unit: null where it had no place. */
const standingSchema = z.strictObject({
  index: roundedText.nullable(),
  rank: z.number().int().positive().nullable(),
  grade: labelSchema.nullable(),
});
export type PrintedStanding = z.infer<typeof standingSchema>;

/** `before` is null for a unit that came into the block, `after` for one that left it. */
const changedUnitSchema = z.strictObject({
  ...unitNameSchema.shape,
  before: standingSchema.nullable(),
  after: standingSchema.nullable(),
});
export type ChangedUnit = z.infer<typeof changedUnitSchema>;

const changedBlockSchema = z.strictObject({
  ...namedSchema.shape,
  meanBefore: roundedText.nullable(),
  meanAfter: roundedText.nullable(),
  units: list(changedUnitSchema),
});
export type ChangedBlock = z.infer<typeof changedBlockSchema>;

const replacedSchema = z.strictObject({
  hash: sha256,
  edition: z.string(),
  date: isoDate.nullable(),
  /** blocks in which something that was printed is now other */
  changes: list(changedBlockSchema),
});
export type Replaced = z.infer<typeof replacedSchema>;

const frozenEditionSchema = z.strictObject({
  id: z.string(),
  hash: sha256,
  status: z.enum(['illustrative', 'draft', 'issued']),
});

/** The campaign of an earlier year that the announced one is compared with. */
const frozenEarlierSchema = z.strictObject({
  edition: frozenEditionSchema,
  /** day of its registry */
  asOf: isoDate,
  inputs: list(frozenInputSchema),
  results: frozenResultsSchema,
  resultsHash: sha256,
});
export type FrozenEarlier = z.infer<typeof frozenEarlierSchema>;

export const publicationSchema = z.strictObject({
  schema: z.literal('par-publication/1'),
  edition: frozenEditionSchema,
  engine: z.strictObject({ name: z.string(), version: z.string() }),
  lang: z.enum(['vi', 'en']),
  /** of the publication, as given; null where none was */
  date: isoDate.nullable(),
  asOf: isoDate,
  options: z.strictObject({
    numberLocale: z.enum(['vi-VN', 'en-US']),
    percentScale: z.enum(['percent', 'fraction']),
  }),
  inputs: list(frozenInputSchema),
  /** the newest first; absent where nothing was compared with an earlier campaign */
  earlier: list(frozenEarlierSchema).optional(),
  /** what the file of settings says, so that the documents can be made again without it */
  announcement: frozenAnnouncementSchema.nullable(),
  settings: reportHeadSchema.shape.settings,
  marks: reportHeadSchema.shape.marks,
  results: frozenResultsSchema,
  /** of `results` alone: two publications with the same results have the same */
  resultsHash: sha256,
  replaces: replacedSchema.nullable(),
  /** every other file of the folder, by path */
  files: list(frozenFileSchema),
  /** of everything above: sha256 of its canonical JSON */
  hash: sha256,
});
export type Publication = z.infer<typeof publicationSchema>;
