/** Which statement is final, and what the states of a leaf do to both sums. */
import { describe, expect, it } from 'vitest';
import type { SimpleScoring } from '../../src/criteria/rules/index.ts';
import { ParError } from '../../src/errors.ts';
import { decimal, formatFixed } from '../../src/exact/decimal.ts';
import { FigureState } from '../../src/model/figure-rows.ts';
import { LeafState } from '../../src/model/score.ts';
import type { InputKind } from '../../src/model/submission.ts';
import { scoreLeaf } from '../../src/score/exact-points.ts';
import { scoreUnits } from '../../src/score/score-units.ts';
import { tabulateFigures } from '../../src/score/tabulate-figures.ts';
import {
  criteriaSetOf,
  type LeafOf,
  type Statement,
  submissionOf,
  tableOf,
  unitsOf,
} from './criteria-set-of.ts';

const PERCENT = { kind: 'percent', of: 'part' } as const;
const leaf = (extra: Partial<LeafOf> = {}): LeafOf => ({
  max: '4',
  measure: PERCENT,
  scoring: { kind: 'proportional', of: decimal('100') },
  ...extra,
});
const percent = (value: bigint): readonly [bigint, bigint] => [value, 100n];

/** Points of the first leaf for one unit, as text, or the state where it leaves both sums. */
function pointsOf(leaves: LeafOf[], inputs: Partial<Record<InputKind, Omit<Statement, 'unit'>[]>>): string {
  const set = criteriaSetOf(leaves);
  const submissions = Object.entries(inputs).map(([kind, statements]) =>
    submissionOf(
      set,
      statements.map((statement) => ({ ...statement, unit: 0 })),
      kind as InputKind,
    ),
  );
  const table = tableOf(set, submissions, unitsOf(1));
  const { points, state } = scoreLeaf(table, 0, set.leaves[0]!);
  return points
    ? points.toString()
    : Object.keys(LeafState).find((name) => LeafState[name as keyof typeof LeafState] === state)!;
}

const own = { key: '1.1', value: percent(50n) };
const huge = { key: '1.1', value: [10n ** 20n, 10n ** 21n] as const };
const other = { key: '1.1', value: percent(75n) };

describe('the final figure', () => {
  it.each<[string, LeafOf, Partial<Record<InputKind, Omit<Statement, 'unit'>[]>>, string]>([
    ['the self-report where nobody else speaks', leaf({ assessedBy: 'system' }), { reports: [own] }, '2'],
    [
      'what assessedBy names before the self-report',
      leaf({ assessedBy: 'system' }),
      { reports: [own], system: [other] },
      '3',
    ],
    [
      'whatever the order of the inputs',
      leaf({ assessedBy: 'system' }),
      { system: [other], reports: [own] },
      '3',
    ],
    ['not a figure that the edition does not ask for', leaf(), { reports: [own], system: [other] }, '2'],
    [
      'a blank is no statement',
      leaf({ assessedBy: 'system' }),
      { reports: [own], system: [{ key: '1.1', state: FigureState.notReported }] },
      '2',
    ],
    [
      'the appraisal before everything',
      leaf({ assessedBy: 'system' }),
      { system: [own], appraisals: [other] },
      '3',
    ],
    [
      'the last round of the appraisal',
      leaf(),
      {
        appraisals: [
          { ...other, round: 2 },
          { ...own, round: 1 },
        ],
      },
      '3',
    ],
    [
      'points given by the appraiser',
      leaf(),
      { reports: [own], appraisals: [{ key: '1.1', state: FigureState.points, value: [5n, 4n] }] },
      '1.25',
    ],
    [
      'a claim refused',
      leaf(),
      { reports: [own], appraisals: [{ key: '1.1', state: FigureState.rejected }] },
      '0',
    ],
    [
      'a claim of "none arose" denied',
      leaf(),
      {
        reports: [{ key: '1.1', state: FigureState.noneArose }],
        appraisals: [{ key: '1.1', state: FigureState.rejected }],
      },
      '0',
    ],
    [
      'none arose by the appraiser',
      leaf(),
      { reports: [own], appraisals: [{ key: '1.1', state: FigureState.noneArose }] },
      'noneArose',
    ],
    [
      'the own figure where the appraiser recognised it',
      leaf({ assessedBy: 'system' }),
      { reports: [own], system: [other], appraisals: [{ key: '1.1', state: FigureState.recognised }] },
      '2',
    ],
    [
      'nothing where nothing was there to recognise',
      leaf(),
      { appraisals: [{ key: '1.1', state: FigureState.recognised }] },
      '0',
    ],
    [
      'the appraisal also where the own number was beyond 2^53',
      leaf(),
      { reports: [huge], appraisals: [other] },
      '3',
    ],
    ['the own number beyond 2^53', leaf(), { reports: [huge] }, '0.4'],
    [
      'round 2 after a recognition in round 1',
      leaf(),
      {
        reports: [own],
        appraisals: [
          { key: '1.1', state: FigureState.recognised, round: 1 },
          { ...other, round: 2 },
        ],
      },
      '3',
    ],
    [
      'a recognition in round 2 after an adjustment',
      leaf(),
      {
        reports: [own],
        appraisals: [
          { ...other, round: 1 },
          { key: '1.1', state: FigureState.recognised, round: 2 },
        ],
      },
      '2',
    ],
  ])('is %s', (_, rule, inputs, expected) => {
    expect(pointsOf([rule], inputs)).toBe(expected);
  });
});

