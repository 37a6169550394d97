/** The tables of criteria of an edition with what they are on top: as a page for the terminal and as a spreadsheet file. */
import type { EditionTables } from '../../model/criteria-table.ts';
import { type CsvLocale, writeCsv } from '../csv.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { criteriaTableRows, criteriaTableText } from './criteria-table.ts';

export function editionTablesText({ edition, marks, tiers }: EditionTables, lang: Lang): string {
  const pages = tiers.flatMap((table) => ['', criteriaTableText(table, lang)]);
  return [...marks, `${inLang(edition.label, lang)} (${edition.id})`, ...pages].join('\n');
}

export function editionTablesCsv(
  { edition, marks, tiers }: EditionTables,
  { lang, locale }: { lang: Lang; locale: CsvLocale },
): string {
  const head = [...marks, inLang(edition.label, lang)].map((line) => [line]);
  return writeCsv([...head, ...criteriaTableRows(tiers, lang)], { locale });
}
