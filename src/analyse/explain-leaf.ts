/**
 * Why a unit has its points for one criterion: from the cells of the files to the points, with everything that was
 * overridden, what the target asks for and what would earn more. Pure data; text/explain/explain-leaf.ts writes it out.
 *
 * Points and states are those of the scoring table: nothing is computed a second way.
 */
import { reportHead } from '../campaign/report-head.ts';
import type { Campaign } from '../campaign/run-campaign.ts';
import { formatFixed } from '../exact/decimal.ts';
import type { Leaf } from '../model/criteria-set.ts';
import type {
  FigureExplanation,
  LeafExplanation,
  LeafReport,
  StatementExplanation,
} from '../model/leaf-explanation.ts';
import { stateName } from '../model/score.ts';
import type { Unit } from '../model/unit.ts';
import { scoreLeaf } from '../score/exact-points.ts';
import { appraiserOf } from '../units/appraiser-of.ts';
import { comparableFigure } from './comparable-figure.ts';
import { compareWithTarget } from './compare-with-target.ts';
import { explainFigure } from './explain-figure.ts';
import { explainAlternative, explainCases } from './explain-parts.ts';
import { explainSources, readingTitles } from './explain-sources.ts';
import { explainState } from './explain-state.ts';
import { finalMeasure, statementsOfLeaf } from './statements-of-leaf.ts';
import { statementsOfUnit, type UnitStatements } from './trace-statements.ts';
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
  const statements = statementsOfUnit(place);
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
  const statements = statementsOfLeaf(place, traced.statements, leaf);
  const figure = ownFigure(place, leaf, statements);
  return {
    unit: { id, name },
    leaf: headOf(leaf),
    appraiser: explainAppraiser(campaign, leaf, units[place.row]!),
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
    target: compareWithTarget(leaf, comparableFigure(place, leaf)),
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

function explainAppraiser(
  { edition, registry }: Campaign,
  { area }: Leaf,
  unit: Unit,
): LeafExplanation['appraiser'] {
  const { id, role } = appraiserOf(edition, area, unit);
  if (id === null) return null;
  const position = registry.positionOf(id);
  return { id, name: position === undefined ? id : registry.units[position]!.name, role };
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
