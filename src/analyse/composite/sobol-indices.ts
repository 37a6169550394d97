/** Variance-based sensitivity: which uncertain input moves the output of a model, alone and with the others. */
import { ParError } from '../../errors.ts';
import { quantileType7 } from '../../stats/quantile-type7.ts';
import { seededRandom } from '../../stats/seeded-random.ts';

export interface SobolOptions {
  inputs: number;
  /** N */
  samples: number;
  /** bootstrap resamples; none unless told */
  resamples?: number;
  /** of the bootstrap; 0 unless told */
  seed?: number;
}

/** Of one input. Estimates may be negative or above 1: they are estimates, and are not cut. */
export interface SobolIndex {
  /** share of the variance that fixing this input alone would take away; NaN where the output does not vary */
  first: number;
  /** share that would be left if all others were fixed */
  total: number;
  /** 5 and 95 % quantiles (type 7) of the bootstrap; null without one */
  firstInterval: readonly [number, number] | null;
  totalInterval: readonly [number, number] | null;
}

export interface SobolIndices {
  /** of the outputs at A and B together, with n - 1 */
  variance: number;
  /** samples of which a run had no finite output: left out at A, B and all inputs */
  failed: number;
  indices: readonly SobolIndex[];
}

/**
 * Estimators: first order mean(yB (yABi - yA)) / V, Saltelli et al. (2010, table 2 b); total order
 * sum((yA - yABi)^2) / (2 N V), Jansen (1999); V = variance of yA and yB together, n - 1. Intervals: percentile bootstrap
 * over whole samples with V held. Equal to `SA_estimate` of COINr 1.1.14, but for its drawing anew for each index.
 * @param outputs N (inputs + 2) in the order of `SaltelliDesign`: any design in that order will do
 * @throws ParError `composite-outputs-count`
 */
export function estimateSobol(outputs: Float64Array, options: SobolOptions): SobolIndices {
  const { inputs, samples, resamples = 0, seed = 0 } = options;
  const expected = samples * (inputs + 2);
  if (outputs.length !== expected)
    throw new ParError('composite-outputs-count', {}, { expected, found: outputs.length });
  const kept = completeSamples(outputs, samples);
  const variance = varianceOf(outputs, kept, samples);
  const terms = termsOf(outputs, { kept, inputs, samples, variance });
  const estimates = new Float64Array(terms.width);
  const whole = Uint32Array.from(kept, (_, i) => terms.width * i);
  meanTerms(terms, whole, estimates);
  const intervals = resamples > 0 ? bootstrap(terms, { count: kept.length, resamples, seed }) : null;
  return {
    variance,
    failed: samples - kept.length,
    indices: Array.from({ length: inputs }, (_, input) => ({
      first: estimates[2 * input]!,
      total: estimates[2 * input + 1]!,
      firstInterval: intervals?.[2 * input] ?? null,
      totalInterval: intervals?.[2 * input + 1] ?? null,
    })),
  };
}

/** Samples whose runs all have a finite output. */
function completeSamples(outputs: Float64Array, samples: number): Uint32Array {
  const complete = new Uint8Array(samples).fill(1);
  for (let run = 0; run < outputs.length; run++)
    if (!Number.isFinite(outputs[run])) complete[run % samples] = 0;
  return Uint32Array.from(complete.keys()).filter((sample) => complete[sample] === 1);
}

function varianceOf(outputs: Float64Array, kept: Uint32Array, samples: number): number {
  let sum = 0;
  for (const sample of kept) sum += outputs[sample]! + outputs[samples + sample]!;
  const count = 2 * kept.length;
  const mean = sum / count;
  let squares = 0;
  for (const sample of kept)
    squares += (outputs[sample]! - mean) ** 2 + (outputs[samples + sample]! - mean) ** 2;
  return squares / (count - 1);
}

/** What is averaged, sample after sample: the first and total term of each input, zeros to a multiple of `TOGETHER`. */
interface Terms {
  width: number;
  values: Float64Array;
}

/** terms summed in one pass over the samples */
const TOGETHER = 4;

function termsOf(
  outputs: Float64Array,
  {
    kept,
    inputs,
    samples,
    variance,
  }: { kept: Uint32Array; inputs: number; samples: number; variance: number },
): Terms {
  const width = TOGETHER * Math.ceil((2 * inputs) / TOGETHER);
  const values = new Float64Array(width * kept.length);
  for (let i = 0; i < kept.length; i++) {
    const a = outputs[kept[i]!]!;
    const b = outputs[samples + kept[i]!]!;
    for (let input = 0; input < inputs; input++) {
      const mixed = outputs[(2 + input) * samples + kept[i]!]!;
      values[width * i + 2 * input] = (b * (mixed - a)) / variance;
      values[width * i + 2 * input + 1] = (a - mixed) ** 2 / (2 * variance);
    }
  }
  return { width, values };
}

/**
 * @param starts where the terms of each drawn sample start
 * @param means one a term, to be written
 */
function meanTerms({ width, values }: Terms, starts: Uint32Array, means: Float64Array): void {
  const { length } = starts;
  for (let term = 0; term < width; term += TOGETHER) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let i = 0; i < length; i++) {
      const start = starts[i]! + term;
      a += values[start]!;
      b += values[start + 1]!;
      c += values[start + 2]!;
      d += values[start + 3]!;
    }
    means[term] = a / length;
    means[term + 1] = b / length;
    means[term + 2] = c / length;
    means[term + 3] = d / length;
  }
}

function bootstrap(
  terms: Terms,
  { count, resamples, seed }: { count: number; resamples: number; seed: number },
): (readonly [number, number])[] {
  const random = seededRandom(seed);
  const drawn = Array.from({ length: terms.width }, () => new Float64Array(resamples));
  const starts = new Uint32Array(count);
  const means = new Float64Array(terms.width);
  for (let resample = 0; resample < resamples; resample++) {
    for (let i = 0; i < count; i++) starts[i] = terms.width * Math.floor(random() * count);
    meanTerms(terms, starts, means);
    for (let term = 0; term < terms.width; term++) drawn[term]![resample] = means[term]!;
  }
  return drawn.map((column) => {
    column.sort();
    return [quantileType7(column, 0.05), quantileType7(column, 0.95)] as const;
  });
}
