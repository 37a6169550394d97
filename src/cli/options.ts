/** The options that several commands share, and their checks. Faults are ParErrors of `usage-*`. */
import { type Command, Option } from 'commander';
import { ParError } from '../errors.ts';
import { parseDecimal } from '../exact/decimal.ts';
import { Fraction } from '../exact/fraction.ts';
import { dayNumber } from '../model/day.ts';
import { INPUT_KINDS } from '../model/submission.ts';
import { OPTION_WORDS } from '../text/command-words.ts';
import type { Lang } from '../text/lang.ts';
import { FORMATS } from './session.ts';

const LOG_LEVELS = ['silent', 'error', 'info'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];
const GREATEST_PORT = 65_535;

type OptionName = keyof typeof OPTION_WORDS;

interface NumberBounds {
  least: number;
  most: number;
  isWhole?: boolean;
}

/** Makes the options of commands in one language, and remembers which of them a command cannot do without. */
export class OptionMaker {
  readonly #lang: Lang;
  readonly #mandatory = new Set<Option>();

  constructor(lang: Lang) {
    this.#lang = lang;
  }

  plain(flags: string, name: OptionName): Option {
    return new Option(flags, OPTION_WORDS[name][this.#lang]);
  }

  mandatory(flags: string, name: OptionName): Option {
    const option = this.plain(flags, name);
    this.#mandatory.add(option);
    return option;
  }

  choice(flags: string, name: OptionName, known: readonly string[]): Option {
    const option = this.plain(flags, name).choices(known);
    return option.argParser((found) => {
      if (known.includes(found)) return found;
      throw new ParError('usage-option-value', {}, { option: option.long ?? flags, found, known });
    });
  }

  day(flags: string, name: OptionName): Option {
    const option = this.plain(flags, name);
    return option.argParser((found) => {
      if (dayNumber(found) !== null) return found;
      throw new ParError('usage-option-day', {}, { option: option.long ?? flags, found });
    });
  }

  /** Names of a known list, separated by commas. */
  names<Name extends string>(flags: string, name: OptionName, known: readonly Name[]): Option {
    const option = this.plain(flags, name);
    return option.argParser((found) =>
      found.split(',').map((part) => {
        const meant = known.find((each) => each === part.trim());
        if (meant !== undefined) return meant;
        throw new ParError('usage-option-value', {}, { option: option.long ?? flags, found: part, known });
      }),
    );
  }

  whole(flags: string, name: OptionName): Option {
    const option = this.mandatory(flags, name);
    return option.argParser((found) => {
      if (/^\d{1,9}$/.test(found)) return Number(found);
      throw new ParError('usage-option-whole', {}, { option: option.long ?? flags, found });
    });
  }

  /** A number within whole bounds, with a decimal comma or point, kept exact. */
  exactNumber(flags: string, name: OptionName, { least, most }: NumberBounds): Option {
    const option = this.plain(flags, name);
    return option.argParser((found) => {
      const value = parseDecimal(found.replace(',', '.'));
      if (value && value.compare(Fraction.of(least)) >= 0 && value.compare(Fraction.of(most)) <= 0)
        return value;
      throw new ParError('usage-option-number', {}, { option: option.long ?? flags, found, least, most });
    });
  }

  /** An option that may be repeated, once a value. */
  repeated(flags: string, name: OptionName): Option {
    const option = this.mandatory(flags, name);
    return option.argParser((found, before: string[] | undefined) => [...(before ?? []), found]);
  }

  /** A number within bounds, written with a point; without decimals where it is to be whole. */
  number(flags: string, name: OptionName, { least, most, isWhole = false }: NumberBounds): Option {
    const option = this.plain(flags, name);
    return option.argParser((found) => {
      const about = { option: option.long ?? flags, found };
      if (isWhole && !/^\d+$/.test(found)) throw new ParError('usage-option-whole', {}, about);
      const value = /^\d+(\.\d+)?$/.test(found) ? Number(found) : Number.NaN;
      if (value >= least && value <= most) return value;
      throw new ParError('usage-option-number', {}, { ...about, least, most });
    });
  }

  /** Where a command listens, and what it logs. */
  addListening(command: Command, logLevel: LogLevel): Command {
    const port = this.plain('--port <number>', 'port').argParser((found) => {
      if (/^\d{1,5}$/.test(found) && Number(found) <= GREATEST_PORT) return Number(found);
      throw new ParError('usage-option-port', {}, { option: '--port', found });
    });
    return command
      .addOption(this.plain('--host <address>', 'host').default('127.0.0.1'))
      .addOption(port.default(8787))
      .addOption(this.choice('--log-level <level>', 'logLevel', LOG_LEVELS).default(logLevel));
  }

  /** The files of a campaign and the edition that they are scored against. */
  addInputs(command: Command): Command {
    command.addOption(this.mandatory('--edition <id>', 'edition'));
    for (const kind of INPUT_KINDS) {
      const flags = `--${kind} <path...>`;
      command.addOption(kind === 'reports' ? this.mandatory(flags, kind) : this.plain(flags, kind));
    }
    return command;
  }

  /** The campaigns of earlier years. */
  addEarlier(command: Command): Command {
    return command.addOption(this.plain('--earlier <dir...>', 'earlier'));
  }

  /** The same for a command that compares with one of them. */
  addAgainst(command: Command): Command {
    return command
      .addOption(this.mandatory('--earlier <dir...>', 'earlier'))
      .addOption(this.plain('--against <edition>', 'against'));
  }

  /** The part of the results that an analysis is about. */
  addScope(command: Command): Command {
    return command
      .addOption(this.plain('--tier <id>', 'tier'))
      .addOption(this.plain('--block <id>', 'block'));
  }

  /** The same for a command that can do without: what was published says which edition it was. */
  addOptionalInputs(command: Command): Command {
    for (const kind of INPUT_KINDS) command.addOption(this.plain(`--${kind} <path...>`, kind));
    return command;
  }

  addGlobals(program: Command, folders: { criteria: string; data: string }): Command {
    return program
      .addOption(this.choice('--format <form>', 'format', FORMATS).default('text'))
      .addOption(this.choice('--lang <lang>', 'lang', ['vi', 'en']).default('vi'))
      .addOption(this.plain('--criteria <dir>', 'criteria').default(folders.criteria))
      .addOption(this.plain('--data <dir>', 'data').default(folders.data))
      .addOption(this.choice('--number-locale <locale>', 'numberLocale', ['vi-VN', 'en-US']).default('vi-VN'))
      .addOption(
        this.choice('--percent-scale <scale>', 'percentScale', ['percent', 'fraction']).default('percent'),
      )
      .addOption(this.day('--as-of <day>', 'asOf'));
  }

  /** @throws ParError usage-option-missing */
  checkMandatory(command: Command): void {
    for (const option of command.options) {
      const isMissing = command.getOptionValue(option.attributeName()) === undefined;
      if (this.#mandatory.has(option) && isMissing) {
        throw new ParError('usage-option-missing', {}, { option: option.flags });
      }
    }
  }
}
