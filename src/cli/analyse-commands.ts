/** The grammar of `parindex analyse ...`: what the results mean. Each command's work is loaded only when it is asked for. */
import type { Command } from 'commander';
import { ARGUMENT_WORDS } from '../text/command-words.ts';
import type { CommandMaker } from './command-maker.ts';

export function addAnalyseCommands(root: Command, make: CommandMaker): void {
  const group = make.group(root, 'analyse');
  const gaps = make.command(group, 'gaps', async (session, command) => {
    const { analyseGaps } = await import('./analyse/gaps.ts');
    return analyseGaps(session, command.opts());
  });
  make.options.addScope(make.options.addInputs(gaps));
  addNextYear(group, make);
}

/** What units can do next. */
function addNextYear(group: Command, make: CommandMaker): void {
  const { options } = make;
  const priorities = make
    .command(group, 'priorities', async (session, command) => {
      const { analysePriorities } = await import('./analyse/priorities.ts');
      return analysePriorities(session, command.opts(), command.args[0]!);
    })
    .argument('<unit>', ARGUMENT_WORDS.unit[make.lang]);
  options.addInputs(priorities);
  const tasks = make.command(group, 'tasks', async (session, command) => {
    const { analyseTasks } = await import('./analyse/tasks.ts');
    return analyseTasks(session, command.opts());
  });
  options.addScope(options.addInputs(tasks)).addOption(options.plain('--unit <unit>', 'oneUnit'));
  const near = make.command(group, 'near', async (session, command) => {
    const { analyseNear } = await import('./analyse/near.ts');
    return analyseNear(session, command.opts());
  });
  options.addScope(options.addInputs(near)).addOption(options.number('--within <number>', 'within'));
}
