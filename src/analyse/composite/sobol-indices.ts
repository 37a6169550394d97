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
  const estimates = meanTerms(terms, kept.length, (i) => i);
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

/** What is averaged, sample after sample: the first and total term of each input. */
interface Terms {
  width: number;
  values: Float64Array;
}

function termsOf(
  outputs: Float64Array,
  {
    kept,
    inputs,
    samples,
    variance,
  }: { kept: Uint32Array; inputs: number; samples: number; variance: number },
): Terms {
  const width = 2 * inputs;
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

function meanTerms({ width, values }: Terms, count: number, pick: (i: number) => number): Float64Array {
  const sums = new Float64Array(width);
  for (let i = 0; i < count; i++) {
    const start = width * pick(i);
    for (let term = 0; term < width; term++) sums[term] = sums[term]! + values[start + term]!;
  }
  for (let term = 0; term < width; term++) sums[term] = sums[term]! / count;
  return sums;
}

function bootstrap(
  terms: Terms,
  { count, resamples, seed }: { count: number; resamples: number; seed: number },
): (readonly [number, number])[] {
  const random = seededRandom(seed);
  const means = Array.from({ length: terms.width }, () => new Float64Array(resamples));
  for (let resample = 0; resample < resamples; resample++) {
    const drawn = meanTerms(terms, count, () => Math.floor(random() * count));
    for (let term = 0; term < terms.width; term++) means[term]![resample] = drawn[term]!;
  }
  return means.map((column) => {
    column.sort();
    return [quantileType7(column, 0.05), quantileType7(column, 0.95)] as const;
  });
}
