/** The grammar of `parindex analyse ...`: what the results mean. Each command's work is loaded only when it is asked for. */
import type { Command } from 'commander';
import type { CommandMaker } from './command-maker.ts';

export function addAnalyseCommands(root: Command, make: CommandMaker): void {
  const group = make.group(root, 'analyse');
  const gaps = make.command(group, 'gaps', async (session, command) => {
    const { analyseGaps } = await import('./analyse/gaps.ts');
    return analyseGaps(session, command.opts());
  });
  make.options.addScope(make.options.addInputs(gaps));
  const change = make.command(group, 'change', async (session, command) => {
    const { analyseChange } = await import('./analyse/change.ts');
    return analyseChange(session, command.opts());
  });
  make.options
    .addScope(make.options.addAgainst(make.options.addInputs(change)))
    .addOption(make.options.plain('--unit <unit>', 'changeUnit'));
}
