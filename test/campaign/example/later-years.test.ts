/**
 * The made-up campaigns of 2024 and 2025 are what the generator writes after the year before, byte by byte.
 * After a change: UPDATE_EXAMPLES=1 npx vitest run test/campaign/example
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sampleRankCorrelation } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { makeExample } from '../../../src/campaign/example/make-example.ts';
import { type Campaign, runCampaign } from '../../../src/campaign/run-campaign.ts';
import { readEdition } from '../../../src/criteria/read-edition.ts';
import { folderSource } from '../../../src/criteria/source.ts';
import { importChunks } from '../../../src/import/import-file.ts';
import { INPUT_KINDS } from '../../../src/model/submission.ts';
import { SYNTHETIC_MARK } from '../../../src/text/marks.ts';
import { readRegistries } from '../../../src/units/read-registry.ts';
import { createRegistry } from '../../../src/units/registry.ts';
import { ROOT, readExample } from './read-example.ts';

const units = readRegistries(join(ROOT, 'data'), 'hung-yen');

function makeYear(year: number, earlier: Campaign) {
  const edition = readEdition(folderSource(join(ROOT, 'criteria')), `hung-yen/${year}`);
  const registry = createRegistry(units, { asOf: edition.header.period.to });
  const files = makeExample(edition, registry, { seed: year, earlier });
  const results = INPUT_KINDS.flatMap((kind) =>
    files
      .filter(({ path }) => path.startsWith(`${kind}/`))
      .map(({ path, text }) => importChunks(path, [Buffer.from(text)], { edition, registry }, { kind })),
  );
  const submissions = results.flatMap(({ submission }) => submission ?? []);
  return { files, results, campaign: runCampaign({ edition, registry, submissions }) };
}

const first = readExample('hung-yen/2023', 2023);
const of2023 = runCampaign({
  edition: first.edition,
  registry: first.registry,
  submissions: first.results.flatMap(({ submission }) => submission ?? []),
});
const of2024 = makeYear(2024, of2023);
const of2025 = makeYear(2025, of2024.campaign);

/** unit id -> index */
function indexes({ tiers }: Campaign): Map<string, number> {
  return new Map(
    tiers.flatMap(({ units: each, scores }) =>
      each.map(({ id }, row) => [id, scores.approximate(row)] as const),
    ),
  );
}

describe.each([
  [2024, of2024],
  [2025, of2025],
] as const)('data/examples/hung-yen-%i', (year, { files, results, campaign }) => {
  const folder = join(ROOT, `data/examples/hung-yen-${year}`);

  if (process.env.UPDATE_EXAMPLES) {
    rmSync(folder, { recursive: true, force: true });
    for (const { path, text } of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  }

  it('is what the generator writes', () => {
    const kept = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
    expect(kept.sort()).toEqual(files.map(({ path }) => path).sort());
    const differing = files.filter(({ path, text }) => readFileSync(join(folder, path), 'utf8') !== text);
    expect(differing.map(({ path }) => path)).toEqual([]);
  });

  it('says in every file that it is made up, and is imported without an error', () => {
    expect(files.filter(({ text }) => !text.split('\n')[0]!.includes(SYNTHETIC_MARK))).toEqual([]);
    expect(results.flatMap(({ errors }) => errors)).toEqual([]);
    expect(campaign.issues).toEqual([]);
  });
});

describe('made-up years in a row', () => {
  it('good units of one year are mostly good in the next', () => {
    const [before, after] = [indexes(of2023), indexes(of2024.campaign)];
    const communes = of2023.tiers.find(({ set }) => set.tier === 'commune')!.units.map(({ id }) => id);
    const both = communes.filter((id) => before.has(id) && after.has(id));
    expect(both.length).toBe(139);
    const correlation = sampleRankCorrelation(
      both.map((id) => before.get(id)!),
      both.map((id) => after.get(id)!),
    );
    expect(correlation).toBeGreaterThan(0.7);
    expect(correlation).toBeLessThan(0.99);
  });

  it('the third year has two tiers, and wards and communes apart', () => {
    expect(of2025.campaign.tiers.map(({ set, units: each }) => [set.tier, each.length])).toEqual([
      ['province', 13],
      ['commune', 104],
    ]);
    const blocks = of2025.campaign.tiers[1]!.blocks.map(({ block, rows }) => [block.id, rows.length]);
    expect(blocks).toEqual([
      ['wards', 11],
      ['communes', 93],
    ]);
  });
});
