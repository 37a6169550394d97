/** Criteria of the project's editions on reports with known points: test/cases/editions.yaml. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { explainLeaf } from '../../src/analyse/explain-leaf.ts';
import { findUnit, runCampaign } from '../../src/campaign/run-campaign.ts';
import { readEdition } from '../../src/criteria/read-edition.ts';
import { folderSource } from '../../src/criteria/source.ts';
import { readYaml } from '../../src/criteria/yaml/read-yaml.ts';
import { Fraction } from '../../src/exact/fraction.ts';
import { formContent } from '../../src/import/form/form-content.ts';
import { LeafState } from '../../src/model/score.ts';
import { scoreLeaf } from '../../src/score/exact-points.ts';
import { ruleItems } from '../../src/text/explain/rule-items.ts';
import { readRegistries } from '../../src/units/read-registry.ts';
import { createRegistry } from '../../src/units/registry.ts';
import { importRows } from './import-rows.ts';

/** A cell as YAML reads it: a number stands as a fraction. */
type Cell = string | Fraction;

interface EditionCase {
  name: string;
  edition: string;
  unit: string;
  report: Record<string, Cell>;
  appraisal?: Record<string, { decision: string; value: Cell; reason: string }>;
  points: Record<string, string>;
  /** kinds of the warnings about figures that count for nothing */
  warnings?: readonly string[];
}

const ROOT = join(import.meta.dirname, '../..');
const FILE = join(ROOT, 'test/cases/editions.yaml');
const cases = readYaml(FILE, readFileSync(FILE, 'utf8')).data as readonly EditionCase[];
const source = folderSource(join(ROOT, 'criteria'));

const written = (cell: Cell) => (cell instanceof Fraction ? String(cell.toNumber()).replace('.', ',') : cell);

/** Value, numerator and denominator: `8/8` is a share, everything else a value. */
function cellsOf(cell: Cell): string {
  const text = written(cell);
  const [, numerator, denominator] = /^(\d+)\/(\d+)$/.exec(text) ?? [];
  return numerator ? `;${numerator};${denominator}` : `${text};;`;
}

function campaignOf({ edition: id, unit, report, appraisal = {} }: EditionCase) {
  const edition = readEdition(source, id);
  const { jurisdiction, period } = edition.header;
  const registry = createRegistry(readRegistries(join(ROOT, 'data'), jurisdiction), { asOf: period.to });
  const reported = Object.entries(report).map(([key, cell]) => `${unit};TC ${key};${cellsOf(cell)}`);
  const ruled = Object.entries(appraisal).map(
    ([key, { decision, value, reason }]) =>
      `${unit};TC ${key};1;${decision};${written(value)};${reason};Đoàn kiểm tra;30/09/2023`,
  );
  const files = [
    {
      kind: 'reports' as const,
      file: 'reports.csv',
      rows: ['Đơn vị;Mã tiêu chí;Giá trị;Tử số;Mẫu số', ...reported],
    },
    {
      kind: 'appraisals' as const,
      file: 'appraisals.csv',
      rows: ['Đơn vị;Mã tiêu chí;Vòng;Quyết định;Giá trị;Lý do;Người thẩm định;Ngày', ...ruled],
    },
  ].filter(({ rows }) => rows.length > 1);
  const submissions = files.map((file) => importRows(file, { edition, registry }));
  const campaign = runCampaign({ edition, registry, submissions });
  const position = registry.units.findIndex(({ name, aliases }) => [name, ...aliases].includes(unit));
  return { campaign, place: findUnit(campaign, registry.units[position]!.id)! };
}

describe('an alternative in an explanation', () => {
  const explained = (unit: string, report: Record<string, string>) => {
    const { campaign, place } = campaignOf({ name: '', edition: 'tu-ky/2023', unit, report, points: {} });
    const leaf = place.tier.set.leaves.find(({ code }) => code === '1.3')!;
    const items = ruleItems(explainLeaf(campaign, place, { leaf, synthetic: true }), 'vi');
    return items.map(({ text }) => text).filter((text) => /^\([a-e]\)/.test(text));
  };

  it('says the day of the unit that its own day is counted from, and what concerns others', () => {
    const [, , c, , e] = explained('Xã Đại Hợp', { '1.3/a': 'Có', '1.3/b': '8/8', '1.3/e': '11/08/2023' });
    expect(c).toBe(
      '(c) Ngày hoàn thành tự kiểm tra (xã, thị trấn tự kiểm tra): không áp dụng đối với đơn vị',
    );
    expect(e).toBe(
      '(e) Ngày gửi báo cáo cho Đoàn kiểm tra (xã, thị trấn được kiểm tra trực tiếp): 11/08/2023; ngày kiểm tra của đơn vị: 15/08/2023; 0,75 / 1,5 điểm',
    );
  });
});

describe('the form of a unit', () => {
  const asked = (id: string) => {
    const edition = readEdition(source, 'tu-ky/2023');
    const unit = readRegistries(join(ROOT, 'data'), 'tu-ky').find((each) => each.id === id)!;
    return formContent(edition, 'commune', unit).rows.filter(({ figure }) => figure.leaf.code === '1.3');
  };

  it.each([
    ['xa-dai-hop', ['1.3/a', '1.3/b', '1.3/e']],
    ['xa-chi-minh', ['1.3/a', '1.3/b', '1.3/c', '1.3/d']],
  ])('of %s asks for the days that concern it', (id, keys) => {
    const rows = asked(id);
    expect(rows.map(({ figure }) => figure.key)).toEqual(keys);
    expect(rows.map(({ isFirst }) => isFirst)).toEqual(keys.map((_, at) => at === 0));
  });
});

describe('criteria of the editions', () => {
  it.each(cases)('$edition: $name', (test) => {
    const { campaign, place } = campaignOf(test);
    const { table, set } = place.tier;
    const earned = Object.keys(test.points).map((code) => {
      const leaf = set.leaves.find((each) => each.code === code)!;
      const { points, state } = scoreLeaf(table, place.row, leaf);
      const out: readonly LeafState[] = [LeafState.noneArose, LeafState.noFunction];
      return [code, points?.toString() ?? (out.includes(state) ? 'KPS' : String(state))];
    });
    expect(Object.fromEntries(earned)).toEqual(test.points);
    const unused = campaign.issues.map(({ kind }) => kind).filter((kind) => kind.startsWith('figure_'));
    expect(unused).toEqual(test.warnings ?? []);
  });
});
