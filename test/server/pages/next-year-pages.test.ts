/** The pages of what units can do next: the form works from its address alone, faults are told, and others' words are inert. */
import { describe, expect, it } from 'vitest';
import { tasksPage } from '../../../server/pages/tasks/tasks-page.tsx';
import { unitTasksPage } from '../../../server/pages/tasks/unit-tasks-page.tsx';
import { unitPage } from '../../../server/pages/units/unit-page.tsx';
import { whatIfPage } from '../../../server/pages/what-if/what-if-page.tsx';
import { decimal, Fraction, findUnit, reportPriorities, reportTasks } from '../../../src/index.ts';
import { exampleResults } from '../../example-results.ts';
import { exampleApp } from '../example-app.ts';
import { attributesOf, pageOf, textOf, textsOf } from './page-of.ts';

const results = exampleResults();
const params = { id: 'so-tu-phap' };

describe('the page of a supposition', () => {
  it('shows the form with what was asked for, the result and the warning', async () => {
    const query = { 'tieu-chi': ['3.2.3', '1.5.1', ''], 'gia-tri': ['100%', '85/85', ''] };
    const html = (await pageOf(results, whatIfPage, { params, query }))!;
    const text = textOf(html);
    expect(text).toContain('không phải kết quả chấm điểm, không được lưu');
    expect(text).toContain('91,08');
    expect(attributesOf(html, 'value')).toEqual(expect.arrayContaining(['100%', '85/85']));
    const set = new URLSearchParams([
      ['set', 'so-tu-phap/3.2.3=100%'],
      ['set', 'so-tu-phap/1.5.1=85/85'],
    ]);
    expect(attributesOf(html, 'href')).toContain(`/api/what-if.csv?${set}`);
  });

  it('tells faults beside the form, inert', async () => {
    const query = { 'tieu-chi': '3.2.3', 'gia-tri': '"><script>alert(1)</script>' };
    const html = (await pageOf(results, whatIfPage, { params, query }))!;
    expect(html).not.toContain('<script>alert');
    expect(textOf(html)).toContain('không phải là số');
  });

  it('is not there in a static site, and no page of one links to it', async () => {
    expect(await pageOf(results, whatIfPage, { params, isStatic: true })).toBeNull();
    const html = (await pageOf(results, unitPage, { params, isStatic: true }))!;
    expect(attributesOf(html, 'href').filter((link) => link.includes('gia-dinh'))).toEqual([]);
    const served = (await pageOf(results, unitPage, { params }))!;
    expect(attributesOf(served, 'href')).toContain('/don-vi/so-tu-phap/gia-dinh');
  });
});

describe('the pages of tasks', () => {
  it('list what the report lists', async () => {
    const html = (await pageOf(results, unitTasksPage, { params }))!;
    const [unit] = reportTasks(results, { tier: null, block: null, unit: 'so-tu-phap' }).units;
    expect(textsOf(html, 'tr')).toHaveLength(unit!.tasks.length + 1);
    for (const { missing, distance } of unit!.tasks) {
      expect(textOf(html)).toContain(missing.vi);
      if (distance) expect(textOf(html)).toContain(distance.vi);
    }
    const all = (await pageOf(results, tasksPage, { query: { khoi: 'districts' } }))!;
    expect(attributesOf(all, 'href').filter((link) => link.startsWith('/nhiem-vu/')).length).toBe(10);
  });

  it('know no unit that is not there', async () => {
    expect(await pageOf(results, unitTasksPage, { params: { id: 'so-khong-co' } })).toBeNull();
  });
});

describe('the interface', () => {
  const app = exampleApp();

  it('supposes without storing: the results are the same afterwards', async () => {
    const before = await (await app.request('/api/rankings.csv')).text();
    const answer = await app.request('/api/what-if?set=so-tu-phap/3.2.3%3D100%25');
    expect(answer.status).toBe(200);
    const { hypothetical, blocks } = (await answer.json()) as { hypothetical: boolean; blocks: unknown[] };
    expect([hypothetical, blocks.length]).toEqual([true, 1]);
    expect(await (await app.request('/api/rankings.csv')).text()).toBe(before);
  });

  it('says which argument is wrong, and where', async () => {
    const answer = await app.request('/api/what-if?set=so-tu-phap/3.2.3%3Dabc&set=x');
    expect(answer.status).toBe(400);
    const { errors } = (await answer.json()) as { errors: { parameter: string; message: string }[] };
    expect(errors.map(({ parameter }) => parameter)).toEqual(['set', 'set']);
    expect(errors[0]!.message).toMatch(/^so-tu-phap\/3\.2\.3=abc:18: "abc"/);
  });
});

it('a unit has what the sum of its steps says', () => {
  const report = reportPriorities(results, findUnit(results.campaign, 'so-tu-phap')!);
  const areas = report.criteria.filter(({ area, points }) => area.section === 'area' && points !== null);
  const available = Fraction.sum(areas.map((each) => decimal(each.available)));
  expect(available.compare(Fraction.ZERO)).toBe(1);
  for (const { available: own, points, maxPoints } of areas) {
    expect(decimal(own).add(decimal(points!)).compare(decimal(maxPoints))).toBeLessThanOrEqual(0);
  }
});
