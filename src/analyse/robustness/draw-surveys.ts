/** Sampling error of surveys: what another sample of the same size would have answered. */
import type { PiecewiseLinear } from '../../exact/piecewise-linear.ts';
import { namedSeed } from '../../stats/named-seed.ts';
import { binomialOf } from '../../stats/seeded-binomial.ts';
import { seededRandom } from '../../stats/seeded-random.ts';
import type { BlockFigures } from './block-figures.ts';
import { pointsOf, type SurveyCell } from './survey-cells.ts';

/**
 * Parametric bootstrap: the answers of each survey are drawn anew, as many as there were, each option with the share that
 * it had (multinomial by conditional binomials), and turned into points by the rule. A survey in which all answered
 * alike has no sampling error under this method. Surveys are drawn independently, those of one unit too.
 * @returns writes the next draw, shares of the maximum by `figures.surveys`, into the array given
 */
export function surveyDraws({ surveys, leaves }: BlockFigures, seed: number): (shares: Float64Array) => void {
  const rules = new Map<number, (value: number) => number>();
  const draws = surveys.map((cell) => {
    let rule = rules.get(cell.leaf);
    if (!rule) {
      const { rule: scoring, maxPoints } = leaves[cell.leaf]!;
      rule = shareOf(scoring.simple!.points, maxPoints.toNumber());
      rules.set(cell.leaf, rule);
    }
    return { rule, percent: percentDraws(cell, namedSeed(seed, cell.name)) };
  });
  return (shares) => {
    for (let i = 0; i < draws.length; i++) shares[i] = draws[i]!.rule(draws[i]!.percent());
  };
}

function shareOf(pieces: PiecewiseLinear, maximum: number): (value: number) => number {
  const points = pointsOf(pieces);
  return (value) => points(value) / maximum;
}

/** The mean worth of a sample, in percent. Each call takes the same number of random numbers. */
function percentDraws({ sample, shares, worth }: SurveyCell, seed: number): () => number {
  const random = seededRandom(seed);
  // share of each option among the answers that the options before it left
  const conditional = shares.map((share, i) => {
    const left = shares.slice(i).reduce((sum, other) => sum + other, 0);
    return left > 0 ? Math.min(1, share / left) : 0;
  });
  const last = shares.length - 1;
  return () => {
    let left = sample;
    let sum = 0;
    for (let option = 0; option < last; option++) {
      const count = binomialOf(left, conditional[option]!, random());
      sum += count * worth[option]!;
      left -= count;
    }
    return (sum + left * worth[last]!) / sample;
  };
}
