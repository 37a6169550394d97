/** The grammar of `parindex analyse ...`: what the results mean. Each command's work is loaded only when it is asked for. */
import type { Command } from 'commander';
import { GROUPINGS, USUAL_RELIABILITY } from '../model/reliability-options.ts';
import { JOIN_STRATEGIES } from '../model/series-report.ts';
import { ARGUMENT_WORDS } from '../text/command-words.ts';
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
  addSeries(group, make);
  const districts = make.command(group, 'districts', async (session, command) => {
    const { analyseDistricts } = await import('./analyse/districts.ts');
    return analyseDistricts(session, command.opts());
  });
  make.options.addScope(make.options.addInputs(districts));
  const review = make.command(group, 'review', async (session, command) => {
    const { analyseReview } = await import('./analyse/review.ts');
    return analyseReview(session, command.opts());
  });
  make.options
    .addEarlier(make.options.addScope(make.options.addInputs(review)))
    .addOption(make.options.number('--z <number>', 'zThreshold', { least: 0.01, most: 1000 }))
    .addOption(
      make.options.number('--matches <number>', 'leastMatches', { least: 1, most: 1000, isWhole: true }),
    );
  addReliability(group, make);
}

function addSeries(group: Command, make: CommandMaker): void {
  const series = make.command(group, 'series', async (session, command) => {
    const { analyseSeries } = await import('./analyse/series.ts');
    return analyseSeries(session, command.args, command.opts());
  });
  series.argument('[unit...]', ARGUMENT_WORDS.seriesUnits[make.lang]);
  make.options
    .addScope(make.options.addInputs(series))
    .addOption(make.options.mandatory('--earlier <dir...>', 'earlier'))
    .addOption(make.options.choice('--join <way>', 'join', JOIN_STRATEGIES).default('none'));
}

function addReliability(group: Command, make: CommandMaker): void {
  const { minUnits, redundantFrom, ceilingPercent } = USUAL_RELIABILITY;
  const [fewest, share, percent] = [
    { least: 3, most: 1000, isWhole: true },
    { least: 0, most: 1 },
    { least: 50, most: 100 },
  ];
  const reliability = make.command(group, 'reliability', async (session, command) => {
    const { analyseReliability } = await import('./analyse/reliability.ts');
    return analyseReliability(session, command.opts());
  });
  make.options
    .addScope(make.options.addInputs(reliability))
    .addOption(make.options.choice('--by <group>', 'groupBy', GROUPINGS).default('block'))
    .addOption(make.options.number('--min-units <number>', 'minUnits', fewest).default(minUnits))
    .addOption(make.options.number('--redundant <r>', 'redundant', share).default(redundantFrom))
    .addOption(make.options.number('--ceiling <percent>', 'ceiling', percent).default(ceilingPercent));
  const statistics = make.command(group, 'statistics', async (session, command) => {
    const { analyseStatistics } = await import('./analyse/statistics.ts');
    return analyseStatistics(session, command.opts());
  });
  make.options
    .addScope(make.options.addInputs(statistics))
    .addOption(make.options.choice('--by <group>', 'groupBy', GROUPINGS).default('block'));
}
