/** `parindex criteria list`: the editions of the criteria folder. */
import { listEditions, readEdition } from '../criteria/read-edition.ts';
import type { Edition } from '../model/criteria-set.ts';
import { editionListRows, editionListText, type ListedEdition } from '../text/criteria/edition-list.ts';
import { writeCsv } from '../text/csv.ts';
import { criteriaSource } from './open-edition.ts';
import type { Session } from './session.ts';

export async function listCriteria(session: Session): Promise<number> {
  const source = criteriaSource(session);
  const editions = listEditions(source).map((id) => describe(readEdition(source, id)));
  const { format, numberLocale } = session.options;
  if (format === 'json') session.printJson(editions);
  else if (format === 'text') session.print(editionListText(editions, session.lang));
  else session.print(writeCsv(editionListRows(editions, session.lang), { locale: numberLocale }));
  return 0;
}

function describe({ id, header, sets }: Edition): ListedEdition {
  return {
    id,
    label: header.label ?? { vi: id },
    status: header.status,
    period: header.period,
    tiers: [...sets.values()].map(({ tier, tierLabel, leaves, maxPoints }) => ({
      id: tier,
      label: tierLabel,
      leaves: leaves.length,
      maxPoints: maxPoints.toString(),
    })),
  };
}
