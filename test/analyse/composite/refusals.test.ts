/** What a composite index refuses, and how it says so; replications that fail are counted. */
import { describe, expect, it } from 'vitest';
import { ParError } from '../../../src/errors.ts';
import {
  aggregate,
  analyseSensitivity,
  type CompositeElement,
  createComposite,
  createUnitTable,
  dirichletWeights,
  effectiveWeights,
  estimateSobol,
  faultSentence,
  givenWeights,
  leaveOneOut,
  noisyWeights,
  rankShiftModel,
  replicateWeights,
  saltelliDesign,
  summariseUnit,
  unitStrengths,
  weightReason,
  weightsWith,
} from '../../../src/index.ts';

const replicateNoisy = (replications: number) =>
  replicateWeights(composite, table, {
    sampler: noisyWeights(composite, { spread: 0.5, seed: 1 }),
    replications,
  });

const element = (code: string, level: number, parent: string | null, weight = 1): CompositeElement => ({
  code,
  name: code,
  level,
  parent,
  weight,
});
const ELEMENTS = [
  element('speed', 1, 'service', 2),
  element('trust', 1, 'service'),
  element('budget', 1, 'finance'),
  element('service', 2, 'index', 3),
  element('finance', 2, 'index'),
  element('index', 3, null),
];
const composite = createComposite(ELEMENTS);
const COLUMNS = { speed: [80, 90, 70], trust: [60, null, 75], budget: [50, 40, 95] };
const table = createUnitTable(['a', 'b', 'c'], COLUMNS);

const withElement = (change: Partial<CompositeElement>) =>
  createComposite(ELEMENTS.map((old) => (old.code === 'speed' ? { ...old, ...change } : old)));
const withCell = (value: number) => createUnitTable(['a', 'b', 'c'], { ...COLUMNS, budget: [50, value, 95] });

