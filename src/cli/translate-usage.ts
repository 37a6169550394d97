/** Commander's English messages -> faults of our own, with a code and parameters, so that `text` words them. */
import type { CommanderError } from 'commander';
import { type Params, ParError } from '../errors.ts';

interface Message {
  pattern: RegExp;
  code: string;
  /** name of the parameter that the pattern finds */
  param: string;
}

/** code of commander -> how its message reads (commander 14) */
const MESSAGES: Readonly<Record<string, Message>> = {
  'commander.unknownCommand': {
    pattern: /unknown command '(.*)'/,
    code: 'usage-command-unknown',
    param: 'found',
  },
  'commander.unknownOption': {
    pattern: /unknown option '(.*)'/,
    code: 'usage-option-unknown',
    param: 'found',
  },
  'commander.missingArgument': {
    pattern: /missing required argument '(.*)'/,
    code: 'usage-argument-missing',
    param: 'argument',
  },
  'commander.optionMissingArgument': {
    pattern: /option '(.*)' argument missing/,
    code: 'usage-option-value-missing',
    param: 'option',
  },
  'commander.excessArguments': {
    pattern: /too many arguments(.*)/,
    code: 'usage-argument-surplus',
    param: 'found',
  },
};
const NEAREST = /\(Did you mean (?:one of )?(.*)\?\)/;

/** @param commands that could have been named where none was */
export function translateUsage({ code, message }: CommanderError, commands: readonly string[]): ParError {
  if (code === 'commander.help') return new ParError('usage-command-missing', {}, { known: commands });
  const known = MESSAGES[code];
  const found = known?.pattern.exec(message)?.[1];
  if (!known || found === undefined) return new ParError(code, {}, { message });
  const near = NEAREST.exec(message)?.[1]?.split(', ') ?? [];
  const params: Params = { [known.param]: found, near };
  return new ParError(known.code, {}, params);
}
