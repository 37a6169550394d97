/** Every rule kind on figures with known points (test/cases/rules.yaml), and the laws that all kinds keep. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileRule, type SimpleScoring } from '../../src/criteria/rules/index.ts';
import { readYaml } from '../../src/criteria/yaml/read-yaml.ts';
import { decimal } from '../../src/exact/decimal.ts';
import { Fraction } from '../../src/exact/fraction.ts';
import { direction, evaluate, invert, range } from '../../src/exact/piecewise-linear.ts';
import type { SimpleRule } from '../../src/model/criteria-set.ts';
import { dayNumber } from '../../src/model/day.ts';
import type { Measure } from '../../src/model/measure.ts';
import type { Target } from '../../src/model/target.ts';

interface RuleCase {
  name: string;
  measure: Measure;
  target?: Target;
  maxPoints: Fraction;
  scoring: SimpleScoring;
  earns: Record<string, string>;
}

const FILE = 'test/cases/rules.yaml';
const cases = readYaml(FILE, readFileSync(FILE, 'utf8')).data as readonly RuleCase[];

/** Rules of a file still carry whole numbers as fractions where the schema makes them counts. */
function compile({ measure, target, maxPoints, scoring }: RuleCase): SimpleRule {
  const plain = scoring.kind === 'survey' ? { ...scoring, minSample: 30 } : scoring;
  return compileRule(plain, {
    measure,
    target: target ?? null,
    maxPoints,
    year: 2023,
    fail: (code) => {
      throw new Error(code);
    },
  });
}

function encode({ encoder }: SimpleRule, measure: Measure, figure: string): Fraction {
  if (measure.kind === 'date') return Fraction.of(dayNumber(figure)!);
  if (measure.kind === 'boolean') return figure === 'yes' ? Fraction.ONE : Fraction.ZERO;
  if (encoder.kind === 'weights' && measure.kind === 'choice') {
    return encoder.weights[measure.options.findIndex(({ id }) => id === figure)]!;
  }
  return decimal(figure);
}

describe('figures with known points', () => {
  const figures = cases.flatMap((test) =>
    Object.entries(test.earns).map(([figure, points]) => ({ test, figure, points, name: test.name })),
  );
  it.each(figures)('$name: $figure earns $points', ({ test, figure, points }) => {
    const rule = compile(test);
    expect(evaluate(rule.points, encode(rule, test.measure, figure)).toString()).toBe(points);
  });
});

const anyCase = fc.constantFrom(...cases);
const anyNumber = fc
  .tuple(fc.integer({ min: -20_000, max: 40_000 }), fc.integer({ min: 1, max: 300 }))
  .map(([n, d]) => Fraction.of(n, d));

describe('laws of all rules', () => {
  it('points never fall when performance rises (never rise where the rule falls)', () => {
    fc.assert(
      fc.property(anyCase, anyNumber, anyNumber, (test, a, b) => {
        const { points } = compile(test);
        const [low, high] = a.lessThan(b) ? [a, b] : [b, a];
        const order = evaluate(points, low).compare(evaluate(points, high));
        return direction(points) === 'falling' ? order >= 0 : order <= 0;
      }),
    );
  });

  it('points stay between 0 and the maximum', () => {
    fc.assert(
      fc.property(anyCase, anyNumber, (test, x) => {
        const earned = evaluate(compile(test).points, x);
        return earned.sign >= 0 && !test.maxPoints.lessThan(earned);
      }),
    );
  });

  it('the figure that inversion names is worth the points asked for', () => {
    fc.assert(
      fc.property(anyCase, anyNumber, fc.integer({ min: 0, max: 100 }), (test, from, percent) => {
        const { points } = compile(test);
        const wanted = test.maxPoints.multiply(Fraction.of(percent, 100));
        const found = invert(points, from, wanted);
        if (!found) return range(points).greatest.lessThan(wanted) || direction(points) === 'falling';
        const beyond = Fraction.of(direction(points) === 'falling' ? -1 : 1, 1_000_000);
        const x = found.reached ? found.x : found.x.add(beyond);
        return evaluate(points, x).compare(wanted) >= 0;
      }),
    );
  });

  it('inversion names the nearest such figure', () => {
    fc.assert(
      fc.property(anyCase, anyNumber, (test, from) => {
        const { points } = compile(test);
        const found = invert(points, from, test.maxPoints);
        if (!found || found.x.equals(from)) return true;
        const step = Fraction.of(direction(points) === 'falling' ? 1 : -1, 1_000_000);
        return evaluate(points, found.x.add(step)).lessThan(test.maxPoints);
      }),
    );
  });
});
