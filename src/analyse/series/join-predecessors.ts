/**
 * Several units of one year taken together: shares worked out again from summed numerators and denominators, surveys
 * from their answers, everything else left out with its reason. Indexes are never averaged.
 *
 * A number of cases is summed and told, but not scored: what a rule expects of one unit (four reports, no more than one
 * breach) says nothing about three of them together.
 */
import type { TierResult } from '../../campaign/run-campaign.ts';
import { Fraction } from '../../exact/fraction.ts';
import type { CriteriaSet, Leaf } from '../../model/criteria-set.ts';
import { FigureState } from '../../model/figure-rows.ts';
import { LeafState, type ScoringTable } from '../../model/score.ts';
import type { UnjoinedReason } from '../../model/series-report.ts';
import { storeExact } from '../../score/figure-encoder.ts';
import { type Scores, scoreUnits } from '../../score/score-units.ts';
import { finalStatement } from '../final-statement.ts';
import type { UnitPlace } from '../unit-place.ts';

export interface JoinedLeaf {
  leaf: Leaf;
  numerator: Fraction | null;
  denominator: Fraction | null;
  /** null where the sums are scored */
  reason: UnjoinedReason | null;
}

export interface JoinedUnits {
  /** one row */
  scores: Scores;
  /** criteria of the areas that concern any of the units, in the order of the table */
  leaves: readonly JoinedLeaf[];
}

/**
 * @param rows of the units in the tables of their tier
 * @param concernsNow whether the present unit has the criterion too, measured in the same way
 */
export function joinPredecessors(
  tier: TierResult,
  rows: readonly number[],
  concernsNow: (leaf: Leaf) => boolean = () => true,
): JoinedUnits {
  const table = emptyTable(tier.set);
  const leaves: JoinedLeaf[] = [];
  for (const leaf of tier.set.leaves) {
    if (leaf.area.section !== 'area') continue;
    const found = joinLeaf(tier, rows, leaf);
    if (!found) continue;
    const joined = found.reason === null && !concernsNow(leaf) ? leftOut(found, 'notNow') : found;
    if (joined.state !== null) table.states[leaf.index] = joined.state;
    if (joined.state === LeafState.scored) {
      storeExact(table, leaf.index, joined.numerator!.multiply(HUNDRED).divide(joined.denominator!));
    }
    leaves.push(joined);
  }
  return { scores: scoreUnits(table), leaves };
}

const HUNDRED = Fraction.of(100);

/** Nothing concerns the unit until something is joined. */
function emptyTable(set: CriteriaSet): ScoringTable {
  const columns = set.columns.length;
  return {
    set,
    rows: 1,
    columns,
    states: new Uint8Array(columns).fill(LeafState.noFunction),
    numerators: new Float64Array(columns),
    denominators: new Float64Array(columns),
    big: new Map(),
  };
}

interface StatedLeaf extends JoinedLeaf {
  /** of the leaf in the table; null where it is left out */
  state: LeafState | null;
}

/** The sums are told, but not scored. */
function leftOut(
  sums: Pick<JoinedLeaf, 'leaf' | 'numerator' | 'denominator'>,
  reason: UnjoinedReason,
): StatedLeaf {
  const { leaf, numerator, denominator } = sums;
  return { leaf, numerator, denominator, reason, state: null };
}

/** @returns null for a criterion that concerns none of the units */
function joinLeaf(tier: TierResult, rows: readonly number[], leaf: Leaf): StatedLeaf | null {
  const { states, columns } = tier.table;
  const stateOf = (row: number) => states[row * columns + leaf.index] as LeafState;
  const concerned = rows.filter((row) => stateOf(row) !== LeafState.noFunction);
  if (concerned.length === 0) return null;
  const nothing = { leaf, numerator: null, denominator: null };
  const found = concerned.map(stateOf);
  if (found.includes(LeafState.notReported)) return leftOut(nothing, 'notReported');
  if (found.includes(LeafState.rejected)) return leftOut(nothing, 'rejected');
  if (found.includes(LeafState.points)) return leftOut(nothing, 'points');
  const counted = concerned.filter(
    (row) => stateOf(row) === LeafState.scored || hasAnswers({ tier, row }, leaf),
  );
  if (counted.length === 0) return { ...nothing, reason: null, state: LeafState.noneArose };
  const sums = counted.map((row) => sumsOf({ tier, row }, leaf));
  const refused = sums.find((each) => typeof each === 'string');
  if (refused) return leftOut(nothing, refused);
  const pairs = sums.filter((each) => typeof each !== 'string');
  const numerator = Fraction.sum(pairs.map((pair) => pair.numerator));
  const denominators = pairs.flatMap((pair) => pair.denominator ?? []);
  if (denominators.length === 0) return leftOut({ leaf, numerator, denominator: null }, 'count');
  const denominator = Fraction.sum(denominators);
  const isEnough = Fraction.of(minSampleOf(leaf)).compare(denominator) <= 0;
  return {
    ...{ leaf, numerator, denominator, reason: null },
    state: isEnough ? LeafState.scored : LeafState.noneArose,
  };
}

/** Too few answers for one unit may be enough for several together. */
function hasAnswers(place: UnitPlace, leaf: Leaf): boolean {
  if (minSampleOf(leaf) === 0) return false;
  const statement = finalStatement(place, leaf);
  return statement !== null && statement.rows.stateAt(statement.row) === FigureState.reported;
}

/** Least number of answers of a survey; 0 for other criteria. */
function minSampleOf({ rule }: Leaf): number {
  const encoder = rule.simple?.encoder;
  return encoder?.kind === 'survey' ? encoder.minSample : 0;
}

interface Sums {
  numerator: Fraction;
  /** null for a number of cases */
  denominator: Fraction | null;
}

/** What of a figure can be added to those of other units. */
function sumsOf(place: UnitPlace, leaf: Leaf): Sums | UnjoinedReason {
  const encoder = leaf.rule.simple?.encoder.kind;
  const measure = leaf.measure?.kind;
  if (encoder === 'cases') return 'count';
  const statement = finalStatement(place, leaf);
  if (!statement) return 'measure';
  const { rows, row } = statement;
  if (encoder === 'percent') {
    if (!rows.isFractionAt(row)) return 'noCounts';
    const [numerator, denominator] = rows.bigAt(row) ?? [
      BigInt(rows.numeratorAt(row)),
      BigInt(rows.denominatorAt(row)),
    ];
    return { numerator: Fraction.of(numerator), denominator: Fraction.of(denominator) };
  }
  if (encoder === 'survey') {
    const sample = rows.sampleAt(row);
    if (sample === 0) return 'noSample';
    const answers = Fraction.of(sample);
    return { numerator: rows.valueAt(row).multiply(answers), denominator: answers };
  }
  const isNumber = encoder === 'plain' && (measure === 'count' || measure === 'amount');
  return isNumber ? { numerator: rows.valueAt(row), denominator: null } : 'measure';
}
