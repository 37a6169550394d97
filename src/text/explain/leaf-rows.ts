/** The explanation of one criterion as rows of a spreadsheet: what is told, beside its text. */
import type { LeafReport } from '../../model/leaf-explanation.ts';
import type { CsvCell } from '../csv.ts';
import type { Lang } from '../lang.ts';
import { leafFields, leafSections } from './leaf-facts.ts';
import { APPLIED, type ListItem } from './sheet.ts';

const HEADINGS = {
  vi: ['Mục', 'Nội dung'],
  en: ['Item', 'Text'],
} as const satisfies Record<Lang, readonly string[]>;

/** Two columns; the headings are the first row. Each item of a list is a row under the title of its list. */
export function leafRows(report: LeafReport, lang: Lang): CsvCell[][] {
  const lists = leafSections(report, lang).flatMap(({ title, items }) =>
    items.map((item) => [title, itemText(item)]),
  );
  return [[...HEADINGS[lang]], ...leafFields(report, lang).map((field) => [...field]), ...lists];
}

function itemText({ text, mark }: ListItem): string {
  return mark === APPLIED ? `${mark} ${text}` : text;
}
