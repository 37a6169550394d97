/** The output whose sensitivity is asked of a ranking: how far ranks move on average when its choices change. */

import { ParError } from '../../errors.ts';
import type { AggregationMethod, Composite, UnitTable } from '../../model/composite.ts';
import { createRanker, TIE_TOLERANCE } from '../../stats/ranker.ts';
import { positionOf } from './create-composite.ts';
import { createIndexKernel } from './index-kernel.ts';
import { meanAbsoluteChange } from './leave-one-out.ts';
import { nominalRanks } from './nominal-ranks.ts';

/** What is uncertain: the weight of an element by at most `spread` of itself, or the method, each equally likely. */
export type RankInput =
  | { kind: 'weight'; code: string; spread: number }
  | { kind: 'method'; methods: readonly AggregationMethod[] };

/**
 * Model for `analyseSensitivity`: coordinate i of a point sets input i; a weight becomes w (1 + spread (2u - 1)). The
 * output is the mean of |rank - nominal rank|, as in `get_sensitivity` of COINr 1.1.14; NaN where a choice gives no index.
 * @param nominal the method of the nominal ranks; `arithmetic` unless told
 * @throws ParError as `aggregate`, `composite-spread`, `composite-element-unknown`
 */
export function rankShiftModel(
  composite: Composite,
  table: UnitTable,
  { inputs, nominal: method = 'arithmetic' }: { inputs: readonly RankInput[]; nominal?: AggregationMethod },
): (point: Float64Array) => number {
  const methods = new Set([
    method,
    ...inputs.flatMap((input) => (input.kind === 'method' ? input.methods : [])),
  ]);
  const kernels = new Map([...methods].map((name) => [name, createIndexKernel(composite, table, name)]));
  const nominal = nominalRanks(composite, kernels.get(method)!);
  const rank = createRanker(kernels.get(method)!.ranked, TIE_TOLERANCE);
  const moves = inputs.map((input) => moveOf(composite, input));
  const weights = composite.weights.slice();
  const ranks = new Uint32Array(nominal.length);
  const state = { weights, method };
  return (point) => {
    state.method = method;
    for (let i = 0; i < moves.length; i++) moves[i]!(state, point[i]!);
    const kernel = kernels.get(state.method)!;
    if (kernel.run(weights) !== null || !rank(kernel.index, ranks)) return Number.NaN;
    return meanAbsoluteChange(nominal, ranks);
  };
}

interface Choice {
  weights: Float64Array;
  method: AggregationMethod;
}

function moveOf(composite: Composite, input: RankInput): (choice: Choice, u: number) => void {
  if (input.kind === 'method') {
    const { methods } = input;
    return (choice, u) => {
      choice.method = methods[Math.floor(u * methods.length)] ?? choice.method;
    };
  }
  const { spread } = input;
  if (!(spread >= 0 && spread <= 1)) throw new ParError('composite-spread', {}, { found: String(spread) });
  const position = positionOf(composite, input.code);
  const weight = composite.weights[position]!;
  return ({ weights }, u) => {
    weights[position] = weight * (1 + spread * (2 * u - 1));
  };
}
