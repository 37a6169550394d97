/** What would earn more: single cases, in the figures that a unit reports. */
import { describe, expect, it } from 'vitest';
import { nextSteps } from '../../src/analyse/next-steps.ts';
import { compileRule, type SimpleScoring } from '../../src/criteria/rules/index.ts';
import { decimal } from '../../src/exact/decimal.ts';
import type { Fraction } from '../../src/exact/fraction.ts';
import { dayNumber } from '../../src/model/day.ts';
import type { FractionExplanation } from '../../src/model/leaf-explanation.ts';
import type { Measure } from '../../src/model/measure.ts';

const PART = { kind: 'percent', of: 'part' } as const;
const COUNT = { kind: 'count' } as const;

interface Case {
  name: string;
  measure: Measure;
  scoring: SimpleScoring;
  max: string;
  /** as reported; null: nothing was */
  value: string | null;
  /** where it is not the value itself */
  encoded?: string;
  fraction?: readonly [numerator: string, denominator: string];
  best?: string;
  ownDay?: string;
  /** goals, figure, change of the figure, of the numerator, points */
  steps: readonly (readonly [string, string, string | null, string | null, string])[];
}

const full = { share: decimal('1') };
const half = { share: decimal('0.5') };
const none = { share: decimal('0') };
const onTime: SimpleScoring = {
  kind: 'proportional',
  of: decimal('95'),
  zeroBelow: decimal('80'),
  fullAt: undefined,
};

const CASES: readonly Case[] = [
  {
    name: 'the least whole numerator: 171/190 is 90 %, 95 % of 190 is 180.5',
    measure: PART,
    scoring: onTime,
    max: '4',
    value: '90',
    fraction: ['171', '190'],
    steps: [['nextStep full', decimal('181').divide(decimal('1.9')).toString(), '100/19', '10', '4']],
  },
  {
    name: 'half a point before full points',
    measure: PART,
    scoring: { kind: 'proportional', of: decimal('100'), zeroBelow: undefined, fullAt: undefined },
    max: '4',
    value: '50',
    fraction: ['10', '20'],
    steps: [
      ['halfPoint', '65', '15', '3', '2.6'],
      ['nextStep full', '100', '50', '10', '4'],
    ],
  },
  {
    name: 'a share above 100 % cannot be reached',
    measure: PART,
    scoring: { kind: 'steps', steps: [{ above: decimal('100'), ...full }], else: none },
    max: '1',
    value: '100',
    fraction: ['5', '5'],
    steps: [],
  },
  {
    name: 'an open end asks for more than it',
    measure: PART,
    scoring: {
      kind: 'steps',
      steps: [
        { above: decimal('90'), ...full },
        { from: decimal('70'), to: decimal('90'), ...half },
      ],
      else: none,
    },
    max: '1',
    value: '90',
    fraction: ['9', '10'],
    steps: [['nextStep halfPoint full', '100', '10', '1', '1']],
  },
  {
    name: 'fewer events under a falling rule',
    measure: COUNT,
    scoring: { kind: 'perEvent', start: 'max', each: decimal('-0.3'), falling: true },
    max: '3',
    value: '5',
    steps: [
      ['halfPoint', '3', '-2', null, '2.1'],
      ['nextStep full', '0', '-5', null, '3'],
    ],
  },
  {
    name: 'the next better option',
    measure: {
      kind: 'choice',
      options: ['in-time', 'late', 'none'].map((id) => ({ id, label: { vi: id } })),
    },
    scoring: {
      kind: 'choice',
      shares: { 'in-time': decimal('1'), late: decimal('0.4'), none: decimal('0') },
    },
    max: '2',
    value: 'none',
    encoded: '0',
    steps: [
      ['halfPoint', 'late', null, null, '0.8'],
      ['nextStep full', 'in-time', null, null, '2'],
    ],
  },
  {
    name: 'a day',
    measure: { kind: 'date' },
    scoring: {
      kind: 'deadline',
      steps: [
        { by: '31/01', ...full },
        { by: '28/02', ...half },
      ],
      else: none,
    },
    max: '1',
    value: '2025-03-05',
    encoded: String(dayNumber('2025-03-05')),
    steps: [
      ['nextStep halfPoint', '2025-02-28', null, null, '0.5'],
      ['full', '2025-01-31', null, null, '1'],
    ],
  },
  {
    name: 'a day before the own day of the unit',
    measure: { kind: 'date' },
    scoring: {
      kind: 'deadline',
      steps: [{ before: { date: 'inspection', days: 5 }, ...full }],
      else: none,
    },
    max: '1',
    value: '2025-06-08',
    encoded: '-2',
    ownDay: '2025-06-10',
    steps: [['halfPoint nextStep full', '2025-06-05', null, null, '1']],
  },
  {
    name: 'no day where the unit lacks the date that days are counted from',
    measure: { kind: 'date' },
    scoring: {
      kind: 'deadline',
      steps: [{ before: { date: 'inspection', days: 5 }, ...full }],
      else: none,
    },
    max: '1',
    value: null,
    ownDay: 'missing',
    steps: [],
  },
  {
    name: 'a whole count beside the best unit of the block',
    measure: COUNT,
    scoring: { kind: 'relativeToBest' },
    max: '2',
    value: '3',
    encoded: '3/7',
    best: '7',
    steps: [
      ['halfPoint', '5', '2', null, '10/7'],
      ['nextStep full', '7', '4', null, '2'],
    ],
  },
  {
    name: 'nothing reported: what earns the most',
    measure: PART,
    scoring: onTime,
    max: '4',
    value: null,
    steps: [['full', '95', null, null, '4']],
  },
  {
    name: 'full already',
    measure: { kind: 'boolean' },
    scoring: { kind: 'boolean' },
    max: '1',
    value: '1',
    steps: [],
  },
];

function fractionOf({ fraction }: Case): FractionExplanation | null {
  if (!fraction) return null;
  const [numerator, denominator] = fraction;
  return { numerator, denominator, numeratorLabel: null, denominatorLabel: null };
}

function encodedOf({ encoded, value }: Case): Fraction | null {
  const text = encoded ?? value;
  return text === null ? null : decimal(text);
}

describe('nextSteps', () => {
  it.each(CASES)('$name', (given) => {
    const { measure, scoring, max, value, best, ownDay, steps } = given;
    const rule = compileRule(scoring, {
      measure,
      target: null,
      maxPoints: decimal(max),
      year: 2025,
      fail: (code) => {
        throw new Error(code);
      },
    });
    const reported = value === null ? null : { kind: measure.kind, value, option: null, sample: null };
    const found = nextSteps(rule, {
      definition: measure,
      reported: reported && { ...reported, fraction: fractionOf(given) },
      encoded: encodedOf(given),
      ownDay: ownDay ? dayNumber(ownDay) : 0,
      best: best ? decimal(best) : null,
    });
    expect(
      found.map(({ goals, figure, change, numerator, points }) => [
        goals.join(' '),
        figure,
        change,
        numerator?.change ?? null,
        points,
      ]),
    ).toEqual(steps);
  });
});
