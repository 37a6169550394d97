/** The command line as a whole: what all commands share, and the commands by groups. */
import { Command } from 'commander';
import { ParError } from '../errors.ts';
import { ARGUMENT_WORDS, COMMAND_WORDS } from '../text/command-words.ts';
import type { Lang } from '../text/lang.ts';
import { addAnalyseCommands } from './analyse-commands.ts';
import { addFileCommands, addResultCommands } from './campaign-commands.ts';
import { CommandMaker, ownFaults } from './command-maker.ts';
import { addCriteriaCommands } from './criteria-commands.ts';
import { helpConfiguration } from './help.ts';
import { packageFolder, packageVersion } from './package-root.ts';
import type { Streams } from './session.ts';
import { addUnitsCommands } from './units-commands.ts';

/**
 * Parses the command line and does what it asks.
 * @returns the exit code
 * @throws CommanderError once help or the version was printed; ParError for every fault
 */
export async function runProgram(argv: readonly string[], streams: Streams, lang: Lang): Promise<number> {
  const make = new CommandMaker(streams, lang);
  const root = rootCommand(streams, lang);
  make.options.addGlobals(root, { criteria: packageFolder('criteria'), data: packageFolder('data') });
  addCriteriaCommands(root, make);
  addFileCommands(root, make);
  addResultCommands(root, make);
  addAnalyseCommands(root, make);
  addUnitsCommands(root, make);
  make
    .command(root, 'help', async (_, command) => {
      commandNamed(root, command.args).outputHelp();
      return 0;
    })
    .argument('[command...]', ARGUMENT_WORDS.command[lang]);
  await root.parseAsync(argv, { from: 'user' });
  return make.exitCode;
}

function rootCommand(streams: Streams, lang: Lang): Command {
  const root = new Command('parindex')
    .description(COMMAND_WORDS.parindex[lang])
    .configureHelp(helpConfiguration(lang))
    .configureOutput({ writeOut: (text) => streams.stdout.write(text), writeErr: () => undefined })
    .helpOption('-h, --help', COMMAND_WORDS.help[lang])
    .helpCommand(false)
    .version(packageVersion(), '-V, --version', COMMAND_WORDS.version[lang]);
  return ownFaults(root);
}

/** @throws ParError usage-command-unknown */
function commandNamed(root: Command, names: readonly string[]): Command {
  return names.reduce((command, found) => {
    const next = command.commands.find((each) => each.name() === found);
    if (!next) throw new ParError('usage-command-unknown', {}, { found, near: [], help: root.name() });
    return next;
  }, root);
}
