/**
 * Campaigns made to mislead doubles: numbers on the ends of pieces and 10^-18 beside them, numerators and
 * denominators near 2^53 and far beyond, rules with cancellation, maxima from hundredths to millions, units that differ
 * in the last place only. The same seed makes the same campaign.
 */
import type { SimpleScoring } from '../../src/criteria/rules/index.ts';
import { decimal } from '../../src/exact/decimal.ts';
import { Fraction } from '../../src/exact/fraction.ts';
import type { Attributes } from '../../src/model/condition.ts';
import type { CriteriaSet, Figure } from '../../src/model/criteria-set.ts';
import type { IndexSettings } from '../../src/model/edition-file.ts';
import { FigureState } from '../../src/model/figure-rows.ts';
import type { Measure } from '../../src/model/measure.ts';
import { seededRandom } from '../../src/stats/seeded-random.ts';
import { type AlternativeOf, criteriaSetOf, type LeafOf, type Statement } from './criteria-set-of.ts';

export interface AdversarialCampaign {
  set: CriteriaSet;
  statements: Statement[];
  /** attributes of each unit, by row */
  units: readonly Attributes[];
}

type Draw = <T>(items: readonly T[]) => T;
type Value = readonly [bigint, bigint];

const PERCENT = { kind: 'percent', of: 'plan' } as const;
const COUNT = { kind: 'count' } as const;
const NEAR_SAFE = [2n ** 53n - 1n, 2n ** 53n, 2n ** 53n + 1n, 2n ** 53n - 111n, 2n ** 46n + 1n] as const;
const MAXIMA = ['0.01', '0.5', '1', '1.25', '3.5', '7', '33.33', '1000000'] as const;

export function adversarialCampaign(seed: number): AdversarialCampaign {
  const random = seededRandom(seed);
  const draw: Draw = (items) => items[Math.floor(random() * items.length)]!;
  const count = draw([1, 2, 5, 12, 40]);
  const leaves = Array.from({ length: count }, (_, i) => drawLeaf(draw, i === 0 ? 'area' : undefined));
  const set = criteriaSetOf(leaves, drawIndex(draw), draw([{}, { bonus: '1/3', penalty: '2' }]));
  const units = draw([3, 8, 20]);
  const statements: Statement[] = [];
  let last: Statement[] = [];
  for (let unit = 0; unit < units; unit++) {
    last = unit > 0 && random() < 0.5 ? twinOf(last, set, draw) : drawUnit(set, draw);
    statements.push(...last.map((statement) => ({ ...statement, unit })));
  }
  return { set, statements, units: Array.from({ length: units }, () => ({ asked: draw([true, false]) })) };
}

function drawIndex(draw: Draw): Partial<IndexSettings> {
  return {
    decimals: draw([0, 1, 2, 2, 3, 6]),
    rankOn: draw(['exact', 'exact', 'displayed']),
    ties: draw(['competition', 'dense']),
    roundEach: draw([false, false, false, true]),
    minApplicable: decimal(draw(['0', '0', '40', '100/3', '50', '100'])),
    cap: decimal(draw(['100', '100', '1000000'])),
  };
}

function drawLeaf(draw: Draw, section?: LeafOf['section']): LeafOf {
  const max = draw(MAXIMA);
  const [measure, scoring] = drawRule(draw, max);
  const composite = draw([true, false, false, false, false]);
  return {
    max,
    section: section ?? draw(['area', 'area', 'area', 'area', 'bonus', 'penalty'] as const),
    noneArose: draw(['exclude', 'exclude', 'full', 'zero'] as const),
    ...draw([{}, {}, {}, {}, {}, { appliesWhere: { asked: true } }]),
    ...(composite
      ? { scoring: { kind: draw(['allOf', 'bestOf'] as const), alternatives: alternatives(draw, max) } }
      : { measure, scoring }),
  };
}

function alternatives(draw: Draw, max: string): AlternativeOf[] {
  return Array.from({ length: 2 }, () => {
    const [measure, scoring] = drawRule(draw, max);
    const where = draw([{}, {}, { appliesWhere: { asked: true } }, { appliesWhere: { asked: false } }]);
    return { measure, scoring, ...where };
  });
}

