/**
 * Choices worked out by hand. The upper tier has areas 1 (1.1: 40, 1.2: 20) and 2 (2.1, 2.2, 2.3, 2.4: 10 each); index =
 * 100 x points / maximum that applied.
 */
import { describe, expect, it } from 'vitest';
import { blockFigures } from '../../../src/analyse/robustness/block-figures.ts';
import type { Choice } from '../../../src/analyse/robustness/choice.ts';
import { choiceDraws, ownWeights, withoutElement } from '../../../src/analyse/robustness/draw-choices.ts';
import { IndexModel } from '../../../src/analyse/robustness/index-model.ts';
import type { Results } from '../../../src/campaign/results.ts';
import { blocksInScope } from '../../../src/campaign/scope.ts';
import { twoTierResults } from '../two-tier-results.ts';

const results = twoTierResults({
  // a: 1.1 half, 1.2 full, 2.1 60 %, 2.2 did not arise, 2.3 and 2.4 not reported
  // b: 1.1 full, 1.2 not reported, 2.1 none, 2.2 of two the best, 2.3 1/3, 2.4 half; penalty 1
  // c: everything of area 2 did not arise
  reports: [
    ...['a;1.1;;1;2', 'a;2.2;KPS;;'],
    ...['b;1.1;;1;1', 'b;2.2;4;;', 'b;2.3;;1;3', 'b;2.4/a;;1;2', 'b;P.1;2;;'],
    ...['c;1.1;;3;4', 'c;2.2;KPS;;', 'c;2.3;KPS;;', 'c;2.4/a;KPS;;', 'c;2.4/b;KPS;;'],
  ],
  system: ['a;1.2;;1;1', 'c;1.2;;1;4'],
  surveys: ['a;2.1;50;60%', 'b;2.1;50;0%'],
});

function modelOf(of: Results, block = 'upper-block'): IndexModel {
  const [part] = blocksInScope(of.campaign, { tier: null, block });
  return new IndexModel(blockFigures(part!, of.campaign.edition.header));
}

/** Index of a, b, c. */
function indexes(choice: Partial<Choice> | ((model: IndexModel) => Choice)): number[] {
  const model = modelOf(results);
  const whole = typeof choice === 'function' ? choice(model) : { ...model.nominal, ...choice };
  const ranks = new Uint32Array(model.figures.units.length);
  expect(model.rank(whole, ranks)).toBeNull();
  return ['a', 'b', 'c'].map((id) => model.index[model.figures.units.findIndex((unit) => unit.id === id)]!);
}

const expectClose = (found: readonly number[], expected: readonly number[]) => {
  for (const [at, value] of expected.entries()) expect(found[at]).toBeCloseTo(value, 10);
};

/** c handed in no 2.1, which counts as not reported: 10 apply in its area 2 */
describe('the choices of an index', () => {
  it('the edition: 46 of 90; 40 + 0 + 10 + 10/3 + 5 of 100 less 1; 35 of 70', () => {
    expectClose(indexes({}), [(100 * 46) / 90, 40 + 10 + 10 / 3 + 5 - 1, (100 * 35) / 70]);
  });

  it('the mean of the areas by their maxima of 60 and 40', () => {
    expectClose(indexes({ aggregation: 'areas' }), [
      60 * (40 / 60) + 40 * (6 / 30),
      60 * (40 / 60) + 40 * ((10 + 10 / 3 + 5) / 40) - 1,
      60 * (35 / 60) + 40 * 0,
    ]);
  });

  it('the geometric mean of the areas; an area without points counts as one hundredth', () => {
    expectClose(indexes({ aggregation: 'geometric' }), [
      100 * (40 / 60) ** 0.6 * (6 / 30) ** 0.4,
      100 * (40 / 60) ** 0.6 * ((10 + 10 / 3 + 5) / 40) ** 0.4 - 1,
      100 * (35 / 60) ** 0.6 * 0.01 ** 0.4,
    ]);
  });

  it('what did not arise in full, or as 0', () => {
    const b = 40 + 10 + 10 / 3 + 5 - 1;
    expectClose(indexes({ noneArose: 'full' }), [56, b, 65]);
    expectClose(indexes({ noneArose: 'zero' }), [46, b, 35]);
    expectClose(indexes({ noneArose: 'exclude' }), indexes({}));
  });

  it('one decimal of each criterion (10/3 becomes 3.3), or of the index', () => {
    expectClose(indexes({ rounding: 'each' }), [51.1, 57.3, 50]);
    expectClose(indexes({ rounding: 'index' }), [51.1, 57.3, 50]);
    const each = indexes({ rounding: 'each', noneArose: 'full' });
    expectClose(each, [56, 57.3, 65]);
  });

  it('without an area, or without a criterion', () => {
    const without = (element: number) => (model: IndexModel) =>
      withoutElement(model.nominal, element, ownWeights(model.figures));
    expectClose(indexes(without(0)), [(100 * 6) / 30, (100 * (15 + 10 / 3)) / 40 - 1, 0]);
    expectClose(indexes(without(1)), [(100 * 40) / 60, (100 * 40) / 60 - 1, (100 * 35) / 60]);
    // 1.1, the first criterion, of 40
    expectClose(indexes(without(2)), [(100 * 26) / 50, (100 * (15 + 10 / 3)) / 60 - 1, (100 * 5) / 30]);
  });

  it('weights: an area twice as heavy, and a criterion of it twice as heavy inside it', () => {
    expectClose(indexes({ areaWeights: Float64Array.of(120, 40) }), [
      (100 * (80 + 6)) / 150,
      (100 * (80 + 15 + 10 / 3)) / 160 - 1,
      (100 * 70) / 130,
    ]);
    const leafWeights = Float64Array.of(0.8, 0.2, 0.25, 0.25, 0.25, 0.25);
    expectClose(indexes({ leafWeights }), [
      (100 * (60 * (0.8 / 2 + 0.2) + 6)) / 90,
      60 * 0.8 + 15 + 10 / 3 - 1,
      (100 * (60 * (0.6 + 0.05))) / 70,
    ]);
  });

  it('a unit that nothing applies to any more has no rank, the others close up', () => {
    const model = modelOf(results);
    const only = Float64Array.of(0.5, 0.5, 0, 1, 0, 0);
    const ranks = new Uint32Array(3);
    const choice = { ...model.nominal, areaWeights: Float64Array.of(0, 40), leafWeights: only };
    expect(model.rank(choice, ranks)).toBeNull();
    const rankOf = (id: string) => ranks[model.figures.units.findIndex((unit) => unit.id === id)];
    expect(['a', 'b', 'c'].map(rankOf)).toEqual([0, 1, 0]);
    expect(model.rank({ ...choice, areaWeights: Float64Array.of(0, 0) }, ranks)).toBe('nothing-left');
  });
});

