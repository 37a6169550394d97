/** Times two functions in turn in one process and gives their ratio with its spread. */
export interface RatioResult {
  /** milliseconds, medians */
  ours: number;
  floor: number;
  /** ratios of the pairs: least, median, greatest */
  ratio: readonly [number, number, number];
}

export function measureRatio(ours: () => unknown, floor: () => unknown, pairs = 15): RatioResult {
  for (let i = 0; i < 3; i++) {
    ours();
    floor();
  }
  const times = Array.from({ length: pairs }, () => [time(ours), time(floor)] as const);
  const ratios = times.map(([a, b]) => a / b).sort((a, b) => a - b);
  return {
    ours: median(times.map(([a]) => a)),
    floor: median(times.map(([, b]) => b)),
    ratio: [ratios[0]!, median(ratios), ratios.at(-1)!],
  };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
}

function time(run: () => unknown): number {
  globalThis.gc?.();
  const start = performance.now();
  run();
  return performance.now() - start;
}

export function printRatio(name: string, { ours, floor, ratio }: RatioResult, limits: string): void {
  const [least, middle, greatest] = ratio.map((value) => value.toFixed(2));
  console.log(
    `${name}: ${middle} times the floor (${least} to ${greatest}); ${ours.toFixed(1)} ms against ${floor.toFixed(1)} ms; ${limits}`,
  );
}
