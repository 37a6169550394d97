#!/usr/bin/env node
/** The program `parindex`: the command line bound to this process. */
import { runCommandLine } from './run-command-line.ts';

const interruption = new AbortController();
process.on('SIGINT', () => interruption.abort());
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // whoever read our output has had enough of it: `parindex ... | head`
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
}
process.exitCode = await runCommandLine(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  signal: interruption.signal,
});
