/**
 * The grammar of the command line. Each command's work is loaded only when it is asked for, so that a short command
 * stays short.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { INPUT_KINDS } from '../model/submission.ts';
import { ARGUMENT_WORDS, COMMAND_WORDS } from '../text/command-words.ts';
import type { Lang } from '../text/lang.ts';
import { helpConfiguration } from './help.ts';
import { OptionMaker } from './options.ts';
import { packageFolder, packageRoot } from './package-root.ts';
import { type GlobalOptions, Session, type Streams } from './session.ts';

type CommandName = Exclude<keyof typeof COMMAND_WORDS, 'parindex' | 'help' | 'version'>;

/** A command's work: it resolves to the exit code. */
type Work = (session: Session, command: Command) => Promise<number>;

export class Program {
  readonly root: Command;
  exitCode = 0;
  readonly #lang: Lang;
  readonly #streams: Streams;
  readonly #options: OptionMaker;

  constructor(streams: Streams, lang: Lang) {
    this.#lang = lang;
    this.#streams = streams;
    this.#options = new OptionMaker(lang);
    this.root = new Command('parindex')
      .description(COMMAND_WORDS.parindex[lang])
      .configureHelp(helpConfiguration(lang))
      .configureOutput({ writeOut: (text) => streams.stdout.write(text), writeErr: () => undefined })
      .helpOption('-h, --help', COMMAND_WORDS.help[lang])
      .helpCommand('help [command]', COMMAND_WORDS.help[lang])
      .version(packageVersion(), '-V, --version', COMMAND_WORDS.version[lang])
      .exitOverride();
    this.#options.addGlobals(this.root, {
      criteria: packageFolder('criteria'),
      data: packageFolder('data'),
    });
    this.#addCriteria();
    this.#addFiles();
    this.#addResults();
  }

  #addCriteria(): void {
    const group = this.#define(this.root, 'criteria', null);
    const edition = ARGUMENT_WORDS.edition[this.#lang];
    this.#define(group, 'list', async (session) => {
      const { listCriteria } = await import('./criteria-list.ts');
      return listCriteria(session);
    });
    this.#define(group, 'check', async (session, command) => {
      const { checkCriteria } = await import('./criteria-check.ts');
      return checkCriteria(session, command.args[0] ?? null, command.opts());
    })
      .argument('[edition]', edition)
      .addOption(this.#options.plain('--documents <dir>', 'documents'));
    this.#define(group, 'show', async (session, command) => {
      const { showCriteria } = await import('./criteria-show.ts');
      return showCriteria(session, command.args[0]!, command.opts());
    })
      .argument('<edition>', edition)
      .addOption(this.#options.plain('--tier <id>', 'tier'));
    this.#define(group, 'diff', async (session, command) => {
      const { diffCriteria } = await import('./criteria-diff.ts');
      return diffCriteria(session, command.args[0]!, command.args[1]!);
    })
      .argument('<before>', ARGUMENT_WORDS.before[this.#lang])
      .argument('<after>', ARGUMENT_WORDS.after[this.#lang]);
    this.#define(group, 'schema', async (session, command) => {
      const { writeSchema } = await import('./criteria-schema.ts');
      return writeSchema(session, command.opts());
    }).addOption(this.#options.plain('--out <file>', 'schemaOut'));
    this.#define(group, 'lock', async (session, command) => {
      const { lockCriteria } = await import('./criteria-lock.ts');
      return lockCriteria(session, command.args[0]!);
    }).argument('<edition>', edition);
  }

  #addFiles(): void {
    this.#define(this.root, 'template', async (session, command) => {
      const { writeTemplate } = await import('./template.ts');
      return writeTemplate(session, command.args[0]!, command.opts());
    })
      .argument('<edition>', ARGUMENT_WORDS.edition[this.#lang])
      .addOption(this.#options.mandatory('--tier <id>', 'formTier'))
      .addOption(this.#options.plain('--unit <unit>', 'formUnit'))
      .addOption(this.#options.mandatory('--out <file>', 'formOut'));
    this.#define(this.root, 'import', async (session, command) => {
      const { importFiles } = await import('./import.ts');
      return importFiles(session, command.args, command.opts());
    })
      .argument('<file...>', ARGUMENT_WORDS.files[this.#lang])
      .addOption(this.#options.mandatory('--edition <id>', 'edition'))
      .addOption(this.#options.choice('--kind <kind>', 'kind', INPUT_KINDS).default('reports'))
      .addOption(this.#options.plain('--per-unit', 'perUnit'))
      .addOption(this.#options.plain('--final', 'final'));
    this.#define(this.root, 'example', async (session, command) => {
      const { writeExample } = await import('./example.ts');
      return writeExample(session, command.args[0]!, command.opts());
    })
      .argument('<edition>', ARGUMENT_WORDS.edition[this.#lang])
      .addOption(this.#options.whole('--seed <number>', 'seed'))
      .addOption(this.#options.mandatory('--out <dir>', 'exampleOut'));
  }

  #addResults(): void {
    const score = this.#define(this.root, 'score', async (session, command) => {
      const { score } = await import('./score.ts');
      return score(session, command.opts());
    });
    this.#options.addInputs(score).addOption(this.#options.plain('--tier <id>', 'tier'));
    const rank = this.#define(this.root, 'rank', async (session, command) => {
      const { rank } = await import('./rank.ts');
      return rank(session, command.opts());
    });
    this.#options
      .addInputs(rank)
      .addOption(this.#options.plain('--previous <file>', 'previous'))
      .addOption(this.#options.plain('--tier <id>', 'tier'));
    const explain = this.#define(this.root, 'explain', async (session, command) => {
      const { explain } = await import('./explain.ts');
      return explain(session, command.opts(), { unit: command.args[0]!, criterion: command.args[1] ?? null });
    })
      .argument('<unit>', ARGUMENT_WORDS.unit[this.#lang])
      .argument('[criterion]', ARGUMENT_WORDS.criterion[this.#lang]);
    this.#options.addInputs(explain);
    this.#define(this.root, 'start', async (session) => {
      const { start } = await import('./start.ts');
      return start(session);
    });
  }

  /** @param work null for a command that only groups others */
  #define(parent: Command, name: CommandName, work: Work | null): Command {
    const command = parent.command(name).description(COMMAND_WORDS[name][this.#lang]);
    if (work === null) return command;
    return command.action(async () => {
      this.#options.checkMandatory(command);
      const session = new Session(command.optsWithGlobals<GlobalOptions>(), this.#streams);
      this.exitCode = await work(session, command);
    });
  }

  /** @throws CommanderError, ParError */
  async run(argv: readonly string[]): Promise<number> {
    await this.root.parseAsync(argv, { from: 'user' });
    return this.exitCode;
  }

  /** The commands that can follow: those of the group that is named, else all. */
  commandsOf(argv: readonly string[]): string[] {
    const group = this.root.commands.find(
      (command) => command.commands.length > 0 && argv.includes(command.name()),
    );
    return (group ?? this.root).commands.map((command) => command.name());
  }
}

function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8'));
  return version;
}
