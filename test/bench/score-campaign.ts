/**
 * A made-up campaign for the scoring benchmark: 10,000 units x 80 leaves of mixed rules, 3 % none arose, in the
 * columns that the importer fills. `ties` is the share of units that share their index with another: a third of the
 * twins are copies, a third state the same ratios with other numbers, a third earn the same points by other leaves.
 */

import { decimal } from '../../src/exact/decimal.ts';
import type { CriteriaSet } from '../../src/model/criteria-set.ts';
import { FigureRows, FigureState } from '../../src/model/figure-rows.ts';
import type { Submission } from '../../src/model/submission.ts';
import { seededRandom } from '../../src/stats/seeded-random.ts';
import { criteriaSetOf, type LeafOf } from '../score/criteria-set-of.ts';

export const UNITS = 10_000;
const LEAVES = 80;
/** leaves follow each other in so many rule shapes */
const SHAPES = 8;

/** Eight rule shapes in turn; the maxima add to 100. */
export function mixedSet(): CriteriaSet {
  const percent = { kind: 'percent', of: 'part' } as const;
  const shapes: LeafOf[] = [
    {
      max: '1.5',
      measure: percent,
      target: '95',
      scoring: { kind: 'proportional', zeroBelow: decimal('60') },
    },
    {
      max: '1',
      measure: percent,
      scoring: {
        kind: 'linear',
        from: { at: decimal('40'), share: decimal('0') },
        to: { at: decimal('100'), share: decimal('1') },
      },
    },
    {
      max: '2',
      measure: percent,
      scoring: {
        kind: 'steps',
        steps: [
          { above: decimal('90'), share: decimal('1') },
          { from: decimal('70'), to: decimal('90'), share: decimal('0.5') },
        ],
        else: { share: decimal('0') },
      },
    },
    { max: '0.5', measure: { kind: 'boolean' }, scoring: { kind: 'boolean' } },
    {
      max: '1.5',
      measure: { kind: 'count' },
      scoring: { kind: 'perEvent', start: 'max', each: decimal('-0.25'), falling: true },
    },
    {
      max: '1.25',
      measure: percent,
      scoring: { kind: 'proportional', of: decimal('100'), fullAt: decimal('90') },
    },
    { max: '1', measure: { kind: 'points' }, scoring: { kind: 'points' } },
    {
      max: '1.25',
      measure: percent,
      target: '60',
      scoring: { kind: 'proportional', zeroBelow: decimal('15') },
    },
  ];
  return criteriaSetOf(Array.from({ length: LEAVES }, (_, i) => shapes[i % shapes.length]!));
}

export function campaignRows(set: CriteriaSet, ties: number, units: number = UNITS): Submission {
  const random = seededRandom(20231222);
  const rows = new FigureRows();
  const values = new Float64Array(LEAVES * 2);
  const whole = (below: number) => Math.floor(random() * below);
  for (let unit = 0; unit < units; unit++) {
    const isTwin = unit > 0 && random() < ties / 2;
    const scale = isTwin && unit % 3 === 0 ? 3 : 1;
    if (isTwin && unit % 3 === 1) rotate(values, 2 * SHAPES);
    for (let leaf = 0; leaf < LEAVES; leaf++) {
      if (!isTwin) draw(values, leaf, whole, set);
      const [n, d] = [values[2 * leaf]!, values[2 * leaf + 1]!];
      const isPercent = set.leaves[leaf]!.measure!.kind === 'percent';
      const factor = isPercent ? scale : 1;
      const row = rows.push(
        unit,
        leaf,
        n < 0 ? FigureState.noneArose : FigureState.reported,
        unit * LEAVES + leaf + 2,
        4,
      );
      if (n >= 0) rows.setValue(row, n * factor, d * factor, isPercent);
    }
  }
  return { kind: 'reports', file: 'bench.csv', rows, published: [] };
}

/** Draws a figure: numerator and denominator, or -1 where nothing arose. */
function draw(values: Float64Array, leaf: number, whole: (below: number) => number, set: CriteriaSet): void {
  let [n, d] = [0, 1];
  switch (set.leaves[leaf]!.measure!.kind) {
    case 'percent':
      d = 20 + whole(3000);
      n = d - whole(Math.ceil(d * 0.6));
      break;
    case 'boolean':
      n = whole(10) === 0 ? 0 : 1;
      break;
    case 'count':
      n = whole(4);
      break;
    default:
      n = whole(101);
      d = 100;
  }
  values[2 * leaf] = whole(100) < 3 ? -1 : n;
  values[2 * leaf + 1] = d;
}

/** Moves the figures on to the next leaves of the same shapes: other leaves, the same points. */
function rotate(values: Float64Array, places: number): void {
  const first = values.slice(0, places);
  values.copyWithin(0, places);
  values.set(first, values.length - places);
}
