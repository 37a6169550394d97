/** The descriptive statistics of one sample. */
import { mean, quantile, sampleKurtosis, sampleSkewness, sampleStandardDeviation } from 'simple-statistics';
import type { Statistics } from '../../model/statistics-report.ts';
import { isConstant } from '../../stats/is-constant.ts';

export type SampleStatistics = Omit<Statistics, 'units' | 'missing' | 'full' | 'zero'>;

/**
 * Mean, standard deviation (n - 1), quartiles of type 7, adjusted skewness G1 and excess kurtosis G2.
 * @param values without missing ones
 */
export function describe(values: number[]): SampleStatistics {
  const count = values.length;
  const [least, lowerQuartile, median, upperQuartile, greatest] =
    count === 0 ? [null, null, null, null, null] : [0, 0.25, 0.5, 0.75, 1].map((p) => quantile(values, p));
  const varies = !isConstant(values);
  return {
    mean: count === 0 ? null : mean(values),
    deviation: count < 2 ? null : varies ? sampleStandardDeviation(values) : 0,
    least: least!,
    lowerQuartile: lowerQuartile!,
    median: median!,
    upperQuartile: upperQuartile!,
    greatest: greatest!,
    skewness: count >= 3 && varies ? sampleSkewness(values) : null,
    kurtosis: count >= 4 && varies ? sampleKurtosis(values) : null,
  };
}
