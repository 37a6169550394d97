/**
 * What a scoring table needs beyond its single figures: weighted cases, alternatives, leaves outside a unit's
 * function, and the comparison with the block's best unit.
 */
import { ParError } from '../errors.ts';
import { Fraction } from '../exact/fraction.ts';
import { type Condition, matches } from '../model/condition.ts';
import type { Column, CriteriaSet, Leaf } from '../model/criteria-set.ts';
import { type FinalFigures, LeafState, type ScoringTable } from '../model/score.ts';
import type { Unit } from '../model/unit.ts';
import { encodedValue, leafStates, storeExact } from './figure-encoder.ts';
import { statementAt } from './statement.ts';
import type { TierUnits } from './tabulate-figures.ts';

/**
 * @param leaves those whose figures were encoded; a share of the best must not be compared with the best again
 * @throws ParError unit-lacks-attribute
 */
export function settleTable(
  figures: FinalFigures,
  table: ScoringTable,
  { units, blocks }: TierUnits,
  leaves: readonly Leaf[] = table.set.leaves,
): void {
  for (const leaf of leaves) {
    const encoder = leaf.rule.simple?.encoder;
    if (encoder?.kind === 'cases') sumCases(figures, table, { leaf, cases: encoder.cases });
    if (leaf.rule.alternatives) {
      excludeOtherAlternatives(table, leaf, units);
      settleAlternatives(table, leaf);
    }
    if (leaf.appliesWhere) excludeOtherFunctions(table, leaf, units);
  }
  for (const column of table.set.columns) {
    const isRelative = column.simple?.encoder.kind === 'best';
    if (isRelative && leaves.includes(column.leaf)) compareWithBest(table, column, blocks);
  }
}

/** Position of the figure of a leaf, or of one of its alternatives or cases. */
export function figurePosition(set: CriteriaSet, leaf: Leaf, part: string | null): number {
  return set.figures.findIndex((figure) => figure?.leaf === leaf && figure.part === part);
}

interface WeightedCases {
  leaf: Leaf;
  cases: readonly { id: string; weight: Fraction }[];
}

/** A count told apart by cases is reported once every case is. Points or a decision on the leaf itself come first. */
function sumCases(figures: FinalFigures, table: ScoringTable, { leaf, cases }: WeightedCases): void {
  const { set, statements } = figures;
  const positions = cases.map(({ id }) => figurePosition(set, leaf, id));
  for (let row = 0; row < table.rows; row++) {
    const cell = row * table.columns + leaf.index;
    const parts = positions.map((position) => statements[row * set.figures.length + position]!);
    if (table.states[cell] !== LeafState.notReported || parts.includes(0)) continue;
    const stated = parts.map((number) => statementAt(figures, number));
    const states = stated.map(({ rows, row: at }) => leafStates[rows.stateAt(at)]!);
    const counts = stated.map(({ rows, row: at }, i) =>
      states[i] === LeafState.scored ? rows.valueAt(at).multiply(cases[i]!.weight) : Fraction.ZERO,
    );
    table.states[cell] = stateOfCases(states);
    storeExact(table, cell, Fraction.sum(counts));
  }
}

/** A case that was refused counts nothing, and is no reason to leave the leaf out of both sums. */
function stateOfCases(states: readonly number[]): LeafState {
  if (states.includes(LeafState.scored)) return LeafState.scored;
  return states.includes(LeafState.rejected) ? LeafState.rejected : LeafState.noneArose;
}

/**
 * The state of a leaf with alternatives follows from those that concern the unit, unless somebody decided on the leaf
 * itself. Where none of them does, the leaf is outside the unit's function.
 */
function settleAlternatives(table: ScoringTable, leaf: Leaf): void {
  for (let row = 0; row < table.rows; row++) {
    const first = row * table.columns;
    const states = leaf.rule
      .alternatives!.map(({ column }) => table.states[first + column]!)
      .filter((state) => state !== LeafState.noFunction);
    const isOpen = table.states[first + leaf.index] === LeafState.notReported;
    if (states.length === 0) table.states[first + leaf.index] = LeafState.noFunction;
    else if (isOpen) table.states[first + leaf.index] = stateOfAlternatives(states);
  }
}

function stateOfAlternatives(states: readonly number[]): LeafState {
  if (states.every((state) => state === LeafState.notReported)) return LeafState.notReported;
  const refused = states.every((state) => state === LeafState.rejected || state === LeafState.notReported);
  if (refused) return LeafState.rejected;
  return states.every((state) => state === LeafState.noneArose) ? LeafState.noneArose : LeafState.scored;
}

/** Whatever is reported about an alternative that concerns other units counts for nothing. */
function excludeOtherAlternatives(table: ScoringTable, leaf: Leaf, units: readonly Unit[]): void {
  for (const { column, appliesWhere } of leaf.rule.alternatives!) {
    if (appliesWhere === null) continue;
    for (const [row, unit] of units.entries()) {
      if (!holds(appliesWhere, leaf, unit)) table.states[row * table.columns + column] = LeafState.noFunction;
    }
  }
}

function excludeOtherFunctions(table: ScoringTable, leaf: Leaf, units: readonly Unit[]): void {
  for (const [row, unit] of units.entries()) {
    if (!applies(leaf, unit)) table.states[row * table.columns + leaf.index] = LeafState.noFunction;
  }
}

/**
 * Whether a leaf concerns a unit, and of its alternatives the one that is named, else any.
 * @throws ParError unit-lacks-attribute where the filter asks for an attribute that the unit has not
 */
export function applies(leaf: Leaf, unit: Unit, part: string | null = null): boolean {
  if (!holds(leaf.appliesWhere, leaf, unit)) return false;
  const asked = (leaf.rule.alternatives ?? []).filter(({ id }) => part === null || id === part);
  return asked.length === 0 || asked.some(({ appliesWhere }) => holds(appliesWhere, leaf, unit));
}

function holds(condition: Condition | null, leaf: Leaf, unit: Unit): boolean {
  if (condition === null) return true;
  const answer = matches(condition, unit.attributes);
  if (typeof answer === 'boolean') return answer;
  throw new ParError(
    'unit-lacks-attribute',
    {},
    { unit: unit.name, attribute: answer.missing, code: leaf.code },
  );
}

/** Second pass: the number divided by the greatest number of the unit's block. */
function compareWithBest(table: ScoringTable, column: Column, blocks: readonly string[]): void {
  const { leaf, index } = column;
  const cells = blocks
    .map((block, row) => ({ block, first: row * table.columns }))
    .filter(({ first }) =>
      // an alternative keeps its state where somebody decided on the leaf itself
      [leaf.index, index].every((at) => table.states[first + at] === LeafState.scored),
    )
    .map(({ block, first }) => ({ block, cell: first + index }));
  const best = new Map<string, Fraction>();
  for (const { block, cell } of cells) {
    best.set(block, Fraction.max(best.get(block) ?? Fraction.ZERO, encodedValue(table, cell)));
  }
  for (const { block, cell } of cells) {
    const top = best.get(block)!;
    storeExact(table, cell, top.isZero ? Fraction.ZERO : encodedValue(table, cell).divide(top));
  }
}
