/** The grammar of the commands of a campaign: files in, results out. Each command's work is loaded only when it is asked for. */
import type { Command } from 'commander';
import { INPUT_KINDS } from '../model/submission.ts';
import { ARGUMENT_WORDS } from '../text/command-words.ts';
import type { CommandMaker } from './command-maker.ts';

export function addFileCommands(root: Command, make: CommandMaker): void {
  const edition = ARGUMENT_WORDS.edition[make.lang];
  make
    .command(root, 'template', async (session, command) => {
      const { writeTemplate } = await import('./template.ts');
      return writeTemplate(session, command.args[0]!, command.opts());
    })
    .argument('<edition>', edition)
    .addOption(make.options.mandatory('--tier <id>', 'formTier'))
    .addOption(make.options.plain('--unit <unit>', 'formUnit'))
    .addOption(make.options.plain('--out <file>', 'formOut'))
    .addOption(make.options.plain('--all <dir>', 'formAll'));
  make
    .command(root, 'import', async (session, command) => {
      const { importFiles } = await import('./import.ts');
      return importFiles(session, command.args, command.opts());
    })
    .argument('<file...>', ARGUMENT_WORDS.files[make.lang])
    .addOption(make.options.mandatory('--edition <id>', 'edition'))
    .addOption(make.options.choice('--kind <kind>', 'kind', INPUT_KINDS).default('reports'))
    .addOption(make.options.plain('--per-unit', 'perUnit'))
    .addOption(make.options.plain('--final', 'final'));
  make
    .command(root, 'example', async (session, command) => {
      const { writeExample } = await import('./example.ts');
      return writeExample(session, command.args[0]!, command.opts());
    })
    .argument('<edition>', edition)
    .addOption(make.options.whole('--seed <number>', 'seed'))
    .addOption(make.options.plain('--earlier <dir...>', 'earlier'))
    .addOption(make.options.mandatory('--out <dir>', 'exampleOut'));
}

export function addResultCommands(root: Command, make: CommandMaker): void {
  const score = make.command(root, 'score', async (session, command) => {
    const { score } = await import('./score.ts');
    return score(session, command.opts());
  });
  make.options.addInputs(score).addOption(make.options.plain('--tier <id>', 'tier'));
  const rank = make.command(root, 'rank', async (session, command) => {
    const { rank } = await import('./rank.ts');
    return rank(session, command.opts());
  });
  make.options
    .addEarlier(make.options.addInputs(rank))
    .addOption(make.options.plain('--previous <file>', 'previous'))
    .addOption(make.options.plain('--tier <id>', 'tier'));
  const explain = make
    .command(root, 'explain', async (session, command) => {
      const { explain } = await import('./explain.ts');
      return explain(session, command.opts(), { unit: command.args[0]!, criterion: command.args[1] ?? null });
    })
    .argument('<unit>', ARGUMENT_WORDS.unit[make.lang])
    .argument('[criterion]', ARGUMENT_WORDS.criterion[make.lang]);
  make.options.addInputs(explain);
  const whatIf = make.command(root, 'what-if', async (session, command) => {
    const { whatIf } = await import('./what-if.ts');
    return whatIf(session, command.opts());
  });
  make.options.addInputs(whatIf).addOption(make.options.repeated('--set <change>', 'set'));
  const site = make.command(root, 'site', async (session, command) => {
    const { site } = await import('./site.ts');
    return site(session, command.opts());
  });
  make.options
    .addEarlier(make.options.addInputs(site))
    .addOption(make.options.plain('--previous <file>', 'previous'))
    .addOption(make.options.mandatory('--out <dir>', 'siteOut'));
  addPublishing(root, make);
  addServing(root, make);
}

function addPublishing(root: Command, make: CommandMaker): void {
  const publish = make.command(root, 'publish', async (session, command) => {
    const { publishCampaign } = await import('./publish.ts');
    return publishCampaign(session, command.opts());
  });
  make.options
    .addEarlier(make.options.addInputs(publish))
    .addOption(make.options.plain('--previous <file>', 'previous'))
    .addOption(make.options.plain('--settings <file>', 'settings'))
    .addOption(make.options.plain('--replaces <dir>', 'replaces'))
    .addOption(make.options.day('--date <day>', 'date'))
    .addOption(make.options.mandatory('--out <dir>', 'siteOut'));
  const verify = make
    .command(root, 'verify', async (session, command) => {
      const { verify } = await import('./verify.ts');
      return verify(session, command.args[0]!, command.opts());
    })
    .argument('<folder>', ARGUMENT_WORDS.publication[make.lang]);
  make.options
    .addEarlier(make.options.addOptionalInputs(verify))
    .addOption(make.options.plain('--previous <file>', 'previous'))
    .addOption(make.options.plain('--settings <file>', 'settings'));
}

function addServing(root: Command, make: CommandMaker): void {
  const serve = make.command(root, 'serve', async (session, command) => {
    const { serve } = await import('./serve.ts');
    return serve(session, command.opts());
  });
  make.options
    .addEarlier(make.options.addInputs(serve))
    .addOption(make.options.plain('--previous <file>', 'previous'));
  make.options.addListening(serve, 'info');
  const start = make.command(root, 'start', async (session, command) => {
    const { start } = await import('./start.ts');
    return start(session, command.opts());
  });
  make.options.addListening(start, 'error');
}
