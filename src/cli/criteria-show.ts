/** `parindex criteria show`: the table of criteria of each tier, with rules in words, targets and sources. */
import { tabulateCriteria } from '../analyse/tabulate-criteria.ts';
import { editionTablesCsv, editionTablesText } from '../text/criteria/edition-tables.ts';
import { checkTier, openEdition } from './open-edition.ts';
import type { Session } from './session.ts';

export async function showCriteria(
  session: Session,
  id: string,
  { tier }: { tier?: string },
): Promise<number> {
  const edition = await openEdition(session, id);
  checkTier(edition, tier);
  const { lang } = session;
  const tables = tabulateCriteria(edition, tier ?? null, lang);
  const { format, numberLocale } = session.options;
  if (format === 'json') session.printJson(tables);
  else if (format === 'csv') session.print(editionTablesCsv(tables, { lang, locale: numberLocale }));
  else session.print(editionTablesText(tables, lang));
  return 0;
}
