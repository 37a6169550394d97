/**
 * Real governance figures (PAPI 2022, 63 provinces) through the whole pipeline: an edition written here as YAML, the
 * published table as a wide CSV, import, scores, ranks; the ranks are checked against an independent sum.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { runCampaign } from '../../src/campaign/run-campaign.ts';
import { readEdition } from '../../src/criteria/read-edition.ts';
import { memorySource } from '../../src/criteria/source.ts';
import { importChunks } from '../../src/import/import-file.ts';
import type { Unit } from '../../src/model/unit.ts';
import { createRegistry } from '../../src/units/registry.ts';
import { sharedFolder } from '../shared-folder.ts';

const folder = sharedFolder('papi');
type Row = Record<string, string>;
const table = (name: string): Row[] =>
  folder ? parse(readFileSync(join(folder, name)), { columns: true, bom: true }) : [];

const provinces = table('2022.csv');
const dimensions = table('criteria.csv');
/** the sub-dimensions that 2022 publishes for anybody: SC52 ended in 2020 */
const leaves = table('subcriteria.csv').filter(({ Variable_Code: code }) =>
  provinces.some((row) => row[code!]),
);

/** SC24 is criterion 2.4 */
const codeOf = (variable: string) => variable.slice(2).split('').join('.');
const idOf = (name: string) => name.toLowerCase().replace(/[^a-z]+/g, '-');
const MAX = '3.33';

function editionFiles(): Record<string, string> {
  const areas = dimensions.map(({ Variable_Code: code, Variable_Name: name }, i) => {
    const own = leaves.filter(({ Criteria_Code: dimension }) => dimension === code);
    const text = [
      'schema: par-criteria/1',
      `area: { id: ${idOf(name!)}, number: "${i + 1}", label: { vi: "${name}" } }`,
      `sources: [{ for: [maxPoints, scoring, noneArose], assumption: "A sub-dimension is points already" }]`,
      'add:',
      ...own.map(
        ({ Variable_Code: variable, Variable_Name: label }) =>
          `  ${variable!.toLowerCase()}: { code: "${codeOf(variable!)}", label: { vi: "${label}" }, measure: { kind: points }, maxPoints: ${MAX}, scoring: { kind: points }, noneArose: { effect: exclude } }`,
      ),
    ].join('\n');
    return [`vietnam/papi-2022/${i + 1}-${idOf(name!)}.yaml`, text] as const;
  });
  const header = `
schema: par-criteria/1
edition: vietnam/papi-2022
jurisdiction: vietnam
extends: null
decision: null
period: { from: 2022-01-01, to: 2022-12-31 }
status: illustrative
tiers: { whole: { label: { vi: Tỉnh } } }
blocks: [{ id: all, tier: whole, label: { vi: Các tỉnh } }]
grades: [{ id: e, from: 0, label: { vi: Không xếp loại } }]
index: { scale: ${(Number(MAX) * leaves.length).toFixed(2)}, decimals: 2, rankOn: exact, ties: competition, roundEach: false, minApplicable: 70, cap: 100 }
`;
  return { 'vietnam/papi-2022/edition.yaml': header, ...Object.fromEntries(areas) };
}

function wideCsv(): string {
  const head = ['Đơn vị', ...leaves.map(({ Variable_Code: variable }) => codeOf(variable!))];
  const rows = provinces.map((row) => [
    row.Province,
    ...leaves.map(({ Variable_Code: code }) => row[code!] || 'KPS'),
  ]);
  return [head, ...rows].map((cells) => cells.join(';')).join('\r\n');
}

/** The sum of the printed decimals, in units of 10^-9. */
function sumOf(row: Row): bigint {
  return leaves.reduce((sum, { Variable_Code: code }) => {
    const [whole = '0', decimals = ''] = row[code!]!.split('.');
    return sum + BigInt(whole + decimals.padEnd(9, '0'));
  }, 0n);
}

/** The whole pipeline, once. */
function rankProvinces() {
  const units = provinces.map(
    ({ Province: id }): Unit => ({
      id: id!,
      name: id!,
      aliases: [],
      tier: 'whole',
      attributes: {},
      dates: {},
    }),
  );
  const edition = readEdition(memorySource(editionFiles()), 'vietnam/papi-2022');
  const registry = createRegistry(units, { asOf: '2022-12-31' });
  const bytes = new TextEncoder().encode(wideCsv());
  const imported = importChunks('papi.csv', [bytes], { edition, registry }, { numberLocale: 'en-US' });
  const campaign = runCampaign({
    edition,
    registry,
    submissions: imported.submission ? [imported.submission] : [],
  });
  const [tier] = campaign.tiers;
  return { edition, errors: imported.errors, units: tier!.units, ranking: tier!.blocks[0]!.ranking };
}

describe.skipIf(folder === null)('PAPI 2022 as an edition', () => {
  let result: ReturnType<typeof rankProvinces>;
  beforeAll(() => {
    result = rankProvinces();
  });
  const idAt = (row: number) => result.units[row]!.id;

  it('has 28 leaves in 8 areas', () => {
    expect(result.errors).toEqual([]);
    expect([
      result.edition.sets.get('whole')!.leaves.length,
      result.edition.sets.get('whole')!.areas.length,
    ]).toEqual([28, 8]);
  });

  it('lists P15 and P18, of which too little is published, and ranks them nowhere', () => {
    expect(result.ranking.unranked.map(({ row, reason }) => [idAt(row), reason])).toEqual([
      ['P15', 'belowMinApplicable'],
      ['P18', 'belowMinApplicable'],
    ]);
  });

  it('ranks the other 61 as an independent sum does', () => {
    const complete = provinces.filter((row) => leaves.every(({ Variable_Code: code }) => row[code!]));
    const sums = complete.map((row) => ({ id: row.Province!, sum: sumOf(row) }));
    const expected = sums.map(
      ({ id, sum }) => [id, sums.filter((other) => other.sum > sum).length + 1] as const,
    );
    expect(complete).toHaveLength(61);
    expect(new Map(result.ranking.ranked.map(({ row, rank }) => [idAt(row), rank]))).toEqual(
      new Map(expected),
    );
  });
});
