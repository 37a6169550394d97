/** The grammar of `parindex criteria ...`: the rules themselves. Each command's work is loaded only when it is asked for. */
import type { Command } from 'commander';
import { ARGUMENT_WORDS } from '../text/command-words.ts';
import type { CommandMaker } from './command-maker.ts';

export function addCriteriaCommands(root: Command, make: CommandMaker): void {
  const group = make.group(root, 'criteria');
  const edition = ARGUMENT_WORDS.edition[make.lang];
  make.command(group, 'list', async (session) => {
    const { listCriteria } = await import('./criteria-list.ts');
    return listCriteria(session);
  });
  make
    .command(group, 'check', async (session, command) => {
      const { checkCriteria } = await import('./criteria-check.ts');
      return checkCriteria(session, command.args[0] ?? null, command.opts());
    })
    .argument('[edition]', edition)
    .addOption(make.options.plain('--documents <dir>', 'documents'));
  make
    .command(group, 'show', async (session, command) => {
      const { showCriteria } = await import('./criteria-show.ts');
      return showCriteria(session, command.args[0]!, command.opts());
    })
    .argument('<edition>', edition)
    .addOption(make.options.plain('--tier <id>', 'tier'));
  make
    .command(group, 'diff', async (session, command) => {
      const { diffCriteria } = await import('./criteria-diff.ts');
      return diffCriteria(session, command.args[0]!, command.args[1]!);
    })
    .argument('<before>', ARGUMENT_WORDS.before[make.lang])
    .argument('<after>', ARGUMENT_WORDS.after[make.lang]);
  make
    .command(group, 'new', async (session, command) => {
      const { newCriteria } = await import('./criteria-new.ts');
      return newCriteria(session, command.args[0]!, command.opts());
    })
    .argument('<edition>', edition)
    .addOption(make.options.mandatory('--from <edition>', 'from'));
  make
    .command(group, 'schema', async (session, command) => {
      const { writeSchema } = await import('./criteria-schema.ts');
      return writeSchema(session, command.opts());
    })
    .addOption(make.options.plain('--out <file>', 'schemaOut'));
  make
    .command(group, 'lock', async (session, command) => {
      const { lockCriteria } = await import('./criteria-lock.ts');
      return lockCriteria(session, command.args[0]!);
    })
    .argument('<edition>', edition);
}
