/** Runs the command line inside the test and catches what it prints. */
import { runCommandLine } from '../../src/cli/run-command-line.ts';

export interface Run {
  code: number;
  out: string;
  err: string;
}

/** @param argv one text, split at spaces; or a list where an argument has spaces in it */
export async function runInProcess(argv: string | readonly string[], signal?: AbortSignal): Promise<Run> {
  const run: Run = { code: -1, out: '', err: '' };
  const streams = {
    stdout: { write: (text: string) => (run.out += text) },
    stderr: { write: (text: string) => (run.err += text) },
    ...(signal && { signal }),
  };
  run.code = await runCommandLine(typeof argv === 'string' ? argv.split(' ') : argv, streams);
  return run;
}

export const BINH_DUONG =
  '--edition binh-duong/2017-districts --reports data/published/binh-duong-2017-districts.csv';
export const NATIONAL =
  '--edition national/2023-ministries --reports data/published/national-2023-ministries.csv';
const HUNG_YEN = 'data/examples/hung-yen-2023';
export const EXAMPLE = `--edition hung-yen/2023 --reports ${HUNG_YEN}/reports --appraisals ${HUNG_YEN}/appraisals --surveys ${HUNG_YEN}/surveys --system ${HUNG_YEN}/system`;
