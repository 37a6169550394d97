/** PAPI 2015, 2018 and 2022 as three editions with different leaves, each year's published table through the importer. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Results } from '../../src/campaign/results.ts';
import { runCampaign } from '../../src/campaign/run-campaign.ts';
import { readEdition } from '../../src/criteria/read-edition.ts';
import { memorySource } from '../../src/criteria/source.ts';
import { importChunks } from '../../src/import/import-file.ts';
import type { Unit } from '../../src/model/unit.ts';
import { createRegistry } from '../../src/units/registry.ts';
import { sharedFolder } from '../shared-folder.ts';

export const PAPI_YEARS = [2015, 2018, 2022] as const;
export type PapiYear = (typeof PAPI_YEARS)[number];
export type PapiRow = Readonly<Record<string, string>>;

export const papiFolder = sharedFolder('papi');

/** above every published figure, the same in all years: what differs are the leaves */
export const MAX = 4;

function table(name: string): PapiRow[] {
  return papiFolder ? parse(readFileSync(join(papiFolder, name)), { columns: true, bom: true }) : [];
}

const provinces = new Map(PAPI_YEARS.map((year) => [year, table(`${year}.csv`)]));
const dimensions = table('criteria.csv');
const subDimensions = table('subcriteria.csv');

/** One a province, by sub-dimension; '' where nothing is published. */
export function figuresOf(year: PapiYear): readonly PapiRow[] {
  return provinces.get(year)!;
}

/** Codes of the sub-dimensions that are published for anybody in that year: SC11, SC12 ... */
export function leavesIn(year: PapiYear): string[] {
  const codes = subDimensions.map(({ Variable_Code: code }) => code!);
  return codes.filter((code) => figuresOf(year).some((row) => row[code]));
}

/** SC24 is criterion 2.4 */
const codeOf = (variable: string) => variable.slice(2).split('').join('.');
const idOf = (name: string) => name.toLowerCase().replace(/[^a-z]+/g, '-');

/** Id of a sub-dimension: `sc11`. */
export function leafId(variable: string): string {
  return variable.toLowerCase();
}

function areaFile(
  year: PapiYear,
  { Variable_Code: dimension, Variable_Name: name }: PapiRow,
  number: number,
) {
  const own = subDimensions.filter(
    ({ Criteria_Code: code, Variable_Code: variable }) =>
      code === dimension && leavesIn(year).includes(variable!),
  );
  if (own.length === 0) return [];
  const text = [
    'schema: par-criteria/1',
    `area: { id: ${idOf(name!)}, number: "${number}", label: { vi: "${name}" } }`,
    'sources: [{ for: [maxPoints, scoring, noneArose], assumption: "A sub-dimension is points already" }]',
    'add:',
    ...own.map(
      ({ Variable_Code: variable, Variable_Name: label }) =>
        `  ${leafId(variable!)}: { code: "${codeOf(variable!)}", label: { vi: "${label}" }, measure: { kind: points }, maxPoints: ${MAX}, scoring: { kind: points }, noneArose: { effect: exclude } }`,
    ),
  ].join('\n');
  return [[`vietnam/papi-${year}/${number}-${idOf(name!)}.yaml`, text] as const];
}

function editionFiles(year: PapiYear): Record<string, string> {
  const header = `
schema: par-criteria/1
edition: vietnam/papi-${year}
jurisdiction: vietnam
extends: null
decision: null
period: { from: ${year}-01-01, to: ${year}-12-31 }
status: illustrative
tiers: { whole: { label: { vi: Tỉnh } } }
blocks: [{ id: all, tier: whole, label: { vi: Các tỉnh } }]
grades: [{ id: e, from: 0, label: { vi: Không xếp loại } }]
index: { scale: ${MAX * leavesIn(year).length}, decimals: 2, rankOn: exact, ties: competition, roundEach: false, minApplicable: 100, cap: 100 }
`;
  const areas = dimensions.flatMap((dimension, i) => areaFile(year, dimension, i + 1));
  return { [`vietnam/papi-${year}/edition.yaml`]: header, ...Object.fromEntries(areas) };
}

function papiCampaign(year: PapiYear, earlier: readonly Results[]): Results {
  const units = figuresOf(2022).map(
    ({ Province: id }): Unit => ({
      id: id!,
      name: id!,
      aliases: [],
      tier: 'whole',
      attributes: {},
      dates: {},
    }),
  );
  const edition = readEdition(memorySource(editionFiles(year)), `vietnam/papi-${year}`);
  const registry = createRegistry(units, { asOf: `${year}-12-31` });
  const leaves = leavesIn(year);
  const rows = [
    ['Đơn vị', ...leaves.map(codeOf)],
    ...figuresOf(year).map((row) => [row.Province!, ...leaves.map((leaf) => row[leaf] || 'KPS')]),
  ];
  const bytes = new TextEncoder().encode(rows.map((cells) => cells.join(';')).join('\r\n'));
  const imported = importChunks(`${year}.csv`, [bytes], { edition, registry }, { numberLocale: 'en-US' });
  if (!imported.submission) throw new Error(JSON.stringify(imported.errors));
  const campaign = runCampaign({ edition, registry, submissions: [imported.submission] });
  return { campaign, synthetic: false, previous: null, warnings: [], earlier };
}

/** 2022 with the years before it. */
export function papiResults(): Results {
  const first = papiCampaign(2015, []);
  const second = papiCampaign(2018, [first]);
  return papiCampaign(2022, [second, first]);
}
