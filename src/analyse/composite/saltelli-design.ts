/** Points at which a model is run for Sobol indices: two independent samples A and B, and A with one input from B. */
import { ParError } from '../../errors.ts';
import { seededRandom } from '../../stats/seeded-random.ts';

export interface SaltelliDesign {
  inputs: number;
  /** N */
  samples: number;
  /** N (inputs + 2) runs of the model */
  runs: number;
  /**
   * Writes one point, each coordinate 0 <= u < 1. Runs 0 to N - 1 are A, the next N are B, then N for each input i: A with
   * coordinate i of B.
   */
  pointAt: (run: number, point: Float64Array) => void;
}

/**
 * Design of Saltelli et al. (Computer Physics Communications 181, 2010), radial in A, pseudo-random: samples are
 * independent, as the bootstrap intervals of the estimator assume. Only A and B are held. A larger design begins with the
 * samples of a smaller one.
 * @throws ParError `composite-inputs-empty`, `composite-sample-count`
 */
export function saltelliDesign(inputs: number, samples: number, seed: number): SaltelliDesign {
  if (inputs < 1) throw new ParError('composite-inputs-empty');
  if (!Number.isSafeInteger(samples) || samples < 2)
    throw new ParError('composite-sample-count', {}, { least: 2, found: String(samples) });
  const random = seededRandom(seed);
  // sample after sample: coordinates of A, then of B
  const drawn = Float64Array.from({ length: 2 * inputs * samples }, random);
  return {
    inputs,
    samples,
    runs: samples * (inputs + 2),
    pointAt: (run, point) => {
      const block = Math.floor(run / samples);
      const start = 2 * inputs * (run % samples);
      const own = block === 1 ? start + inputs : start;
      for (let i = 0; i < inputs; i++) point[i] = drawn[own + i]!;
      if (block > 1) point[block - 2] = drawn[start + inputs + block - 2]!;
    },
  };
}
