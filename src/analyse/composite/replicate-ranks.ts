/** Ranks over many replications of anything that ranks units: streamed into counts, failures counted with their reason. */
import { ParError } from '../../errors.ts';
import { RankCounts } from '../../stats/rank-counts.ts';

/**
 * One replication.
 * @param ranks one a unit, to be written: 0 = not ranked; holds what the one before wrote
 * @param replication 0, 1, 2 ...
 * @returns null, or the code of the reason why this replication has no ranks
 */
export type RankModel = (ranks: Uint32Array, replication: number) => string | null;

export interface ReplicationOptions {
  replications: number;
  /** pairs of rows whose order is counted in each replication */
  pairs?: readonly (readonly [number, number])[];
  /** told about every hundredth of the way */
  onProgress?: (done: number, of: number) => void;
}

export interface FailedReplications {
  count: number;
  reasons: readonly { reason: string; count: number /** from 0 */; firstReplication: number }[];
}

/** How the units of one pair stood to each other, counted over the replications that ranked both. */
export interface PairCounts {
  above: number;
  below: number;
  tied: number;
}

export interface ReplicatedRanks {
  /** asked for, failed ones included */
  replications: number;
  failed: FailedReplications;
  counts: RankCounts;
  /** in the order of the pairs asked for */
  pairs: readonly PairCounts[];
}

/**
 * Runs a model once a replication. Memory grows with the units and the ranks they reach, not with the replications.
 * @param units number of units
 * @throws ParError `composite-sample-count` where the number of replications is not a whole number from 1
 */
export function replicateRanks(
  units: number,
  model: RankModel,
  options: ReplicationOptions,
): ReplicatedRanks {
  const { replications, pairs = [], onProgress } = options;
  if (!Number.isSafeInteger(replications) || replications < 1)
    throw new ParError('composite-sample-count', {}, { least: 1, found: String(replications) });
  const ranks = new Uint32Array(units);
  const counts = new RankCounts(units);
  const orders = pairs.map(() => ({ above: 0, below: 0, tied: 0 }));
  const reasons = new Map<string, { reason: string; count: number; firstReplication: number }>();
  const step = Math.max(1, Math.floor(replications / 100));
  for (let replication = 0; replication < replications; replication++) {
    const reason = model(ranks, replication);
    if (reason === null) {
      counts.add(ranks);
      if (pairs.length > 0) countPairs(ranks, pairs, orders);
    } else countFailure(reasons, reason, replication);
    if ((replication + 1) % step === 0) onProgress?.(replication + 1, replications);
  }
  const failures = [...reasons.values()];
  return {
    replications,
    failed: { count: failures.reduce((sum, { count }) => sum + count, 0), reasons: failures },
    counts,
    pairs: orders,
  };
}

function countPairs(
  ranks: Uint32Array,
  pairs: readonly (readonly [number, number])[],
  orders: readonly PairCounts[],
): void {
  for (let i = 0; i < pairs.length; i++) {
    const a = ranks[pairs[i]![0]]!;
    const b = ranks[pairs[i]![1]]!;
    if (a === 0 || b === 0) continue;
    const order = orders[i]!;
    if (a < b) order.above++;
    else if (a > b) order.below++;
    else order.tied++;
  }
}

function countFailure(
  reasons: Map<string, { reason: string; count: number; firstReplication: number }>,
  reason: string,
  replication: number,
): void {
  const known = reasons.get(reason);
  if (known) known.count++;
  else reasons.set(reason, { reason, count: 1, firstReplication: replication });
}
