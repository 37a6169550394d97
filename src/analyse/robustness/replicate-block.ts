/** One run over a block: its units ranked under the choices that some sources draw. */
import { type BlockUncertainty, FAILURE_REASONS } from '../../model/uncertainty-report.ts';
import type { RankCounts } from '../../stats/rank-counts.ts';
import { type FailedReplications, type PairCounts, replicateRanks } from '../composite/replicate-ranks.ts';
import type { BlockFigures } from './block-figures.ts';
import { choiceDraws, type DrawOptions } from './draw-choices.ts';
import { IndexModel } from './index-model.ts';

export interface ReplicationOptions extends DrawOptions {
  replications: number;
  /** places of units whose order is counted */
  pairs: readonly (readonly [number, number])[];
  onProgress: (done: number) => void;
}

export interface ReplicatedBlock {
  counts: RankCounts;
  /** by unit, then grade, the last one below all: how often */
  grades: Uint32Array;
  failed: BlockUncertainty['failed'];
  pairs: readonly PairCounts[];
}

export function replicateBlock(figures: BlockFigures, options: ReplicationOptions): ReplicatedBlock {
  const model = new IndexModel(figures);
  const draw = choiceDraws(figures, model.nominal, options);
  const units = figures.units.length;
  const width = figures.grades.length + 1;
  const grades = new Uint32Array(units * width);
  const { replications, pairs, onProgress } = options;
  const {
    counts,
    failed,
    pairs: orders,
  } = replicateRanks(
    units,
    (ranks, replication) => {
      const drawn = draw(replication);
      if (typeof drawn === 'string') return drawn;
      const fault = model.rank(drawn.choice, ranks, drawn.survey);
      if (fault !== null) return fault;
      for (let unit = 0; unit < units; unit++) {
        if (ranks[unit] === 0) continue;
        const at = unit * width + model.gradeOf(unit);
        grades[at] = grades[at]! + 1;
      }
      return null;
    },
    { replications, pairs, onProgress },
  );
  onProgress(replications);
  return { counts, grades, failed: reportFailed(failed), pairs: orders };
}

function reportFailed({ count, reasons }: FailedReplications): BlockUncertainty['failed'] {
  return {
    count,
    reasons: FAILURE_REASONS.flatMap((reason) =>
      reasons
        .filter((each) => each.reason === reason)
        .map((each) => ({ reason, count: each.count, first: each.firstReplication + 1 })),
    ),
  };
}
