/** A made-up campaign of 2024 that knows the shipped example of 2023 as the year before. */
import { previousTable } from '../src/analyse/change/previous-table.ts';
import type { Results } from '../src/campaign/results.ts';
import { runCampaign } from '../src/campaign/run-campaign.ts';
import { readExample } from './campaign/example/read-example.ts';
import { exampleResults } from './example-results.ts';

export function twoYearResults(): Results {
  const { edition, registry, results } = readExample('hung-yen/2024', 7);
  const submissions = results.map(({ submission }) => submission!);
  const campaign = runCampaign({ edition, registry, submissions });
  const earlier = [exampleResults()];
  return {
    campaign,
    synthetic: true,
    previous: previousTable({ campaign, earlier, previous: null }),
    warnings: campaign.issues,
    earlier,
  };
}
