/** Benchmark (c): `parindex rank` on the shipped example, the whole process, against a process that does nothing. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { measureRatio, printRatio } from './ratio.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const EXAMPLE = 'data/examples/hung-yen-2023';

function run(args: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

export async function benchStart(): Promise<void> {
  const inputs = ['reports', 'appraisals', 'surveys', 'system'].flatMap((kind) => [
    `--${kind}`,
    `${EXAMPLE}/${kind}`,
  ]);
  const rank = ['dist/main.js', 'rank', '--edition', 'hung-yen/2023', ...inputs];
  const result = await measureRatio(
    () => run(rank),
    () => run(['-e', '0']),
    { pairs: 11, warmUps: 2 },
  );
  printRatio('(c) parindex rank on the example, whole process', result, 'at most 8');
}
