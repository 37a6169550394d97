/** Laws of explanations on random campaigns: they never differ from the score, and what they promise comes true. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainUnit } from '../../src/analyse/explain-unit.ts';
import { decimal, formatFixed } from '../../src/exact/decimal.ts';
import { Fraction } from '../../src/exact/fraction.ts';
import { evaluate } from '../../src/exact/piecewise-linear.ts';
import type { Leaf } from '../../src/model/criteria-set.ts';
import { dayNumber } from '../../src/model/day.ts';
import { FigureState } from '../../src/model/figure-rows.ts';
import type { NextStep } from '../../src/model/leaf-explanation.ts';
import type { Measure } from '../../src/model/measure.ts';
import type { InputKind } from '../../src/model/submission.ts';
import { scoreLeaf } from '../../src/score/exact-points.ts';
import {
  criteriaSetOf,
  type LeafOf,
  type Statement,
  submissionOf,
  unitsOf,
} from '../score/criteria-set-of.ts';
import { campaignOf } from './campaign-of.ts';
import { indexOfJson } from './index-of-json.ts';

const PART = { kind: 'percent', of: 'part' } as const;
const COUNT = { kind: 'count' } as const;
const share = (text: string) => ({ share: decimal(text) });

const LEAVES: readonly LeafOf[] = [
  {
    max: '4',
    measure: PART,
    target: '95',
    assessedBy: 'system',
    scoring: { kind: 'proportional', zeroBelow: decimal('80') },
  },
  {
    max: '1',
    measure: PART,
    noneArose: 'full',
    scoring: {
      kind: 'steps',
      steps: [
        { above: decimal('90'), ...share('1') },
        { from: decimal('70'), to: decimal('90'), ...share('0.5') },
      ],
      else: share('0'),
    },
  },
  {
    max: '3',
    noneArose: 'zero',
    measure: {
      kind: 'count',
      cases: [
        { id: 'a', label: { vi: 'Nặng' }, weight: decimal('1') },
        { id: 'b', label: { vi: 'Nhẹ' }, weight: decimal('0.5') },
      ],
    },
    scoring: { kind: 'perEvent', start: 'max', each: decimal('-0.7'), falling: true },
  },
  {
    max: '2',
    scoring: {
      kind: 'bestOf',
      alternatives: [
        { measure: PART, scoring: { kind: 'proportional', of: decimal('100') } },
        {
          measure: COUNT,
          scoring: { kind: 'steps', steps: [{ from: decimal('3'), ...share('1') }], else: share('0.2') },
        },
      ],
    },
  },
  {
    max: '2',
    measure: {
      kind: 'choice',
      options: ['in-time', 'late', 'none'].map((id) => ({ id, label: { vi: id } })),
    },
    scoring: {
      kind: 'choice',
      shares: { 'in-time': decimal('1'), late: decimal('0.4'), none: decimal('0') },
    },
  },
  { max: '1', measure: { kind: 'boolean' }, scoring: { kind: 'boolean' } },
  { max: '1.5', measure: COUNT, scoring: { kind: 'relativeToBest' } },
  {
    max: '1',
    measure: { kind: 'date' },
    scoring: {
      kind: 'deadline',
      steps: [
        { by: '31/01', ...share('1') },
        { by: '28/02', ...share('0.5') },
      ],
      else: share('0'),
    },
  },
  {
    max: '5',
    measure: { kind: 'survey' },
    assessedBy: 'survey',
    target: '90',
    scoring: { kind: 'survey', minSample: 30, as: { kind: 'proportional' } },
  },
  {
    max: '2',
    section: 'bonus',
    measure: COUNT,
    scoring: { kind: 'perEvent', start: decimal('0'), each: decimal('0.5') },
  },
  {
    max: '3',
    section: 'penalty',
    measure: COUNT,
    scoring: { kind: 'perEvent', start: decimal('0'), each: decimal('1') },
  },
];

const caps = { bonus: '1', penalty: '2' };
const SETS = [false, true].map((roundEach) =>
  criteriaSetOf(LEAVES, { roundEach, cap: decimal('100') }, caps),
);
const [SET] = SETS;
const FIRST_DAY = dayNumber('2025-01-01')!;

function valuesOf(measure: Measure | null) {
  switch (measure?.kind) {
    case 'percent':
    case 'survey':
      return fc
        .tuple(fc.bigInt({ min: 1n, max: 300n }), fc.bigInt({ min: 0n, max: 300n }))
        .map(([whole, part]) => [part > whole ? whole : part, whole] as const);
    case 'choice':
      return fc.bigInt({ min: 0n, max: 2n }).map((option) => [option, 1n] as const);
    case 'boolean':
      return fc.bigInt({ min: 0n, max: 1n }).map((answer) => [answer, 1n] as const);
    case 'date':
      return fc.bigInt({ min: 0n, max: 90n }).map((day) => [BigInt(FIRST_DAY) + day, 1n] as const);
    default:
      return fc.bigInt({ min: 0n, max: 9n }).map((count) => [count, 1n] as const);
  }
}

const STATES: Readonly<Record<InputKind, readonly FigureState[]>> = {
  reports: [FigureState.reported, FigureState.reported, FigureState.noneArose, FigureState.notReported],
  system: [FigureState.reported, FigureState.notReported],
  surveys: [FigureState.reported, FigureState.notReported],
  appraisals: [
    FigureState.notReported,
    FigureState.notReported,
    FigureState.recognised,
    FigureState.rejected,
    FigureState.noneArose,
    FigureState.reported,
    FigureState.points,
  ],
};

const UNITS = 3;

function statementsOf(kind: InputKind) {
  const cells = Array.from({ length: UNITS }, (_, unit) =>
    SET!.figures.map((figure) =>
      fc
        .tuple(
          fc.constantFrom(...STATES[kind]),
          valuesOf(figure!.measure),
          fc.integer({ min: 10, max: 60 }),
          fc.integer({ min: 1, max: 2 }),
        )
        .map(([state, value, sample, round]): Statement => {
          // alternatives and cases take figures only; a leaf that has them takes decisions and points only
          const hasParts = SET!.figures.some((other) => other!.leaf === figure!.leaf && other!.part !== null);
          const isDecided = state === FigureState.points || state === FigureState.rejected;
          const unfit = figure!.part !== null ? isDecided : hasParts && state === FigureState.reported;
          const points = state === FigureState.points ? ([1n, 2n] as const) : value;
          return {
            unit,
            key: figure!.key,
            state: unfit ? FigureState.notReported : state,
            value: points,
            sample,
            ...(kind === 'appraisals' && { round }),
          };
        }),
    ),
  );
  return fc.tuple(...cells.flat()).map((statements) => ({ kind, statements }));
}

const inputs = fc.tuple(
  statementsOf('appraisals'),
  statementsOf('reports'),
  statementsOf('system'),
  statementsOf('surveys'),
  statementsOf('appraisals'),
);

type Inputs = readonly { kind: InputKind; statements: Statement[] }[];

function explainAll(files: Inputs, set = SET!) {
  const submissions = files.map(({ kind, statements }) => submissionOf(set, statements, kind));
  const campaign = campaignOf(set, unitsOf(UNITS), submissions);
  const tier = campaign.tiers[0]!;
  return tier.units.map((_, row) => ({
    tier,
    row,
    explanation: explainUnit(campaign, { tier, row }, { synthetic: true }),
  }));
}

describe('explanations', () => {
  it('add to the index, from their JSON alone', () => {
    fc.assert(
      fc.property(inputs, fc.constantFrom(...SETS), (files, set) => {
        for (const { tier, row, explanation } of explainAll(files, set)) {
          const index = indexOfJson(JSON.stringify(explanation));
          if (explanation.index === null) continue;
          expect(index?.toString()).toBe(explanation.index.exact);
          expect(formatFixed(tier.scores.exact(row), 2)).toBe(explanation.index.rounded);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('never differ from the scoring table', () => {
    fc.assert(
      fc.property(inputs, fc.constantFrom(...SETS), (files, set) => {
        for (const { tier, row, explanation } of explainAll(files, set)) {
          for (const [i, leaf] of set.leaves.entries()) {
            const explained = explanation.leaves[i]!;
            const { points } = scoreLeaf(tier.table, row, leaf);
            expect(explained.points).toBe(points?.toString() ?? null);
            const taken = explained.alternatives.filter((alternative) => alternative.taken);
            const isCombined = explained.state === 'scored' && leaf.rule.alternatives !== null;
            if (isCombined && points && points.sign > 0) expect(taken.length).toBeGreaterThan(0);
            const applied = explained.figure?.rule.clauses.filter((clause) => clause.applied).length ?? 0;
            expect(applied).toBe(explained.figure?.encoded ? 1 : 0);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('show every statement, exactly those final that the table took, the others with what outranks them', () => {
    fc.assert(
      fc.property(inputs, (files) => {
        const total = files.reduce((sum, { statements }) => sum + statements.length, 0);
        let seen = 0;
        for (const { tier, row, explanation } of explainAll(files)) {
          for (const { statements } of explanation.leaves) seen += statements.length;
          for (const [position, figure] of tier.set.figures.entries()) {
            const final = tier.figures.statements[row * tier.set.figures.length + position]!;
            const own = explanation.leaves[figure!.leaf.index]!.statements.filter(
              (statement) => statement.figure === figure!.key,
            );
            const isSettled = own.some(({ standing }) => standing === 'settled');
            const finals = own.filter(({ standing }) => standing === 'final');
            expect(finals.length).toBe(final > 0 && !isSettled ? 1 : 0);
            const overridden = own.filter(({ standing }) => standing === 'overridden');
            expect(overridden.every(({ why, by }) => why !== null && by !== null)).toBe(true);
          }
        }
        expect(seen).toBe(total);
      }),
      { numRuns: 60 },
    );
  });

  it('promise for each next step what the rule then gives', () => {
    fc.assert(
      fc.property(inputs, (files) => {
        for (const { explanation } of explainAll(files)) {
          for (const [i, leaf] of SET!.leaves.entries()) {
            const { figure, points } = explanation.leaves[i]!;
            for (const step of figure?.nextSteps ?? [])
              checkStep(step, { leaf, now: points, best: figure!.best });
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

interface StepContext {
  leaf: Leaf;
  now: string | null;
  best: { value: string } | null;
}

function checkStep(step: NextStep, { leaf, now, best }: StepContext): void {
  const rule = leaf.rule.simple!;
  const encoded = encode(step.figure, leaf, best);
  const earned = evaluate(rule.points, encoded);
  const promised = decimal(step.points);
  expect(decimal(now ?? '0').lessThan(promised)).toBe(true);
  if (step.inclusive) expect(earned.toString()).toBe(step.points);
  if (step.numerator && step.goals.includes('full')) {
    const whole = decimal(step.numerator.to).multiply(Fraction.of(100)).divide(encoded);
    const oneLess = decimal(step.numerator.to).subtract(Fraction.ONE);
    const before = evaluate(rule.points, oneLess.multiply(Fraction.of(100)).divide(whole));
    expect(before.lessThan(promised)).toBe(true);
  }
}

function encode(figure: string, leaf: Leaf, best: { value: string } | null): Fraction {
  const { measure, rule } = leaf;
  if (measure?.kind === 'date') return Fraction.of(dayNumber(figure)!);
  if (measure?.kind === 'choice' && rule.simple?.encoder.kind === 'weights') {
    return rule.simple.encoder.weights[measure.options.findIndex(({ id }) => id === figure)]!;
  }
  return best ? decimal(figure).divide(decimal(best.value)) : decimal(figure);
}
