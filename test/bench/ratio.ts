/** Times two functions in turn in one process and gives their ratio with its spread. */
export interface RatioResult {
  /** milliseconds, medians */
  ours: number;
  floor: number;
  /** ratios of the pairs: least, median, greatest */
  ratio: readonly [number, number, number];
}

export async function measureRatio(
  ours: () => unknown,
  floor: () => unknown,
  {
    pairs = 15,
    warmUps = 3,
    clock = wallClock,
  }: { pairs?: number; warmUps?: number; clock?: () => number } = {},
): Promise<RatioResult> {
  const times: (readonly [number, number])[] = [];
  for (let i = -warmUps; i < pairs; i++) {
    const pair = [await time(ours, clock), await time(floor, clock)] as const;
    if (i >= 0) times.push(pair);
  }
  return ratioOf(times);
}

/** @param times pairs of milliseconds, ours and the floor's, each pair measured in turn */
export function ratioOf(times: readonly (readonly [number, number])[]): RatioResult {
  const ratios = times.map(([a, b]) => a / b).sort((a, b) => a - b);
  return {
    ours: median(times.map(([a]) => a)),
    floor: median(times.map(([, b]) => b)),
    ratio: [ratios[0]!, median(ratios), ratios.at(-1)!],
  };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
}

const wallClock = () => performance.now();

/** Milliseconds of CPU that this process has taken: what other processes do on the machine does not count. */
export function cpuClock(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function time(run: () => unknown, clock: () => number): Promise<number> {
  const start = clock();
  await run();
  return clock() - start;
}

export function printRatio(name: string, { ours, floor, ratio }: RatioResult, limits: string): void {
  const [least, middle, greatest] = ratio.map((value) => value.toFixed(2));
  const times = `${ours.toFixed(1)} ms against ${floor.toFixed(1)} ms`;
  console.log(`${name}: ${middle} times the floor (${least} to ${greatest}); ${times}; ${limits}`);
}
