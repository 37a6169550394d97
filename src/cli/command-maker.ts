/** Makes the commands of the grammar: described in one language, their faults of use turned into ParErrors of ours. */
import type { Command } from 'commander';
import { COMMAND_WORDS } from '../text/command-words.ts';
import type { Lang } from '../text/lang.ts';
import { OptionMaker } from './options.ts';
import { type GlobalOptions, Session, type Streams } from './session.ts';
import { translateUsage } from './translate-usage.ts';

/** As it is typed: a command of a group whose name other groups have too is named with its group, `units check`. */
type CommandName = Exclude<keyof typeof COMMAND_WORDS, 'parindex' | 'version'>;

/** A command's work: it resolves to the exit code. */
type Work = (session: Session, command: Command) => Promise<number>;

export class CommandMaker {
  readonly lang: Lang;
  readonly options: OptionMaker;
  /** of the command that ran */
  exitCode = 0;
  readonly #streams: Streams;

  constructor(streams: Streams, lang: Lang) {
    this.lang = lang;
    this.options = new OptionMaker(lang);
    this.#streams = streams;
  }

  /** A command that only groups others. */
  group(parent: Command, name: CommandName): Command {
    const typed = name.split(' ').at(-1)!;
    const command = parent.command(typed).description(COMMAND_WORDS[name][this.lang]).helpCommand(false);
    return ownFaults(command);
  }

  command(parent: Command, name: CommandName, work: Work): Command {
    const command = this.group(parent, name);
    return command.action(async () => {
      this.options.checkMandatory(command);
      const session = new Session(command.optsWithGlobals<GlobalOptions>(), this.#streams);
      this.exitCode = await work(session, command);
    });
  }
}

/** @returns the command, which from now on throws `translateUsage` of what it finds wrong */
export function ownFaults(command: Command): Command {
  return command.exitOverride((error) => {
    throw translateUsage(error, command);
  });
}
