/** The horizontal scale of a chart: its domain and the axis above the plot, the same for every layer that uses it. */
export interface ValueAxis {
  domain: readonly [number, number];
  /** where lines and their numbers stand */
  ticks: readonly number[];
}

/** The part of an encoding that says how values become px. */
export function valueEncoding({ domain, ticks }: ValueAxis) {
  return {
    type: 'quantitative' as const,
    scale: { domain: [...domain], nice: false, zero: false },
    axis: {
      orient: 'top' as const,
      title: null,
      values: [...ticks],
      format: ',~r',
      grid: false,
    },
  };
}

/** About `count` round steps from `low` to `high`; both ends are multiples of the step. */
export function roundAxis(low: number, high: number, count: number): ValueAxis {
  const step = roundStep((high - low) / count);
  const first = Math.floor(low / step);
  const last = Math.max(first + 1, Math.ceil(high / step));
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => tidy((first + i) * step));
  return { domain: [ticks[0]!, ticks.at(-1)!], ticks };
}

/** 1, 2 or 5 times a power of ten, at least `width`. */
function roundStep(width: number): number {
  const power = 10 ** Math.floor(Math.log10(width > 0 ? width : 1));
  const step = [1, 2, 5, 10].find((times) => times * power >= width * 0.999) ?? 10;
  return step * power;
}

/** 0.30000000000000004 -> 0.3 */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/** Where a value stands, px from the left of a plot. */
export function placeOf(value: number, { domain: [low, high] }: ValueAxis, width: number): number {
  return ((value - low) / (high - low)) * width;
}
