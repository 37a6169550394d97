/** One run of the command line: where it prints, the options that every command has, and how it is interrupted. */
import { setImmediate } from 'node:timers/promises';
import { ParError } from '../errors.ts';
import type { NumberLocale } from '../import/cells/read-number.ts';
import type { Lang } from '../text/lang.ts';

/** The outside world of a run; tests hand in their own. */
export interface Streams {
  stdout: { write(text: string): unknown };
  stderr: { write(text: string): unknown; isTTY?: boolean };
  /** aborted when the user interrupts */
  signal?: AbortSignal;
}

export const FORMATS = ['text', 'json', 'csv'] as const;
type Format = (typeof FORMATS)[number];

/** As commander hands them over, checked. */
export interface GlobalOptions {
  format: Format;
  lang: Lang;
  criteria: string;
  data: string;
  numberLocale: NumberLocale;
  percentScale: 'percent' | 'fraction';
  asOf?: string;
}

/** Code of the ParError of a run that the user stopped. */
export const INTERRUPTED = 'interrupted';

export class Session {
  readonly options: GlobalOptions;
  readonly lang: Lang;
  readonly #streams: Streams;

  constructor(options: GlobalOptions, streams: Streams) {
    this.options = options;
    this.lang = options.lang;
    this.#streams = streams;
  }

  /** The same run with other options. */
  with(options: Partial<GlobalOptions>): Session {
    return new Session({ ...this.options, ...options }, this.#streams);
  }

  /** With the day of each campaign being its own: the last one of its period. */
  withoutDay(): Session {
    const { asOf: _, ...options } = this.options;
    return new Session(options, this.#streams);
  }

  /** Aborted when the user interrupts; undefined where nobody can. */
  get signal(): AbortSignal | undefined {
    return this.#streams.signal;
  }

  /** A result, on standard output. */
  print(text: string): void {
    this.#streams.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
  }

  printJson(value: unknown): void {
    this.print(JSON.stringify(value, null, 2));
  }

  /** A message, on standard error. */
  note(text: string): void {
    this.#streams.stderr.write(`${text}\n`);
  }

  /** Whether messages are read on a terminal, where a line can be drawn again. */
  get isTerminal(): boolean {
    return this.#streams.stderr.isTTY === true;
  }

  /** A message in place of the last one, on a terminal. */
  redraw(text: string, isLast: boolean): void {
    this.#streams.stderr.write(`\r${text}${isLast ? '\n' : ''}`);
  }

  /**
   * Lets an interruption through between two pieces of work: while work runs, no signal arrives.
   * @throws ParError interrupted
   */
  async pause(): Promise<void> {
    await setImmediate();
    if (this.#streams.signal?.aborted) throw new ParError(INTERRUPTED);
  }
}
