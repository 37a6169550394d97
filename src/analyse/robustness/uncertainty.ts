/**
 * How firm the ranks of a campaign are (độ tin cậy của thứ hạng): every block ranked many times over under choices that
 * could have been made with equal right.
 *
 * Method: Monte Carlo over the choices of a composite index. Source: OECD/JRC, Handbook on Constructing Composite
 * Indicators (2008), step 7; Saisana, Saltelli, Tarantola, J. R. Statist. Soc. A 168 (2005). Variant: the choices are
 * those of the edition (points of all criteria that apply, bonus and penalty outside the aggregation and kept), and
 * surveys are drawn by their samples. The ranks that all is held against are the exact ones of the campaign.
 */
import { reportHead } from '../../campaign/report-head.ts';
import type { Results } from '../../campaign/results.ts';
import { type BlockInScope, blocksInScope, type Scope } from '../../campaign/scope.ts';
import { ParError } from '../../errors.ts';
import { placePoint } from '../../exact/fraction.ts';
import {
  UNCERTAINTY_SOURCES,
  type UncertaintySource,
  USUAL_UNCERTAINTY,
} from '../../model/robustness-options.ts';
import type {
  BlockUncertainty,
  RankSpreadReport,
  UncertaintyReport,
} from '../../model/uncertainty-report.ts';
import type { PairCounts } from '../composite/replicate-ranks.ts';
import { type BlockFigures, blockFigures } from './block-figures.ts';
import { GEOMETRIC_FLOOR } from './choice.ts';
import { finiteOrNull } from './finite-or-null.ts';
import { NeighbourPairs } from './neighbour-pairs.ts';
import { type ReplicatedBlock, replicateBlock } from './replicate-block.ts';
import { sourceEffect } from './source-effect.ts';
import { untoldGroups } from './untold-groups.ts';

/** Where nothing is told: `USUAL_UNCERTAINTY`. */
export interface UncertaintyOptions {
  seed?: number;
  /** of all together, and of each source alone */
  replications?: number;
  /** all unless told */
  sources?: readonly UncertaintySource[];
  /** greatest change of a weight as a share of itself, 0 to 1 */
  spread?: number;
  /** of the Dirichlet divisions */
  concentration?: number;
  /** k of P(top k) */
  top?: number;
  /** whether each source is run alone too, unless told; without it only all of them together are reported */
  eachAlone?: boolean;
  /** told about every hundredth of a run and at the end of each block */
  onProgress?: (done: number, of: number) => void;
}

/** the order of two units is told where one stands above the other this often */
const TOLD = 0.9;

/**
 * Same seed, same report. Replications of a longer run begin with those of a shorter one.
 * @throws ParError `robustness-replications`, `robustness-top`, `composite-spread`, `composite-concentration`
 */
export function reportUncertainty(
  { campaign, synthetic }: Results,
  scope: Scope,
  options: UncertaintyOptions = {},
): UncertaintyReport {
  const usual = { ...USUAL_UNCERTAINTY, sources: UNCERTAINTY_SOURCES, eachAlone: true };
  const settled: Settled = { ...usual, ...options };
  const { seed, replications, spread, concentration, top } = settled;
  checkCount('robustness-replications', replications);
  checkCount('robustness-top', top);
  const sources = UNCERTAINTY_SOURCES.filter((source) => settled.sources.includes(source));
  const blocks = blocksInScope(campaign, scope);
  const runs = settled.eachAlone && sources.length > 1 ? 1 + sources.length : 1;
  const tell = progressOver(blocks.length * runs * replications, options.onProgress);
  return {
    ...reportHead(campaign, synthetic),
    ...{ seed, replications, sources, spread, concentration, floor: GEOMETRIC_FLOOR, top, told: TOLD },
    blocks: blocks.map((part) =>
      reportBlock(part, blockFigures(part, campaign.edition.header), { ...settled, sources, tell }),
    ),
  };
}

