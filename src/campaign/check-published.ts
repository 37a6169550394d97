/** The total and the rank that a published table prints, compared with the result. */
import { formatFixed } from '../exact/decimal.ts';
import { Fraction } from '../exact/fraction.ts';
import type { NumberLocale } from '../import/cells/read-number.ts';
import type { Issue } from '../model/issue.ts';
import type { PublishedCheck, Submission } from '../model/submission.ts';
import { parsePrinted } from './parse-printed.ts';
import type { TierResult } from './run-campaign.ts';

export interface PublishedContext {
  tier: TierResult;
  locale: NumberLocale;
}

/**
 * A printed total may differ from the result by what rounding the printed parts can cause: half a unit of the last
 * decimal for each leaf that enters it and for the total itself. Beyond that, and for a rank that rounding cannot
 * explain, it is an error.
 */
export function checkPublished(
  submission: Submission,
  check: PublishedCheck,
  { tier, locale }: PublishedContext,
): Issue[] {
  const row = tier.positions.indexOf(check.unit);
  const block = tier.blocks.find(({ rows }) => rows.includes(row));
  const place = block?.ranking.ranked.find((ranked) => ranked.row === row);
  if (!block || !place) return [];
  const { decimals } = tier.set.index;
  const unit = Fraction.of(1n, 10n ** BigInt(decimals));
  const slack = unit.multiply(Fraction.of(leavesOf(tier) + 1, 2));
  const index = Fraction.of(BigInt(place.indexUnits), 10n ** BigInt(decimals));
  const issue = (
    kind: string,
    severity: Issue['severity'],
    column: number | null,
    params: Issue['params'],
  ): Issue => ({
    kind,
    severity,
    file: submission.file,
    line: check.line,
    column,
    ...(params && { params }),
  });
  const issues: Issue[] = [];
  const total = parsePrinted(check.total, locale);
  if (total && !total.equals(index)) {
    const gap = magnitude(total.subtract(index));
    const severity = gap.compare(slack) <= 0 ? 'warning' : 'error';
    const params = { printed: total.toString(), computed: formatFixed(index, decimals) };
    issues.push(issue('published_total_differs', severity, check.totalColumn, params));
  }
  const rank = parsePrinted(check.rank, locale);
  if (rank && !rank.equals(Fraction.of(place.rank))) {
    const holder = block.ranking.ranked.find((other) => Fraction.of(other.rank).equals(rank));
    const apart =
      holder && Fraction.of(BigInt(Math.abs(holder.indexUnits - place.indexUnits))).multiply(unit);
    const explained = apart !== undefined && apart.compare(slack.add(slack)) <= 0;
    const params = { printed: rank.toString(), computed: String(place.rank) };
    issues.push(issue('published_rank_differs', explained ? 'warning' : 'error', check.rankColumn, params));
  }
  return issues;
}

/** Leaves whose printed points enter a total. */
function leavesOf({ set }: TierResult): number {
  return set.leaves.filter(({ area }) => area.section === 'area').length;
}

function magnitude(value: Fraction): Fraction {
  return value.sign < 0 ? value.negate() : value;
}
