/** Cases that a lawyer can work out by hand: test/cases/change/worked-cases.yaml. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { reportChange } from '../../../src/analyse/change/report-change.ts';
import { reportUnitChange } from '../../../src/analyse/change/report-unit-change.ts';
import { EVERYTHING } from '../../../src/campaign/scope.ts';
import {
  type SplitText,
  unitChangeReportSchema,
  yearChangeReportSchema,
} from '../../../src/model/change-report.ts';
import type { Unit } from '../../../src/model/unit.ts';
import { placesOf } from '../two-tier-results.ts';
import { type AreaRules, editionsOf, resultsOf, unit } from './two-years.ts';

type Parts = Partial<Record<'bo' | 'sua' | 'ket-qua' | 'moi', string>>;
type ByUnit<T> = Readonly<Record<string, T>>;

interface Case {
  'truong-hop': string;
  'don-vi'?: (Partial<Unit> & { id: string })[];
  /** what differs from the rules of 2023 that stand below */
  'nam-2023'?: {
    header?: object;
    results?: ByUnit<object>;
    service?: ByUnit<object>;
    penalty?: boolean;
  };
  'nam-2024': { header?: object } & ByUnit<AreaRules>;
  'so-lieu': Readonly<Record<number, readonly string[]>>;
  'ket-qua': ByUnit<Parts & { truoc: string; sau: string }>;
  'tieu-chi'?: ByUnit<ByUnit<Parts>>;
  tran?: ByUnit<ByUnit<Parts>>;
  'khong-so-sanh'?: ByUnit<string>;
  'khong-so-sanh-tieu-chi'?: ByUnit<string>;
  'khong-con'?: ByUnit<string>;
  /** unit -> the id that it had in 2023 */
  'ten-cu'?: ByUnit<string>;
}

const common = { assessedBy: 'self', noneArose: { effect: 'exclude' } };
const RESULTS = {
  'on-time': {
    ...common,
    code: '1.1',
    label: { vi: 'Hồ sơ đúng hạn' },
    maxPoints: 60,
    measure: { kind: 'percent', of: 'part' },
    target: { atLeast: 90 },
    scoring: { kind: 'proportional', zeroBelow: 50 },
  },
  report: {
    ...common,
    code: '1.2',
    label: { vi: 'Nộp báo cáo' },
    maxPoints: 10,
    measure: { kind: 'date' },
    scoring: {
      kind: 'deadline',
      steps: [
        { by: '31/01', share: 1 },
        { by: '28/02', share: 0.5 },
      ],
      else: { share: 0 },
    },
  },
};
const SERVICE = {
  given: {
    ...common,
    code: '2.1',
    label: { vi: 'Chất lượng' },
    maxPoints: 20,
    measure: { kind: 'points' },
    scoring: { kind: 'points' },
  },
  plan: {
    ...common,
    code: '2.2',
    label: { vi: 'Ban hành kế hoạch' },
    maxPoints: 10,
    measure: { kind: 'boolean' },
    scoring: { kind: 'boolean' },
  },
};
const PENALTY = {
  late: {
    ...common,
    code: 'P.1',
    label: { vi: 'Báo cáo chậm' },
    maxPoints: 10,
    measure: { kind: 'count' },
    scoring: { kind: 'perEvent', start: 0, each: 1 },
  },
};

function resultsOfCase(worked: Case) {
  const { header = {}, results = {}, service = {}, penalty } = worked['nam-2023'] ?? {};
  const withChanges = (rules: ByUnit<object>, changes: ByUnit<object>) =>
    Object.fromEntries(Object.entries(rules).map(([id, rule]) => [id, { ...rule, ...changes[id] }]));
  const { header: later = {}, ...areas } = worked['nam-2024'];
  const [older, newer] = editionsOf([
    {
      year: 2023,
      header: { ...header },
      areas: {
        results: { add: withChanges(RESULTS, results) },
        service: { add: withChanges(SERVICE, service) },
        ...(penalty && { penalty: { add: PENALTY } }),
      },
    },
    {
      year: 2024,
      extends: 2023,
      header: { ...header, ...later },
      areas: Object.fromEntries(['results', 'service'].flatMap((id) => (areas[id] ? [[id, areas[id]]] : []))),
    },
  ]);
  const units = (worked['don-vi'] ?? [{ id: 'a' }]).map(({ id, ...more }) => unit(id, daysOf(more)));
  const before = resultsOf(older!, units, { reports: worked['so-lieu'][2023]! });
  return resultsOf(newer!, units, { reports: worked['so-lieu'][2024]! }, [before]);
}

