/** The change of one comparable unit as plain data: index, parts, places. */
import { formatFixed } from '../../exact/decimal.ts';
import { Fraction, placePoint } from '../../exact/fraction.ts';
import type { SplitText, UnitChange } from '../../model/change-report.ts';
import type { Scores } from '../../score/score-units.ts';
import { placeInBlock } from '../place-in-block.ts';
import type { UnitPlace } from '../unit-place.ts';
import type { StageRanks } from './rank-stages.ts';
import { rulesOf, type Split, totalOf } from './split.ts';
import { type ComparedRows, rowAt, type Stage, type TierStages } from './stages.ts';

interface UnitAmongOthers {
  ranks: StageRanks;
  /** units of the block that are compared */
  of: number;
}

/** A unit that can be compared: what `compareUnit` returns. */
export interface ComparedUnit {
  stages: TierStages;
  /** in the older campaign */
  before: UnitPlace;
  rows: ComparedRows;
}

/** @returns with the exact change, which lists are ordered by */
export function unitChange(
  { stages, before, rows }: ComparedUnit,
  { ranks, of }: UnitAmongOthers,
): { order: Fraction; change: UnitChange } {
  const split = splitOf(stages, rows);
  const { newer } = stages;
  const { id, name } = newer.units[rows.newer]!;
  const older = before.tier.units[before.row]!;
  const change: UnitChange = {
    unit: { id, name },
    olderName: older.name === name ? null : older.name,
    ...splitText(split),
    older: printedPlace(before),
    newer: printedPlace({ tier: newer, row: rows.newer }),
    rescored: formatFixed(stages.scores.rescored.exact(rows.older), newer.set.index.decimals),
    ranks: { ...ranks, of },
    places: {
      total: ranks.older - ranks.newer,
      rules: ranks.older - ranks.rescored + (ranks.compared - ranks.newer),
      achieved: ranks.rescored - ranks.compared,
    },
  };
  return { order: totalOf(split), change };
}

/** The parts of the change of a unit's index: differences of the exact indexes of neighbouring stages. */
function splitOf({ scores }: TierStages, rows: ComparedRows): Split {
  const at = (stage: Stage) => exactOf(scores[stage], rowAt(stage, rows));
  const [older, kept, rescored, compared, newer] = [
    at('older'),
    at('kept'),
    at('rescored'),
    at('compared'),
    at('newer'),
  ];
  return {
    dropped: kept.subtract(older),
    changed: rescored.subtract(kept),
    achieved: compared.subtract(rescored),
    added: newer.subtract(compared),
  };
}

function exactOf(scores: Scores, row: number): Fraction {
  const { numerator, denominator } = scores.exact(row);
  return Fraction.of(numerator, denominator);
}

export function splitText(split: Split): SplitText {
  return {
    total: totalOf(split).toString(),
    rules: rulesOf(split).toString(),
    achieved: split.achieved.toString(),
    dropped: split.dropped.toString(),
    changed: split.changed.toString(),
    added: split.added.toString(),
  };
}

/** Index and rank as the campaign itself prints them. */
function printedPlace(place: UnitPlace): UnitChange['older'] {
  const { ranked, ranking } = placeInBlock(place);
  const { decimals } = place.tier.set.index;
  return {
    index: placePoint(ranked!.indexUnits, decimals),
    rank: ranked!.rank,
    of: ranking.ranked.length,
  };
}
