/** The targets that were missed by most: those of the overview, each of one tier. */
import { describe, expect, it } from 'vitest';
import { mostMissed } from '../../src/analyse/most-missed.ts';
import { reportOverview } from '../../src/analyse/overview.ts';
import { reportTargets } from '../../src/analyse/targets.ts';
import { exampleResults } from '../example-results.ts';
import { twoTierResults } from './two-tier-results.ts';

describe('targets missed by most', () => {
  const results = exampleResults();
  const report = reportTargets(results);

  it('are the first of the overview', () => {
    const { missedTargets } = reportOverview(results).targets;
    const shown = mostMissed(report, 5).targets.map(({ code, tiers }) => [
      code,
      tiers.map(({ tier }) => tier.id),
    ]);
    expect(shown).toEqual(missedTargets.slice(0, 5).map(({ code, tier }) => [code, [tier.id]]));
  });

  it('are all of them where more are asked for, none where none is missed', () => {
    const missed = reportOverview(results).targets.missed;
    expect(mostMissed(report, 1000).targets).toHaveLength(missed);
    expect(mostMissed(reportTargets(twoTierResults({})), 3).targets).toEqual([]);
  });
});
