/** The open data: valid against the published schema, every row as its own schema says, figures those of the reports. */
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { reportTargets } from '../../../src/analyse/targets.ts';
import { reportRanking } from '../../../src/campaign/report-ranking.ts';
import { reportScores } from '../../../src/campaign/report-scores.ts';
import { decimal, formatFixed } from '../../../src/exact/decimal.ts';
import { openDataFiles } from '../../../src/publish/open-data/open-data.ts';
import type { PublicationInput } from '../../../src/publish/publication-input.ts';
import { twoTierResults } from '../../analyse/two-tier-results.ts';
import { HOSTILE, hostileResults } from '../../server/pages/hostile-results.ts';
import { exampleInput } from '../example-input.ts';
import { checkDataPackage, type Files, type Resource, rowsOf } from './check-data-package.ts';

const require = createRequire(import.meta.url);
/** of the package that carries the published profiles of Data Package v1 */
const { validate } = require('datapackage') as {
  validate(descriptor: object): Promise<{ valid: boolean; errors: Error[] }>;
};

const OPTIONS = { name: 'par-index-2023', version: '1.0.0', created: '2024-02-01' };

interface Made {
  files: Files;
  descriptor: Record<string, unknown> & { resources: Resource[]; description: string };
}

function made(input: PublicationInput): Made {
  const files = new Map(openDataFiles(input, OPTIONS).map(({ path, content }) => [path, content]));
  return { files, descriptor: JSON.parse(files.get('datapackage.json')!) };
}

function tableOf({ files, descriptor }: Made, name: string) {
  return rowsOf(descriptor.resources.find((resource) => resource.name === name)!, files);
}

const example = exampleInput();
const ours = made(example);
const previous = made({ results: hostileResults({ previous: true }), announcement: null, lang: 'en' });
const twoTiers = made({
  results: twoTierResults({ reports: ['a;1.1;;1;3', 'b;1.1;;8;10', 'x;1.1;;7;9'], system: ['a;1.2;;2;7'] }),
  announcement: null,
  lang: 'vi',
});
const CASES = { example: ours, previous, twoTiers };

