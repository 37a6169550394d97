/** Random rules of every kind, random changes of them and random figures, for the laws of a change. */
import fc from 'fast-check';
import type { InputKind } from '../../../src/model/submission.ts';
import { unit, type YearFigures, type YearRules } from './two-years.ts';

export const UNITS = [...'abcde'].map((id) => unit(id, { attributes: { procedures: id !== 'c' } }));

type LeafRule = Readonly<Record<string, unknown>>;

interface Drawn {
  maxPoints: number;
  /** a threshold, a slope, an order: each leaf takes it in its own way */
  level: number;
  effect: 'exclude' | 'full' | 'zero';
  /** 0: as the code says; 1: measured otherwise under the same id */
  measured: number;
  conditional: boolean;
}

interface Template {
  id: string;
  code: string;
  area: string;
  rule(drawn: Drawn): LeafRule;
}

const percent = { kind: 'percent', of: 'part' };
const label = (vi: string) => ({ vi });
const thresholds = [80, 90, 95] as const;
const deadlines = ['31/01', '15/02', '28/02'] as const;

const TEMPLATES: readonly Template[] = [
  {
    ...{ id: 'share', code: '1.1', area: 'first' },
    rule: ({ level, measured }) => ({
      measure: measured ? { kind: 'percent', of: 'plan' } : percent,
      scoring: { kind: 'proportional', of: 100, fullAt: thresholds[level], zeroBelow: 10 * level },
    }),
  },
  {
    ...{ id: 'steps', code: '1.2', area: 'first' },
    rule: ({ level }) => ({
      measure: percent,
      scoring: {
        kind: 'steps',
        steps: [
          { from: thresholds[level], share: 1 },
          { from: 50, below: thresholds[level], share: 0.3 },
        ],
        else: { share: 0 },
      },
    }),
  },
  {
    ...{ id: 'sent', code: '1.3', area: 'first' },
    rule: ({ level }) => ({
      measure: { kind: 'date' },
      scoring: {
        kind: 'deadline',
        steps: [
          { by: deadlines[level], share: 1 },
          { by: '30/06', share: 0.5 },
        ],
        else: { share: 0 },
      },
    }),
  },
  {
    ...{ id: 'way', code: '1.4', area: 'first' },
    rule: ({ level }) => ({
      measure: {
        kind: 'choice',
        options: (level === 1 ? ['none', 'half', 'all'] : ['all', 'half', 'none']).map((id) => ({
          id,
          label: label(id),
        })),
      },
      scoring: { kind: 'choice', shares: { all: 1, half: level === 2 ? 0.7 : 0.5, none: 0 } },
    }),
  },
  {
    ...{ id: 'faults', code: '2.1', area: 'second' },
    rule: ({ level }) => ({
      measure: { kind: 'count' },
      scoring: { kind: 'perEvent', start: 'max', each: -0.5 * (level + 1), floor: 0, falling: true },
    }),
  },
  {
    ...{ id: 'asked', code: '2.2', area: 'second' },
    rule: ({ level }) => ({
      assessedBy: 'survey',
      measure: { kind: 'survey' },
      scoring: { kind: 'survey', minSample: 10 * level + 1, as: { kind: 'proportional', of: 100 } },
    }),
  },
  {
    ...{ id: 'given', code: '2.3', area: 'second' },
    rule: () => ({ measure: { kind: 'points' }, scoring: { kind: 'points' } }),
  },
  {
    ...{ id: 'best', code: '3.1', area: 'third' },
    rule: ({ level }) => ({
      measure: { kind: 'count' },
      scoring: level === 0 ? { kind: 'relativeToBest' } : { kind: 'perEvent', start: 0, each: 0.5 * level },
    }),
  },
  {
    ...{ id: 'either', code: '3.2', area: 'third' },
    rule: ({ level, maxPoints }) => ({
      scoring: {
        kind: maxPoints % 2 === 0 ? 'bestOf' : 'allOf',
        alternatives: ['x', 'y'].map((id, at) => ({
          ...{ id, label: label(id), measure: percent },
          scoring: { kind: 'proportional', of: 100, fullAt: thresholds[(level + at) % 3] },
        })),
      },
    }),
  },
];

const EXTRAS: readonly Template[] = [
  {
    ...{ id: 'ideas', code: 'B.1', area: 'bonus' },
    rule: ({ level }) => ({
      measure: { kind: 'count' },
      scoring: { kind: 'perEvent', start: 0, each: 0.5 * (level + 1) },
    }),
  },
  {
    ...{ id: 'late', code: 'P.1', area: 'penalty' },
    rule: ({ level }) => ({
      measure: {
        kind: 'count',
        cases: ['m', 'n'].map((id, at) => ({ id, label: label(id), weight: at + level + 1 })),
      },
      scoring: { kind: 'perEvent', start: 0, each: 1 },
    }),
  },
];

const drawn: fc.Arbitrary<Drawn> = fc.record({
  maxPoints: fc.integer({ min: 1, max: 12 }),
  level: fc.integer({ min: 0, max: 2 }),
  effect: fc.constantFrom('exclude', 'full', 'zero'),
  measured: fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.constant(1) }),
  conditional: fc.boolean(),
});

/** null: the year has no such criterion */
type DrawnRules = readonly (Drawn | null)[];

const ALL = [...TEMPLATES, ...EXTRAS];
/** the first of an area is always there, so that no area is empty */
const KEPT = new Set(['share', 'faults', 'best', 'ideas', 'late']);

