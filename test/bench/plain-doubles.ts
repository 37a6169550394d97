/**
 * The floor of the scoring benchmark: the same arithmetic in plain doubles over typed arrays, as somebody would write
 * it who does not care about exactness. From the same columns to ranks and displayed strings.
 */
import type { PiecewiseLinear } from '../../src/exact/piecewise-linear.ts';
import type { CriteriaSet } from '../../src/model/criteria-set.ts';
import { FigureState, STATE_MASK } from '../../src/model/figure-rows.ts';
import type { Submission } from '../../src/model/submission.ts';

export interface PlainResult {
  ranks: Uint32Array;
  displayed: string[];
}

export function rankInDoubles(set: CriteriaSet, { rows }: Submission, units: number): PlainResult {
  const functions = set.columns.map(({ leaf }) => flat(leaf.rule.simple!.points));
  const scale = Float64Array.from(set.leaves, ({ measure }) => (measure!.kind === 'percent' ? 100 : 1));
  const maxima = Float64Array.from(set.leaves, ({ maxPoints }) => maxPoints.toNumber());
  const points = new Float64Array(units);
  const applied = new Float64Array(units);
  for (const { unit, figure, state, numerator, denominator, length } of rows.segments()) {
    for (let i = 0; i < length; i++) {
      const leaf = figure[i]!;
      if ((state[i]! & STATE_MASK) === FigureState.noneArose) continue;
      const x = (numerator[i]! * scale[leaf]!) / denominator[i]!;
      points[unit[i]!]! += evaluate(functions[leaf]!, x);
      applied[unit[i]!]! += maxima[leaf]!;
    }
  }
  const index = points.map((sum, unit) => (100 * sum) / applied[unit]!);
  const order = Uint32Array.from(index, (_, unit) => unit).sort((a, b) => index[b]! - index[a]!);
  const ranks = new Uint32Array(units);
  for (let i = 0; i < units; i++) {
    const tied = i > 0 && index[order[i]!] === index[order[i - 1]!];
    ranks[order[i]!] = tied ? ranks[order[i - 1]!]! : i + 1;
  }
  return { ranks, displayed: Array.from(index, (value) => value.toFixed(2)) };
}

interface Flat {
  to: Float64Array;
  closed: Uint8Array;
  slope: Float64Array;
  intercept: Float64Array;
}

function flat(pieces: PiecewiseLinear): Flat {
  return {
    to: Float64Array.from(pieces, ({ to }) => to?.toNumber() ?? Number.POSITIVE_INFINITY),
    closed: Uint8Array.from(pieces, ({ closed }) => Number(closed)),
    slope: Float64Array.from(pieces, ({ slope }) => slope.toNumber()),
    intercept: Float64Array.from(pieces, ({ intercept }) => intercept.toNumber()),
  };
}

function evaluate({ to, closed, slope, intercept }: Flat, x: number): number {
  let piece = 0;
  while (x > to[piece]! || (x === to[piece] && closed[piece] === 0)) piece++;
  return slope[piece]! * x + intercept[piece]!;
}
