/** Reads a folder of reference values (iMeta, tables, results) through the public API; anything may be absent. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { type Composite, createComposite, createUnitTable, type UnitTable } from '../../src/index.ts';
import { sharedFolder } from '../shared-folder.ts';

export type Row = Record<string, string>;

/** One data set: the files `<name>_*.csv` of a folder with `<name>_iMeta.csv`. */
export interface DataSet {
  name: string;
  composite: Composite;
  meta: readonly Row[];
  /** suffixes of its files, without `.csv`: `simple_amean`, `unit_summary_AUT` */
  files: readonly string[];
  /** rows of a file; empty where it is absent */
  rows: (suffix: string) => Row[];
  /** the indicators in a file of units x columns */
  table: (suffix: string) => UnitTable;
}

const number = (text: string | undefined) =>
  text === undefined || text === '' || text === 'NA' ? Number.NaN : Number(text);

export const cell = (row: Row | undefined, code: string): number => number(row?.[code]);

/** Every folder below the reference folder, itself included. */
export function referenceFolders(): string[] {
  const root = sharedFolder('reference');
  if (root === null) return [];
  const below = readdirSync(root, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name));
  return [root, ...below].sort();
}

export function dataSets(): DataSet[] {
  return referenceFolders().flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('_iMeta.csv'))
      .map((file) => openDataSet(folder, file.replace(/_iMeta\.csv$/, ''))),
  );
}

export function readRows(path: string): Row[] {
  return existsSync(path)
    ? parse(readFileSync(path), { columns: true, bom: true, skip_empty_lines: true })
    : [];
}

function openDataSet(folder: string, name: string): DataSet {
  const rows = (suffix: string) => readRows(join(folder, `${name}_${suffix}.csv`));
  const meta = rows('iMeta').filter(({ Type }) => Type === 'Indicator' || Type === 'Aggregate');
  const composite = createComposite(
    meta.map((row) => ({
      code: row.iCode!,
      name: row.iName || row.iCode!,
      level: Number(row.Level),
      parent: row.Parent === '' || row.Parent === 'NA' ? null : row.Parent!,
      weight: Number.isNaN(cell(row, 'Weight')) ? 1 : cell(row, 'Weight'),
    })),
  );
  const codes = Array.from(composite.indicators, (position) => composite.elements[position]!.code);
  return {
    name,
    composite,
    meta,
    files: readdirSync(folder)
      .filter((file) => file.startsWith(`${name}_`) && file.endsWith('.csv'))
      .map((file) => file.slice(name.length + 1, -'.csv'.length)),
    rows,
    table: (suffix) => {
      const units = rows(suffix);
      return createUnitTable(
        units.map(({ uCode }) => uCode!),
        Object.fromEntries(codes.map((code) => [code, units.map((row) => cell(row, code))])),
      );
    },
  };
}
