/** The grammar of `parindex units ...`: registries of units. Each command's work is loaded only when it is asked for. */
import type { Command } from 'commander';
import { ARGUMENT_WORDS } from '../text/command-words.ts';
import type { CommandMaker } from './command-maker.ts';

export function addUnitsCommands(root: Command, make: CommandMaker): void {
  const group = make.group(root, 'units');
  const { lang, options } = make;
  make
    .command(group, 'units check', async (session, command) => {
      const { checkUnitRegistries } = await import('./units/units-check.ts');
      return checkUnitRegistries(session, command.args[0] ?? null);
    })
    .argument('[registry]', ARGUMENT_WORDS.registry[lang]);
  make
    .command(group, 'units list', async (session, command) => {
      const { listUnits } = await import('./units/units-list.ts');
      return listUnits(session, command.args[0] ?? null, command.opts());
    })
    .argument('[registry]', ARGUMENT_WORDS.registry[lang])
    .addOption(options.plain('--tier <id>', 'tier'));
  make
    .command(group, 'units history', async (session, command) => {
      const { printHistory } = await import('./units/units-history.ts');
      return printHistory(session, command.args[0]!, command.opts<{ registry: string }>());
    })
    .argument('<unit>', ARGUMENT_WORDS.unit[lang])
    .addOption(options.mandatory('--registry <name>', 'registry'));
  make
    .command(group, 'units match', async (session, command) => {
      const { printMatches } = await import('./units/units-match.ts');
      return printMatches(session, command.args[0]!, command.opts<{ registry: string }>());
    })
    .argument('<file>', ARGUMENT_WORDS.names[lang])
    .addOption(options.mandatory('--registry <name>', 'registry'))
    .addOption(options.plain('--column <heading>', 'nameColumn'));
}
