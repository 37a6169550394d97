/** Laws of composite indices on random trees and tables: order, scale, seeds and numbers of replications. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  AGGREGATION_METHODS,
  type AggregationMethod,
  aggregate,
  type Composite,
  columnOf,
  createComposite,
  createUnitTable,
  dirichletWeights,
  effectiveWeights,
  leaveOneOut,
  noisyWeights,
  rankElements,
  ranksOf,
  replicateRanks,
  replicateWeights,
  shareOfRanks,
  type UnitTable,
  type WeightReplications,
  type WeightSampler,
} from '../../../src/index.ts';
import { seededRandom } from '../../../src/stats/seeded-random.ts';
import { randomComposite } from './random-composite.ts';

const methods = fc.constantFrom(...AGGREGATION_METHODS);

/** The mean of a group as one would write it for one unit, straight from the definition. */
function valueByHand(
  composite: Composite,
  table: UnitTable,
  { method, unit }: { method: AggregationMethod; unit: number },
): (code: string) => number {
  const value = (code: string): number => {
    const position = composite.positions.get(code)!;
    const members = composite.elements.filter(({ parent }) => parent === code);
    if (composite.elements[position]!.level === 1) return columnOf(table, code)[unit]!;
    const parts = members
      .map((member) => ({ weight: member.weight, value: value(member.code) }))
      .filter((part) => !Number.isNaN(part.value));
    const total = parts.reduce((sum, { weight }) => sum + weight, 0);
    const mean = (of: (x: number) => number) =>
      parts.reduce((sum, part) => sum + part.weight * of(part.value), 0) / total;
    if (method === 'arithmetic') return mean((x) => x);
    if (method === 'geometric') return Math.exp(mean(Math.log));
    return 1 / mean((x) => 1 / x);
  };
  return value;
}

/** `min` ranks by counting: 1 + how many are greater by more than the tolerance of ties */
function rankByHand(column: Float64Array, unit: number): number {
  const own = column[unit]!;
  if (Number.isNaN(own)) return 0;
  const greatest = Math.max(...Array.from(column, Math.abs).filter((value) => !Number.isNaN(value)));
  return 1 + column.filter((other) => other - own > 1e-9 * greatest).length;
}

describe('aggregation', () => {
  it('is the weighted mean of what is there, at every level', () => {
    fc.assert(
      fc.property(randomComposite({ positive: true }), methods, ({ composite, table }, method) => {
        const scores = aggregate(composite, table, { method });
        for (const unit of table.units.keys()) {
          const byHand = valueByHand(composite, table, { method, unit });
          for (const { code } of composite.elements) {
            const [ours, expected] = [columnOf(scores, code)[unit]!, byHand(code)];
            expect(Number.isNaN(ours)).toBe(Number.isNaN(expected));
            if (!Number.isNaN(expected)) expect(Math.abs(ours - expected)).toBeLessThan(1e-12 * expected);
          }
        }
      }),
    );
  });

  it('ranks by counting who is better; whole-number figures tie where fractions would tie', () => {
    fc.assert(
      fc.property(randomComposite(), ({ composite, table }) => {
        const scores = aggregate(composite, table);
        const ranks = rankElements(composite, scores);
        for (const { code } of composite.elements) {
          const column = columnOf(scores, code);
          const expected = Array.from(column.keys(), (unit) => rankByHand(column, unit));
          expect([...ranksOf(ranks, code)]).toEqual(expected);
        }
      }),
    );
  });

  it('does not depend on the order of units, of elements or on the scale of the weights', () => {
    const shuffled = randomComposite().chain((random) =>
      fc.record({
        random: fc.constant(random),
        elements: fc.shuffledSubarray(random.elements, { minLength: random.elements.length }),
        units: fc.shuffledSubarray([...random.table.units], { minLength: random.table.units.length }),
        scale: fc.constantFrom(1, 0.3, 7, 1e6),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ random, elements, units, scale }) => {
        const other = createComposite(
          elements.map((element) => ({ ...element, weight: element.weight * scale })),
        );
        const rows = units.map((unit) => random.table.units.indexOf(unit));
        const columns = [...random.table.codes]
          .reverse()
          .map((code) => [code, rows.map((row) => columnOf(random.table, code)[row]!)] as const);
        const table = createUnitTable(units, new Map(columns));
        const sampled = (composite: Composite, of: UnitTable) => {
          const sampler = noisyWeights(composite, { spread: 0.4, seed: 9 });
          const { units: spreads, failed } = replicateWeights(composite, of, { sampler, replications: 20 });
          return { failed, spreads: [...spreads].sort((a, b) => (a.unit < b.unit ? -1 : 1)) };
        };
        expect(sampled(other, table)).toEqual(sampled(random.composite, random.table));
      }),
    );
  });

  it('weighs the indicators to 1 together', () => {
    fc.assert(
      fc.property(randomComposite(), ({ composite }) => {
        const effective = effectiveWeights(composite);
        const sum = composite.indicators.reduce((all, position) => all + effective[position]!, 0);
        expect(sum).toBeCloseTo(1, 12);
      }),
    );
  });
});

