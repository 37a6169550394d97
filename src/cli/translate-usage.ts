/** Commander's English messages -> faults of our own, with a code and parameters, so that `text` words them. */
import type { Command, CommanderError } from 'commander';
import { ParError } from '../errors.ts';

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

/**
 * @param command that found the fault
 * @returns the error itself where nothing is wrong: help and the version are printed by throwing
 */
export function translateUsage(error: CommanderError, command: Command): ParError | CommanderError {
  const { code, message, exitCode } = error;
  if (exitCode === 0) return error;
  if (code === 'commander.help') {
    const known = command.commands.map((each) => each.name());
    return new ParError('usage-command-missing', {}, { known, help: fullName(command) });
  }
  const known = MESSAGES[code];
  const found = known?.pattern.exec(message)?.[1];
  if (!known || found === undefined) return new ParError('usage-other', {}, { message });
  const near = NEAREST.exec(message)?.[1]?.split(', ') ?? [];
  const meaning =
    command.registeredArguments.find((argument) => argument.name() === found)?.description ?? '';
  return new ParError(known.code, {}, { [known.param]: found, near, meaning, help: fullName(command) });
}

/** `parindex criteria show` */
function fullName(command: Command): string {
  return command.parent ? `${fullName(command.parent)} ${command.name()}` : command.name();
}
