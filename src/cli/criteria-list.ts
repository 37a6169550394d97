/** `parindex criteria list`: the editions of the criteria folder. */
import { listEditions, readEdition } from '../criteria/read-edition.ts';
import { listedEdition } from '../model/listed-edition.ts';
import { editionListRows, editionListText } from '../text/criteria/edition-list.ts';
import { writeCsv } from '../text/csv.ts';
import { criteriaSource } from './open-edition.ts';
import type { Session } from './session.ts';

export async function listCriteria(session: Session): Promise<number> {
  const source = criteriaSource(session);
  const editions = listEditions(source).map((id) => listedEdition(readEdition(source, id)));
  const { format, numberLocale } = session.options;
  if (format === 'json') session.printJson(editions);
  else if (format === 'text') session.print(editionListText(editions, session.lang));
  else session.print(writeCsv(editionListRows(editions, session.lang), { locale: numberLocale }));
  return 0;
}
