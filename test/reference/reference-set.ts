/**
 * Data sets with known answers: folders `<name>/<name>_*.csv` of the shared reference. The hierarchy stands in
 * `<name>_iMeta.csv`; tables have a unit a row and an element (indicator, pillar, index) a column, blank where missing.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { sharedFolder } from '../shared-folder.ts';

export interface ReferenceSet {
  name: string;
  /** of the indicators and aggregates, in the order of the file; level 1: indicators */
  elements: readonly { code: string; parent: string; level: number }[];
  /** what stands between `<name>_` and `.csv`, of all files */
  files: readonly string[];
  /** rows of a file by their headings; null where the set has no such file */
  rows(file: string): Record<string, string>[] | null;
}

/** Element -> values of the units, NaN where missing. */
export type ReferenceTable = ReadonlyMap<string, number[]>;

/** None (after saying so) where the folder is absent. */
export function referenceSets(): ReferenceSet[] {
  const folder = sharedFolder('reference');
  if (folder === null) return [];
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, `${name}_iMeta.csv`)))
    .map((name) => openSet(name, join(folder, name)));
}

function openSet(name: string, folder: string): ReferenceSet {
  const files = readdirSync(folder)
    .filter((file) => file.startsWith(`${name}_`) && file.endsWith('.csv'))
    .map((file) => file.slice(name.length + 1, -'.csv'.length));
  const rows = (file: string): Record<string, string>[] | null =>
    files.includes(file)
      ? parse(readFileSync(join(folder, `${name}_${file}.csv`)), { columns: true, bom: true })
      : null;
  const elements = rows('iMeta')!
    .filter(({ Type }) => Type === 'Indicator' || Type === 'Aggregate')
    .map(({ iCode, Parent, Level }) => ({ code: iCode!, parent: Parent!, level: Number(Level) }));
  return { name, elements, files, rows };
}

/** The tables with values of all elements: those that aggregates could have been worked out into. */
export function aggregatedTables({ elements, files, rows }: ReferenceSet): [string, ReferenceTable][] {
  return files.flatMap((file): [string, ReferenceTable][] => {
    if (/ranks|iMeta/i.test(file)) return [];
    const records = rows(file)!;
    const codes = elements.map(({ code }) => code);
    if (!codes.every((code) => Object.hasOwn(records[0] ?? {}, code))) return [];
    return [[file, new Map(codes.map((code) => [code, records.map((record) => numberOf(record[code]!))]))]];
  });
}

export function numberOf(cell: string): number {
  return cell === '' || cell === 'NA' ? Number.NaN : Number(cell);
}