const none = { reports: [{ key: '1.1', state: FigureState.noneArose }] };
const survey: Partial<LeafOf> = {
  measure: { kind: 'survey' },
  scoring: { kind: 'survey', minSample: 30, as: { kind: 'proportional', of: decimal('100') } },
};
const cases: Partial<LeafOf> = {
  measure: {
    kind: 'count',
    cases: [
      { id: 'a', label: { vi: 'Kỷ luật' }, weight: decimal('1') },
      { id: 'b', label: { vi: 'Phê bình' }, weight: decimal('0.5') },
    ],
  },
  scoring: { kind: 'perEvent', start: 'max', each: decimal('-0.5'), falling: true },
};
const yesNo = { measure: { kind: 'boolean' }, scoring: { kind: 'boolean' } } as const;
const both: LeafOf = { max: '4', scoring: { kind: 'allOf', alternatives: [yesNo, yesNo] } };
const best: LeafOf = { max: '4', scoring: { kind: 'bestOf', alternatives: [yesNo, yesNo] } };
const yes = (key: string) => ({ key, value: [1n, 1n] as const });
const no = (key: string) => ({ key, value: [0n, 1n] as const });

describe('states of a leaf', () => {
  it.each<[string, LeafOf, Partial<Record<InputKind, Omit<Statement, 'unit'>[]>>, string]>([
    ['none arose, exclude', leaf(), none, 'noneArose'],
    ['none arose, full', leaf({ noneArose: 'full' }), none, '4'],
    ['none arose, zero', leaf({ noneArose: 'zero' }), none, '0'],
    ['not reported', leaf(), { reports: [] }, '0'],
    [
      'a sample that is too small',
      leaf(survey),
      { surveys: [{ key: '1.1', value: percent(80n), sample: 29 }] },
      '0',
    ],
    [
      'a survey of the unit itself',
      leaf({ ...survey, assessedBy: 'survey' }),
      { surveys: [{ key: '1.1', value: percent(80n), sample: 29 }] },
      'noneArose',
    ],
    [
      'a sample that is large enough',
      leaf({ ...survey, assessedBy: 'survey' }),
      { surveys: [{ key: '1.1', value: percent(80n), sample: 30 }] },
      '3.2',
    ],
    [
      'weighted cases',
      leaf(cases),
      {
        reports: [
          { key: '1.1/a', value: [2n, 1n] },
          { key: '1.1/b', value: [3n, 1n] },
        ],
      },
      '2.25',
    ],
    ['a case that nobody reported', leaf(cases), { reports: [{ key: '1.1/a', value: [2n, 1n] }] }, '0'],
    [
      'a case refused beside one that counts',
      leaf(cases),
      {
        reports: [
          { key: '1.1/a', value: [2n, 1n] },
          { key: '1.1/b', value: [3n, 1n] },
        ],
        appraisals: [{ key: '1.1/b', state: FigureState.rejected }],
      },
      '3',
    ],
    [
      'every case that arose refused',
      leaf(cases),
      {
        reports: [
          { key: '1.1/a', value: [2n, 1n] },
          { key: '1.1/b', state: FigureState.noneArose },
        ],
        appraisals: [{ key: '1.1/a', state: FigureState.rejected }],
      },
      '0',
    ],
    ['all conditions hold', both, { reports: [yes('1.1/a1'), yes('1.1/a2')] }, '4'],
    ['one condition fails', both, { reports: [yes('1.1/a1'), no('1.1/a2')] }, '0'],
    ['one condition not reported counts 0', both, { reports: [yes('1.1/a1')] }, '0'],
    ['the better of two cases', best, { reports: [no('1.1/a1'), yes('1.1/a2')] }, '4'],
    [
      'in bestOf one that did not arise is left out',
      best,
      { reports: [no('1.1/a1'), { key: '1.1/a2', state: FigureState.noneArose }] },
      '0',
    ],
    [
      'no alternative arose',
      best,
      {
        reports: [
          { key: '1.1/a1', state: FigureState.noneArose },
          { key: '1.1/a2', state: FigureState.noneArose },
        ],
      },
      'noneArose',
    ],
    [
      'points on a leaf of alternatives',
      best,
      { reports: [yes('1.1/a1')], appraisals: [{ key: '1.1', state: FigureState.points, value: [3n, 1n] }] },
      '3',
    ],
  ])('%s', (_, rule, inputs, expected) => {
    expect(pointsOf([rule], inputs)).toBe(expected);
  });

  it('a leaf outside the function of the unit leaves both sums, whatever was reported', () => {
    const set = criteriaSetOf([leaf({ appliesWhere: { procedures: true } }), leaf()]);
    const statements = [0, 1].flatMap((unit) => [
      { unit, ...own },
      { unit, key: '1.2', value: percent(75n) },
    ]);
    const units = [...unitsOf(1, { procedures: true }), ...unitsOf(1, { procedures: false })];
    const scores = scoreUnits(tableOf(set, [submissionOf(set, statements)], units));
    expect([0, 1].map((row) => [formatFixed(scores.exact(row), 2), scores.applied(row).toString()])).toEqual([
      ['62.50', '8'],
      ['75.00', '4'],
    ]);
  });

  it.each([
    ['allOf', ['4', '0', '0', '4', 'noFunction']],
    ['bestOf', ['4', '0', '4', '4', 'noFunction']],
  ] as const)('in %s an alternative that concerns other units is left out', (kind, expected) => {
    const asked = (visited: string) => ({ ...yesNo, appliesWhere: { visited } });
    const set = criteriaSetOf([
      { max: '4', scoring: { kind, alternatives: [asked('yes'), asked('no')] } },
      leaf(),
    ]);
    const statements = [
      // what is reported about the alternative of the others counts neither for nor against
      ...[yes('1.1/a1'), no('1.1/a2')].map((each) => ({ unit: 0, ...each })),
      ...[no('1.1/a1'), yes('1.1/a2')].map((each) => ({ unit: 1, ...each })),
      { unit: 2, ...yes('1.1/a1') },
      { unit: 3, ...yes('1.1/a2') },
      { unit: 4, ...yes('1.1/a1') },
    ];
    const both = criteriaSetOf([
      { max: '4', scoring: { kind, alternatives: [asked('yes'), yesNo] } },
      leaf(),
    ]);
    const worth = (of: typeof set, row: number, unitsAre: string[]) => {
      const units = unitsAre.flatMap((visited) => unitsOf(1, { visited }));
      const { points, state } = scoreLeaf(
        tableOf(of, [submissionOf(of, statements)], units),
        row,
        of.leaves[0]!,
      );
      return points?.toString() ?? (state === LeafState.noFunction ? 'noFunction' : 'noneArose');
    };
    const units = ['yes', 'yes', 'yes', 'no', 'perhaps'];
    expect([
      worth(set, 0, units),
      worth(set, 1, units),
      // beside one that concerns all and is not reported
      worth(both, 2, units),
      worth(set, 3, units),
      worth(set, 4, units),
    ]).toEqual(expected);
    const scores = scoreUnits(
      tableOf(
        set,
        [submissionOf(set, statements)],
        units.flatMap((visited) => unitsOf(1, { visited })),
      ),
    );
    expect([0, 1, 3, 4].map((row) => formatFixed(scores.exact(row), 2))).toEqual([
      '50.00',
      '0.00',
      '50.00',
      '0.00',
    ]);
    expect(scores.applied(4).toString()).toBe('4');
  });

  it.each([
    [
      'of a leaf',
      (asked: Pick<LeafOf, 'appliesWhere'>, date: LeafOf): LeafOf => ({ ...date, ...asked }),
      '1.1',
    ],
    [
      'of an alternative',
      (asked: Pick<LeafOf, 'appliesWhere'>, { measure, scoring }: LeafOf): LeafOf => ({
        max: '4',
        scoring: {
          kind: 'allOf',
          alternatives: [{ measure: measure!, scoring: scoring as SimpleScoring, ...asked }, yesNo],
        },
      }),
      '1.1/a1',
    ],
  ] as const)('a day %s that is not asked of a unit needs no date of the unit', (_, build, key) => {
    const date = leaf({
      measure: { kind: 'date' },
      scoring: {
        kind: 'deadline',
        steps: [{ before: { date: 'inspection', days: 5 }, share: decimal('1') }],
        else: { share: decimal('0') },
      },
    });
    const set = criteriaSetOf([build({ appliesWhere: { visited: true } }, date), leaf()]);
    const statements = [
      { unit: 0, key, value: [19_000n, 1n] as const },
      ...(key === '1.1' ? [] : [{ unit: 0, ...yes('1.1/a2') }]),
      { unit: 0, key: '1.2', value: percent(100n) },
    ];
    const scores = scoreUnits(tableOf(set, [submissionOf(set, statements)], unitsOf(1, { visited: false })));
    expect(formatFixed(scores.exact(0), 2)).toBe('100.00');
  });

  it('a unit without the attribute that the filter asks about is a fault', () => {
    const set = criteriaSetOf([leaf({ appliesWhere: { procedures: true } })]);
    expect(() => tableOf(set, [submissionOf(set, [{ unit: 0, ...own }])], unitsOf(1))).toThrow(ParError);
  });

  it('days are counted from the own date of the unit', () => {
    const set = criteriaSetOf([
      leaf({
        measure: { kind: 'date' },
        scoring: {
          kind: 'deadline',
          steps: [{ before: { date: 'inspection', days: 5 }, share: decimal('1') }],
          else: { share: decimal('0') },
        },
      }),
    ]);
    const day = 19_600n;
    const statements = [
      { unit: 0, key: '1.1', value: [day, 1n] as const },
      { unit: 1, key: '1.1', value: [day, 1n] as const },
    ];
    const units = unitsOf(2).map((unit, i) => ({
      ...unit,
      dates: { inspection: i === 0 ? '2023-09-05' : '2023-09-04' },
    }));
    const positions = [0, 1];
    const { table } = tabulateFigures(set, { positions, units, blocks: ['b', 'b'] }, [
      submissionOf(set, statements),
    ]);
    // day 19600 is 2023-08-31
    expect(positions.map((row) => scoreLeaf(table, row, set.leaves[0]!).points?.toString())).toEqual([
      '4',
      '0',
    ]);
  });

  it('the best unit of the block is the yardstick of the others', () => {
    const set = criteriaSetOf([
      leaf({ max: '40', measure: { kind: 'count' }, scoring: { kind: 'relativeToBest' } }),
    ]);
    const statements = [6n, 9n, 3n].map((count, unit) => ({ unit, key: '1.1', value: [count, 1n] as const }));
    const positions = [0, 1, 2];
    const { table } = tabulateFigures(set, { positions, units: unitsOf(3), blocks: ['a', 'a', 'b'] }, [
      submissionOf(set, statements),
    ]);
    const points = positions.map((row) => scoreLeaf(table, row, set.leaves[0]!).points?.toString());
    expect(points).toEqual(['80/3', '40', '40']);
  });

  it('a figure is no yardstick where the leaf of its alternative was refused', () => {
    const relative = { measure: { kind: 'count' }, scoring: { kind: 'relativeToBest' } } as const;
    const set = criteriaSetOf([
      { max: '40', scoring: { kind: 'bestOf', alternatives: [relative, relative] } },
    ]);
    const statements = [6n, 9n].map((count, unit) => ({ unit, key: '1.1/a1', value: [count, 1n] as const }));
    const refused = [{ unit: 1, key: '1.1', state: FigureState.rejected }];
    const inputs = [submissionOf(set, statements), submissionOf(set, refused, 'appraisals')];
    const table = tableOf(set, inputs, unitsOf(2));
    expect([0, 1].map((row) => scoreLeaf(table, row, set.leaves[0]!).points?.toString())).toEqual([
      '40',
      '0',
    ]);
  });
});

