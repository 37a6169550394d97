/** The list of editions as a table. */
import type { ListedEdition } from '../../model/listed-edition.ts';
import { formatDay } from '../format.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { layoutTable } from '../table.ts';
import { STATUS_WORDS } from './edition-words.ts';

const HEADINGS = {
  vi: ['Mã', 'Tình trạng', 'Kỳ', 'Cấp (số tiêu chí)', 'Tên'],
  en: ['Id', 'Status', 'Period', 'Tiers (criteria)', 'Name'],
} as const;

export function editionListText(editions: readonly ListedEdition[], lang: Lang): string {
  const [headings, ...rows] = editionListRows(editions, lang);
  const columns = (headings ?? []).map((heading) => ({ heading, align: 'left' as const }));
  return layoutTable(columns, rows).join('\n');
}

/** One row an edition, for a spreadsheet; the headings are the first row. */
export function editionListRows(editions: readonly ListedEdition[], lang: Lang): string[][] {
  const rows = editions.map(({ id, label, status, period, tiers }) => [
    id,
    STATUS_WORDS[status][lang],
    `${formatDay(period.from)} - ${formatDay(period.to)}`,
    tiers.map((tier) => `${tier.id} (${tier.leaves})`).join(', '),
    inLang(label, lang),
  ]);
  return [[...HEADINGS[lang]], ...rows];
}
