/** The descriptive statistics of one sample. */
import {
  mean,
  quantileSorted,
  sampleKurtosis,
  sampleSkewness,
  sampleStandardDeviation,
} from 'simple-statistics';
import type { Statistics } from '../../model/statistics-report.ts';
import { isConstant } from '../../stats/is-constant.ts';

export type SampleStatistics = Omit<Statistics, 'units' | 'missing' | 'full' | 'zero'>;

/**
 * Mean, standard deviation (n - 1), quartiles of type 7, adjusted skewness G1 and excess kurtosis G2.
 * @param values without missing ones; their order changes no digit
 */
export function describe(values: readonly number[]): SampleStatistics {
  const sorted = values.toSorted((a, b) => a - b);
  const count = sorted.length;
  const varies = !isConstant(sorted);
  const quantileAt = (share: number) => (count === 0 ? null : quantileSorted(sorted, share));
  return {
    mean: count === 0 ? null : mean(sorted),
    deviation: count < 2 ? null : varies ? sampleStandardDeviation(sorted) : 0,
    least: quantileAt(0),
    lowerQuartile: quantileAt(0.25),
    median: quantileAt(0.5),
    upperQuartile: quantileAt(0.75),
    greatest: quantileAt(1),
    skewness: count >= 3 && varies ? sampleSkewness(sorted) : null,
    kurtosis: count >= 4 && varies ? sampleKurtosis(sorted) : null,
  };
}