describe('a criteria set', () => {
  it.each<[string, LeafOf[], Parameters<typeof criteriaSetOf>[1]]>([
    ['whose maxima fit no common grid', [leaf({ max: '0.0000000000000000001' })], {}],
    ['whose index has more digits than a safe integer', [leaf()], { decimals: 12 }],
    ['whose index has endless decimals', [leaf()], { decimals: 400 }],
  ])('%s is refused', (_, leaves, index) => {
    const set = criteriaSetOf(leaves, index);
    expect(() => scoreUnits(tableOf(set, [], unitsOf(1)))).toThrow(RangeError);
  });
});

describe('the index', () => {
  const set = criteriaSetOf(
    [
      leaf({ max: '100' }),
      {
        max: '5',
        section: 'bonus',
        measure: { kind: 'count' },
        scoring: { kind: 'perEvent', start: decimal('0'), each: decimal('1') },
      },
      {
        max: '9',
        section: 'penalty',
        measure: { kind: 'count' },
        scoring: { kind: 'perEvent', start: decimal('0'), each: decimal('1') },
      },
    ],
    { cap: decimal('100') },
    { bonus: '3', penalty: '5' },
  );
  it.each([
    ['bonus and penalty are added and subtracted', 90n, 2n, 1n, '91.00'],
    ['each within its cap', 50n, 5n, 9n, '48.00'],
    ['never above the cap', 99n, 3n, 0n, '100.00'],
    ['never below 0', 2n, 0n, 9n, '0.00'],
  ])('%s', (_, value, bonus, penalty, expected) => {
    const statements: Statement[] = [
      { unit: 0, key: '1.1', value: percent(value) },
      { unit: 0, key: '1.2', value: [bonus, 1n] },
      { unit: 0, key: '1.3', value: [penalty, 1n] },
    ];
    const scores = scoreUnits(tableOf(set, [submissionOf(set, statements)], unitsOf(1)));
    expect(formatFixed(scores.exact(0), 2)).toBe(expected);
    expect(scores.roundedUnits(0)).toBe(Math.round(Number(expected) * 100));
  });
});

describe('who has a figure', () => {
  const count = {
    measure: { kind: 'count' },
    scoring: { kind: 'perEvent', start: decimal('0'), each: decimal('1') },
  } as const;
  const set = criteriaSetOf([leaf(), { max: '5', section: 'penalty', ...count }]);
  it.each<[string, Omit<Statement, 'unit'>[], string]>([
    ['nobody for a penalty alone', [{ key: '1.2', value: [5n, 1n] }], 'noFigure'],
    ['nobody for a refusal alone', [{ key: '1.1', state: FigureState.rejected }], 'noFigure'],
    ['a unit with a figure of the areas', [own], 'ranked'],
  ])('%s', (_, statements, standing) => {
    const given = statements.map((statement) => ({ ...statement, unit: 0 }));
    expect(scoreUnits(tableOf(set, [submissionOf(set, given, 'appraisals')], unitsOf(1))).standing(0)).toBe(
      standing,
    );
  });
});