describe('true ties', () => {
  it('are not split by the order in which rounding happens', () => {
    // 0.1 + 0.2 against 0.3 in the other order, over many groups: equal sums, different doubles
    const codes = Array.from({ length: 10 }, (_, i) => `c${i}`);
    const composite = createComposite([
      ...codes.map((code) => ({ code, name: code, level: 1, parent: 'index', weight: 0.1 })),
      { code: 'index', name: 'index', level: 2, parent: null, weight: 1 },
    ]);
    const figures = [0.1, 0.2, 0.3, 0.7, 1.1, 2.3, 3.7, 4.9, 5.3, 6.1];
    const units = Array.from({ length: 10 }, (_, i) => `u${i}`);
    // a Latin square: every unit has the same figures
    const columns = codes.map((code, c) => [code, units.map((_, u) => figures[(c + u) % 10]!)] as const);
    const scores = aggregate(composite, createUnitTable(units, new Map(columns)));
    const index = columnOf(scores, 'index');
    expect(new Set(index).size).toBeGreaterThan(1);
    expect([...ranksOf(rankElements(composite, scores), 'index')]).toEqual(units.map(() => 1));
  });

  it('hold where positive and negative figures cancel to zero', () => {
    const composite = createComposite([
      ...['a', 'b', 'c'].map((code) => ({ code, name: code, level: 1, parent: 'index', weight: 1 })),
      { code: 'index', name: 'index', level: 2, parent: null, weight: 1 },
    ]);
    const table = createUnitTable(['x', 'y', 'z'], {
      a: [0.1, 0.3, 2],
      b: [0.2, -0.1, 0],
      c: [-0.3, -0.2, 0],
    });
    const ranks = rankElements(composite, aggregate(composite, table));
    expect([...ranksOf(ranks, 'index')]).toEqual([2, 2, 1]);
  });
});

