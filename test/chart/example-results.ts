/** The results of the example campaign: what charts are drawn from in tests. */
import type { Results } from '../../src/campaign/results.ts';
import { runCampaign } from '../../src/campaign/run-campaign.ts';
import { readExample } from '../campaign/example/read-example.ts';

export function exampleResults(): Results {
  const { edition, registry, results } = readExample('hung-yen/2023', 1);
  const submissions = results.flatMap(({ submission }) => submission ?? []);
  const campaign = runCampaign({ edition, registry, submissions });
  return { campaign, synthetic: true, previous: null, warnings: [] };
}
