/** Cases that a lawyer can work out by hand: test/cases/series/worked-cases.yaml. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { reportSeries } from '../../../src/analyse/series/report-series.ts';
import type { Results } from '../../../src/campaign/results.ts';
import { importChunks } from '../../../src/import/import-file.ts';
import type { JoinStrategy } from '../../../src/model/join-strategy.ts';
import {
  type JoinedYear,
  seriesReportSchema,
  type UnitSeries,
  type YearPoint,
} from '../../../src/model/series-report.ts';
import { parseRegistry } from '../../../src/units/parse-registry.ts';
import { createRegistry } from '../../../src/units/registry.ts';
import { type AreaRules, editionsOf, resultsOf } from '../change/two-years.ts';
import { placesOf } from '../two-tier-results.ts';
import { SERIES_AREAS, SERIES_INDEX } from './series-rules.ts';

type ByName<T> = Readonly<Record<string, T>>;
type Kind = 'bao-cao' | 'khao-sat' | 'tham-dinh';

interface ExpectedYear {
  'ly-do'?: string;
  'ten-cu'?: string;
  'chi-so'?: string;
  hang?: number;
  tren?: number;
  'tien-than'?: ByName<string | null>;
  gop?: {
    'chi-so': string | null;
    'nam-nay': string | null;
    'bao-phu': string;
    cong: ByName<[string, string]>;
    bo: ByName<string>;
  };
}

interface Case {
  'truong-hop': string;
  'nam-2024'?: ByName<AreaRules>;
  /** year -> the year whose edition is applied to it */
  'ap-dung'?: Readonly<Record<number, number>>;
  'so-dang-ky': readonly string[];
  'so-lieu': Readonly<Record<2023 | 2024, Partial<Record<Kind, string[]>>>>;
  'tra-lai'?: { nam: number; dong: string; loi: string };
  'mong-doi': ByName<{ 2023: ExpectedYear; 2024: ExpectedYear; dut: string[] }>;
}

const COLUMNS = 'id;name;valid_from;valid_to;formed_from;jurisdiction;tier';

function unitsOf(worked: Case) {
  const rows = worked['so-dang-ky'].map((row) => `${row};dept`);
  return parseRegistry([COLUMNS, ...rows].join('\n'), 'don-vi.csv');
}

function resultsOfCase(worked: Case): Results {
  const [older, newer] = editionsOf([
    { year: 2023, header: { index: SERIES_INDEX }, areas: SERIES_AREAS },
    { year: 2024, extends: 2023, header: { index: SERIES_INDEX }, areas: worked['nam-2024'] ?? {} },
  ]);
  const units = unitsOf(worked);
  const applied = worked['ap-dung']?.[2023] === 2024 ? newer! : older!;
  const files = (year: 2023 | 2024) => {
    const {
      'bao-cao': reports = [],
      'khao-sat': surveys = [],
      'tham-dinh': appraisals = [],
    } = worked['so-lieu'][year];
    return { reports, surveys, appraisals };
  };
  const before = resultsOf(applied, units, files(2023), [], { asOf: '2023-12-31' });
  return resultsOf(newer!, units, files(2024), [before]);
}

function expectPoint(point: YearPoint, wanted: ExpectedYear): void {
  expect({
    reason: point.reason,
    name: point.name,
    index: point.index,
    rank: point.rank,
    of: point.of,
    predecessors: Object.fromEntries(point.predecessors.map(({ id, index }) => [id, index])),
  }).toEqual({
    reason: wanted['ly-do'] ?? null,
    name: wanted['ten-cu'] ?? null,
    index: wanted['chi-so'] ?? null,
    rank: wanted.hang ?? null,
    of: wanted.tren ?? null,
    predecessors: wanted['tien-than'] ?? {},
  });
}

function expectJoined(joined: JoinedYear | null, wanted: ExpectedYear['gop']): void {
  if (!wanted) {
    expect(joined).toBeNull();
    return;
  }
  const criteria = joined!.criteria;
  const added = criteria.filter(({ reason }) => reason === null);
  const left = criteria.filter(({ reason }) => reason !== null);
  expect({
    'chi-so': joined!.index,
    'nam-nay': joined!.now,
    'bao-phu': joined!.coverage,
    cong: Object.fromEntries(
      added.map(({ code, numerator, denominator }) => [code, [numerator, denominator]]),
    ),
    bo: Object.fromEntries(left.map(({ code, reason }) => [code, reason])),
  }).toEqual(wanted);
}

function breaksOf({ breaks: [between] }: UnitSeries): string[] {
  const { rules, unit, block } = between!;
  return [...(rules ? ['quy-tac'] : []), ...(unit ? ['don-vi'] : []), ...(block ? ['khoi'] : [])];
}

const FILE = join(import.meta.dirname, '../../cases/series/worked-cases.yaml');

const CASES = load(readFileSync(FILE, 'utf8')) as Case[];

describe.each(CASES)('$truong-hop', (worked) => {
  const results = resultsOfCase(worked);
  const ids = Object.keys(worked['mong-doi']);
  const seriesOf = (join: JoinStrategy) =>
    seriesReportSchema.parse(reportSeries(results, placesOf(results, ids), { join })).units;

  it('tells what the unit was in each year, and marks what changed in between', () => {
    for (const series of seriesOf('sum')) {
      const wanted = worked['mong-doi'][series.unit.id]!;
      expectPoint(series.points[0]!, wanted[2023]);
      expectPoint(series.points[1]!, wanted[2024]);
      expect(breaksOf(series)).toEqual(wanted.dut);
    }
  });

  it('joins predecessors only where that is asked for, from sums', () => {
    for (const series of seriesOf('sum')) {
      const wanted = worked['mong-doi'][series.unit.id]!;
      expectJoined(series.points[0]!.joined, wanted[2023].gop);
      expect(series.points[1]!.joined).toBeNull();
    }
    for (const { points } of seriesOf('none')) for (const { joined } of points) expect(joined).toBeNull();
  });
});

const refused = CASES.filter((worked) => worked['tra-lai']);

describe('a report of a unit that has ended', () => {
  it.each(refused)('is not taken: $truong-hop', (worked) => {
    const { nam, dong, loi } = worked['tra-lai']!;
    const { edition } = resultsOfCase(worked).campaign;
    const registry = createRegistry(unitsOf(worked), { asOf: `${nam}-12-31` });
    const rows = ['Đơn vị;Mã tiêu chí;Giá trị;Tử số;Mẫu số', dong.replace(';', ';TC ')];
    const { errors } = importChunks('b.csv', [Buffer.from(rows.join('\n'))], { edition, registry });
    expect(errors.map(({ kind }) => kind)).toEqual([loi]);
  });
});
