/**
 * A criteria set made in a test from a few rules, compiled by the engine's own rule kinds, and submissions for it.
 * Numbers are written as text, as they would stand in a criteria file.
 */
import { compileRule, type SimpleScoring } from '../../src/criteria/rules/index.ts';
import { columnsOf } from '../../src/criteria/tier/for-tier.ts';
import { decimal } from '../../src/exact/decimal.ts';
import { Fraction } from '../../src/exact/fraction.ts';
import type {
  Alternative,
  Area,
  AssessedBy,
  CriteriaSet,
  Leaf,
  NoneAroseEffect,
  Rule,
  Section,
} from '../../src/model/criteria-set.ts';
import type { IndexSettings } from '../../src/model/edition-file.ts';
import { FigureRows, FigureState } from '../../src/model/figure-rows.ts';
import type { Measure } from '../../src/model/measure.ts';
import type { ScoringTable } from '../../src/model/score.ts';
import type { InputKind, Submission } from '../../src/model/submission.ts';
import type { Unit } from '../../src/model/unit.ts';
import { tabulateFigures } from '../../src/score/tabulate-figures.ts';

export interface AlternativeOf {
  measure: Measure;
  scoring: SimpleScoring;
  appliesWhere?: Record<string, boolean | string>;
}

export interface LeafOf {
  max: string;
  measure?: Measure;
  scoring: SimpleScoring | { kind: 'allOf' | 'bestOf'; alternatives: AlternativeOf[] };
  target?: string;
  noneArose?: NoneAroseEffect;
  section?: Section;
  assessedBy?: AssessedBy;
  appliesWhere?: Record<string, boolean | string>;
}

const PLAIN_INDEX: IndexSettings = {
  scale: Fraction.of(100),
  decimals: 2,
  rankOn: 'exact',
  ties: 'competition',
  roundEach: false,
  minApplicable: Fraction.ZERO,
  cap: Fraction.of(1_000_000),
};

/** `index` overrides single settings of PLAIN_INDEX. */
export function criteriaSetOf(
  leaves: readonly LeafOf[],
  index: Partial<IndexSettings> = {},
  caps: { bonus?: string; penalty?: string } = {},
): CriteriaSet {
  const maxOf = (section: Section) =>
    Fraction.sum(
      leaves.filter((leaf) => (leaf.section ?? 'area') === section).map((leaf) => decimal(leaf.max)),
    );
  const areas = (['area', 'bonus', 'penalty'] as const).map(
    (section, i): Area => ({
      id: section,
      section,
      number: String(i + 1),
      label: { vi: section },
      owner: null,
      maxPoints: maxOf(section),
      criteria: [],
    }),
  );
  let nextColumn = leaves.length;
  const built = leaves.map((leaf, i) => {
    const rule = ruleOf(leaf, i, () => nextColumn++);
    return leafOf(leaf, i, areas.find((area) => area.section === (leaf.section ?? 'area'))!, rule);
  });
  const figures = built.flatMap((leaf) => [
    { leaf, part: null, measure: leaf.measure },
    ...(leaf.rule.alternatives ?? []).map(({ id, measure }) => ({ leaf, part: id, measure })),
    ...(leaf.measure?.kind === 'count' ? (leaf.measure.cases ?? []) : []).map(({ id }) => ({
      leaf,
      part: id,
      measure: { kind: 'count' } as Measure,
    })),
  ]);
  return {
    editionId: 'test/2025',
    tier: 'test',
    tierLabel: { vi: 'Thử' },
    index: { ...PLAIN_INDEX, ...index },
    areas,
    leaves: built,
    figures: figures.map((figure, position) => ({
      ...figure,
      position,
      key: figure.part ? `${figure.leaf.code}/${figure.part}` : figure.leaf.code,
      label: figure.leaf.label,
    })),
    columns: columnsOf(built),
    bonusCap: caps.bonus === undefined ? null : decimal(caps.bonus),
    penaltyCap: caps.penalty === undefined ? null : decimal(caps.penalty),
    maxPoints: maxOf('area'),
  };
}

function fail(code: string): never {
  throw new Error(code);
}

function ruleOf(leaf: LeafOf, index: number, nextColumn: () => number): Rule {
  const maxPoints = decimal(leaf.max);
  const target = leaf.target === undefined ? null : { atLeast: decimal(leaf.target) };
  const context = { target, maxPoints, year: 2025, fail };
  if (!('alternatives' in leaf.scoring)) {
    const simple = compileRule(leaf.scoring, { ...context, measure: leaf.measure ?? fail(`leaf ${index}`) });
    return { kind: leaf.scoring.kind, simple, alternatives: null, combine: null };
  }
  const alternatives = leaf.scoring.alternatives.map(
    ({ measure, scoring, appliesWhere }, i): Alternative => ({
      id: `a${i + 1}`,
      label: { vi: `a${i + 1}` },
      measure,
      appliesWhere: appliesWhere ?? null,
      simple: compileRule(scoring, { ...context, measure }),
      column: nextColumn(),
    }),
  );
  const combine = leaf.scoring.kind === 'bestOf' ? 'greatest' : 'least';
  return { kind: leaf.scoring.kind, simple: null, alternatives, combine };
}

function leafOf(leaf: LeafOf, index: number, area: Area, rule: Rule): Leaf {
  return {
    index,
    id: `leaf-${index + 1}`,
    code: `1.${index + 1}`,
    printedNumber: `1.${index + 1}`,
    label: { vi: `Tiêu chí ${index + 1}` },
    area,
    assessedBy: leaf.assessedBy ?? 'self',
    maxPoints: decimal(leaf.max),
    target: leaf.target === undefined ? null : { atLeast: decimal(leaf.target) },
    appliesWhere: leaf.appliesWhere ?? null,
    noneArose: leaf.noneArose ?? 'exclude',
    evidence: null,
    readings: [],
    sources: [],
    measure: leaf.measure ?? null,
    rule,
  };
}

/** A statement of a unit about a figure (by key `1.2` or `1.2/a1`): a value in the terms of FigureRows, or a state. */
export interface Statement {
  unit: number;
  key: string;
  value?: readonly [bigint, bigint];
  state?: FigureState;
  sample?: number;
  round?: number;
}

export function submissionOf(
  set: CriteriaSet,
  statements: readonly Statement[],
  kind: InputKind = 'reports',
): Submission {
  const rows = new FigureRows();
  for (const [i, { unit, key, value, state, sample, round }] of statements.entries()) {
    const figure = set.figures.findIndex((candidate) => candidate?.key === key);
    if (figure < 0) throw new Error(`no figure ${key}`);
    const row = rows.push(unit, figure, state ?? FigureState.reported, i + 2, 3);
    if (value) rows.setExact(row, value[0], value[1]);
    if (sample !== undefined) rows.setSample(row, sample);
    if (round !== undefined) rows.setRound(row, round);
  }
  return { kind, file: `${kind}.csv`, rows, published: [] };
}

export function unitsOf(count: number, attributes: Unit['attributes'] = {}): Unit[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `unit-${i + 1}`,
    name: `Đơn vị ${i + 1}`,
    aliases: [],
    tier: 'test',
    attributes,
    dates: {},
  }));
}

/** The scoring table of units that all stand in one block. */
export function tableOf(
  set: CriteriaSet,
  submissions: readonly Submission[],
  units: readonly Unit[],
): ScoringTable {
  const tierUnits = { positions: [...units.keys()], units, blocks: units.map(() => 'block') };
  return tabulateFigures(set, tierUnits, submissions).table;
}
