/**
 * Checks of an edition against the registry: owners and substitutes are units, every unit that exists on the last day
 * of the period has a block, and the attributes and dates that are asked of it. A registry goes through time: units of
 * other years, and those of another jurisdiction, are asked nothing.
 */
import { ParError, type Place } from '../errors.ts';
import { type Condition, matches } from '../model/condition.ts';
import type { Area, CriteriaSet, Edition, Rule, Subject } from '../model/criteria-set.ts';
import type { Block } from '../model/edition-file.ts';
import type { Unit } from '../model/unit.ts';
import { blockOf } from './block-of.ts';
import { createRegistry } from './registry.ts';

/** The owner that is the unit's own superior. */
const PARENT = 'parent';

/**
 * @param units of the jurisdiction, also those of other tiers
 * @throws ParError `owner-*`, `substitute-*`, `unit-without-block`, `unit-lacks-attribute`, `unit-lacks-date`
 */
export function checkUnits(edition: Edition, units: readonly Unit[]): void {
  const ids = new Set(units.map(({ id }) => id));
  const registry = createRegistry(units, { asOf: edition.header.period.to });
  const existing = units.filter((_, position) => registry.isValid(position));
  checkSubstitutes(edition, ids);
  for (const set of edition.sets.values()) {
    const scored = existing.filter(({ tier }) => tier === set.tier);
    for (const area of set.areas) checkOwner(edition, area, { ids, existing, scored });
    checkBlocks(edition, set, scored);
    checkAttributes(edition, set, scored);
    checkDates(edition, set, scored);
  }
}

function place(edition: Edition, subject: Subject): Place {
  return edition.locate?.(subject) ?? {};
}

function checkSubstitutes(edition: Edition, ids: ReadonlySet<string>): void {
  for (const [owner, substitute] of Object.entries(edition.header.substitutes ?? {})) {
    const where = place(edition, { header: ['substitutes', owner] });
    const unknown = [owner, substitute].find((id) => id !== 'default' && !ids.has(id));
    if (unknown !== undefined) throw new ParError('substitute-unknown', where, { found: unknown });
  }
}

function checkOwner(
  edition: Edition,
  { id, owner }: Area,
  { ids, existing, scored }: { ids: ReadonlySet<string>; existing: readonly Unit[]; scored: readonly Unit[] },
): void {
  if (owner === null) return;
  const where = place(edition, { area: id, key: 'owner' });
  if (owner === PARENT) {
    const orphan = scored.find(({ parent }) => parent === undefined);
    if (orphan) throw new ParError('owner-without-parent', where, { unit: orphan.name });
    return;
  }
  if (!ids.has(owner)) throw new ParError('owner-unknown', where, { found: owner });
  if (!existing.some((unit) => unit.id === owner)) throw new ParError('owner-ended', where, { found: owner });
  const { substitutes } = edition.header;
  const substitute = substitutes?.[owner] ?? substitutes?.default;
  const itself = substitute === undefined || substitute === owner;
  if (itself && scored.some((unit) => unit.id === owner)) {
    throw new ParError('substitute-missing', where, { found: owner });
  }
}

function checkBlocks(edition: Edition, { tier }: CriteriaSet, scored: readonly Unit[]): void {
  const { blocks } = edition.header;
  for (const [i, { tier: of, where: filter }] of blocks.entries()) {
    if (of === tier && filter) checkTypes(filter, scored, place(edition, { header: ['blocks', i, 'where'] }));
  }
  for (const unit of scored) {
    if (!placed(edition, unit)) {
      throw new ParError('unit-without-block', place(edition, { header: ['blocks'] }), { unit: unit.name });
    }
  }
}

/** The block of a unit; where a filter asks for what the unit lacks, the fault is told at that filter. */
function placed(edition: Edition, unit: Unit): Block | null {
  const { blocks } = edition.header;
  try {
    return blockOf(blocks, unit);
  } catch (error) {
    if (!(error instanceof ParError)) throw error;
    const asks = ({ tier, where }: Block) =>
      tier === unit.tier && where !== undefined && typeof matches(where, unit.attributes) !== 'boolean';
    const where = place(edition, { header: ['blocks', blocks.findIndex(asks), 'where'] });
    throw new ParError(error.code, where, error.params, error);
  }
}

function checkAttributes(edition: Edition, set: CriteriaSet, scored: readonly Unit[]): void {
  for (const { id, appliesWhere, rule } of set.leaves) {
    const at = (key: string) => place(edition, { criterion: id, key });
    if (appliesWhere) checkAttributesOf(appliesWhere, scored, at('appliesWhere'));
    for (const { appliesWhere: own } of rule.alternatives ?? []) {
      if (own) checkAttributesOf(own, scored, at('scoring'));
    }
  }
}

function checkAttributesOf(filter: Condition, scored: readonly Unit[], where: Place): void {
  checkTypes(filter, scored, where);
  for (const unit of scored) {
    const answer = matches(filter, unit.attributes);
    if (typeof answer === 'boolean') continue;
    throw new ParError('unit-lacks-attribute', where, { unit: unit.name, attribute: answer.missing });
  }
}

/** @param scored one that is gone needs no date any more */
function checkDates(edition: Edition, set: CriteriaSet, scored: readonly Unit[]): void {
  for (const { id, code, appliesWhere, rule } of set.leaves) {
    for (const { date, filters } of ownDatesOf(rule, appliesWhere)) {
      const unit = scored.find(
        ({ attributes, dates }) =>
          dates[date] === undefined && filters.every((filter) => matches(filter, attributes) === true),
      );
      if (!unit) continue;
      const where = place(edition, { criterion: id, key: 'scoring' });
      throw new ParError('unit-lacks-date', where, { unit: unit.name, date, criterion: code });
    }
  }
}

/** Names of the dates of a unit's own that deadlines of the rule count from, with the filters of the units asked. */
function ownDatesOf(
  { simple, alternatives }: Rule,
  ofLeaf: Condition | null,
): { date: string; filters: Condition[] }[] {
  const rules = simple ? [{ simple, appliesWhere: null }] : alternatives;
  return rules.flatMap(({ simple: { encoder }, appliesWhere }) =>
    encoder.kind === 'day' && encoder.relativeTo !== null
      ? [{ date: encoder.relativeTo, filters: [ofLeaf, appliesWhere].filter((filter) => filter !== null) }]
      : [],
  );
}

/** A filter that asks for a text where units have yes or no, or the other way round, would never hold. */
function checkTypes(filter: Condition, scored: readonly Unit[], where: Place): void {
  for (const [attribute, wanted] of Object.entries(filter)) {
    for (const value of Array.isArray(wanted) ? wanted : [wanted]) {
      const other = scored.find(({ attributes }) => {
        const has = attributes[attribute];
        return has !== undefined && typeof has !== typeof value;
      });
      if (other)
        throw new ParError('filter-type', where, {
          attribute,
          found: JSON.stringify(value),
          expected: JSON.stringify(other.attributes[attribute]),
        });
    }
  }
}
