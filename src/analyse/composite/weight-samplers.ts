/**
 * Sets of weights, one a replication, written into a buffer that is used again. Elements draw in the order of their
 * codes, so the order in which a composite lists them does not change what they draw; replication 5 is the same whether
 * 10 or 10,000 follow.
 */
import { ParError } from '../../errors.ts';
import type { Composite } from '../../model/composite.ts';
import { seededGamma } from '../../stats/seeded-gamma.ts';
import { seededRandom } from '../../stats/seeded-random.ts';
import { positionOf } from './create-composite.ts';

/**
 * Writes the weights of the next replication; called with 0, 1, 2 ... in turn.
 * @param weights one an element of the composite, to be written
 * @returns false where there are none: the replication is counted as failed
 */
export type WeightSampler = (weights: Float64Array, replication: number) => boolean | undefined;

export interface NoiseOptions {
  /** f: a weight moves by at most this share of itself; one for all, or code of an element -> its own */
  spread: number | Readonly<Record<string, number>>;
  seed: number;
  /** the weights around which they move; those of the composite unless told */
  weights?: Float64Array;
}

/**
 * Noisy weights: w (1 + f (2u - 1)) with u uniform on 0 to 1, not renormalised (the aggregation does). Variant of
 * `get_noisy_weights` of the R package COINr 1.1.14. Elements without a spread keep their weight.
 * @throws ParError `composite-spread` where f is not from 0 to 1, `composite-element-unknown`
 * @example noisyWeights(composite, { spread: 0.25, seed: 1 })
 */
export function noisyWeights(composite: Composite, { spread, seed, weights }: NoiseOptions): WeightSampler {
  const own = weights ?? composite.weights;
  const moved = movedElements(composite, spread);
  const order = Uint32Array.from(moved, ([position]) => position);
  const factors = Float64Array.from(moved, ([, factor]) => factor);
  const random = seededRandom(seed);
  return (target) => {
    target.set(own);
    for (let i = 0; i < order.length; i++) {
      const position = order[i]!;
      target[position] = own[position]! * (1 + factors[i]! * (2 * random() - 1));
    }
    return true;
  };
}

export interface DirichletOptions {
  /**
   * Greater: nearer to the given weights. A group's weights are Dirichlet with parameters concentration x normalised
   * weight; with concentration = number of equal members every division of the group is equally likely.
   */
  concentration: number;
  seed: number;
  weights?: Float64Array;
}

/**
 * Random divisions of each group among its members, with the given weights as their mean: Dirichlet by normalised gamma
 * variates (Devroye 1986, XI.4). The weights of a group sum to 1.
 * @throws ParError `composite-concentration` where it is not positive and finite
 * @example dirichletWeights(composite, { concentration: 20, seed: 1 })
 */
export function dirichletWeights(
  composite: Composite,
  { concentration, seed, weights = composite.weights }: DirichletOptions,
): WeightSampler {
  if (!(concentration > 0 && Number.isFinite(concentration)))
    throw new ParError('composite-concentration', {}, { found: String(concentration) });
  const gamma = seededGamma(seed);
  const order = byCode(composite);
  const shapes = composite.children.map((members) => {
    const total = members.reduce((sum, member) => sum + weights[member]!, 0);
    return Array.from(members, (member) => (concentration * weights[member]!) / total);
  });
  const shape = new Float64Array(weights.length);
  for (const [group, members] of composite.children.entries())
    for (const [place, member] of members.entries()) shape[member] = shapes[group]![place]!;
  return (target) => {
    for (const position of order) target[position] = gamma(shape[position]!);
    target[composite.root] = 1;
    for (const members of composite.children) {
      let sum = 0;
      for (const member of members) sum += target[member]!;
      // shapes far below 1 can underflow to nothing: such a draw has no weights
      if (members.length > 0 && !(sum > 0)) return false;
      for (const member of members) target[member] = target[member]! / sum;
    }
    return true;
  };
}

/**
 * Weights that somebody wrote down: elements without a column keep those of the composite.
 * @param codes of the columns
 * @param rows one a replication, replication after replication: `rows[replication * codes.length + column]`
 * @throws ParError `composite-element-unknown`, `composite-weights-count`
 */
export function givenWeights(
  composite: Composite,
  codes: readonly string[],
  rows: Float64Array,
): WeightSampler {
  const places = codes.map((code) => positionOf(composite, code));
  if (rows.length % codes.length !== 0) {
    const found = rows.length % codes.length;
    throw new ParError('composite-weights-count', {}, { expected: codes.length, found });
  }
  return (target, replication) => {
    const start = replication * places.length;
    if (start >= rows.length) return false;
    target.set(composite.weights);
    for (let column = 0; column < places.length; column++) target[places[column]!] = rows[start + column]!;
    return true;
  };
}

/** Positions that move with their share, in the order of codes. */
function movedElements(composite: Composite, spread: NoiseOptions['spread']): (readonly [number, number])[] {
  const factorOf =
    typeof spread === 'number'
      ? () => spread
      : (position: number) => spread[composite.elements[position]!.code] ?? 0;
  if (typeof spread !== 'number') for (const code of Object.keys(spread)) positionOf(composite, code);
  const moved = byCode(composite).map((position) => [position, factorOf(position)] as const);
  for (const [, factor] of moved) {
    if (!(factor >= 0 && factor <= 1)) throw new ParError('composite-spread', {}, { found: String(factor) });
  }
  return moved.filter(([, factor]) => factor > 0);
}

/** All elements but the root, whose weight changes nothing. */
function byCode({ elements, root }: Composite): number[] {
  const codeOf = (position: number) => elements[position]!.code;
  return [...elements.keys()]
    .filter((position) => position !== root)
    .sort((a, b) => (codeOf(a) < codeOf(b) ? -1 : 1));
}
