/**
 * One tier in the five stages from one campaign to the next, each a scoring table that the engine scores:
 *
 *   older       the older campaign
 *   kept        the same without the criteria that cannot be compared
 *   rescored    the same figures by the newer rules
 *   compared    the newer figures by the newer rules, on the same criteria
 *   newer       the newer campaign
 *
 * A criterion is outside a stage where its state says `noFunction`, so that points, caps and limits are settled by the
 * one engine. Whether a criterion is compared is asked for each unit: where a rule began or ceased to apply to it, the
 * criterion is new or gone for this unit.
 */
import type { TierResult } from '../../campaign/run-campaign.ts';
import type { TierRules } from '../../model/change-report.ts';
import { matches } from '../../model/condition.ts';
import type { CriteriaSet, Edition } from '../../model/criteria-set.ts';
import { LeafState, type ScoringTable } from '../../model/score.ts';
import { type Scores, scoreUnits } from '../../score/score-units.ts';
import { tabulateFigures } from '../../score/tabulate-figures.ts';
import type { UnitPlace } from '../unit-place.ts';
import { yearsBetween } from './carry-day.ts';
import type { LeafPair, LeafPairs } from './pair-leaves.ts';
import { restateFigures } from './restate-figures.ts';

/** One tier of one campaign. The older one may hold units joined from their predecessors. */
export interface TierSide {
  edition: Pick<Edition, 'header'>;
  tier: TierResult;
}

export const STAGES = ['older', 'kept', 'rescored', 'compared', 'newer'] as const;
export type Stage = (typeof STAGES)[number];

export interface TierStages {
  pairs: LeafPairs;
  scores: Readonly<Record<Stage, Scores>>;
  newer: TierResult;
  /** the rules of the tier in both editions */
  rules: TierRules;
}

/** Where a unit stands in the tables of the two campaigns. */
export interface ComparedRows {
  older: number;
  newer: number;
}

/** Row of the tables of a stage: the first three have those of the older tier. */
export function rowAt(stage: Stage, rows: ComparedRows): number {
  return stage === 'compared' || stage === 'newer' ? rows.newer : rows.older;
}

/** @param olderPlace where a unit of the newer tier stood in the older campaign, null where it was not there */
export function makeStages(
  { older, newer }: { older: TierSide; newer: TierSide },
  { pairs, rules }: Pick<TierStages, 'pairs' | 'rules'>,
  olderPlace: (id: string) => UnitPlace | null,
): TierStages {
  const olderRow = newer.tier.units.map(({ id }) => {
    const place = olderPlace(id);
    return place?.tier === older.tier ? place.row : null;
  });
  const rescored = rescore(older, newer, pairs);
  const kept = copyOf(older.tier.table);
  const compared = copyOf(newer.tier.table);
  for (const leaf of [...pairs.dropped, ...pairs.refused.map((pair) => pair.older)]) {
    for (let row = 0; row < kept.rows; row++) exclude(kept, row, leaf.index);
  }
  for (const leaf of [...pairs.added, ...pairs.refused.map((pair) => pair.newer)]) {
    for (let row = 0; row < compared.rows; row++) exclude(compared, row, leaf.index);
    for (let row = 0; row < rescored.rows; row++) exclude(rescored, row, leaf.index);
  }
  for (const [row, before] of olderRow.entries()) {
    if (before === null) continue;
    for (const pair of pairs.compared) {
      const isOutside =
        isExcluded(older.tier.table, before, pair.older.index) ||
        isExcluded(newer.tier.table, row, pair.newer.index);
      if (!isOutside) continue;
      exclude(kept, before, pair.older.index);
      exclude(rescored, before, pair.newer.index);
      exclude(compared, row, pair.newer.index);
    }
  }
  return {
    pairs,
    newer: newer.tier,
    rules,
    scores: {
      older: older.tier.scores,
      kept: scoreUnits(kept),
      rescored: scoreUnits(rescored),
      compared: scoreUnits(compared),
      newer: newer.tier.scores,
    },
  };
}

function isExcluded({ states, columns }: ScoringTable, row: number, column: number): boolean {
  return states[row * columns + column] === LeafState.noFunction;
}

function exclude({ states, columns }: ScoringTable, row: number, column: number): void {
  states[row * columns + column] = LeafState.noFunction;
}

/** The numbers are shared: only states are changed. */
function copyOf(table: ScoringTable): ScoringTable {
  return { ...table, states: table.states.slice() };
}

/** The figures of all units of the older tier: a rule that compares with the best of a block needs the whole block. */
function rescore({ edition, tier }: TierSide, newer: TierSide, { compared }: LeafPairs): ScoringTable {
  const set = withoutConditions(newer.tier.set);
  const years = yearsBetween(edition.header.period, newer.edition.header.period);
  const pairs = compared.map((pair) => ({ older: pair.older, newer: set.leaves[pair.newer.index]! }));
  // the newer rule says whose figures count in its field: a best of the block is sought among the same units in both years
  const isOutside = (row: number, pair: LeafPair) => {
    const condition = newer.tier.set.leaves[pair.newer.index]!.appliesWhere ?? {};
    const applies = matches(condition, tier.units[row]!.attributes);
    return typeof applies === 'boolean' ? !applies : isExcluded(tier.table, row, pair.older.index);
  };
  const submission = restateFigures(tier.figures, set.figures, { pairs, years, isOutside });
  const blocks: string[] = [];
  for (const { block, rows } of tier.blocks) for (const row of rows) blocks[row] = block.id;
  const units = { positions: tier.positions, units: tier.units, blocks };
  return tabulateFigures(set, units, [submission]).table;
}

/**
 * A rule that does not apply to a unit is taken out by its state. The conditions themselves may ask for attributes that
 * units of the year before never had.
 */
function withoutConditions(set: CriteriaSet): CriteriaSet {
  const leaves = set.leaves.map((leaf) => ({ ...leaf, appliesWhere: null }));
  return {
    ...set,
    leaves,
    figures: set.figures.map((figure) => figure && { ...figure, leaf: leaves[figure.leaf.index]! }),
    columns: set.columns.map((column) => ({ ...column, leaf: leaves[column.leaf.index]! })),
  };
}