describe('drawn choices', () => {
  it('are each of the three about as often, and leave out every element', () => {
    const { figures, nominal } = modelOf(results);
    const draw = choiceDraws(figures, nominal, {
      sources: new Set(['aggregation', 'rounding', 'none-arose', 'leave-out']),
      ...{ seed: 7, spread: 0.25, concentration: 100 },
    });
    const seen = new Map<string, number>();
    const count = (name: string) => seen.set(name, (seen.get(name) ?? 0) + 1);
    for (let replication = 0; replication < 9000; replication++) {
      const drawn = draw(replication);
      if (typeof drawn === 'string') throw new Error(drawn);
      const { aggregation, rounding, noneArose, areaWeights, leafWeights } = drawn.choice;
      for (const name of [aggregation, rounding, noneArose]) count(name);
      count(`left out ${areaWeights.indexOf(0)} ${leafWeights?.indexOf(0) ?? -1}`);
    }
    for (const name of ['points', 'areas', 'geometric', 'none', 'index', 'each', 'exclude', 'full', 'zero']) {
      // 3,000 expected, standard deviation 45
      expect(Math.abs(seen.get(name)! - 3000)).toBeLessThan(200);
    }
    const leftOut = [...seen].filter(([name]) => name.startsWith('left out'));
    expect(leftOut).toHaveLength(1 + 2 + 6);
    for (const [, times] of leftOut) expect(Math.abs(times - 1000)).toBeLessThan(150);
  });

  it('move weights by at most the spread, areas and criteria alike', () => {
    const { figures, nominal } = modelOf(results);
    const draw = choiceDraws(figures, nominal, {
      sources: new Set(['weights']),
      ...{ seed: 3, spread: 0.5, concentration: 100 },
    });
    const own = ownWeights(figures);
    const ratios: number[] = [];
    for (let replication = 0; replication < 500; replication++) {
      const drawn = draw(replication);
      if (typeof drawn === 'string') throw new Error(drawn);
      const { areaWeights, leafWeights } = drawn.choice;
      for (const [area, weight] of areaWeights.entries()) ratios.push(weight / nominal.areaWeights[area]!);
      for (const area of figures.areas.keys()) {
        const parts = leafWeights!.filter((_, leaf) => figures.areaOf[leaf] === area);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 12);
      }
      // the share of a criterion moves by at most 1.5 / 0.5 either way
      for (const [leaf, weight] of leafWeights!.entries()) {
        expect(weight / own[leaf]!).toBeGreaterThan(1 / 3);
        expect(weight / own[leaf]!).toBeLessThan(3);
      }
    }
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(0.5);
    expect(Math.max(...ratios)).toBeLessThanOrEqual(1.5);
    expect(Math.min(...ratios)).toBeLessThan(0.55);
    expect(Math.max(...ratios)).toBeGreaterThan(1.45);
  });
});
