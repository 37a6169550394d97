/** A unit that does everything right has every point that applies to it, and the index 100: in every edition and tier. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { castDice } from '../../../src/campaign/example/dice.ts';
import type { DrawnUnit } from '../../../src/campaign/example/draw-campaign.ts';
import { settleOutcome } from '../../../src/campaign/example/outcome.ts';
import { countedLabels, drawQuantities } from '../../../src/campaign/example/quantities.ts';
import { writeSurveys, writeSystem } from '../../../src/campaign/example/write-measured.ts';
import { writeReport } from '../../../src/campaign/example/write-report.ts';
import { findUnit, runCampaign } from '../../../src/campaign/run-campaign.ts';
import { formatFixed } from '../../../src/exact/decimal.ts';
import { importChunks } from '../../../src/import/import-file.ts';
import type { Edition } from '../../../src/model/criteria-set.ts';
import { dayNumber } from '../../../src/model/day.ts';
import type { InputKind } from '../../../src/model/submission.ts';
import { applies } from '../../../src/score/settle-table.ts';
import { seededRandom } from '../../../src/stats/seeded-random.ts';
import type { Registry } from '../../../src/units/registry.ts';
import { readExample } from './read-example.ts';

/** What a unit states that loses nothing; bonus and penalty are left out. */
function faultless(edition: Edition, { units }: Registry, position: number, seed: number): DrawnUnit {
  const unit = units[position]!;
  const set = edition.sets.get(unit.tier)!;
  const random = seededRandom(seed);
  const { from, to } = edition.header.period;
  const labels = countedLabels(set.figures);
  const context = {
    quantities: drawQuantities({ unit, subordinates: 0, labels }, random),
    days: { from: dayNumber(from)!, to: dayNumber(to)! },
    ownDays: new Map(Object.entries(unit.dates).map(([name, day]) => [name, dayNumber(day)!])),
  };
  const outcomes = set.leaves
    .filter((leaf) => leaf.area.section === 'area' && applies(leaf, unit))
    .map((leaf) => {
      const alternatives = (leaf.rule.alternatives ?? []).filter(({ id }) => applies(leaf, unit, id));
      const dice = Array.from({ length: alternatives.length || 1 }, () => castDice(random));
      return settleOutcome({ leaf, alternatives, dice, context, incident: null, loss: 0, fixedShare: 1 }, 1);
    });
  return { unit, position, outcomes };
}

describe.each(['tu-ky/2023', 'soc-trang/2023', 'provincial-office/2024', 'hung-yen/2023'])('%s', (id) => {
  const { edition, registry } = readExample(id, 1);
  const positions = [...registry.units.keys()].filter((position) => registry.isValid(position));

  it('full figures earn 100 points of 100', { timeout: 60_000 }, () => {
    const example = fc.tuple(fc.constantFrom(...positions), fc.integer({ min: 0, max: 2 ** 31 }));
    fc.assert(
      fc.property(example, ([position, seed]) => {
        const drawn = faultless(edition, registry, position, seed);
        const campaignOfOne = { units: [drawn], blocks: [], absent: null, tied: [] };
        const { unit } = drawn;
        const report = writeReport(edition.sets.get(unit.tier)!, registry, drawn)!;
        const inputs: [InputKind, string, string][] = [
          ['reports', report.path, report.text],
          ...writeSurveys(edition, registry, campaignOfOne).map(
            ({ path, text }): [InputKind, string, string] => ['surveys', path, text],
          ),
          ...writeSystem(registry, campaignOfOne).map(({ path, text }): [InputKind, string, string] => [
            'system',
            path,
            text,
          ]),
        ];
        const results = inputs.map(([kind, path, text]) =>
          importChunks(path, [Buffer.from(text)], { edition, registry }, { kind }),
        );
        expect(results.flatMap(({ errors }) => errors)).toEqual([]);
        const submissions = results.flatMap(({ submission }) => submission ?? []);
        const campaign = runCampaign({ edition, registry, submissions });
        const { tier, row } = findUnit(campaign, unit.id)!;
        expect(formatFixed(tier.scores.exact(row), 6)).toBe('100.000000');
      }),
      { numRuns: 25 },
    );
  });

  it('the maxima of every tier add to 100', () => {
    for (const set of edition.sets.values()) expect(set.maxPoints.toString()).toBe('100');
  });
});
