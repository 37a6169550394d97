#!/usr/bin/env node
/** The program `parindex`: the command line bound to this process. */
import { ParError } from '../errors.ts';
import { EXIT, runCommandLine, tellFault } from './run-command-line.ts';

const argv = process.argv.slice(2);
const interruption = new AbortController();
const streams = { stdout: process.stdout, stderr: process.stderr, signal: interruption.signal };

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, interrupt);
process.stdout.on('error', leave);
process.stderr.on('error', leave);
process.exitCode = await runCommandLine(argv, streams);

/** The first time work is brought to an end, the second time there is no more waiting for it. */
function interrupt(): void {
  if (interruption.signal.aborted) process.exit(EXIT.interrupted);
  interruption.abort();
}

/** Whoever read our output has had enough of it (`parindex ... | head`), or there is no room for it. */
async function leave({ code = '' }: NodeJS.ErrnoException): Promise<void> {
  if (code === 'EPIPE') process.exit();
  process.exit(await tellFault(new ParError('usage-output', {}, { reason: code }), argv, streams));
}
