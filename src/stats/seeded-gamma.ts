/** Gamma and normal variates from a seed. */
import { seededRandom } from './seeded-random.ts';

/**
 * Gamma variates with scale 1: squeeze method of Marsaglia and Tsang (ACM TOMS 26, 2000); for shapes below 1 the boost
 * of their section 6 (shape + 1, times u^(1 / shape)). Normals by the polar method of Marsaglia.
 * @param seed as in `seededRandom`
 * @returns a function that draws with a shape > 0; mean and variance are the shape
 * @example seededGamma(1)(2.5)
 */
export function seededGamma(seed: number): (shape: number) => number {
  const random = seededRandom(seed);
  const normal = normalFrom(random);
  const large = (shape: number): number => {
    const d = shape - 1 / 3;
    const c = 1 / Math.sqrt(9 * d);
    for (;;) {
      const x = normal();
      const v = (1 + c * x) ** 3;
      if (v > 0 && Math.log(1 - random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
    }
  };
  return (shape) => (shape >= 1 ? large(shape) : large(shape + 1) * (1 - random()) ** (1 / shape));
}

function normalFrom(random: () => number): () => number {
  let spare: number | null = null;
  return () => {
    if (spare !== null) {
      const next = spare;
      spare = null;
      return next;
    }
    for (;;) {
      const x = 2 * random() - 1;
      const y = 2 * random() - 1;
      const square = x * x + y * y;
      if (square >= 1 || square === 0) continue;
      const factor = Math.sqrt((-2 * Math.log(square)) / square);
      spare = y * factor;
      return x * factor;
    }
  };
}
