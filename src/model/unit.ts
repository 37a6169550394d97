/** A unit of the registry: a department, a district, a commune. Names match exactly or by a listed alias, never by likeness. */
import type { Attributes } from './condition.ts';

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
