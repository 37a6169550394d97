/**
 * Why a unit has its points for one criterion: from the cells of the files to the points, with everything that was
 * overridden, what the target asks for and what would earn more. Pure data; text/explain-leaf.ts writes it out.
 *
 * Points and states are those of the scoring table: nothing is computed a second way.
 */
import { reportHead } from '../campaign/report-head.ts';
import type { Campaign } from '../campaign/run-campaign.ts';
import { decimal, formatFixed, roundHalfUp } from '../exact/decimal.ts';
import type { Fraction } from '../exact/fraction.ts';
import { evaluate } from '../exact/piecewise-linear.ts';
import type { Alternative, Leaf } from '../model/criteria-set.ts';
import type {
  AlternativeExplanation,
  CaseExplanation,
  FigureExplanation,
  LeafExplanation,
  LeafReport,
  StatementExplanation,
} from '../model/leaf-explanation.ts';
import { LeafState } from '../model/score.ts';
import { scoreLeaf } from '../score/exact-points.ts';
import { encodedValue, leafStates } from '../score/figure-encoder.ts';
import { statementAt } from '../score/statement.ts';
import { explainFigure } from './explain-figure.ts';
import { explainSources, readingTitles } from './explain-sources.ts';
import { explainState, stateName } from './explain-state.ts';
import { compareWithTarget } from './targets.ts';
import { statementsOfUnit, traceStatements, type UnitStatements } from './trace-statements.ts';
import type { UnitPlace } from './unit-place.ts';

export interface LeafQuestion {
  /** of the criteria set of the unit's tier */
  leaf: Leaf;
  /** whether any figure handed in is made up */
  synthetic: boolean;
}

/**
 * Explains one leaf of one unit.
 * @param place of the unit, as `findUnit` returns it
 */
export function explainLeaf(
  campaign: Campaign,
  place: UnitPlace,
  { leaf, synthetic }: LeafQuestion,
): LeafReport {
  const unit = place.tier.positions[place.row]!;
  const statements = statementsOfUnit(campaign.submissions, unit);
  return { ...reportHead(campaign, synthetic), ...explainTraced({ campaign, place, statements }, leaf) };
}

/** A unit whose statements were gathered once, for all its leaves. */
export interface TracedUnit {
  campaign: Campaign;
  place: UnitPlace;
  statements: UnitStatements;
}

export function explainTraced(traced: TracedUnit, leaf: Leaf): LeafExplanation {
  const { place, campaign } = traced;
  const { table, units } = place.tier;
  const { id, name } = units[place.row]!;
  const { state, points } = scoreLeaf(table, place.row, leaf);
  const statements = statementsOfLeaf(traced, leaf);
  const figure = ownFigure(place, leaf, statements);
  return {
    unit: { id, name },
    leaf: headOf(leaf),
    state: stateName(state),
    cause: explainState(place, leaf),
    points: points?.toString() ?? null,
    pointsRounded: points && formatFixed(points, table.set.index.decimals),
    maxPoints: leaf.maxPoints.toString(),
    statements,
    figure,
    alternatives: (leaf.rule.alternatives ?? []).map((alternative) =>
      explainAlternative(place, { leaf, alternative, statements, leafPoints: points }),
    ),
    cases: explainCases(leaf, statements),
    target: compareWithTarget(leaf, comparable(figure)),
    readings: readingTitles(campaign.edition, leaf.readings),
    sources: explainSources(campaign.edition, leaf),
  };
}

function headOf(leaf: Leaf): LeafExplanation['leaf'] {
  const { id, code, printedNumber, label, assessedBy, noneArose, evidence, area, rule } = leaf;
  return {
    ...{ id, code, printedNumber, label, assessedBy, noneArose, evidence },
    ruleKind: rule.kind,
    area: { id: area.id, number: area.number, label: area.label, section: area.section },
  };
}

function statementsOfLeaf({ place, statements }: TracedUnit, leaf: Leaf): StatementExplanation[] {
  const { tier, row } = place;
  const { set, figures, table } = tier;
  const finalOf = (position: number) => figures.statements[row * set.figures.length + position]!;
  const isOutside = table.states[row * table.columns + leaf.index] === LeafState.noFunction;
  const own = set.figures.filter((figure) => figure?.leaf === leaf);
  const head = own.find((figure) => figure?.part === null);
  const isSettled = head !== undefined && settles(place, finalOf(head.position));
  return own.flatMap((figure) => {
    if (!figure) return [];
    const idle = isOutside ? 'outside' : isSettled && figure.part !== null ? 'settled' : null;
    return traceStatements(statements.get(figure.position) ?? [], {
      figure,
      final: finalOf(figure.position),
      idle,
    });
  });
}

/** Whether the final statement about a leaf itself leaves nothing to its alternatives or cases. */
function settles({ tier }: UnitPlace, final: number): boolean {
  if (final === 0) return false;
  const { rows, row } = statementAt(tier.figures, final);
  return leafStates[rows.stateAt(row)] !== LeafState.notReported;
}

function finalMeasure(statements: readonly StatementExplanation[], key: string) {
  const isFinal = ({ figure, standing }: StatementExplanation) => figure === key && standing === 'final';
  return statements.find(isFinal)?.measure ?? null;
}

function ownFigure(
  place: UnitPlace,
  leaf: Leaf,
  statements: readonly StatementExplanation[],
): FigureExplanation | null {
  const { simple } = leaf.rule;
  if (!simple || !leaf.measure) return null;
  const column = place.tier.set.columns[leaf.index]!;
  return explainFigure(
    place,
    { column, rule: simple, measure: leaf.measure },
    finalMeasure(statements, leaf.code),
  );
}

interface AlternativeOfLeaf {
  leaf: Leaf;
  alternative: Alternative;
  statements: readonly StatementExplanation[];
  leafPoints: Fraction | null;
}

function explainAlternative(place: UnitPlace, context: AlternativeOfLeaf): AlternativeExplanation {
  const { leaf, alternative, statements, leafPoints } = context;
  const { table, set } = place.tier;
  const { id, label, simple, measure } = alternative;
  const first = place.row * table.columns;
  const cell = first + alternative.column;
  const state = table.states[cell] as LeafState;
  const { roundEach, decimals } = set.index;
  const earned = state === LeafState.scored ? evaluate(simple.points, encodedValue(table, cell)) : null;
  const points = earned && roundEach ? roundHalfUp(earned, decimals) : earned;
  const isScored = table.states[first + leaf.index] === LeafState.scored;
  const column = set.columns[alternative.column]!;
  return {
    id,
    label,
    state: stateName(state),
    points: points?.toString() ?? null,
    taken: isScored && points !== null && leafPoints !== null && points.equals(leafPoints),
    figure: explainFigure(
      place,
      { column, rule: simple, measure },
      finalMeasure(statements, `${leaf.code}/${id}`),
    ),
  };
}

function explainCases(
  { code, measure }: Leaf,
  statements: readonly StatementExplanation[],
): CaseExplanation[] {
  if (measure?.kind !== 'count') return [];
  return (measure.cases ?? []).map(({ id, label, weight }) => ({
    id,
    label,
    weight: weight.toString(),
    count: finalMeasure(statements, `${code}/${id}`)?.value ?? null,
  }));
}

/** The figure on the scale of a target; null where there is none or none can be compared. */
function comparable(figure: FigureExplanation | null): Fraction | null {
  if (!figure?.encoded) return null;
  const text = figure.best ? figure.measure?.value : figure.encoded;
  const isNumber = ['percent', 'count', 'amount', 'survey'].includes(figure.measureKind);
  return isNumber && text ? decimal(text) : null;
}
