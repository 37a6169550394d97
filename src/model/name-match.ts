/** What a file calls units, and what the registry makes of it on one day. */

/** How a name matches: `retired` and `future` are units that exist on another day only. */
export type NameResult = 'name' | 'alias' | 'ambiguous' | 'retired' | 'future' | 'unknown';

export interface NamedUnit {
  id: string;
  name: string;
}

export interface NameMatch {
  /** as it stands in the file */
  text: string;
  /** code beside it in the file; null where there is none */
  code: string | null;
  /** of a workbook */
  sheet: string | null;
  /** physical lines, from 1 */
  lines: readonly number[];
  result: NameResult;
  /** null where the name is ambiguous or unknown */
  unit: NamedUnit | null;
  /** first and last day of a unit that exists on another day; null: none, or it exists on the day */
  validFrom: string | null;
  validTo: string | null;
  /** units that an ambiguous name can mean, with their parents' names */
  candidates: readonly (NamedUnit & { parent: string | null })[];
  /** what a retired unit is on the day; exact text of the share of it, null: not known */
  successors: readonly (NamedUnit & { share: string | null })[];
  /** names that an unknown one may have meant */
  suggestions: readonly string[];
}

export interface NameMatchReport {
  file: string;
  registry: string;
  /** yyyy-mm-dd; null: any, the registry knows no change */
  asOf: string | null;
  /** in the order of the file, each name once */
  names: readonly NameMatch[];
}
