import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { castDice } from '../../../src/campaign/example/dice.ts';
import { drawLeaf } from '../../../src/campaign/example/draw-leaf.ts';
import { countedLabels, drawQuantities } from '../../../src/campaign/example/quantities.ts';
import { decimal } from '../../../src/exact/decimal.ts';
import { dayNumber } from '../../../src/model/day.ts';
import { seededRandom } from '../../../src/stats/seeded-random.ts';
import { criteriaSetOf, type LeafOf } from '../../score/criteria-set-of.ts';
import { readExample } from './read-example.ts';

const seeds = fc.integer({ min: 0, max: 2 ** 31 });
const share = (text: string) => decimal(text);
const count = { kind: 'count' } as const;

const OTHER_RULES: LeafOf[] = [
  { max: '2', measure: { kind: 'amount' }, scoring: { kind: 'proportional', of: decimal('40') } },
  { max: '2', measure: count, scoring: { kind: 'relativeToBest' } },
  { max: '3', measure: { kind: 'points', step: decimal('0.25') }, scoring: { kind: 'points' } },
  {
    max: '2',
    measure: { kind: 'survey' },
    scoring: { kind: 'survey', as: { kind: 'proportional', of: decimal('90') } },
  },
  {
    max: '2',
    measure: count,
    scoring: { kind: 'perEvent', start: 'max', each: share('-0.5'), falling: true },
  },
  {
    max: '4',
    scoring: {
      kind: 'bestOf',
      alternatives: [
        { measure: { kind: 'boolean' }, scoring: { kind: 'boolean' } },
        { measure: count, scoring: { kind: 'proportional', of: decimal('10') } },
      ],
    },
  },
];

const sets = [...readExample('hung-yen/2023', 1).edition.sets.values(), criteriaSetOf(OTHER_RULES)];
const leaves = sets.flatMap((set) => [...set.leaves]);

const unit = { id: 'a', name: 'A', aliases: [], tier: 'test', attributes: {}, dates: {} };
const context = {
  quantities: drawQuantities(
    { unit, subordinates: 0, labels: countedLabels(sets.flatMap(({ figures }) => figures)) },
    seededRandom(3),
  ),
  days: { from: dayNumber('2023-01-01')!, to: dayNumber('2023-12-31')! },
  ownDays: new Map<string, number>(),
};

describe('drawLeaf', () => {
  const draw = (leaf: (typeof leaves)[number], seed: number, wanted: number) => {
    const random = seededRandom(seed);
    const alternatives = leaf.rule.alternatives ?? [];
    const dice = Array.from({ length: alternatives.length || 1 }, () => castDice(random));
    return drawLeaf({ leaf, alternatives, dice, context }, wanted);
  };

  it('earns points within 0 and the maximum, all of them where all are wanted', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...leaves),
        seeds,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (leaf, seed, wanted) => {
          const { points } = draw(leaf, seed, wanted);
          expect(points.sign).toBeGreaterThanOrEqual(0);
          expect(points.compare(leaf.maxPoints)).toBeLessThanOrEqual(0);
          expect(draw(leaf, seed, 1).points.toString()).toBe(leaf.maxPoints.toString());
        },
      ),
      { numRuns: 500 },
    );
  });

  it('comes near to what is wanted on average, also where the rule jumps', () => {
    for (const leaf of leaves.filter(({ area }) => area.section === 'area')) {
      const earned = Array.from({ length: 300 }, (_, seed) => draw(leaf, seed * 7919, 0.8).points.toNumber());
      const average =
        earned.reduce((sum, points) => sum + points, 0) / earned.length / leaf.maxPoints.toNumber();
      expect(Math.abs(average - 0.8), leaf.code).toBeLessThan(0.15);
    }
  });
});
