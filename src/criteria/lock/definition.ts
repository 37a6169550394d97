/**
 * The merged definition of an edition as plain data: every number as exact text, keys without value left out, sources
 * resolved leaf by leaf. It does not tell whether something was inherited: two ways of writing the same rules are one.
 * It is what is hashed, locked, compared and published.
 */
import { Fraction } from '../../exact/fraction.ts';
import type { Edition } from '../../model/criteria-set.ts';
import { isPlainObject } from '../../model/tiered.ts';
import { effectiveSources } from '../inherit/effective-sources.ts';
import { allCriteria, type Enclosed, type MergedEdition, tiersOf } from '../inherit/merged-edition.ts';

/** `criteria` are in the order of the table; one with `scoring` is a leaf. Values may be `byTier`. */
export interface Definition {
  header: Readonly<Record<string, unknown>>;
  areas: readonly Readonly<Record<string, unknown>>[];
  criteria: readonly CriterionData[];
}

export interface CriterionData {
  id: string;
  code: string;
  tiers: readonly string[];
  [key: string]: unknown;
}

export function definitionOf(edition: MergedEdition): Definition {
  const { schema: _, extends: __, ...header } = edition.header;
  return {
    header: plainGroup(header),
    areas: edition.areas.map(({ section, id, number, head }) => plainGroup({ section, id, number, ...head })),
    criteria: allCriteria(edition).map((enclosed) => criterionData(enclosed, edition)),
  };
}

/** The definition that `definitionOf` put into an edition. */
export function definitionIn({ definition }: Edition): Definition {
  return definition as Definition;
}

function criterionData(enclosed: Enclosed, { header }: MergedEdition): CriterionData {
  const { area, criterion } = enclosed;
  const { id, keys, parts } = criterion;
  const sources = parts.length === 0 ? effectiveSources(enclosed) : [];
  const place = { area: area.id, section: area.section, sources };
  return { ...plainGroup({ ...keys, ...place }), id, code: keys.code, tiers: tiersOf(enclosed, header) };
}

function plainGroup(group: object): Record<string, unknown> {
  const given = Object.entries(group).filter(([, item]) => item !== undefined);
  return Object.fromEntries(given.map(([key, item]) => [key, plain(item)]));
}

function plain(value: unknown): unknown {
  if (value instanceof Fraction || typeof value === 'number') return value.toString();
  if (Array.isArray(value)) return value.map(plain);
  return isPlainObject(value) ? plainGroup(value) : value;
}
