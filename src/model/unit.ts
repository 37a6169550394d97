/** A unit of the registry: a department, a district, a commune. Names match exactly or by a listed alias, never by likeness. */
import { z } from 'zod';
import type { Attributes } from './condition.ts';
import { isoDate } from './document.ts';

export const unitSchema = z.strictObject({
  id: z.string().min(1),
  /** official code where one exists */
  code: z.string().min(1).optional(),
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)).optional(),
  tier: z.string().min(1),
  parent: z.string().min(1).optional(),
  attributes: z.record(z.string(), z.union([z.string(), z.boolean()])).optional(),
  /** own days, as `inspection`, that deadlines may be counted from */
  dates: z.record(z.string(), isoDate).optional(),
  validFrom: isoDate.optional(),
  validTo: isoDate.optional(),
  mergedInto: z.string().min(1).optional(),
});

export interface Unit {
  id: string;
  code?: string;
  name: string;
  aliases: readonly string[];
  tier: string;
  /** the unit's own superior: the district of a commune */
  parent?: string;
  attributes: Attributes;
  dates: Readonly<Record<string, string>>;
  validFrom?: string;
  validTo?: string;
  mergedInto?: string;
}
