/**
 * Units through the years, from the earliest campaign at hand to the present one. What a unit was in an earlier year is
 * told by the registry; a year in which it was not the one whole unit that it is today carries the reason, and its
 * predecessors are only joined where that is asked for.
 */
import { reportHead } from '../../campaign/report-head.ts';
import type { Results } from '../../campaign/results.ts';
import { type Campaign, findUnit } from '../../campaign/run-campaign.ts';
import { Fraction, placePoint } from '../../exact/fraction.ts';
import type { JoinStrategy } from '../../model/join-strategy.ts';
import type { SeriesReport, UnitSeries, YearBreak, YearPoint } from '../../model/series-report.ts';
import { areAlike } from '../change/compare-unit.ts';
import { type Comparison, compareCampaigns } from '../change/comparison.ts';
import { haveRulesChanged } from '../change/describe-rules.ts';
import { earlierHead } from '../change/earlier-results.ts';
import { placeInBlock } from '../place-in-block.ts';
import type { UnitPlace } from '../unit-place.ts';
import { incomparable } from './incomparable-year.ts';
import { NO_POINT } from './no-point.ts';

export interface SeriesOptions {
  /** `none` by default */
  join?: JoinStrategy;
}

/** @param places of units in the present campaign */
export function reportSeries(
  results: Results,
  places: readonly UnitPlace[],
  { join = 'none' }: SeriesOptions = {},
): SeriesReport {
  const years = [...results.earlier.toSorted(byDay), results];
  const before = years.slice(0, -1).map(({ campaign }) => compareCampaigns(campaign, results.campaign));
  const steps = years.slice(1).map(({ campaign }, i) => compareCampaigns(years[i]!.campaign, campaign));
  return {
    ...reportHead(results.campaign, results.synthetic),
    join,
    years: years.map(earlierHead),
    units: places.map((place) => unitSeries(place, { before, steps, join })),
  };
}

/** By the day on which the units are looked at: the same rules may have been applied to two years. */
function byDay(a: Results, b: Results): number {
  return dayOf(a) < dayOf(b) ? -1 : 1;
}

function dayOf({ campaign }: Results): string {
  return campaign.registry.asOf;
}

interface Years {
  /** each earlier year against the present one, oldest first */
  before: readonly Comparison[];
  /** each year against the next one */
  steps: readonly Comparison[];
  join: JoinStrategy;
}

function unitSeries(place: UnitPlace, years: Years): UnitSeries {
  const { before, steps, join } = years;
  const { id, name } = place.tier.units[place.row]!;
  const { tier, tierLabel } = place.tier.set;
  const { block } = placeInBlock(place);
  const places = placesThrough(place, years);
  return {
    unit: { id, name },
    tier: { id: tier, label: tierLabel },
    block: { id: block.id, label: block.label },
    points: places.map((was, year): YearPoint => {
      const own = was ? pointOf(was, name) : NO_POINT;
      const comparison = before[year];
      return comparison ? { ...own, ...incomparable(comparison, { place, join, reason: own.reason }) } : own;
    }),
    breaks: steps.map((step, year) =>
      breakBetween(step, { was: places[year]!, next: places[year + 1]!, place }),
    ),
  };
}

/**
 * Where the unit stood in each year: as the one whole unit that it is today, else followed back from the year after as
 * the same unit, else as the one of its id.
 */
function placesThrough(place: UnitPlace, { before, steps }: Years): (UnitPlace | null)[] {
  const idOf = ({ tier, row }: UnitPlace) => tier.units[row]!.id;
  const places: (UnitPlace | null)[] = [place];
  for (let year = before.length - 1; year >= 0; year--) {
    const direct = before[year]!;
    const id = idOf(places[0] ?? place);
    places.unshift(
      direct.olderPlace(idOf(place)) ?? steps[year]!.olderPlace(id) ?? findUnit(direct.older, id),
    );
  }
  return places;
}

function pointOf(place: UnitPlace, nameNow: string): YearPoint {
  const { tier, row } = place;
  const { block, ranking, ranked, unranked } = placeInBlock(place);
  const { name } = tier.units[row]!;
  const of = ranking.ranked.length;
  return {
    ...NO_POINT,
    name: name === nameNow ? null : name,
    block: { id: block.id, label: block.label },
    reason: unranked?.reason ?? null,
    ...(ranked && {
      index: placePoint(ranked.indexUnits, tier.set.index.decimals),
      exact: exactIndex(place),
      rank: ranked.rank,
      of,
      grade: ranked.grade?.label ?? null,
    }),
  };
}

function exactIndex({ tier, row }: UnitPlace): string {
  const { numerator, denominator } = tier.scores.exact(row);
  return Fraction.of(numerator, denominator).toString();
}

interface Between {
  was: UnitPlace | null;
  next: UnitPlace | null;
  /** of the present campaign: the tier whose rules are looked at where the unit was not there yet */
  place: UnitPlace;
}

function breakBetween(step: Comparison, { was, next, place }: Between): YearBreak {
  const tier = tierIn(step.newer, (next ?? place).tier.set.tier);
  const rules = tier && step.rulesOf(tier)?.rules;
  return {
    rules: rules ? haveRulesChanged(rules) : true,
    unit: was && next ? !isSameUnit(step, { was, next }) : was !== next,
    block: was !== null && next !== null && !areAlike(placeInBlock(was).block, placeInBlock(next).block),
  };
}

function isSameUnit(step: Comparison, { was, next }: { was: UnitPlace; next: UnitPlace }): boolean {
  const then = step.olderPlace(next.tier.units[next.row]!.id);
  return then?.tier === was.tier && then.row === was.row;
}

function tierIn({ tiers }: Campaign, id: string) {
  return tiers.find(({ set }) => set.tier === id);
}
