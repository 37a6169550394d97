import { describe, expect, it } from 'vitest';
import { checkDeclared } from '../../../src/campaign/check-declared.ts';
import { makeExample } from '../../../src/campaign/example/make-example.ts';
import { runCampaign } from '../../../src/campaign/run-campaign.ts';
import { readExample } from './read-example.ts';

const EDITIONS = [
  'hung-yen/2023',
  'binh-duong/2017-districts',
  'national/2023-ministries',
  'tu-ky/2023',
  'soc-trang/2023',
  'provincial-office/2024',
];

describe.each(EDITIONS)('an example of %s', (id) => {
  const { edition, registry, files, results } = readExample(id, 11);

  it('is the same for the same seed and another for another', () => {
    expect(makeExample(edition, registry, { seed: 11 })).toEqual(files);
    expect(makeExample(edition, registry, { seed: 12 })).not.toEqual(files);
  });

  it('is imported and ranked', () => {
    expect(results.flatMap(({ errors }) => errors)).toEqual([]);
    const submissions = results.flatMap(({ submission }) => submission ?? []);
    const campaign = runCampaign({ edition, registry, submissions });
    const declared = checkDeclared(campaign, 'vi-VN').filter(({ severity }) => severity === 'error');
    expect([...campaign.issues, ...declared]).toEqual([]);
    for (const { ranking } of campaign.tiers.flatMap(({ blocks }) => blocks)) {
      expect(ranking.ranked.length).toBeGreaterThan(ranking.unranked.length);
      for (const { indexUnits } of ranking.ranked) expect(indexUnits / 100).toBeGreaterThan(50);
    }
  });

  it('has one file a path', () => {
    expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
  });
});
