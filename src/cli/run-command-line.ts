/**
 * One run of `parindex`: parses, works, and turns every fault into one line and an exit code: 0 done, 1 the data or the
 * rules have faults, 2 wrong usage, 130 interrupted. Touches no global of the process, so that tests can call it.
 */
import { CommanderError } from 'commander';
import { ParError } from '../errors.ts';
import type { Lang } from '../text/lang.ts';
import { Program } from './program.ts';
import { Interrupted, type Streams } from './session.ts';
import { translateUsage } from './translate-usage.ts';

const EXIT = { done: 0, faults: 1, usage: 2, interrupted: 130 } as const;

/** @param argv what follows the name of the program */
export async function runCommandLine(argv: readonly string[], streams: Streams): Promise<number> {
  const lang = langOf(argv);
  const note = (text: string) => streams.stderr.write(`parindex: ${text}\n`);
  const program = new Program(streams, lang);
  try {
    return await program.run(argv);
  } catch (error) {
    if (error instanceof Interrupted) {
      note(lang === 'vi' ? 'đã dừng theo yêu cầu' : 'interrupted');
      return EXIT.interrupted;
    }
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.done;
    const fault = error instanceof CommanderError ? translateUsage(error, program.commandsOf(argv)) : error;
    if (!(fault instanceof ParError)) throw error;
    const { faultSentence } = await import('../text/faults/faults.ts');
    note(faultSentence(fault, lang));
    return fault.code.startsWith('usage-') ? EXIT.usage : EXIT.faults;
  }
}

/** The language must be known before the options are parsed, for faults of the options themselves. */
function langOf(argv: readonly string[]): Lang {
  const at = argv.indexOf('--lang');
  return argv.includes('--lang=en') || (at >= 0 && argv[at + 1] === 'en') ? 'en' : 'vi';
}
