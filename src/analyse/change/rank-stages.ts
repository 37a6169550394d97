/** The places of the comparable units of one block in every stage from one campaign to the next. */
import { roundToUnits } from '../../exact/decimal.ts';
import { compareRatios } from '../../exact/ratio-sum.ts';
import { assignRanks } from '../../rank/assign-ranks.ts';
import type { Scores } from '../../score/score-units.ts';
import { type ComparedRows, rowAt, type Stage, type TierStages } from './stages.ts';

/** `kept` is no ranking of anybody's: it only parts the rules in two. */
type RankedStage = Exclude<Stage, 'kept'>;

export type StageRanks = Readonly<Record<RankedStage, number>>;

/** @returns one a unit, in their order; places by the settings of the stage's own edition */
export function rankStages({ scores }: TierStages, units: readonly ComparedRows[]): StageRanks[] {
  const ranksIn = (stage: RankedStage) =>
    rankRows(
      scores[stage],
      units.map((rows) => rowAt(stage, rows)),
    );
  const [older, rescored, compared, newer] = [
    ranksIn('older'),
    ranksIn('rescored'),
    ranksIn('compared'),
    ranksIn('newer'),
  ];
  return units.map((_, at) => ({
    older: older[at]!,
    rescored: rescored[at]!,
    compared: compared[at]!,
    newer: newer[at]!,
  }));
}

function rankRows(scores: Scores, rows: readonly number[]): number[] {
  const { rankOn, decimals, ties } = scores.table.set.index;
  const compare = (a: number, b: number) => {
    const [left, right] = [scores.exact(rows[a]!), scores.exact(rows[b]!)];
    if (rankOn === 'exact') return compareRatios(left, right);
    return Number(roundToUnits(left, decimals) - roundToUnits(right, decimals));
  };
  const order = [...rows.keys()].sort((a, b) => compare(b, a) || a - b);
  const ranks: number[] = [];
  const equal = (a: number, b: number) => compare(a, b) === 0;
  assignRanks(order, { ties, equal }, (at, rank) => {
    ranks[at] = rank;
  });
  return ranks;
}
