/** The help of commander in the language of the user. */
import { Help, type HelpConfiguration, type Option } from 'commander';
import { HELP_WORDS } from '../text/command-words.ts';
import type { Lang } from '../text/lang.ts';

export function helpConfiguration(lang: Lang): HelpConfiguration {
  return {
    showGlobalOptions: true,
    commandUsage: (command) => localPlaces(plain.commandUsage(command), lang),
    subcommandTerm: (command) => localPlaces(plain.subcommandTerm(command), lang),
    styleTitle: (title) => titles.get(title)?.[lang] ?? title,
    optionDescription: (option) => describeOption(option, lang),
  };
}

const plain = new Help();

function localPlaces(text: string, lang: Lang): string {
  return text.replace('[options]', HELP_WORDS.options[lang]).replace('[command]', HELP_WORDS.command[lang]);
}

const titles: ReadonlyMap<string, Readonly<Record<Lang, string>>> = new Map(Object.entries(HELP_WORDS));

function describeOption({ description, argChoices, defaultValue }: Option, lang: Lang): string {
  const choices = argChoices ? [argChoices.join(' | ')] : [];
  const preset = typeof defaultValue === 'string' ? [`${HELP_WORDS.default[lang]}: ${defaultValue}`] : [];
  const extra = [...choices, ...preset];
  return extra.length === 0 ? description : `${description} (${extra.join('; ')})`;
}
