/**
 * Benchmark (g): a whole publication of the shipped example in one process, against scoring the same files: reading,
 * scoring and ranking, without a document. Files are hashed and let go as they are made, so the memory is that of the
 * greatest document.
 */
import type { Results } from '../../src/campaign/results.ts';
import type { PublicationFacts } from '../../src/publish/frozen/publication.ts';
import { publish } from '../../src/publish/frozen/publish.ts';
import { exampleResults } from '../example-results.ts';
import { measureRatio, printRatio } from './ratio.ts';

/** it takes minutes rather than milliseconds: one pair, after both sides have run once in the memory measurement */
const ROUNDS = { pairs: 1, warmUps: 0 };
const FILES_BETWEEN_LOOKS = 10;
const FACTS: PublicationFacts = {
  engine: { name: 'parindex', version: 'bench' },
  lang: 'vi',
  date: null,
  options: { numberLocale: 'vi-VN', percentScale: 'percent' },
  announcement: null,
  inputs: [],
};

interface Published {
  files: number;
  bytes: number;
  /** greatest resident memory while files were made, in bytes */
  peak: number;
}

export async function benchPublish(): Promise<void> {
  const results = exampleResults();
  const before = process.memoryUsage().rss;
  const { files, bytes, peak } = await publishAll(results);
  const timed = await measureRatio(() => publishAll(exampleResults()), exampleResults, ROUNDS);
  const units = results.campaign.tiers.reduce((sum, tier) => sum + tier.units.length, 0);
  printRatio(
    `(g) publication of ${units} units, ${files} files, against reading and scoring`,
    timed,
    'reported',
  );
  console.log(
    `  ${megabytes(bytes)} MB of files; resident memory ${megabytes(before)} MB before, at most ${megabytes(peak)} MB`,
  );
}

async function publishAll(results: Results): Promise<Published> {
  const published: Published = { files: 0, bytes: 0, peak: 0 };
  for await (const { content } of publish(results, FACTS)) {
    published.files += 1;
    published.bytes += Buffer.byteLength(content);
    if (published.files % FILES_BETWEEN_LOOKS === 1) {
      published.peak = Math.max(published.peak, process.memoryUsage().rss);
    }
  }
  return published;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}