describe('replications', () => {
  const samplers: Record<string, (composite: Composite, seed: number) => WeightSampler> = {
    noise: (composite, seed) => noisyWeights(composite, { spread: 0.5, seed }),
    dirichlet: (composite, seed) => dirichletWeights(composite, { concentration: 8, seed }),
  };

  /** every rank of every replication, through the same kernel that streams them */
  function recorded(
    composite: Composite,
    table: UnitTable,
    options: { sampler: WeightSampler; replications: number },
  ) {
    const weights: number[][] = [];
    const result = replicateWeights(composite, table, {
      replications: options.replications,
      sampler: (target, replication) => {
        const drawn = options.sampler(target, replication);
        weights.push([...target]);
        return drawn;
      },
    });
    return { weights, units: result.units, failed: result.failed };
  }

  it.each(Object.entries(samplers))('%s: same seed, same bytes; another seed, others', (_, sampler) => {
    fc.assert(
      fc.property(randomComposite(), fc.nat(), ({ composite, table }, seed) => {
        const run = (s: number) =>
          recorded(composite, table, { sampler: sampler(composite, s), replications: 30 });
        expect(run(seed)).toEqual(run(seed));
        if (composite.elements.length > 4) expect(run(seed).weights).not.toEqual(run(seed + 1).weights);
      }),
      { numRuns: 30 },
    );
  });

  it.each(Object.entries(samplers))('%s: more replications begin with the same ones', (_, sampler) => {
    fc.assert(
      fc.property(randomComposite(), fc.nat(), ({ composite, table }, seed) => {
        const run = (replications: number) =>
          recorded(composite, table, { sampler: sampler(composite, seed), replications }).weights;
        expect(run(40).slice(0, 10)).toEqual(run(10));
      }),
      { numRuns: 30 },
    );
  });

  it('without noise are the nominal ranks, all of them', () => {
    fc.assert(
      fc.property(randomComposite({ positive: true }), methods, ({ composite, table }, method) => {
        const sampler = noisyWeights(composite, { spread: 0, seed: 1 });
        const { units, counts } = replicateWeights(composite, table, { sampler, replications: 7, method });
        const index = aggregate(composite, table, { method });
        const nominal = ranksOf(rankElements(composite, index), 'index');
        for (const [row, unit] of units.entries()) {
          expect(unit.nominal).toBe(nominal[row]);
          const expected = unit.nominal === 0 ? Number.NaN : unit.nominal;
          expect([unit.mean, unit.median, unit.q5, unit.q95]).toEqual(new Array(4).fill(expected));
          expect(counts.times(row)).toBe(unit.nominal === 0 ? 0 : 7);
        }
      }),
    );
  });

  it('count what a list of all ranks would count', () => {
    const sizes = { units: fc.integer({ min: 1, max: 300 }), replications: fc.integer({ min: 1, max: 60 }) };
    fc.assert(
      fc.property(fc.record({ ...sizes, seed: fc.nat() }), ({ units, replications, seed }) => {
        const all: number[][] = Array.from({ length: units }, () => []);
        const random = seededRandom(seed);
        // ranks anywhere, so that windows move and grow both ways; 0 = not ranked
        const model = (ranks: Uint32Array) => {
          for (const [unit, own] of all.entries()) {
            ranks[unit] = Math.floor(random() * (units + 1));
            if (ranks[unit] > 0) own.push(ranks[unit]);
          }
          return null;
        };
        const { counts } = replicateRanks(units, model, { replications });
        for (const [unit, ranks] of all.entries()) expectCounted(counts, unit, ranks);
      }),
      { numRuns: 60 },
    );
  });

  function expectCounted(counts: WeightReplications['counts'], unit: number, ranks: number[]): void {
    ranks.sort((a, b) => a - b);
    expect(counts.times(unit)).toBe(ranks.length);
    const listed = counts.histogram(unit).flatMap(({ rank, count }) => new Array<number>(count).fill(rank));
    expect(listed).toEqual(ranks);
    if (ranks.length === 0) {
      expect([counts.mean(unit), counts.quantile(unit, 0.5)]).toEqual([Number.NaN, Number.NaN]);
      return;
    }
    const top = ranks.filter((rank) => rank <= 10).length;
    expect(shareOfRanks(counts, unit, { from: 1, to: 10 })).toBe(top / ranks.length);
    expect(counts.mean(unit)).toBeCloseTo(ranks.reduce((a, b) => a + b, 0) / ranks.length, 9);
    for (const share of [0, 0.05, 0.5, 0.95, 1]) {
      const at = (ranks.length - 1) * share;
      const [low, high] = [ranks[Math.floor(at)]!, ranks[Math.ceil(at)]!];
      expect(counts.quantile(unit, share)).toBeCloseTo(low + (at % 1) * (high - low), 9);
    }
  }

  it('keep the divisions of a Dirichlet around the given weights', () => {
    const composite = createComposite([
      ...[4, 2, 1, 1].map((weight, i) => ({ code: `c${i}`, name: 'c', level: 1, parent: 'index', weight })),
      { code: 'index', name: 'index', level: 2, parent: null, weight: 1 },
    ]);
    const sampler = dirichletWeights(composite, { concentration: 6, seed: 5 });
    const weights = composite.weights.slice();
    const n = 20_000;
    const sums = [0, 0, 0, 0];
    const squares = [0, 0, 0, 0];
    for (let i = 0; i < n; i++) {
      sampler(weights, i);
      expect(weights.subarray(0, 4).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
      for (let c = 0; c < 4; c++) {
        sums[c]! += weights[c]!;
        squares[c]! += weights[c]! ** 2;
      }
    }
    for (const [c, share] of [0.5, 0.25, 0.125, 0.125].entries()) {
      const mean = sums[c]! / n;
      expect(Math.abs(mean - share)).toBeLessThan(0.006);
      // variance of a Dirichlet: m (1 - m) / (concentration + 1)
      expect((squares[c]! / n - mean ** 2) / ((share * (1 - share)) / 7)).toBeCloseTo(1, 1);
    }
  });
});

describe('leave-one-out', () => {
  it('is the index of a composite that never had the element', () => {
    fc.assert(
      fc.property(randomComposite({ positive: true }), methods, ({ elements, composite, table }, method) => {
        const codes = elements.filter(({ parent }) => parent !== null).map(({ code }) => code);
        const { without } = leaveOneOut(composite, table, { codes, method });
        for (const { code, ranks } of without) {
          const left = withoutElement(elements, code);
          const expected =
            left.length === 0
              ? table.units.map(() => 0)
              : [
                  ...ranksOf(
                    rankElements(createComposite(left), aggregate(createComposite(left), table, { method })),
                    'index',
                  ),
                ];
          expect([...ranks]).toEqual(expected);
        }
      }),
    );
  });

  /** without it, what is below it, and groups that are then empty */
  function withoutElement<T extends { code: string; level: number; parent: string | null }>(
    elements: readonly T[],
    code: string,
  ): T[] {
    let left = elements.filter((element) => element.code !== code);
    for (;;) {
      const codes = new Set(left.map((element) => element.code));
      const next = left.filter(
        (element) =>
          (element.parent === null || codes.has(element.parent)) &&
          (element.level === 1 || left.some(({ parent }) => parent === element.code)),
      );
      if (next.length === left.length) return left;
      left = next;
    }
  }
});