type Settled = Required<Omit<UncertaintyOptions, 'onProgress'>>;

/** @throws ParError with this code where it is no whole number from 1 */
function checkCount(code: string, count: number): void {
  if (!Number.isSafeInteger(count) || count < 1) throw new ParError(code, {}, { found: String(count) });
}

/** One count through all runs. */
function progressOver(
  total: number,
  onProgress?: UncertaintyOptions['onProgress'],
): () => (done: number) => void {
  let before = 0;
  return () => {
    let own = 0;
    return (done) => {
      before += done - own;
      own = done;
      onProgress?.(before, total);
    };
  };
}

interface BlockOptions extends Settled {
  tell: () => (done: number) => void;
}

function reportBlock(
  { tier, block }: BlockInScope,
  figures: BlockFigures,
  options: BlockOptions,
): BlockUncertainty {
  const { sources, eachAlone, tell, top } = options;
  const pairs = new NeighbourPairs(figures.units.length);
  const run = (among: readonly UncertaintySource[], counted: NeighbourPairs['pairs']) =>
    replicateBlock(figures, { ...options, sources: new Set(among), pairs: counted, onProgress: tell() });
  const all = run(sources, pairs.pairs);
  const alone = (eachAlone ? sources : []).map((source) =>
    sourceEffect(source, figures, sources.length === 1 ? all : run([source], [])),
  );
  const { id, label } = block.block;
  const groups = untoldGroups(pairs, all.pairs, TOLD);
  return {
    ...{ id, label, tier: tier.set.tier, tierLabel: tier.set.tierLabel },
    grades: figures.grades.map((grade) => ({ id: grade.id, label: grade.label })),
    failed: all.failed,
    units: figures.units.map((_, unit) => reportUnit({ figures, all, pairs, top }, unit)),
    groups: groups.map(({ first, last }) => ({
      from: figures.ranks[first]!,
      to: figures.ranks[last]!,
      units: figures.units.slice(first, last + 1),
    })),
    groupLimit: pairs.reach + 1,
    surveys: figures.surveys.length,
    sources: [sourceEffect(null, figures, all), ...alone.sort((a, b) => (b.shift ?? -1) - (a.shift ?? -1))],
    unranked: block.ranking.unranked.map(({ row }) => ({
      id: tier.units[row]!.id,
      name: tier.units[row]!.name,
    })),
  };
}

interface RunOfBlock {
  figures: BlockFigures;
  all: ReplicatedBlock;
  pairs: NeighbourPairs;
  top: number;
}

function reportUnit({ figures, all, pairs, top }: RunOfBlock, unit: number): RankSpreadReport {
  const { counts, grades } = all;
  const { rank, tied, indexUnits, grade } = figures.ranked[unit]!;
  const ranked = counts.times(unit);
  const width = figures.grades.length + 1;
  const own = grades.subarray(unit * width, (unit + 1) * width);
  const next = unit + 1 < figures.units.length ? all.pairs[pairs.placeOf(unit, unit + 1)]! : null;
  return {
    unit: figures.units[unit]!,
    ...{ rank, tied, index: placePoint(indexUnits, figures.set.index.decimals) },
    grade: grade && { id: grade.id, label: grade.label },
    ranked,
    mean: finiteOrNull(counts.mean(unit)),
    median: finiteOrNull(counts.quantile(unit, 0.5)),
    low: finiteOrNull(counts.quantile(unit, 0.05)),
    high: finiteOrNull(counts.quantile(unit, 0.95)),
    top: ranked === 0 ? null : counts.count(unit, 1, top) / ranked,
    grades: ranked === 0 ? null : Array.from(own, (count) => count / ranked),
    next: next && sharesOf(next),
  };
}

function sharesOf({ above, tied, below }: PairCounts): RankSpreadReport['next'] {
  const both = above + tied + below;
  return both === 0 ? null : { above: above / both, tied: tied / both, below: below / both };
}
