import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { decimal } from '../../src/exact/decimal.ts';
import { readRegistries } from '../../src/units/read-registry.ts';
import { sharedFolder } from '../shared-folder.ts';

const DATA = join(import.meta.dirname, '../../data');
const shared = sharedFolder('published');

interface Published {
  unit: string;
  appraisal: string;
  survey: string;
  total: string;
  rank: string;
}

function rowsOf(cells: string[][]): Published[] {
  return cells.map(([unit, appraisal, survey, total, rank]) => ({
    unit: unit!,
    appraisal: decimal(appraisal!).toString(),
    survey: decimal(survey!).toString(),
    total: decimal(total!).toString(),
    rank: rank!,
  }));
}

/** Our file: a line of source and a header, semicolons, decimal commas. */
function keptRows(name: string): Published[] {
  const text = readFileSync(join(DATA, 'published', name), 'utf8');
  const cells = parse(text, { bom: true, delimiter: ';', from: 3 });
  return rowsOf(cells.map((row) => row.map((cell, at) => (at === 0 ? cell : cell.replace(',', '.')))));
}

const TABLES = [
  {
    kept: 'binh-duong-2017-districts.csv',
    original: 'binh-duong-2017-districts.csv',
    jurisdiction: 'binh-duong',
    differing: 0,
  },
  {
    kept: 'national-2023-ministries.csv',
    original: 'par-index-2023-ministries.csv',
    jurisdiction: 'national',
    differing: 9,
  },
];

describe.each(TABLES)('data/published/$kept', ({ kept, original, jurisdiction, differing }) => {
  const rows = keptRows(kept);

  it.skipIf(shared === null)('has the figures of the published table, row by row', () => {
    const text = readFileSync(join(shared!, original), 'utf8');
    expect(rows).toEqual(rowsOf(parse(text, { comment: '#', from: 2, trim: true })));
  });

  it('names its source in the first line', () => {
    const [first] = readFileSync(join(DATA, 'published', kept), 'utf8').split('\r\n');
    expect(first).toMatch(/^\uFEFFKết quả .* Nguồn: [a-z.]+\.vn/);
  });

  it('names the units of the registry', () => {
    const names = readRegistries(DATA, jurisdiction).map(({ name }) => name);
    expect(rows.map(({ unit }) => unit)).toEqual(names);
  });

  it('has totals that differ from the sum of the printed parts by at most a hundredth', () => {
    const differences = rows.map(({ appraisal, survey, total }) =>
      decimal(appraisal).add(decimal(survey)).subtract(decimal(total)),
    );
    const wrong = differences.filter((difference) => !difference.isZero);
    expect(wrong).toHaveLength(differing);
    expect(wrong.every((difference) => ['0.01', '-0.01'].includes(difference.toString()))).toBe(true);
  });

  it('has ranks that follow from the printed parts', () => {
    const sums = rows.map(({ appraisal, survey }) => decimal(appraisal).add(decimal(survey)));
    const ranks = sums.map((sum) => 1 + sums.filter((other) => sum.lessThan(other)).length);
    expect(rows.map(({ rank }) => Number(rank))).toEqual(ranks);
  });
});