function drawRule(draw: Draw, max: string): [Measure, SimpleScoring] {
  const target = decimal(draw(['95', '90', '60', '100/3', '84.58', '33.333333333333333333']));
  const half = target.divide(Fraction.of(2));
  return draw<() => [Measure, SimpleScoring]>([
    () => [PERCENT, { kind: 'proportional', of: target, zeroBelow: half }],
    () => [PERCENT, { kind: 'proportional', of: decimal('100'), fullAt: target }],
    () => [
      PERCENT,
      {
        kind: 'linear',
        from: { at: decimal(draw(['0', '70', '99', '99.9999999'])), share: decimal('0') },
        to: { at: decimal('100'), share: decimal('1') },
      },
    ],
    () => [
      PERCENT,
      {
        kind: 'steps',
        steps: [
          { above: target, share: decimal('1') },
          { from: half, to: target, share: decimal(draw(['0.5', '1/3'])) },
        ],
        else: { share: decimal('0') },
      },
    ],
    () => [
      COUNT,
      { kind: 'perEvent', start: 'max', each: decimal('-0.003').multiply(decimal(max)), falling: true },
    ],
    () => [
      COUNT,
      {
        kind: 'perEvent',
        start: decimal('0'),
        each: decimal('-1/3'),
        floor: decimal(max).negate(),
        falling: true,
      },
    ],
    () => [COUNT, { kind: 'perEvent', start: decimal('0'), each: decimal(max).divide(Fraction.of(7)) }],
    () => [COUNT, { kind: 'relativeToBest' }],
    () => [PERCENT, { kind: 'relativeToBest' }],
    () => [{ kind: 'points' }, { kind: 'points' }],
    () => [{ kind: 'amount' }, { kind: 'proportional', of: decimal('1234567890123456789.01') }],
    () => [{ kind: 'boolean' }, { kind: 'boolean' }],
  ])();
}

function drawUnit(set: CriteriaSet, draw: Draw): Statement[] {
  return set.figures.flatMap((figure): Statement[] => {
    const { key, measure, leaf } = figure!;
    if (measure === null) return [];
    const state = draw([
      ...Array.from({ length: 8 }, () => FigureState.reported),
      FigureState.noneArose,
      FigureState.notReported,
      FigureState.rejected,
      ...(figure!.part === null ? [FigureState.points] : []),
    ]);
    const given = leaf.maxPoints.multiply(decimal(draw(['0', '1', '1/3', '0.999999999999999999', '0.005'])));
    const value: Value =
      state === FigureState.points ? [given.numerator, given.denominator] : drawValue(figure!, draw);
    return [{ unit: 0, key, state, value }];
  });
}

/** A number in the terms of FigureRows: near an end of a piece, near 2^53, or any. */
function drawValue({ leaf, part, measure }: Figure, draw: Draw): Value {
  if (measure!.kind === 'boolean') return [draw([0n, 1n]), 1n];
  const rule = leaf.rule.alternatives?.find(({ id }) => id === part)?.simple ?? leaf.rule.simple!;
  const ends = rule.points.flatMap(({ to }) => (to === null || to.sign <= 0 ? [] : [to]));
  const scale = Fraction.of(measure!.kind === 'percent' ? 100 : 1);
  const end = draw(ends).divide(scale);
  const step = Fraction.of(1n, draw([10n ** 18n, 10n ** 30n, 2n ** 53n, 997n]));
  const near = draw([end, end, end.add(step), Fraction.max(end.subtract(step), Fraction.ZERO)]);
  const times = draw([1n, 1n, 3n, 10n ** 12n + 39n, 10n ** 25n]);
  return draw<() => Value>([
    () => [near.numerator * times, near.denominator * times],
    () => [draw(NEAR_SAFE), draw(NEAR_SAFE)],
    () => [draw(NEAR_SAFE) / draw([2n, 3n, 100n]), draw(NEAR_SAFE)],
    () => [BigInt(draw([0, 1, 19, 37, 61, 999])), BigInt(draw([1, 20, 41, 67, 1000]))],
    () => [draw([1n, 10n ** 18n, 10n ** 400n + 1n]), draw([1n, 7n, 3n * 10n ** 400n])],
  ])();
}

/** A unit beside the last one: the same, the same in other numbers, off by 10^-18, or with one figure drawn anew. */
function twinOf(last: readonly Statement[], set: CriteriaSet, draw: Draw): Statement[] {
  const kind = draw(['copy', 'scaled', 'nudged', 'redrawn'] as const);
  const chosen = draw([...last.keys(), 0]);
  const redrawn = drawUnit(set, draw);
  return last.map((statement, i): Statement => {
    const [n, d] = statement.value!;
    if (kind === 'scaled') return { ...statement, value: [n * 3n, d * 3n] };
    if (i !== chosen || statement.state !== FigureState.reported || kind === 'copy') return statement;
    if (kind === 'redrawn') return redrawn[i]!;
    return { ...statement, value: d === 1n ? [n + 1n, d] : [n * 10n ** 18n + 1n, d * 10n ** 18n] };
  });
}
