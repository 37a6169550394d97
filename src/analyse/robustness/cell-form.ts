/** The shares of a block under one choice of rounding and of what did not arise, in the columns that sums run over. */
import type { BlockFigures } from './block-figures.ts';
import type { NoneAroseChoice, Rounding } from './choice.ts';

/** One criterion. */
export interface ShareColumn {
  /** by unit; 0 where it does not apply */
  values: Float64Array;
  /** by unit: 0 where it does not apply, else 1; null: it applies to all */
  applies: Float64Array | null;
}

/** @returns by leaf */
export function cellForm(
  figures: BlockFigures,
  { rounding, noneArose }: { rounding: Rounding; noneArose: NoneAroseChoice },
): ShareColumn[] {
  const isRounded = rounding === 'each';
  const own = isRounded ? figures.roundedShares : figures.shares;
  const round = roundShare(figures);
  return own.map((column, leaf) => {
    const open = figures.noneArose[leaf]!;
    const worth = noneArose === 'edition' ? null : WORTH[noneArose];
    const given = worth !== null && isRounded ? round(worth, leaf) : worth;
    const shares = column.map((share, unit) => (given === null || open[unit] === 0 ? share : given));
    const applies = shares.map((share) => Number(!Number.isNaN(share)));
    return {
      values: shares.map((share) => (Number.isNaN(share) ? 0 : share)),
      applies: applies.includes(0) ? applies : null,
    };
  });
}

const WORTH = { exclude: Number.NaN, full: 1, zero: 0 } as const;

/** The share that is left when the points of a criterion are rounded. */
export function roundShare({ set, leaves }: BlockFigures): (share: number, leaf: number) => number {
  const maxima = leaves.map(({ maxPoints }) => maxPoints.toNumber());
  return (share, leaf) => roundDouble(share * maxima[leaf]!, set.index.decimals) / maxima[leaf]!;
}

/**
 * Half up, of a double that stands for an exact number: within 10^-9 of the last decimal it counts as half.
 * For replications only; figures of the campaign are rounded exactly.
 */
export function roundDouble(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.floor(value * scale + 0.5 + 1e-9) / scale;
}