describe('openDataFiles', () => {
  it.each(Object.entries(CASES))('is valid against the published schema: %s', async (_, { descriptor }) => {
    expect(await validate(descriptor)).toMatchObject({ valid: true, errors: [] });
  });

  it('would not be valid with a name in capitals or without a profile', async () => {
    expect((await validate({ ...ours.descriptor, name: 'PAR INDEX' })).valid).toBe(false);
    expect((await validate({ ...ours.descriptor, resources: [] })).valid).toBe(false);
  });

  it.each(Object.entries(CASES))('has rows as its schemas say: %s', (_, { descriptor, files }) => {
    expect(checkDataPackage(descriptor.resources, files)).toEqual([]);
  });

  it('finds a changed cell, a foreign key without its row and a missing value', () => {
    const changed = new Map(ours.files);
    const text = ours.files.get('ranking.csv')!;
    changed.set(
      'ranking.csv',
      text.replace(/\r\n([^,]+),([^,]+),/, '\r\nnobody,,').replace(',true,', ',yes,'),
    );
    const faults = checkDataPackage(ours.descriptor.resources, changed);
    expect(faults).toContain('ranking.csv: hash');
    expect(faults).toContain('ranking.csv: nobody is nowhere');
    expect(faults).toContain('ranking.csv: line 2: tier_id "" is required');
  });

  it('has the ranks and indexes of the rankings', () => {
    const { campaign, synthetic } = example.results;
    const { blocks } = reportRanking(campaign, { tier: null, block: null, synthetic, previous: null });
    const wanted = blocks.flatMap(({ ranked, unranked }) => [
      ...ranked.map(({ unit, rank, index, grade }) => [unit.id, String(rank), index, grade?.id ?? '']),
      ...unranked.map(({ unit }) => [unit.id, '', '', '']),
    ]);
    const rows = tableOf(ours, 'ranking');
    expect(rows.map((row) => [row.unit_id, row.rank, row.index, row.grade_id])).toEqual(wanted);
    expect(Object.keys(rows[0]!)).not.toContain('previous_rank');
  });

  it('has the exact points of every unit in every criterion, blank where it does not count', () => {
    const { campaign, synthetic } = example.results;
    const { tiers, settings } = reportScores(campaign, { tier: null, block: null, synthetic });
    const wanted = tiers.flatMap(({ units }) =>
      units.flatMap(({ unit, leaves }) =>
        leaves.map(({ id, points, state }) => {
          const printed = points === null ? '' : formatFixed(decimal(points), settings.decimals);
          return [unit.id, id, state, printed, points ?? ''];
        }),
      ),
    );
    const rows = tableOf(ours, 'leaf-scores');
    expect(
      rows.map((row) => [row.unit_id, row.criterion_id, row.state, row.points, row.points_exact]),
    ).toEqual(wanted);
    expect(wanted.some(([, , state, printed]) => state === 'noFunction' && printed === '')).toBe(true);
  });

  it('adds up: the points of the areas are those of the unit', () => {
    const totals = new Map(tableOf(ours, 'ranking').map((row) => [row.unit_id, row.points]));
    const { campaign, synthetic } = example.results;
    const { tiers } = reportScores(campaign, { tier: null, block: null, synthetic });
    const areas = tableOf(ours, 'scores').filter(({ section }) => section === 'area');
    expect(areas.length).toBe(
      tiers.flatMap(({ areas: own, units }) =>
        units.flatMap(() => own.filter(({ section }) => section === 'area')),
      ).length,
    );
    for (const unit of tiers.flatMap(({ units }) => units)) {
      expect(totals.get(unit.unit.id)).toBe(formatFixed(decimal(unit.points), 2));
    }
  });

  it('has the targets of the report', () => {
    const { targets } = reportTargets(example.results);
    const rows = tableOf(ours, 'targets');
    expect(rows.map((row) => [row.criterion_code, row.tier_id, row.value, row.units_met])).toEqual(
      targets.flatMap(({ code, tiers }) =>
        tiers.map(({ tier, attained, met }) => [code, tier.id, attained.rounded ?? '', String(met)]),
      ),
    );
  });

  it('says what it is: marks, licence or its absence, sources, hashes', () => {
    const { descriptor } = ours;
    expect(descriptor.description).toContain('BẢN MINH HỌA - KHÔNG CÓ GIÁ TRỊ PHÁP LÝ');
    expect(descriptor.description).toContain('SỐ LIỆU GIẢ LẬP');
    expect(descriptor).toMatchObject({
      profile: 'tabular-data-package',
      created: '2024-02-01T00:00:00Z',
      marks: ['illustrative', 'synthetic'],
      editionHash: example.results.campaign.edition.hash,
    });
    const licence = { name: 'CC-BY-4.0', title: 'Creative Commons Attribution 4.0', path: 'LICENSE.txt' };
    const licensed = made({ ...example, announcement: { ...example.announcement!, licence } }).descriptor;
    expect(licensed.licenses).toEqual([licence]);
    expect(licensed.description).not.toContain('chưa nêu giấy phép');
    const bare = made({ ...example, announcement: null }).descriptor;
    expect(Object.keys(bare)).not.toContain('licenses');
    expect(bare.description).toContain('Cơ quan công bố chưa nêu giấy phép sử dụng dữ liệu.');
  });

  it('has last year beside this year where its table was given', () => {
    const rows = tableOf(previous, 'ranking');
    expect(
      rows.map((row) => [row.unit_id, row.previous_rank, row.places_gained, row.previous_index]),
    ).toEqual([
      ['a', '3', '2', '45.50'],
      ['b', '', '', ''],
      ['c', '1', '-2', ''],
      ['d', '', '', ''],
    ]);
    expect(previous.files.get('ranking.csv')).toContain(',-2,');
  });

  it('keeps names inert and is plain: no byte order mark, the same bytes twice', () => {
    const units = tableOf(previous, 'units').map((row) => row.unit_name);
    expect(units).toContain(`'${HOSTILE.formula}`);
    expect(units).toContain(HOSTILE.script);
    for (const content of previous.files.values()) expect(content.charCodeAt(0)).not.toBe(0xfeff);
    expect([...made(example).files]).toEqual([...ours.files]);
  });
});
