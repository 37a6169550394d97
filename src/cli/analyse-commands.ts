/** The grammar of `parindex analyse ...`: what the results mean. Each command's work is loaded only when it is asked for. */
import type { Command } from 'commander';
import { JOIN_STRATEGIES } from '../model/join-strategy.ts';
import { GROUPINGS, USUAL_RELIABILITY } from '../model/reliability-options.ts';
import { UNCERTAINTY_SOURCES, USUAL_SENSITIVITY, USUAL_UNCERTAINTY } from '../model/robustness-options.ts';
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
  addNextYear(group, make);
  addReliability(group, make);
  addRobustness(group, make);
}

function addRobustness(group: Command, make: CommandMaker): void {
  const { options } = make;
  const { seed, replications, spread, concentration, top } = USUAL_UNCERTAINTY;
  const [any, count, share] = [
    { least: 0, most: 2 ** 32 - 1, isWhole: true },
    { least: 1, most: 1_000_000, isWhole: true },
    { least: 0, most: 1 },
  ];
  const uncertainty = make.command(group, 'uncertainty', async (session, command) => {
    const { analyseUncertainty } = await import('./analyse/uncertainty.ts');
    return analyseUncertainty(session, command.opts());
  });
  options
    .addScope(options.addInputs(uncertainty))
    .addOption(options.number('--seed <number>', 'drawSeed', any).default(seed))
    .addOption(options.number('--n <number>', 'replications', count).default(replications))
    .addOption(options.names('--sources <list>', 'sources', UNCERTAINTY_SOURCES))
    .addOption(options.number('--spread <share>', 'spread', share).default(spread))
    .addOption(
      options
        .number('--concentration <number>', 'concentration', { least: 0.1, most: 1e6 })
        .default(concentration),
    )
    .addOption(options.number('--top <number>', 'top', count).default(top));
  const sensitivity = make.command(group, 'sensitivity', async (session, command) => {
    const { analyseSensitivity } = await import('./analyse/sensitivity.ts');
    return analyseSensitivity(session, command.opts());
  });
  options
    .addScope(options.addInputs(sensitivity))
    .addOption(options.number('--seed <number>', 'drawSeed', any).default(USUAL_SENSITIVITY.seed))
    .addOption(options.number('--n <number>', 'samples', { least: 2, most: 1_000_000, isWhole: true }))
    .addOption(options.number('--spread <share>', 'spread', share).default(USUAL_SENSITIVITY.spread));
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
  options
    .addScope(options.addInputs(near))
    .addOption(options.exactNumber('--within <number>', 'within', { least: 0, most: 100 }));
}
