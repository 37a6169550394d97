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
  const review = make.command(group, 'review', async (session, command) => {
    const { analyseReview } = await import('./analyse/review.ts');
    return analyseReview(session, command.opts());
  });
  make.options
    .addEarlier(make.options.addScope(make.options.addInputs(review)))
    .addOption(make.options.positive('--z <number>', 'zThreshold'))
    .addOption(make.options.count('--matches <number>', 'leastMatches'));
}
