/**
 * Strengths and weaknesses of a unit in its block: the rank of its share of the maximum in every area and criterion,
 * equal shares sharing the better rank, with the shares of its neighbours in the ranking beside it.
 */
import { z } from 'zod';
import { exactText, list, roundedText, unitNameSchema } from './campaign-report.ts';
import { labelSchema } from './label.ts';

const sharedSchema = z.strictObject({
  /** id of an area, code of a criterion */
  id: z.string(),
  /** as people know it: number of the area, code of the criterion */
  number: z.string(),
  label: labelSchema,
  /** 100 x points / maximum that applied; exact and rounded */
  share: exactText,
  percent: roundedText,
  /** 1 + number of units of the block with a greater share */
  rank: z.number().int().positive(),
  /** units of the block that have a share */
  of: z.number().int().positive(),
  /** whether another unit has the same share */
  tied: z.boolean(),
  /** of the unit above and the one below in the ranking; null where there is none or it has no share */
  above: roundedText.nullable(),
  below: roundedText.nullable(),
});
export type SharedPlace = z.infer<typeof sharedSchema>;

export const strengthsSchema = z.strictObject({
  above: unitNameSchema.nullable(),
  below: unitNameSchema.nullable(),
  /** areas of the index in the order of the table */
  areas: list(sharedSchema),
  /** best ranks first, at most as many as asked for; a criterion in which all units are equal is neither */
  strongest: list(sharedSchema),
  /** worst ranks first */
  weakest: list(sharedSchema),
});
export type Strengths = z.infer<typeof strengthsSchema>;
