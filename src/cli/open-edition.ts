/** The edition, the registry and the names that the user gave, found or refused with the nearest known ones. */
import { existsSync, readFileSync } from 'node:fs';
import { listEditions } from '../criteria/list-editions.ts';
import { nearestNames } from '../criteria/nearest-names.ts';
import { digestCriteria, openPrepared } from '../criteria/prepared-edition.ts';
import { type CriteriaSource, folderSource } from '../criteria/source.ts';
import { ParError } from '../errors.ts';
import type { Edition } from '../model/criteria-set.ts';
import { formatDay } from '../text/format.ts';
import { readRegistries } from '../units/read-registry.ts';
import { createRegistry, type Registry } from '../units/registry.ts';
import { checkFolder } from './file-access.ts';
import { preparedFile } from './prepared-file.ts';
import type { Session } from './session.ts';

/** @throws ParError usage-folder-missing, usage-criteria-empty */
export function criteriaSource({ options: { criteria } }: Session): CriteriaSource {
  checkFolder(criteria, '--criteria');
  const source = folderSource(criteria);
  if (listEditions(source).length === 0) throw new ParError('usage-criteria-empty', {}, { file: criteria });
  return source;
}

/** @throws ParError usage-edition-unknown */
export function checkEditionId(source: CriteriaSource, found: string): void {
  const known = listEditions(source);
  if (known.includes(found)) return;
  throw new ParError('usage-edition-unknown', {}, { found, near: nearestNames(found, known) });
}

/**
 * The edition for scoring and explaining: as the build prepared it where the files are still the same, else read.
 * @throws ParError usage-*, and every fault of the criteria files
 */
export async function openEdition(session: Session, id: string): Promise<Edition> {
  const source = criteriaSource(session);
  checkEditionId(source, id);
  const prepared = preparedFile(digestCriteria(source), id);
  return existsSync(prepared) ? openPrepared(readFileSync(prepared)) : readFrom(source, id);
}

/** The edition with its definition, from its files. @throws as `openEdition` */
export async function openDefinition(session: Session, id: string): Promise<Edition> {
  const source = criteriaSource(session);
  checkEditionId(source, id);
  return readFrom(source, id);
}

async function readFrom(source: CriteriaSource, id: string): Promise<Edition> {
  const { readEdition } = await import('../criteria/read-edition.ts');
  return readEdition(source, id);
}

/** @throws ParError usage-tier-unknown */
export function checkTier({ sets }: Edition, tier: string | undefined): void {
  if (tier !== undefined && !sets.has(tier)) {
    throw new ParError('usage-tier-unknown', {}, { found: tier, known: [...sets.keys()] });
  }
}

/** The units of the edition's jurisdiction on the day of `--as-of`, else on the last day of the period. */
export function openRegistry({ options }: Session, { header }: Edition): Registry {
  checkFolder(options.data, '--data');
  const units = readRegistries(options.data, header.jurisdiction);
  return createRegistry(units, { asOf: options.asOf ?? header.period.to });
}

/**
 * The position of a unit given by id or name.
 * @throws ParError usage-unit-unknown, usage-unit-ambiguous, usage-unit-retired
 */
export function findUnitNamed(registry: Registry, found: string): number {
  const match = registry.find(found);
  if (match.kind === 'found') return match.unit;
  if (match.kind === 'ambiguous') {
    const known = match.units.map((unit) => registry.units[unit]!.id);
    throw new ParError('usage-unit-ambiguous', {}, { found, known });
  }
  if (match.kind === 'retired') {
    throw new ParError('usage-unit-retired', {}, { found, day: formatDay(registry.asOf) });
  }
  // a misspelt id is sought like a name
  const near = registry.suggest(found.replaceAll('-', ' '));
  throw new ParError('usage-unit-unknown', {}, { found, near });
}
