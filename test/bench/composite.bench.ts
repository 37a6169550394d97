/**
 * Benchmark (h): composite indices against a bare loop of multiply-adds and one sort for each set of weights, on one
 * thread, and beside it the recorded time of the R package COINr 1.1.14 for the same work.
 */
import {
  analyseSensitivity,
  leaveOneOut,
  noisyWeights,
  type RankInput,
  rankShiftModel,
  replicateWeights,
} from '../../src/index.ts';
import { asemCase, type CompositeCase, largeCase } from './composite-cases.ts';
import { compositeFloor } from './composite-floor.ts';
import { cpuClock, measureRatio, printRatio } from './ratio.ts';

const REPLICATIONS = 1000;
const SAMPLES = 4096;
/** milliseconds of CPU of COINr on two cores */
const PEER = { asem: 17, large: 352, leaveOneOut: 3200 };

export async function benchComposite(): Promise<void> {
  const asem = asemCase();
  if (asem === null) console.log('(h) SKIPPED on ASEM: the reference folder is absent');
  if (asem) await benchReplications(asem, PEER.asem);
  await benchReplications(largeCase(), PEER.large);
  if (asem) await benchLeaveOneOut(asem);
  if (asem) await benchSobol(asem);
}

async function benchReplications({ name, composite, table }: CompositeCase, peer: number): Promise<void> {
  const replicate = (replications: number) =>
    replicateWeights(composite, table, {
      sampler: noisyWeights(composite, { spread: 0.25, seed: 1 }),
      replications,
    });
  const floor = compositeFloor(composite, table);
  const draw = noisyWeights(composite, { spread: 0.25, seed: 1 });
  const drawn = Array.from({ length: REPLICATIONS }, (_, i) => {
    const weights = composite.weights.slice();
    draw(weights, i);
    return weights;
  });
  // a few milliseconds are too short to time: a table of a few units is run ten times in a row
  const times = table.units.length < 1000 ? 10 : 1;
  const result = await measureRatio(
    () => {
      for (let i = 0; i < times; i++) replicate(REPLICATIONS);
    },
    () => {
      for (let i = 0; i < times; i++) drawn.forEach(floor.run);
    },
    { pairs: 9, warmUps: 2, clock: cpuClock },
  );
  const each = result.ours / times / REPLICATIONS;
  printRatio(
    `(h) ${times > 1 ? `${times} times ` : ''}${REPLICATIONS} weight replications, ${name}`,
    result,
    'at most 1.5',
  );
  console.log(`    ${(peer / each).toFixed(0)} times the speed of COINr (${peer} ms each)`);
  const held = [REPLICATIONS, 10 * REPLICATIONS].map((n) => (replicate(n).counts.bytes / 1024).toFixed(0));
  console.log(
    `    statistics hold ${held[0]} KB after ${REPLICATIONS}, ${held[1]} KB after ten times as many`,
  );
  const heap = [REPLICATIONS, 10 * REPLICATIONS].map((n) => heldDuring(() => replicate(n)).toFixed(1));
  console.log(`    memory of the process rose by ${heap[0]} MB and ${heap[1]} MB`);
}

/** Megabytes by which heap and buffers grew over a run, garbage of the run included. */
function heldDuring(run: () => unknown): number {
  globalThis.gc?.();
  const used = () => {
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = used();
  const result = run();
  const grown = used() - before;
  return result === undefined ? 0 : grown / 1e6;
}

async function benchLeaveOneOut({ name, composite, table }: CompositeCase): Promise<void> {
  const { indicators, weights } = composite;
  const floor = compositeFloor(composite, table);
  const without = Array.from(indicators, (removed) =>
    weights.map((weight, i) => (i === removed ? 0 : weight)),
  );
  // one takes well under a millisecond: a hundred in a row
  const times = 100;
  const result = await measureRatio(
    () => {
      for (let i = 0; i < times; i++) leaveOneOut(composite, table);
    },
    () => {
      for (let i = 0; i < times; i++) {
        floor.run(weights);
        without.forEach(floor.run);
      }
    },
    { clock: cpuClock },
  );
  printRatio(
    `(h) ${times} times leave-one-out of ${indicators.length} indicators, ${name}`,
    result,
    'at most 2',
  );
  const speed = PEER.leaveOneOut / (result.ours / times);
  console.log(`    ${speed.toFixed(0)} times the speed of COINr (${PEER.leaveOneOut} ms)`);
}

/** The weights of all groups below the index and the method are uncertain; intervals from 1,000 resamples. */
async function benchSobol({ name, composite, table }: CompositeCase): Promise<void> {
  const inputs: RankInput[] = Array.from(composite.groups)
    .filter((position) => position !== composite.root)
    .map((position) => ({ kind: 'weight', code: composite.elements[position]!.code, spread: 0.5 }));
  const runs = SAMPLES * (inputs.length + 2);
  const floor = compositeFloor(composite, table);
  const result = await measureRatio(
    () =>
      analyseSensitivity(rankShiftModel(composite, table, { inputs }), {
        inputs: inputs.map((_, i) => `${i}`),
        samples: SAMPLES,
        seed: 1,
      }),
    () => {
      for (let run = 0; run < runs; run++) floor.run(composite.weights);
    },
    { pairs: 7, warmUps: 2, clock: cpuClock },
  );
  printRatio(`(h) Sobol N = ${SAMPLES}, ${inputs.length} inputs, ${runs} runs, ${name}`, result, 'at most 2');
}