/** js-yaml reads a day as a Date. */
function daysOf(more: Partial<Unit>): Partial<Unit> {
  const entries = Object.entries(more).map(([key, value]: [string, unknown]) => [
    key,
    value instanceof Date ? value.toISOString().slice(0, 10) : value,
  ]);
  return Object.fromEntries(entries);
}

function partsOf({ dropped, changed, achieved, added }: SplitText) {
  return { bo: dropped, sua: changed, 'ket-qua': achieved, moi: added };
}

const NOTHING = { bo: '0', sua: '0', 'ket-qua': '0', moi: '0' };
const FILE = join(import.meta.dirname, '../../cases/change/worked-cases.yaml');

describe.each(load(readFileSync(FILE, 'utf8')) as Case[])('$truong-hop', (worked) => {
  const results = resultsOfCase(worked);
  const report = yearChangeReportSchema.parse(reportChange(results, EVERYTHING));
  const [block] = report.blocks;
  const details = (id: string) =>
    unitChangeReportSchema.parse(reportUnitChange(results, placesOf(results, [id])[0]!));

  it('splits the change of every unit that can be compared', () => {
    expect(block!.units.map(({ unit: { id } }) => id).sort()).toEqual(Object.keys(worked['ket-qua']).sort());
    for (const change of block!.units) {
      const { id } = change.unit;
      const { truoc, sau, ...parts } = worked['ket-qua'][id]!;
      expect(partsOf(change)).toEqual(parts);
      const olderId = worked['ten-cu']?.[id] ?? id;
      expect(change.olderName === null).toBe(olderId === id);
      const sides = [[results.earlier[0]!, olderId] as const, [results, id] as const];
      const exact = sides.map(([{ campaign }, own]) => {
        const { tier, row } = placesOf({ ...results, campaign }, [own])[0]!;
        const { numerator, denominator } = tier.scores.exact(row);
        return [numerator, denominator];
      });
      for (const [at, text] of [truoc, sau].entries()) {
        const [n, d = '1'] = text.split('/');
        expect(exact[at]![0]! * BigInt(d)).toBe(BigInt(n!) * exact[at]![1]!);
      }
    }
  });

  it('lays it on the criteria and the limits that made it', () => {
    for (const [id, wanted] of Object.entries(worked['tieu-chi'] ?? {})) {
      const moved = details(id).criteria.filter(({ total, rules }) => total !== '0' || rules !== '0');
      const found = moved.map((criterion) => [criterion.code, partsOf(criterion)]);
      const expected = Object.entries(wanted).map(([code, parts]) => [code, { ...NOTHING, ...parts }]);
      expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
    }
    for (const [id, wanted] of Object.entries(worked.tran ?? {})) {
      const found = details(id).limits.map((limit) => [limit.kind, partsOf(limit)]);
      const expected = Object.entries(wanted).map(([kind, parts]) => [kind, { ...NOTHING, ...parts }]);
      expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
    }
  });

  it('says of the others why they cannot be compared', () => {
    const reasons = block!.refused.map(({ unit: { id }, reason }) => [id, reason]);
    expect(Object.fromEntries(reasons)).toEqual(worked['khong-so-sanh'] ?? {});
    const gone = block!.gone.map(({ unit: { id }, successors }) => [id, successors[0]?.id]);
    expect(Object.fromEntries(gone)).toEqual(worked['khong-con'] ?? {});
    const criteria = report.tiers[0]!.refused.map(({ id, reason }) => [id, reason]);
    expect(Object.fromEntries(criteria)).toEqual(worked['khong-so-sanh-tieu-chi'] ?? {});
    for (const id of Object.keys(worked['khong-so-sanh'] ?? {})) {
      expect(details(id)).toMatchObject({ change: null, refusal: { reason: worked['khong-so-sanh']![id] } });
    }
  });
});
