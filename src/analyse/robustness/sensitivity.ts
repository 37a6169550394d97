/**
 * Which choice the ranks of a campaign hang on (độ nhạy): Sobol indices of the mean change of rank.
 *
 * Inputs: the weight of each area, w (1 + f (2u - 1)); aggregation, rounding and what did not arise, each of the three
 * with equal right. Output: mean of |rank - rank of the campaign| over the units that keep a rank. Estimators and design:
 * `analyseSensitivity`. Source: Saisana, Saltelli, Tarantola, J. R. Statist. Soc. A 168 (2005).
 */
import { reportHead } from '../../campaign/report-head.ts';
import type { Results } from '../../campaign/results.ts';
import { type BlockInScope, blocksInScope, type Scope } from '../../campaign/scope.ts';
import { ParError } from '../../errors.ts';
import { USUAL_SENSITIVITY } from '../../model/robustness-options.ts';
import type {
  BlockSensitivity,
  SensitivityInput,
  SensitivityReport,
} from '../../model/sensitivity-report.ts';
import { areaHead } from '../area-head.ts';
import { analyseSensitivity, type Sensitivity } from '../composite/analyse-sensitivity.ts';
import { meanAbsoluteChange } from '../composite/leave-one-out.ts';
import { type BlockFigures, blockFigures } from './block-figures.ts';
import { AGGREGATIONS, type Choice, GEOMETRIC_FLOOR, NONE_AROSE_CHOICES, ROUNDINGS } from './choice.ts';
import { finiteOrNull } from './finite-or-null.ts';
import { IndexModel } from './index-model.ts';
import { leaveOneOutOf } from './leave-one-out.ts';

/** Where nothing is told: `USUAL_SENSITIVITY`. */
export interface SensitivityReportOptions {
  seed?: number;
  /** N; unless told doubled until the intervals of the total order are narrow enough */
  samples?: number;
  /** greatest change of the weight of an area as a share of itself, 0 to 1 */
  spread?: number;
  /** told about every hundredth of a run; the length of the whole is not known before */
  onProgress?: (done: number, of: number) => void;
}

const { leastSamples, mostSamples, goal } = USUAL_SENSITIVITY;

/** Same seed, same report. @throws ParError `composite-sample-count`, `composite-spread` */
export function reportSensitivity(
  { campaign, synthetic }: Results,
  scope: Scope,
  options: SensitivityReportOptions = {},
): SensitivityReport {
  const { seed = USUAL_SENSITIVITY.seed, samples = null, spread = USUAL_SENSITIVITY.spread } = options;
  if (!(spread >= 0 && spread <= 1)) throw new ParError('composite-spread', {}, { found: String(spread) });
  return {
    ...reportHead(campaign, synthetic),
    ...{ seed, samples, leastSamples, mostSamples, goal },
    ...{ spread, floor: GEOMETRIC_FLOOR },
    blocks: blocksInScope(campaign, scope).map((part) =>
      reportBlock(part, blockFigures(part, campaign.edition.header), { ...options, seed, spread }),
    ),
  };
}

type Settled = SensitivityReportOptions & { seed: number; spread: number };

function reportBlock(part: BlockInScope, figures: BlockFigures, options: Settled): BlockSensitivity {
  const result = settledSensitivity(figures, options);
  const widest = widestTotal(result);
  const inputs = result.inputs.map((input, at): SensitivityInput => {
    const area = figures.areas[at];
    const { first, total, firstInterval, totalInterval } = input;
    return {
      kind: area ? 'weight' : CHOICES[at - figures.areas.length]!,
      area: area ? areaHead(area) : null,
      ...{ first: finiteOrNull(first), total: finiteOrNull(total) },
      firstInterval: finiteInterval(firstInterval),
      totalInterval: finiteInterval(totalInterval),
    };
  });
  return {
    ...leaveOneOutOf(part, figures),
    ...{ samples: result.samples, runs: result.runs, failed: result.failed },
    mean: finiteOrNull(result.mean),
    variance: finiteOrNull(result.variance),
    widest: finiteOrNull(widest),
    settled: !(widest > goal),
    inputs: inputs.sort((a, b) => (b.total ?? -1) - (a.total ?? -1)),
  };
}

const CHOICES = ['aggregation', 'rounding', 'none-arose'] as const;

/** A larger design begins with the samples of a smaller one, so doubling changes nothing but the precision. */
function settledSensitivity(figures: BlockFigures, { samples, ...options }: Settled): Sensitivity {
  let result = sensitivityOf(figures, samples ?? leastSamples, options);
  while (samples === undefined && result.samples < mostSamples && widestTotal(result) > goal)
    result = sensitivityOf(figures, 2 * result.samples, options);
  return result;
}

function sensitivityOf(
  figures: BlockFigures,
  samples: number,
  { seed, spread, onProgress }: Omit<Settled, 'samples'>,
): Sensitivity {
  const inputs = [...figures.areas.map(({ id }) => id), ...CHOICES];
  return analyseSensitivity(shiftModel(figures, spread), {
    ...{ inputs, samples, seed },
    ...(onProgress && { onProgress }),
  });
}

/** Greatest width of an interval of the total order; NaN where the output does not vary: nothing is uncertain then. */
function widestTotal({ inputs }: Sensitivity): number {
  return Math.max(
    ...inputs.map(({ totalInterval }) => (totalInterval ? totalInterval[1] - totalInterval[0] : 0)),
  );
}

function finiteInterval(interval: readonly [number, number] | null): readonly [number, number] | null {
  return interval?.every(Number.isFinite) ? interval : null;
}

/** A point: u of each area's weight, then of the three choices. NaN where a choice leaves no ranks. */
function shiftModel(figures: BlockFigures, spread: number): (point: Float64Array) => number {
  const model = new IndexModel(figures);
  const ranks = new Uint32Array(figures.units.length);
  const areaWeights = model.nominal.areaWeights.slice();
  const last = areaWeights.length;
  const pick = <T>(among: readonly T[], u: number) => among[Math.floor(u * among.length)]!;
  return (point) => {
    for (let area = 0; area < last; area++)
      areaWeights[area] = model.nominal.areaWeights[area]! * (1 + spread * (2 * point[area]! - 1));
    const choice: Choice = {
      aggregation: pick(AGGREGATIONS, point[last]!),
      rounding: pick(ROUNDINGS, point[last + 1]!),
      noneArose: pick(NONE_AROSE_CHOICES, point[last + 2]!),
      ...{ areaWeights, leafWeights: null },
    };
    return model.rank(choice, ranks) === null ? meanAbsoluteChange(figures.ranks, ranks) : Number.NaN;
  };
}
