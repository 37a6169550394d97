/** What a report says of a block beside its ranking: who is above the mean, how far apart the ends are, who moved. */
import type { RankedReport } from './campaign-report.ts';

export interface BlockSummary {
  /** ranked units whose exact index lies above the exact mean of the block */
  aboveMean: number;
  /** the printed index of the first less the one of the last, with its decimals; null without ranked units */
  spread: string | null;
  /** null where last year is not known */
  moves: BlockMoves | null;
}

/** Ranked units against last year. */
export interface BlockMoves {
  risen: number;
  fallen: number;
  kept: number;
  /** units whose place of last year is not known, though nothing forbids to compare them */
  unknown: number;
  /** units that cannot be compared with last year */
  refused: number;
  /** all units of the greatest gain and of the greatest loss of places, in the order of the ranking */
  mostRisen: readonly RankedReport[];
  mostFallen: readonly RankedReport[];
}
