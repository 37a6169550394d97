/** Failed replications are counted with their reasons; longer runs begin with shorter ones; groups; sensitivity. */
import { describe, expect, it } from 'vitest';
import { NeighbourPairs } from '../../../src/analyse/robustness/neighbour-pairs.ts';
import { reportSensitivity } from '../../../src/analyse/robustness/sensitivity.ts';
import { reportUncertainty } from '../../../src/analyse/robustness/uncertainty.ts';
import { untoldGroups } from '../../../src/analyse/robustness/untold-groups.ts';
import { EVERYTHING } from '../../../src/campaign/scope.ts';
import { sensitivityReportSchema } from '../../../src/model/sensitivity-report.ts';
import { smallCampaign } from '../../campaign/small-campaign.ts';
import { exampleResults } from '../../example-results.ts';

const DISTRICTS = { tier: null, block: 'districts' };
const results = exampleResults();

describe('replications', () => {
  it('that have no ranks are counted with the reason and the first of them', () => {
    const rows = ['Sở A;1.1;;90;100;;', 'Sở B;1.1;;70;100;;'];
    const campaign = smallCampaign({ 'reports.csv': rows });
    const made = { campaign, synthetic: true, previous: null, warnings: [], earlier: [] };
    // one area: without it nothing is left; it is one of six things that can be left out, or none
    const [block] = reportUncertainty(made, EVERYTHING, { sources: ['leave-out'], replications: 600 }).blocks;
    const { count, reasons } = block!.failed;
    expect(reasons).toEqual([{ reason: 'nothing-left', count, first: expect.any(Number) }]);
    expect(Math.abs(count - 100)).toBeLessThan(40);
    for (const { ranked } of block!.units) expect(ranked).toBe(600 - count);
  });

  it('of a longer run begin with those of a shorter one', () => {
    const run = (replications: number) => reportUncertainty(results, DISTRICTS, { replications }).blocks[0]!;
    for (const replications of [30, 77]) {
      const [shorter, longer] = [run(replications), run(replications + 1)];
      for (const [at, unit] of shorter.units.entries()) {
        const next = longer.units[at]!;
        // one rank more, and one grade more
        const added = next.mean! * next.ranked - unit.mean! * unit.ranked;
        expect(added).toBeCloseTo(Math.round(added), 6);
        expect(Math.round(added)).toBeGreaterThanOrEqual(1);
        expect(Math.round(added)).toBeLessThanOrEqual(shorter.units.length);
        const more = next.grades!.map((share, i) => share * next.ranked - unit.grades![i]! * unit.ranked);
        expect(more.map((each) => Math.round(each)).toSorted()).toEqual([...more.slice(1).fill(0), 1]);
      }
    }
  });

  it('refuse counts and spreads that are none', () => {
    const code = (options: object) => () => reportUncertainty(results, DISTRICTS, options);
    expect(code({ replications: 0 })).toThrow(expect.objectContaining({ code: 'robustness-replications' }));
    expect(code({ top: 1.5 })).toThrow(expect.objectContaining({ code: 'robustness-top' }));
    expect(code({ spread: 2 })).toThrow(expect.objectContaining({ code: 'composite-spread' }));
    expect(code({ concentration: 0 })).toThrow(expect.objectContaining({ code: 'composite-concentration' }));
    expect(() => reportSensitivity(results, DISTRICTS, { spread: -1 })).toThrow(
      expect.objectContaining({ code: 'composite-spread' }),
    );
  });

  it('tell how far they are, up to the end', () => {
    const told: [number, number][] = [];
    const options = { replications: 150, sources: ['weights', 'surveys'] as const };
    reportUncertainty(results, DISTRICTS, { ...options, onProgress: (...at) => told.push(at) });
    expect(told.at(-1)).toEqual([450, 450]);
    expect(told.map(([done]) => done)).toEqual(told.map(([done]) => done).toSorted((a, b) => a - b));
  });
});

describe('groups that cannot be told apart', () => {
  const counts = (above: number) => ({ above, tied: 0, below: 10 - above });

  it('go on from their first unit until it stands above in the share that tells', () => {
    // 0 > 1 in 5 of 10, 0 > 2 in 8, 0 > 3 in 9; 3 > 4 in 9; 4 > 5 in 1
    const pairs = new NeighbourPairs(6);
    const above = new Map([
      ['0 1', 5],
      ['0 2', 8],
      ['0 3', 9],
      ['3 4', 9],
      ['4 5', 1],
    ]);
    const orders = pairs.pairs.map(([a, b]) => counts(above.get(`${a} ${b}`) ?? 0));
    expect(untoldGroups(pairs, orders, 0.9)).toEqual([
      { first: 0, last: 2 },
      { first: 4, last: 5 },
    ]);
  });

  it('have pairs for all in small blocks and for the nearest in large ones', () => {
    for (const units of [0, 1, 2, 139, 447, 448, 4000]) {
      const pairs = new NeighbourPairs(units);
      expect(pairs.pairs.length).toBeLessThanOrEqual(100_000);
      for (const [at, [first, second]] of pairs.pairs.entries())
        if (pairs.placeOf(first, second) !== at) throw new Error(`${first} ${second}`);
    }
    expect(new NeighbourPairs(447).reach).toBe(446);
    expect(new NeighbourPairs(4000).reach).toBe(25);
  });
});

describe('sensitivity', () => {
  it('is the same for the same seed, fits its schema, and has an input for each area and choice', () => {
    const report = reportSensitivity(results, DISTRICTS, { samples: 64, seed: 4 });
    expect(reportSensitivity(results, DISTRICTS, { samples: 64, seed: 4 })).toEqual(report);
    expect(sensitivityReportSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
    const [block] = report.blocks;
    expect(block!.runs).toBe(64 * (block!.inputs.length + 2));
    const areas = block!.leftOut.filter(({ kind }) => kind === 'area').length;
    expect(block!.inputs).toHaveLength(areas + 3);
    expect(block!.inputs.filter(({ area }) => area !== null)).toHaveLength(areas);
  });

  it('raises N until the intervals are narrow, and says so where they are not', () => {
    const { blocks, goal, leastSamples, mostSamples } = reportSensitivity(results, DISTRICTS);
    const { samples, widest, settled } = blocks[0]!;
    expect(settled).toBe(true);
    expect(widest!).toBeLessThanOrEqual(goal);
    expect(Math.log2(samples / leastSamples) % 1).toBe(0);
    expect(samples).toBeGreaterThan(leastSamples);
    expect(samples).toBeLessThanOrEqual(mostSamples);
    expect(reportSensitivity(results, DISTRICTS, { samples: samples / 4 }).blocks[0]!.settled).toBe(false);
  });
});
