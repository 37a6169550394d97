/**
 * Robust z-scores: how far a value lies from the median of its kind, in robust standard deviations.
 *
 * z = (value - median) / (1.4826 x MAD), MAD the median of the distances from the median. This is the modified z-score of
 * Iglewicz and Hoaglin, How to Detect and Handle Outliers (1993), who call |z| > 3.5 an outlier: 1 / 1.4826 = 0.6745.
 * Where more than half of the values are equal the MAD is 0; then, as they propose, the scale is 1.253314 x the mean
 * distance from the median. Where all values are equal there is no scale and nothing stands out.
 */
import { median } from './median.ts';

/** what makes the MAD, and the mean distance, of a normal distribution its standard deviation */
const PER_MAD = 1.4826;
const PER_MEAN_DISTANCE = 1.253314;

export interface RobustSpread {
  median: number;
  /** one robust standard deviation, above 0 */
  scale: number;
  by: 'mad' | 'meanDistance';
}

/** @returns null for no values or where all are equal */
export function robustSpread(values: readonly number[]): RobustSpread | null {
  const middle = median(values);
  // sorted, so that the order of the values changes no bit of the mean
  const distances = values.map((value) => Math.abs(value - middle)).sort((a, b) => a - b);
  const mad = median(distances);
  if (mad > 0) return { median: middle, scale: PER_MAD * mad, by: 'mad' };
  const mean = distances.reduce((sum, distance) => sum + distance, 0) / distances.length;
  return mean > 0 ? { median: middle, scale: PER_MEAN_DISTANCE * mean, by: 'meanDistance' } : null;
}

export function robustZ(value: number, { median: middle, scale }: RobustSpread): number {
  return (value - middle) / scale;
}
