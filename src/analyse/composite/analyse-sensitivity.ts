/** Sobol indices of any model: runs it at the points of a Saltelli design and estimates. */
import { saltelliDesign } from './saltelli-design.ts';
import { estimateSobol, type SobolIndex } from './sobol-indices.ts';

/** the bootstrap must not draw the very numbers that made the design */
const RESAMPLING = 0x5bd1e995;

export interface SensitivityOptions {
  /** names of the inputs, in the order of the coordinates of a point */
  inputs: readonly string[];
  /** N: the model runs N (inputs + 2) times */
  samples: number;
  seed: number;
  /** bootstrap resamples for the intervals; 1,000 unless told */
  resamples?: number;
  /** told about every hundredth of the way */
  onProgress?: (done: number, of: number) => void;
}

export interface Sensitivity {
  samples: number;
  runs: number;
  /** samples left out because a run had no finite output */
  failed: number;
  /** mean of the outputs at A and B, NaN where all failed */
  mean: number;
  variance: number;
  inputs: readonly (SobolIndex & { name: string })[];
}

/**
 * @param model one number for a point of the unit cube (reused between calls); NaN where it has none
 * @throws ParError `composite-inputs-empty`, `composite-sample-count`
 * @example analyseSensitivity(([a = 0, b = 0]) => a + 2 * b, { inputs: ['a', 'b'], samples: 1024, seed: 1 })
 */
export function analyseSensitivity(
  model: (point: Float64Array) => number,
  { inputs, samples, seed, resamples = 1000, onProgress }: SensitivityOptions,
): Sensitivity {
  const design = saltelliDesign(inputs.length, samples, seed);
  const point = new Float64Array(inputs.length);
  const outputs = new Float64Array(design.runs);
  const step = Math.max(1, Math.floor(design.runs / 100));
  for (let run = 0; run < design.runs; run++) {
    design.pointAt(run, point);
    outputs[run] = model(point);
    if ((run + 1) % step === 0) onProgress?.(run + 1, design.runs);
  }
  const { variance, failed, indices } = estimateSobol(outputs, {
    inputs: inputs.length,
    samples,
    resamples,
    seed: seed ^ RESAMPLING,
  });
  return {
    samples,
    runs: design.runs,
    failed,
    mean: meanOutput(outputs.subarray(0, 2 * samples)),
    variance,
    inputs: inputs.map((name, i) => ({ name, ...indices[i]! })),
  };
}

function meanOutput(outputs: Float64Array): number {
  const finite = outputs.filter(Number.isFinite);
  return finite.reduce((sum, output) => sum + output, 0) / finite.length;
}
