/**
 * Benchmark: all communes of the country since 01/07/2025 with the old ones that they were made of, 80 criteria, three
 * years: figures loaded, scored, ranked and predecessors joined in one process. What counts is how the cost of a unit
 * grows with the number of units; the registry is the shipped one, the figures are made up here.
 */
import { join } from 'node:path';
import { reportSeries } from '../../src/analyse/series/report-series.ts';
import { seriesPlaces } from '../../src/analyse/series/series-places.ts';
import type { Results } from '../../src/campaign/results.ts';
import { runCampaign } from '../../src/campaign/run-campaign.ts';
import { EVERYTHING } from '../../src/campaign/scope.ts';
import { importChunks } from '../../src/import/import-file.ts';
import type { Edition } from '../../src/model/criteria-set.ts';
import type { Submission } from '../../src/model/submission.ts';
import type { Unit } from '../../src/model/unit.ts';
import { seededRandom } from '../../src/stats/seeded-random.ts';
import { readRegistry } from '../../src/units/read-registry.ts';
import { createRegistry, type Registry } from '../../src/units/registry.ts';
import { cells, HEADER, LEAVES, longEdition } from './import-campaign.ts';
import { cpuClock } from './ratio.ts';

const YEARS = [2023, 2024, 2025] as const;
const TIER = 'commune';
/** shares of the country's communes; above 1: the whole country several times */
const SIZES = [0.1, 0.3, 1, 3] as const;
/** units whose rows make up one chunk of text */
const CHUNK = 64;

interface Cost {
  /** units of the last year */
  units: number;
  /** rows of figures of all years */
  rows: number;
  /** ms of CPU: text -> figures, figures -> ranks, three years -> joined series */
  load: number;
  rank: number;
  join: number;
}

export async function benchNational(): Promise<void> {
  const country = readRegistry(join(import.meta.dirname, '../../data/units/country'));
  const editions = YEARS.map((year) => longEdition(`bench/${year}`, year));
  measure(unitsOf(country, SIZES[0]), editions);
  const costs = SIZES.map((size) => measure(unitsOf(country, size), editions));
  const [least] = costs;
  for (const cost of costs) printCost(cost, least!);
  const memory = (process.resourceUsage().maxRSS / 1024).toFixed(0);
  console.log(`(n) national scale: resident memory at most ${memory} MB in this process so far`);
}

/** The communes of a share of the country and all that they were made of; several copies where it is above 1. */
function unitsOf(country: readonly Unit[], size: number): Unit[] {
  if (size > 1) return Array.from({ length: size }, (_, copy) => copyOf(country, copy)).flat();
  const present = country.filter(({ tier, validTo }) => tier === TIER && validTo === undefined);
  const step = Math.round(1 / size);
  const ids = new Set<string>();
  for (let at = 0; at < present.length; at += step) {
    const { id, formedFrom = [] } = present[at]!;
    for (const each of [id, ...formedFrom.map(({ unit }) => unit)]) ids.add(each);
  }
  return country.filter(({ id }) => ids.has(id)).map(withoutOthers(ids));
}

/** Links to units that are left out are left out too. */
function withoutOthers(ids: ReadonlySet<string>): (unit: Unit) => Unit {
  return ({ parent: _, mergedInto, formedFrom, ...unit }) => ({
    ...unit,
    ...(mergedInto !== undefined && ids.has(mergedInto) && { mergedInto }),
    ...(formedFrom && { formedFrom: formedFrom.filter((part) => ids.has(part.unit)) }),
  });
}

function copyOf(country: readonly Unit[], copy: number): Unit[] {
  const named = (id: string) => `${id}-${copy}`;
  return country.map(({ code: _, parent: __, mergedInto, formedFrom, ...unit }) => ({
    ...unit,
    id: named(unit.id),
    ...(mergedInto !== undefined && { mergedInto: named(mergedInto) }),
    ...(formedFrom && { formedFrom: formedFrom.map((part) => ({ ...part, unit: named(part.unit) })) }),
  }));
}

function measure(units: readonly Unit[], editions: readonly Edition[]): Cost {
  const cost: Cost = { units: 0, rows: 0, load: 0, rank: 0, join: 0 };
  const earlier: Results[] = [];
  for (const [at, edition] of editions.entries()) {
    const registry = createRegistry(units, { asOf: edition.header.period.to });
    const text = [...csvChunks(registry, at)];
    const submission = timed(cost, 'load', () => load(text, edition, registry));
    const campaign = timed(cost, 'rank', () => runCampaign({ edition, registry, submissions: [submission] }));
    cost.rows += submission.rows.length;
    earlier.unshift({ campaign, synthetic: true, previous: null, warnings: [], earlier: [] });
  }
  const [now, ...before] = earlier;
  const results: Results = { ...now!, earlier: before };
  const series = timed(cost, 'join', () =>
    reportSeries(results, seriesPlaces(results.campaign, EVERYTHING), { join: 'sum' }),
  );
  cost.units = series.units.length;
  if (!series.units.some(({ points }) => points[0]!.joined)) throw new Error('nothing was joined');
  return cost;
}

function timed<T>(cost: Cost, step: 'load' | 'rank' | 'join', work: () => T): T {
  const start = cpuClock();
  const done = work();
  cost[step] += cpuClock() - start;
  return done;
}

function load(chunks: readonly Uint8Array[], edition: Edition, registry: Registry): Submission {
  const { submission, errors } = importChunks('bench.csv', chunks, { edition, registry });
  if (!submission) throw new Error(JSON.stringify(errors.slice(0, 3)));
  return submission;
}

/** What every commune of that day reports, by id: names stand in several provinces. */
function* csvChunks({ units, isValid }: Registry, seed: number): Generator<Uint8Array> {
  const random = seededRandom(seed);
  const encoder = new TextEncoder();
  let text = `\ufeff${HEADER}`;
  let waiting = 0;
  for (const [position, { id, tier }] of units.entries()) {
    if (tier !== TIER || !isValid(position)) continue;
    for (let leaf = 0; leaf < LEAVES; leaf++)
      text += `${leaf + 1};${id};TC 1.${leaf + 1};${cells(leaf, random)}\r\n`;
    waiting += 1;
    if (waiting < CHUNK) continue;
    yield encoder.encode(text);
    [text, waiting] = ['', 0];
  }
  yield encoder.encode(text);
}

function printCost(cost: Cost, least: Cost): void {
  const times = (cost.units / least.units).toFixed(1);
  const steps = (['load', 'rank', 'join'] as const).map((step) => {
    const perUnit = cost[step] / cost.units / (least[step] / least.units);
    return `${step} ${cost[step].toFixed(0)} ms (${perUnit.toFixed(2)} a unit)`;
  });
  const head = `(n) national scale, ${cost.units} communes (${times}x), ${cost.rows} figures of three years`;
  console.log(`${head}: ${steps.join(', ')}; a unit costs so many times that of the smallest; aim 1`);
}
