/**
 * The total and the rank that a published table prints, compared with the result.
 *
 * A printed total may be the index or the points, which are two numbers where not every maximum applied; it is
 * compared with the one that it comes nearer to.
 */

import { formatFixed, roundHalfUp } from '../exact/decimal.ts';
import { Fraction } from '../exact/fraction.ts';
import type { NumberLocale } from '../import/cells/read-number.ts';
import type { Section } from '../model/criteria-set.ts';
import type { Issue } from '../model/issue.ts';
import type { PublishedCheck, Submission } from '../model/submission.ts';
import { placeInRanking } from '../rank/place-in-ranking.ts';
import { areaPoints } from '../score/area-points.ts';
import { blockOfRow } from './block-of-row.ts';
import { type PrintedNumber, parsePrinted } from './parse-printed.ts';
import type { TierResult } from './run-campaign.ts';

export interface PublishedContext {
  tier: TierResult;
  locale: NumberLocale;
}

type Difference = Pick<Issue, 'kind' | 'severity' | 'params'>;

/**
 * A printed total may differ from the result by what rounding the printed parts can cause: half a unit of the last
 * decimal for each leaf that enters it and for the total itself. Beyond that, and for a rank that rounding cannot
 * explain, it is an error.
 */
export function checkPublished(
  { file }: Submission,
  check: PublishedCheck,
  { tier, locale }: PublishedContext,
): Issue[] {
  const row = tier.rowOf.get(check.unit);
  if (row === undefined) return [];
  const total = parsePrinted(check.total, locale);
  const rank = parsePrinted(check.rank, locale);
  const found = [
    { difference: total && compareTotal(tier, row, total), column: check.totalColumn },
    { difference: rank && compareRank(tier, row, rank), column: check.rankColumn },
  ];
  return found.flatMap(({ difference, column }) =>
    difference ? [{ ...difference, file, line: check.line, column }] : [],
  );
}

function compareTotal(tier: TierResult, row: number, printed: PrintedNumber): Difference | null {
  const { value } = printed;
  const { decimals } = tier.set.index;
  const gapTo = (result: Fraction) => value.subtract(result).magnitude();
  const [first, ...others] = totalsOf(tier, row);
  if (!first) return null;
  const nearest = others.reduce((best, next) => (gapTo(next).lessThan(gapTo(best)) ? next : best), first);
  if (roundHalfUp(nearest, Math.max(decimals, printed.decimals)).equals(value)) return null;
  return {
    kind: 'published_total_differs',
    severity: gapTo(nearest).compare(slackOf(tier)) <= 0 ? 'warning' : 'error',
    params: { printed: value.toString(), computed: formatFixed(nearest, decimals) },
  };
}

/** The exact index and the exact points with bonus and penalty; none where nothing was reported or applies. */
function totalsOf({ scores, table, set }: TierResult, row: number): Fraction[] {
  if (!scores.hasIndex(row)) return [];
  const { numerator, denominator } = scores.exact(row);
  const areas = areaPoints(table, row);
  const sumOf = (section: Section, cap: Fraction | null) => {
    const sum = Fraction.sum(
      areas.filter(({ area }) => area.section === section).map(({ points }) => points),
    );
    return cap ? Fraction.min(sum, cap) : sum;
  };
  const points = sumOf('area', null)
    .add(sumOf('bonus', set.bonusCap))
    .subtract(sumOf('penalty', set.penaltyCap));
  return [Fraction.of(numerator, denominator), points];
}

/** A printed rank is explained where rounding may have changed places with the unit that stands there by the result. */
function compareRank(tier: TierResult, row: number, { value }: PrintedNumber): Difference | null {
  const { ranking } = blockOfRow(tier, row);
  const place = placeInRanking(ranking, row).ranked;
  if (!place || value.equals(Fraction.of(place.rank))) return null;
  const holder = ranking.ranked.find((_, at) => value.equals(Fraction.of(at + 1)));
  const halfUnits = holder && Fraction.of(2 * Math.abs(holder.indexUnits - place.indexUnits));
  const apart = halfUnits?.multiply(halfUnit(tier));
  const slack = slackOf(tier);
  return {
    kind: 'published_rank_differs',
    severity: apart && apart.compare(slack.add(slack)) <= 0 ? 'warning' : 'error',
    params: { printed: value.toString(), computed: String(place.rank) },
  };
}

/** What rounding the printed points of every leaf and the total itself can add up to. */
function slackOf(tier: TierResult): Fraction {
  return halfUnit(tier).multiply(Fraction.of(tier.set.leaves.length + 1));
}

/** Half a unit of the last decimal. */
function halfUnit({ set }: TierResult): Fraction {
  return Fraction.of(1n, 2n * 10n ** BigInt(set.index.decimals));
}
