/**
 * A campaign: one edition, the units of one registry and everything that was handed in -> scores and rankings.
 *
 * This is the only place where the steps are put together. It reads no file and keeps no state: commands, the
 * dashboard and documents all start from the Campaign that it returns.
 */

import { ParError } from '../errors.ts';
import type { Block, CriteriaSet, Edition } from '../model/criteria-set.ts';
import { gradesOf } from '../model/grades-of.ts';
import type { Issue } from '../model/issue.ts';
import type { Ranking } from '../model/ranking.ts';
import type { FinalFigures, ScoringTable } from '../model/score.ts';
import type { Submission } from '../model/submission.ts';
import type { Unit } from '../model/unit.ts';
import { rankUnits } from '../rank/rank-units.ts';
import { type Scores, scoreUnits } from '../score/score-units.ts';
import { type TabulatedFigures, tabulateFigures } from '../score/tabulate-figures.ts';
import { blockOf } from '../units/block-of.ts';
import type { Registry } from '../units/registry.ts';
import { checkAppraisers } from './check-appraisers.ts';
import { checkStatements } from './check-statements.ts';

export interface CampaignInputs {
  edition: Edition;
  /** valid on the campaign's day; positions in submissions point into its units */
  registry: Registry;
  submissions: readonly Submission[];
}

export interface Campaign extends CampaignInputs {
  /** in the order of the edition's tiers; tiers without units are left out */
  tiers: readonly TierResult[];
  /** faults that no single file shows: two files about one figure, figures that count for nothing, self-appraisal */
  issues: readonly Issue[];
}

export interface TierResult {
  set: CriteriaSet;
  /** registry positions and units, one a row of the tables below */
  positions: readonly number[];
  units: readonly Unit[];
  /** registry position -> row */
  rowOf: ReadonlyMap<number, number>;
  figures: FinalFigures;
  table: ScoringTable;
  scores: Scores;
  /** in the order of the edition; blocks without units are left out */
  blocks: readonly BlockResult[];
}

export interface BlockResult {
  block: Block;
  /** rows of the tier's tables */
  rows: readonly number[];
  ranking: Ranking;
}

/**
 * Scores and ranks every unit of the edition's tiers that is valid on the registry's day.
 * @throws ParError unit-without-block, unit-lacks-attribute, unit-lacks-date
 */
export function runCampaign(inputs: CampaignInputs): Campaign {
  const { edition, submissions } = inputs;
  const tiers = [...edition.sets.values()].flatMap((set) => {
    const positions = unitsOfTier(inputs.registry, set.tier);
    return positions.length === 0 ? [] : [scoreTier(inputs, set, positions)];
  });
  const issues = [
    ...checkStatements(edition, inputs.registry, submissions),
    ...checkAppraisers(inputs.registry, submissions),
  ];
  return { ...inputs, tiers, issues };
}

/** The place of a unit in the results; null where the unit is not of this campaign. */
export function findUnit(campaign: Campaign, unitId: string): { tier: TierResult; row: number } | null {
  const position = campaign.registry.positionOf(unitId);
  if (position === undefined) return null;
  for (const tier of campaign.tiers) {
    const row = tier.rowOf.get(position);
    if (row !== undefined) return { tier, row };
  }
  return null;
}

function unitsOfTier({ units, isValid }: Registry, tier: string): number[] {
  return [...units.keys()].filter((position) => units[position]!.tier === tier && isValid(position));
}

function scoreTier(
  { edition, registry, submissions }: CampaignInputs,
  set: CriteriaSet,
  positions: number[],
): TierResult {
  const units = positions.map((position) => registry.units[position]!);
  const blocks = units.map((unit) => {
    const block = blockOf(edition.header.blocks, unit);
    if (!block) throw new ParError('unit-without-block', {}, { unit: unit.name });
    return block;
  });
  const { figures, table } = tabulateFigures(
    set,
    { positions, units, blocks: blocks.map(({ id }) => id) },
    submissions,
  );
  const rowOf = new Map(positions.map((position, row) => [position, row]));
  const rowsOf = (block: Block) => [...blocks.keys()].filter((row) => blocks[row] === block);
  const own = edition.header.blocks.filter(({ tier }) => tier === set.tier);
  return rankTier(
    edition,
    {
      set,
      positions,
      units,
      rowOf,
      blocks: own.map((block) => ({ block, rows: rowsOf(block) })).filter(({ rows }) => rows.length > 0),
    },
    { figures, table },
  );
}

/** The units of a tier and the rows of its blocks, whatever their figures are. */
type TierFrame = Pick<TierResult, 'set' | 'positions' | 'units' | 'rowOf'> & {
  blocks: readonly Pick<BlockResult, 'block' | 'rows'>[];
};

/** The scores and rankings of a tier from its tables. */
export function rankTier(
  { header }: Pick<Edition, 'header'>,
  { set, positions, units, rowOf, blocks }: TierFrame,
  { figures, table }: TabulatedFigures,
): TierResult {
  const scores = scoreUnits(table);
  return {
    ...{ set, positions, units, rowOf, figures, table, scores },
    blocks: blocks.map(({ block, rows }) => ({
      block,
      rows,
      ranking: rankUnits(scores, rows, gradesOf(header, block.id)),
    })),
  };
}