const oneYear: fc.Arbitrary<DrawnRules> = fc.tuple(
  ...ALL.map(({ id }) => (KEPT.has(id) ? drawn : fc.option(drawn, { freq: 4 }))),
);

interface IndexRules {
  caps: readonly [number, number];
  roundEach: boolean;
  rankOn: 'exact' | 'displayed';
  ties: 'competition' | 'dense';
}

const indexRules: fc.Arbitrary<IndexRules> = fc.record({
  caps: fc.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 8 })),
  roundEach: fc.boolean(),
  rankOn: fc.constantFrom('exact', 'displayed'),
  ties: fc.constantFrom('competition', 'dense'),
});

export interface DrawnYear {
  leaves: DrawnRules;
  index: IndexRules;
}

export const drawnYear: fc.Arbitrary<DrawnYear> = fc.record({ leaves: oneYear, index: indexRules });

/** @param codes the order in which criteria stand: a factor of their numbers */
export function rulesOf(year: number, { leaves, index }: DrawnYear, reversed = false): YearRules {
  const names = ['first', 'second', 'third', 'bonus', 'penalty'];
  const areas = Object.fromEntries(names.map((name) => [name, { add: {} as Record<string, LeafRule> }]));
  const order = reversed ? [...ALL.keys()].reverse() : [...ALL.keys()];
  for (const at of order) {
    const own = leaves[at];
    const { id, code, area, rule } = ALL[at]!;
    if (!own) continue;
    areas[area]!.add[id] = {
      ...{ code: reversed ? reversedCode(code) : code, label: label(id), maxPoints: own.maxPoints },
      ...{ assessedBy: 'self', noneArose: { effect: own.effect } },
      ...(own.conditional && { appliesWhere: { procedures: true } }),
      ...rule(own),
    };
  }
  const scale = leaves.slice(0, TEMPLATES.length).reduce((sum, own) => sum + (own?.maxPoints ?? 0), 0);
  const { caps, ...settings } = index;
  return {
    year,
    header: { index: { scale, ...settings }, bonus: { cap: caps[0] }, penalty: { cap: caps[1] } },
    areas,
  };
}

/** The same criterion further back in its area. */
function reversedCode(code: string): string {
  const [area, number] = code.split('.');
  return `${area}.${10 - Number(number)}`;
}

const ids = UNITS.map(({ id }) => id);
type Cell = (level: number) => string;

/** code -> what a unit may state; of random whole numbers 0-99 */
const CELLS: Readonly<Record<string, readonly [InputKind, Cell]>> = {
  share: ['reports', (n) => `1.1;;${n % 10};9`.replace(';9;9', ';9;10')],
  steps: ['reports', (n) => `1.2;${n}%`],
  sent: ['reports', (n) => `1.3;${String((n % 28) + 1).padStart(2, '0')}/0${(n % 8) + 1}/YEAR`],
  way: ['reports', (n) => `1.4;${['all', 'half', 'none'][n % 3]}`],
  faults: ['reports', (n) => `2.1;${n % 7}`],
  asked: ['surveys', (n) => `2.2;${(n % 30) + 1};${n}%`],
  given: ['reports', (n) => `2.3;${['0', '0,5', '1'][n % 3]}`],
  best: ['reports', (n) => `3.1;${n % 9}`],
  'either/x': ['reports', (n) => `3.2/x;${n}%`],
  'either/y': ['reports', (n) => `3.2/y;;${n % 7};7`],
  ideas: ['reports', (n) => `B.1;${n % 11}`],
  'late/m': ['reports', (n) => `P.1/m;${n % 5}`],
  'late/n': ['reports', (n) => `P.1/n;${n % 4}`],
};

/** null: the unit states nothing; KPS: none arose */
type Stated = number | 'KPS' | null;
export type DrawnFigures = readonly Stated[];

export const drawnFigures: fc.Arbitrary<DrawnFigures> = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 0, max: 99 }) },
    { weight: 1, arbitrary: fc.constant('KPS' as const) },
    { weight: 1, arbitrary: fc.constant(null) },
  ),
  { minLength: ids.length * Object.keys(CELLS).length, maxLength: ids.length * Object.keys(CELLS).length },
);

/** Rows for the criteria that the year has. `reversed`: as `rulesOf`. */
export function figuresOf(
  year: number,
  { leaves }: DrawnYear,
  drawnCells: DrawnFigures,
  reversed = false,
): YearFigures {
  const there = new Set(ALL.filter((_, at) => leaves[at]).map(({ id }) => id));
  const files: Record<string, string[]> = { reports: [], surveys: [] };
  for (const [at, [name, [kind, cell]]] of Object.entries(CELLS).entries()) {
    if (!there.has(name.split('/')[0]!)) continue;
    for (const [unitAt, id] of ids.entries()) {
      const stated = drawnCells[at * ids.length + unitAt]!;
      if (stated === null) continue;
      const [code, ...rest] = cell(stated === 'KPS' ? 0 : stated)
        .replace('YEAR', String(year))
        .split(';');
      if (kind === 'surveys' && stated === 'KPS') continue;
      const [number, part] = code!.split('/');
      const own = `${reversed ? reversedCode(number!) : number}${part ? `/${part}` : ''}`;
      files[kind]!.push([id, own, ...(stated === 'KPS' ? ['KPS'] : rest)].join(';'));
    }
  }
  return files;
}
