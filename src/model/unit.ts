/** A unit of the registry: a department, a district, a commune. Names match exactly or by a listed alias, never by likeness. */
import type { Fraction } from '../exact/fraction.ts';
import type { Attributes } from './condition.ts';

export interface Unit {
  id: string;
  code?: string;
  name: string;
  aliases: readonly string[];
  tier: string;
  /** what it is by law, in Vietnamese: xã, phường, đặc khu; also the attribute `kind`, so that filters may ask for it */
  kind?: string;
  /** the unit's own superior: the district of a commune */
  parent?: string;
  attributes: Attributes;
  dates: Readonly<Record<string, string>>;
  /** first day, yyyy-mm-dd; absent: since before the registry looks back */
  validFrom?: string;
  /** last day */
  validTo?: string;
  /** id of the unit that took it over, where it went to one unit; the reader derives it from `formedFrom` */
  mergedInto?: string;
  /** what it was formed from on its first day, or took in later */
  formedFrom?: readonly Predecessor[];
  /** of a unit that belonged to another jurisdiction: it is here for lineage only and is never scored */
  jurisdiction?: string;
  /** where these facts come from */
  source?: string;
}

export interface Predecessor {
  /** id of a unit of the same registry */
  unit: string;
  /** share of the predecessor that came over, above 0 and at most 1; null: a part whose share is not known */
  share: Fraction | null;
  /** day on which it came over, yyyy-mm-dd; absent: the unit's first day */
  day?: string;
}