const refused: [string, () => unknown, RegExp][] = [
  ['composite-empty', () => createComposite([]), /empty list/],
  ['composite-code-duplicate', () => createComposite([...ELEMENTS, ELEMENTS[0]!]), /"speed" twice/],
  ['composite-level', () => withElement({ level: 0 }), /level of "speed", found 0/],
  ['composite-level', () => withElement({ level: 1.5 }), /found 1.5/],
  ['composite-weight', () => withElement({ weight: 0 }), /found 0/],
  ['composite-weight', () => withElement({ weight: -1 }), /found -1/],
  ['composite-weight', () => withElement({ weight: Number.NaN }), /found NaN/],
  ['composite-weight', () => withElement({ weight: Number.POSITIVE_INFINITY }), /found Infinity/],
  ['composite-parent-unknown', () => withElement({ parent: 'servise' }), /nearest: service.*"servise"/],
  ['composite-parent-level', () => withElement({ parent: 'trust' }), /"trust" at level 1/],
  ['composite-parent-level', () => withElement({ parent: 'speed' }), /"speed" at level 1/],
  ['composite-root', () => withElement({ parent: null }), /found 2 \("speed", "index"\)/],
  ['composite-childless', () => createComposite([...ELEMENTS, element('empty', 2, 'index')]), /"empty"/],
  ['composite-childless', () => createComposite([element('alone', 1, null)]), /"alone"/],
  ['composite-unit-duplicate', () => createUnitTable(['a', 'a'], {}), /"a" twice/],
  ['composite-column-length', () => createUnitTable(['a', 'b'], { x: [1] }), /2 values of "x", found 1/],
  ['composite-cell-infinite', () => withCell(Number.NEGATIVE_INFINITY), /"budget" of "b"/],
  [
    'composite-cell-infinite',
    () => aggregate(composite, { ...table, values: table.values.map((v, i) => (i === 7 ? 1 / 0 : v)) }),
    /"budget" of "b"/,
  ],
  [
    'composite-cell-not-positive',
    () => aggregate(composite, withCell(0), { method: 'geometric' }),
    /found 0/,
  ],
  [
    'composite-cell-not-positive',
    () => aggregate(composite, withCell(-2), { method: 'harmonic' }),
    /found -2/,
  ],
  [
    'composite-cell-not-positive',
    () => aggregate(composite, withCell(1e-310), { method: 'harmonic' }),
    /1e-310/,
  ],
  ['composite-column-missing', () => aggregate(composite, createUnitTable(['a'], { speed: [1] })), /"trust"/],
  [
    'composite-weights-count',
    () => aggregate(composite, table, { weights: Float64Array.of(1) }),
    /6 weights/,
  ],
  [
    'composite-index-undefined',
    () => aggregate(composite, table, { weights: weightsWith(composite, { service: 0, finance: 0 }) }),
    /sum to zero/,
  ],
  [
    'composite-index-undefined',
    () => effectiveWeights(composite, weightsWith(composite, { budget: 0 })),
    /sum to zero/,
  ],
  ['composite-element-unknown', () => leaveOneOut(composite, table, { codes: ['sped'] }), /nearest: speed/],
  ['composite-element-unknown', () => weightsWith(composite, { trsut: 1 }), /nearest: trust/],
  ['composite-element-unknown', () => noisyWeights(composite, { spread: { trsut: 0.1 }, seed: 1 }), /trust/],
  ['composite-element-unknown', () => givenWeights(composite, ['nothing'], new Float64Array(1)), /"nothing"/],
  ['composite-root-left-out', () => leaveOneOut(composite, table, { codes: ['index'] }), /"index" itself/],
  ['composite-unit-unknown', () => summariseUnit(composite, aggregate(composite, table), 'd'), /"d"/],
  ['composite-unit-unknown', () => unitStrengths(composite, table, { unit: 'aa' }), /nearest: a/],
  [
    'composite-unit-unknown',
    () =>
      replicateWeights(composite, table, {
        sampler: noisyWeights(composite, { spread: 0.1, seed: 1 }),
        replications: 1,
        pairs: [['a', 'z']],
      }),
    /"z"/,
  ],
  ['composite-spread', () => noisyWeights(composite, { spread: 1.5, seed: 1 }), /found 1.5/],
  [
    'composite-spread',
    () => rankShiftModel(composite, table, { inputs: [{ kind: 'weight', code: 'speed', spread: -1 }] }),
    /found -1/,
  ],
  ['composite-concentration', () => dirichletWeights(composite, { concentration: 0, seed: 1 }), /found 0/],
  [
    'composite-weights-count',
    () => givenWeights(composite, ['speed', 'trust'], new Float64Array(3)),
    /2 weights/,
  ],
  ['composite-sample-count', () => saltelliDesign(2, 1, 1), /from 2, found 1/],
  ['composite-sample-count', () => replicateNoisy(Number.NaN), /from 1, found NaN/],
  ['composite-sample-count', () => replicateNoisy(2.5), /from 1, found 2.5/],
  ['composite-sample-count', () => replicateNoisy(0), /from 1, found 0/],
  ['composite-inputs-empty', () => analyseSensitivity(() => 1, { inputs: [], samples: 8, seed: 1 }), /none/],
  [
    'composite-outputs-count',
    () => estimateSobol(new Float64Array(9), { inputs: 1, samples: 4 }),
    /12 outputs/,
  ],
];

describe('a composite index refuses', () => {
  it.each(refused)('%s (%#)', (code, run, words) => {
    let error: unknown;
    try {
      run();
    } catch (thrown) {
      error = thrown;
    }
    if (!(error instanceof ParError)) throw new Error(`${code} was not refused`);
    expect(error.code).toBe(code);
    expect(faultSentence(error, 'en')).toMatch(words);
    expect(faultSentence(error, 'vi')).not.toContain('undefined');
  });
});

describe('replications that fail', () => {
  it('are counted with their reason and the first of them, and leave the others as they are', () => {
    const rows = [
      { speed: 2, trust: 1 },
      { speed: -1, trust: 1 },
      { speed: Number.NaN, trust: 1 },
      // b has no figure of trust: without speed it has nothing in its group
      { speed: 0, trust: 1 },
      { speed: 1, trust: -2 },
      { speed: 1, trust: 1 },
    ];
    const given = Float64Array.from(rows.flatMap(({ speed, trust }) => [speed, trust]));
    const sampler = givenWeights(composite, ['speed', 'trust'], given);
    const { failed, counts, replications } = replicateWeights(composite, table, { sampler, replications: 8 });
    expect(replications).toBe(8);
    expect(failed).toEqual({
      count: 6,
      reasons: [
        { reason: 'weight-negative', count: 2, firstReplication: 1 },
        { reason: 'weight-not-finite', count: 1, firstReplication: 2 },
        { reason: 'group-without-weight', count: 1, firstReplication: 3 },
        { reason: 'no-weights', count: 2, firstReplication: 6 },
      ],
    });
    expect([0, 1, 2].map((row) => counts.times(row))).toEqual([2, 2, 2]);
    for (const { reason } of failed.reasons) {
      expect(weightReason(reason, 'vi')).not.toBe(reason);
      expect(weightReason(reason, 'en')).not.toBe(reason);
    }
  });

  it('are also those whose finite weights sum to infinity', () => {
    const most = Number.MAX_VALUE;
    const sampler = givenWeights(composite, ['speed', 'trust'], Float64Array.of(most, 1, most, most));
    const { failed } = replicateWeights(composite, table, { sampler, replications: 2 });
    expect(failed).toEqual({
      count: 1,
      reasons: [{ reason: 'weight-not-finite', count: 1, firstReplication: 1 }],
    });
  });
});

