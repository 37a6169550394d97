/** Every unit of a made-up campaign of three tiers: its leaves add to its index, from the JSON alone. */
import { expect, it } from 'vitest';
import { explainUnit } from '../../src/analyse/explain-unit.ts';
import { runCampaign } from '../../src/campaign/run-campaign.ts';
import { leafText } from '../../src/text/explain/explain-leaf.ts';
import { unitText } from '../../src/text/explain/explain-unit.ts';
import { readExample } from '../campaign/example/read-example.ts';
import { indexOfJson } from './index-of-json.ts';

it('explains every unit of the example', () => {
  const { edition, registry, results } = readExample('hung-yen/2023', 1);
  const submissions = results.flatMap(({ submission }) => submission ?? []);
  const campaign = runCampaign({ edition, registry, submissions });
  for (const tier of campaign.tiers) {
    for (const row of tier.units.keys()) {
      const explained = explainUnit(campaign, { tier, row }, { synthetic: true });
      const index = indexOfJson(JSON.stringify(explained));
      if (explained.index !== null) expect(index?.toString()).toBe(explained.index.exact);
      for (const lang of ['vi', 'en'] as const) {
        const pages = [
          unitText(explained, lang),
          ...(row % 20 === 0
            ? explained.leaves.map((leaf) => leafText({ ...explained, ...leaf }, lang))
            : []),
        ];
        for (const page of pages) expect(page).not.toMatch(/undefined|null|NaN|\[object/);
      }
    }
  }
});
