/** A year in which a unit was not the one whole unit of today: the reason, what it was made of, their joined figures. */
import { findUnit } from '../../campaign/run-campaign.ts';
import { formatFixed } from '../../exact/decimal.ts';
import { placePoint } from '../../exact/fraction.ts';
import { percentOf } from '../../exact/percent-of.ts';
import type { Leaf } from '../../model/criteria-set.ts';
import type { JoinStrategy } from '../../model/join-strategy.ts';
import { LeafState } from '../../model/score.ts';
import type { JoinedYear, YearPoint, YearReason } from '../../model/series-report.ts';
import { type Scores, scoreUnits } from '../../score/score-units.ts';
import type { Comparison } from '../change/comparison.ts';
import type { UnitOrigin } from '../change/unit-origin.ts';
import { placeInBlock } from '../place-in-block.ts';
import type { UnitPlace } from '../unit-place.ts';
import { joinPredecessors } from './join-predecessors.ts';

type Incomparable = Pick<YearPoint, 'reason' | 'predecessors' | 'joined'>;

interface Asked {
  /** of the unit in the present campaign */
  place: UnitPlace;
  join: JoinStrategy;
  /** why it has no point of its own, null where it has one */
  reason: YearReason | null;
}

/**
 * @param comparison of that year with the present one
 * @returns nothing but the given reason where it was the same unit
 */
export function incomparable(comparison: Comparison, { place, join, reason: own }: Asked): Incomparable {
  const { older, origins } = comparison;
  const { id } = place.tier.units[place.row]!;
  const origin = origins.originOf(id);
  if (origin.sameAs !== null)
    return {
      reason: own ?? (findUnit(older, origin.sameAs) ? null : 'notThen'),
      predecessors: [],
      joined: null,
    };
  const parts = origin.parts.map((part) => ({ part, was: findUnit(older, part.id) }));
  const reason = reasonOf(
    origin,
    parts.some(({ was }) => was === null),
  );
  return {
    reason,
    predecessors: parts.map(({ part, was }) => ({ ...part, ...standingOf(was) })),
    joined: join === 'sum' && reason === 'merged' ? joinedYear(comparison, { parts, place }) : null,
  };
}

function reasonOf({ continuity, parts }: UnitOrigin, isElsewhere: boolean): YearReason {
  switch (continuity) {
    case 'merged':
      return isElsewhere ? 'elsewhere' : 'merged';
    case 'partial':
      return 'partial';
    case 'noPredecessor':
      return 'new';
    default:
      return parts.length > 0 && isElsewhere ? 'elsewhere' : 'notThen';
  }
}

function standingOf(was: UnitPlace | null) {
  const found = was && placeInBlock(was);
  const ranked = found?.ranked;
  if (!was || !ranked) return { index: null, rank: null, of: null };
  return {
    index: placePoint(ranked.indexUnits, was.tier.set.index.decimals),
    rank: ranked.rank,
    of: found.ranking.ranked.length,
  };
}

interface Parts {
  parts: readonly { was: UnitPlace | null }[];
  place: UnitPlace;
}

/** @returns null where they were not all of the tier that the unit is of */
function joinedYear({ older, rulesOf }: Comparison, { parts, place }: Parts): JoinedYear | null {
  const tier = older.tiers.find(({ set }) => set.tier === place.tier.set.tier);
  const rows = parts.flatMap(({ was }) => (was && was.tier === tier ? [was.row] : []));
  const compared = rulesOf(place.tier)?.pairs.compared ?? [];
  if (!tier || rows.length !== parts.length) return null;
  const now = new Map(compared.map((pair) => [pair.older, pair.newer]));
  const concernsNow = (leaf: Leaf) => {
    const newer = now.get(leaf);
    return newer !== undefined && stateAt(place, newer) !== LeafState.noFunction;
  };
  const { scores, leaves } = joinPredecessors(tier, rows, concernsNow);
  const joined = leaves.flatMap(({ leaf, reason }) => (reason === null ? [now.get(leaf)!] : []));
  return {
    index: indexOf(scores, 0),
    now: indexOf(scoresOn(place, new Set(joined)), 0),
    coverage: formatFixed(percentOf(scores.applied(0), tier.set.maxPoints)!, 1),
    criteria: leaves.map(({ leaf, numerator, denominator, reason }) => ({
      code: leaf.code,
      label: leaf.label,
      numerator: numerator?.toString() ?? null,
      denominator: denominator?.toString() ?? null,
      reason,
    })),
  };
}

function stateAt({ tier: { table }, row }: UnitPlace, leaf: Leaf): LeafState {
  return table.states[row * table.columns + leaf.index] as LeafState;
}

/** Rounded as the edition prints it; null where too little of the set applies for a place in a ranking. */
function indexOf(scores: Scores, row: number): string | null {
  if (scores.standing(row) !== 'ranked') return null;
  return formatFixed(scores.exact(row), scores.table.set.index.decimals);
}

/** The present unit on some criteria alone: a table of its own row, whose numbers are settled already. */
function scoresOn({ tier: { table }, row }: UnitPlace, leaves: ReadonlySet<Leaf>): Scores {
  const { columns, set } = table;
  const [from, to] = [row * columns, (row + 1) * columns];
  const states = table.states.slice(from, to);
  for (const leaf of set.leaves) if (!leaves.has(leaf)) states[leaf.index] = LeafState.noFunction;
  const big = Array.from({ length: columns }, (_, column) => [column, table.big.get(from + column)] as const);
  return scoreUnits({
    set,
    rows: 1,
    columns,
    states,
    numerators: table.numerators.slice(from, to),
    denominators: table.denominators.slice(from, to),
    big: new Map(big.flatMap(([column, exact]) => (exact ? [[column, exact]] : []))),
  });
}