describe('pairs and progress', () => {
  it('count who stands above whom in every replication', () => {
    const sampler = noisyWeights(composite, { spread: 0.9, seed: 4 });
    const steps: [number, number][] = [];
    const { pairs, units, counts } = replicateWeights(composite, table, {
      sampler,
      replications: 500,
      pairs: [
        ['a', 'b'],
        ['b', 'a'],
        ['a', 'a'],
      ],
      onProgress: (done, of) => steps.push([done, of]),
    });
    const [ab, ba, aa] = pairs;
    expect(ab!.above + ab!.below + ab!.tied).toBe(500);
    expect(ab!.above).toBeGreaterThan(0);
    expect(ab!.below).toBeGreaterThan(0);
    expect(ba).toEqual({ first: 'b', second: 'a', above: ab!.below, below: ab!.above, tied: ab!.tied });
    expect(aa).toMatchObject({ above: 0, below: 0, tied: 500 });
    expect(units.map(({ unit }) => unit)).toEqual(['a', 'b', 'c']);
    expect(counts.count(0, 1, 3)).toBe(500);
    expect(steps.length).toBe(100);
    expect(steps.at(-1)).toEqual([500, 500]);
  });
});

describe('sensitivity', () => {
  it('gives a linear model its shares of the variance, keeps negative estimates, leaves failed samples out', () => {
    const inputs = ['strong', 'weak', 'none'];
    const linear = (point: Float64Array) => 3 * point[0]! + point[1]!;
    const { inputs: found, failed } = analyseSensitivity(linear, { inputs, samples: 4096, seed: 3 });
    expect(failed).toBe(0);
    for (const [i, share] of [0.9, 0.1, 0].entries()) {
      expect(Math.abs(found[i]!.first - share)).toBeLessThan(0.05);
      expect(Math.abs(found[i]!.total - share)).toBeLessThan(0.02);
    }
    const broken = (point: Float64Array) => (point[0]! < 0.1 ? Number.NaN : linear(point));
    const partly = analyseSensitivity(broken, { inputs, samples: 1000, seed: 3 });
    expect(partly.failed).toBeGreaterThan(150);
    expect(partly.failed).toBeLessThan(230);
    const signs = Array.from({ length: 20 }, (_, seed) =>
      analyseSensitivity((point) => Math.sin(20 * point[0]!) + point[1]!, {
        inputs: ['a', 'b', 'c', 'd'],
        samples: 16,
        seed,
        resamples: 10,
      }).inputs.map(({ first }) => first),
    ).flat();
    expect(signs.some((first) => first < 0)).toBe(true);
  });

  it('has no shares of an output that does not vary', () => {
    const { inputs, variance } = analyseSensitivity(() => 5, { inputs: ['a'], samples: 8, seed: 1 });
    expect(variance).toBe(0);
    expect(inputs[0]).toMatchObject({ first: Number.NaN, total: Number.NaN });
  });

  it('sees which weight moves the ranks, and that one without spread moves nothing', () => {
    const model = rankShiftModel(composite, table, {
      inputs: [
        { kind: 'weight', code: 'service', spread: 0.9 },
        { kind: 'weight', code: 'finance', spread: 0 },
        { kind: 'method', methods: ['arithmetic', 'geometric'] },
      ],
    });
    const run = (seed: number) =>
      analyseSensitivity(model, { inputs: ['service', 'finance', 'method'], samples: 256, seed });
    expect(run(1)).toEqual(run(1));
    expect(run(1)).not.toEqual(run(2));
    expect(run(1).inputs[1]).toMatchObject({ first: 0, total: 0 });
    expect(run(1).inputs[0]!.total).toBeGreaterThan(0.5);
    expect(model(Float64Array.of(0.5, 0.5, 0))).toBe(0);
  });
});
