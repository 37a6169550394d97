/**
 * One run of `parindex`: parses, works, and turns every fault into one line and an exit code: 0 done, 1 the data or the
 * rules have faults, 2 wrong usage, 130 interrupted. Touches no global of the process, so that tests can call it.
 */
import { CommanderError } from 'commander';
import { ParError } from '../errors.ts';
import type { Lang } from '../text/lang.ts';
import { runProgram } from './program.ts';
import { INTERRUPTED, type Streams } from './session.ts';

export const EXIT = { done: 0, faults: 1, usage: 2, interrupted: 130 } as const;

/** @param argv what follows the name of the program */
export async function runCommandLine(argv: readonly string[], streams: Streams): Promise<number> {
  try {
    return await runProgram(argv, streams, langOf(argv));
  } catch (error) {
    // help and the version are printed by throwing
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.done;
    return tellFault(error, argv, streams);
  }
}

/**
 * @returns the exit code that goes with the fault
 * @throws the error itself where it is no fault of the user, the data or the rules
 */
export async function tellFault(
  error: unknown,
  argv: readonly string[],
  { stderr }: Streams,
): Promise<number> {
  if (!(error instanceof ParError)) throw error;
  const { faultSentence } = await import('../text/faults/faults.ts');
  stderr.write(`parindex: ${faultSentence(error, langOf(argv))}\n`);
  if (error.code === INTERRUPTED) return EXIT.interrupted;
  return error.code.startsWith('usage-') ? EXIT.usage : EXIT.faults;
}

/** The language must be known before the options are parsed, for faults of the options themselves. */
function langOf(argv: readonly string[]): Lang {
  const at = argv.indexOf('--lang');
  return argv.includes('--lang=en') || (at >= 0 && argv[at + 1] === 'en') ? 'en' : 'vi';
}
