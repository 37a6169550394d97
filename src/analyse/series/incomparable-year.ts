/** A year in which a unit was not the one whole unit of today: the reason, what it was made of, their joined figures. */
import { type Campaign, findUnit } from '../../campaign/run-campaign.ts';
import { formatFixed } from '../../exact/decimal.ts';
import { Fraction, placePoint } from '../../exact/fraction.ts';
import { percentOf } from '../../exact/percent-of.ts';
import { LeafState } from '../../model/score.ts';
import type { JoinedYear, JoinStrategy, YearPoint, YearReason } from '../../model/series-report.ts';
import { scoreUnits } from '../../score/score-units.ts';
import type { Comparison } from '../change/comparison.ts';
import type { UnitOrigin } from '../change/unit-origin.ts';
import { placeInBlock } from '../place-in-block.ts';
import type { UnitPlace } from '../unit-place.ts';
import { type JoinedUnits, joinPredecessors } from './join-predecessors.ts';

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
export function incomparable(
  { older, origins }: Comparison,
  { place, join, reason: own }: Asked,
): Incomparable {
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
    joined: join === 'sum' && reason === 'merged' ? joinedYear(older, { parts, place }) : null,
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

/** @returns null where too little of the set can be joined for an index, by the rule that holds for every unit */
function joinedYear(older: Campaign, { parts, place }: Parts): JoinedYear | null {
  const tier = older.tiers.find(({ set }) => set.tier === place.tier.set.tier);
  const rows = parts.flatMap(({ was }) => (was && was.tier === tier ? [was.row] : []));
  if (!tier || rows.length !== parts.length) return null;
  const joined = joinPredecessors(tier, rows);
  if (joined.scores.standing(0) !== 'ranked') return null;
  const { decimals } = tier.set.index;
  const coverage = percentOf(joined.scores.applied(0), tier.set.maxPoints)!;
  return {
    index: formatFixed(exactOf(joined.scores, 0), decimals),
    now: indexNow(place, joined),
    coverage: formatFixed(coverage, 1),
    criteria: joined.leaves.map(({ leaf, numerator, denominator, reason }) => ({
      code: leaf.code,
      label: leaf.label,
      numerator: numerator?.toString() ?? null,
      denominator: denominator?.toString() ?? null,
      reason,
    })),
  };
}

function exactOf(scores: JoinedUnits['scores'], row: number): Fraction {
  const { numerator, denominator } = scores.exact(row);
  return Fraction.of(numerator, denominator);
}

/** The present index on the criteria that were joined; null where the present edition has too few of them. */
function indexNow({ tier, row }: UnitPlace, { leaves }: JoinedUnits): string | null {
  const joined = new Set(leaves.filter(({ reason }) => reason === null).map(({ leaf }) => leaf.id));
  const { columns } = tier.table;
  const states = tier.table.states.slice();
  for (const leaf of tier.set.leaves) {
    if (!joined.has(leaf.id)) states[row * columns + leaf.index] = LeafState.noFunction;
  }
  const scores = scoreUnits({ ...tier.table, states });
  if (!scores.hasIndex(row)) return null;
  return formatFixed(exactOf(scores, row), tier.set.index.decimals);
}
