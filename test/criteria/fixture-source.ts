/** Criteria files of test/fixtures/criteria: the valid base alone, or with the files of one fixture laid over it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadDocument } from '../../src/criteria/cite/document-texts.ts';
import { type CriteriaSource, memorySource } from '../../src/criteria/source.ts';
import type { Unit } from '../../src/model/unit.ts';

const FOLDER = join(import.meta.dirname, '..', 'fixtures', 'criteria');

/** Names of the fixtures, each a rejection. */
export function fixtureNames(): string[] {
  return readdirSync(FOLDER).filter((name) => name !== 'base');
}

/** path -> text */
export function filesOf(fixture: string): Record<string, string> {
  const root = join(FOLDER, fixture);
  const entries = readdirSync(root, { withFileTypes: true, recursive: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(root.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')];
    }),
  );
}

export interface FixtureSource {
  source: CriteriaSource;
  readDocument: ReadDocument;
}

/** @param changed files that replace or add to those of the base */
export function baseWith(changed: Readonly<Record<string, string>> = {}): FixtureSource {
  const files = { ...filesOf('base'), ...changed };
  const readDocument: ReadDocument = (file) => {
    const text = files[`texts/${file}`];
    return text === undefined ? null : new TextEncoder().encode(text);
  };
  return { source: memorySource(files), readDocument };
}

/** The registry of the fixtures; a fixture may bring its own as units.json. */
export function unitsOf(changed: Readonly<Record<string, string>>): Unit[] {
  const own = changed['units.json'];
  return own === undefined ? UNITS : JSON.parse(own);
}

const shared = { aliases: [], dates: {} };
const UNITS: Unit[] = [
  { ...shared, id: 'so-a', name: 'Sở A', tier: 'province', attributes: { procedures: true } },
  { ...shared, id: 'so-b', name: 'Sở B', tier: 'province', attributes: { procedures: false } },
  { ...shared, id: 'xa-a', name: 'Xã A', tier: 'commune', parent: 'so-b', attributes: { procedures: true } },
];
