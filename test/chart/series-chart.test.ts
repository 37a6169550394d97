/** Units over the years as a picture: what is connected, what is marked, what is labelled. */
import { describe, expect, it } from 'vitest';
import { makeChart } from '../../src/chart/make-chart.ts';
import { renderSvg } from '../../src/chart/render-svg.ts';
import { spreadApart } from '../../src/chart/spread-apart.ts';
import { Fraction } from '../../src/exact/fraction.ts';
import { editionsOf, resultsOf, unit } from '../analyse/change/two-years.ts';
import { SERIES_AREAS, SERIES_INDEX } from '../analyse/series/series-rules.ts';
import { drawnTexts } from './drawn-texts.ts';

const whole = (id: string) => ({ unit: id, share: Fraction.ONE });
const UNITS = [
  unit('a'),
  unit('b', { validTo: '2023-12-31' }),
  unit('c', { validTo: '2023-12-31' }),
  unit('m', { validFrom: '2024-01-01', formedFrom: [whole('b'), whole('c')] }),
];
const rows = (ids: string[], share: string) =>
  ids.flatMap((id) => [`${id};1.1;;${share}`, `${id};1.3;0`, `${id};2.1;có`]);

/** @param plan maximum of 2.1 in the second year; 20 is what it was */
function threeUnits(plan: number) {
  const sources = [{ for: ['maxPoints'], assumption: 'Đặt ra để thử.' }];
  const changed = {
    results: { change: { faults: { maxPoints: 30 - plan, sources } } },
    service: { change: { plan: { maxPoints: plan, sources } } },
  };
  const [older, newer] = editionsOf([
    { year: 2023, header: { index: SERIES_INDEX }, areas: SERIES_AREAS },
    { year: 2024, extends: 2023, header: { index: SERIES_INDEX }, areas: plan === 20 ? {} : changed },
  ]);
  const before = resultsOf(older!, UNITS, { reports: rows(['a', 'b', 'c'], '80;100') });
  return resultsOf(newer!, UNITS, { reports: rows(['a', 'm'], '90;100') }, [before]);
}

interface LineLayer {
  mark: { type: string; strokeDash?: number[]; strokeWidth: number };
  data: { values: unknown[] };
}

/** Lines between years: the only ones that are two px wide. */
function linesOf(plan: number, by: 'index' | 'rank', join: 'none' | 'sum') {
  const chart = makeChart(
    threeUnits(plan),
    { name: 'series', units: ['a', 'm'], measure: by, join },
    { form: 'wide', lang: 'vi' },
  );
  const { layer } = JSON.parse(JSON.stringify(chart.spec)) as { layer: LineLayer[] };
  const lines = layer.filter(({ mark }) => mark.type === 'rule' && mark.strokeWidth === 2);
  return lines.flatMap(({ mark, data }) => data.values.map(() => (mark.strokeDash ? 'dashed' : 'plain')));
}

describe('the lines', () => {
  it.each(['index', 'rank'] as const)('connect years of the same unit and rules, by %s', (by) => {
    expect(linesOf(20, by, 'sum')).toEqual(['plain']);
  });

  it('are dashed across a change of rules', () => {
    expect(linesOf(15, 'index', 'none')).toEqual(['dashed']);
  });
});

describe.each(['wide', 'narrow'] as const)('the words, %s', (form) => {
  const textsOf = async (plan: number, join: 'none' | 'sum') => {
    const request = { name: 'series', units: ['a', 'm'], join } as const;
    const svg = await renderSvg(makeChart(threeUnits(plan), request, { form, lang: 'vi' }));
    return drawnTexts(svg).map(({ text }) => text);
  };

  it('mark a change of rules and of units, and nothing that did not change', async () => {
    expect(await textsOf(20, 'none')).not.toContain('Đổi quy tắc');
    expect(await textsOf(15, 'none')).toContain('Đổi quy tắc');
    expect(await textsOf(20, 'none')).toContain('Đổi đơn vị');
  });

  it('label joined points, and name what cannot be compared', async () => {
    expect(await textsOf(20, 'none')).not.toContain('gộp');
    expect(await textsOf(20, 'sum')).toContain('gộp');
    const told = (await textsOf(20, 'none')).join(' ');
    expect(told).toContain('Sở M, năm 2023: được sáp nhập từ nhiều đơn vị (Sở B và Sở C)');
    expect(told).not.toContain('Sở A, năm');
  });
});

describe('labels apart', () => {
  it('leaves those that have room', () => {
    expect(spreadApart([50, 10, 90], 15)).toEqual([50, 10, 90]);
  });

  it('centres those that touch on where they belong, in their order', () => {
    expect(spreadApart([10, 10, 10], 10)).toEqual([0, 10, 20]);
    expect(spreadApart([22, 20, 100], 10)).toEqual([26, 16, 100]);
  });

  it('takes in those that a group grows into', () => {
    const places = spreadApart([0, 1, 2, 14], 10);
    expect(places).toEqual([-10.75, -0.75, 9.25, 19.25]);
  });
});
