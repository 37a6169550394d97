/** `parindex criteria diff`: what changed from one edition to another. */
import { diffEditions } from '../criteria/diff.ts';
import { marksOf } from '../model/mark.ts';
import { criteriaDiffRows, criteriaDiffText } from '../text/criteria/criteria-diff.ts';
import { writeCsv } from '../text/csv.ts';
import { markTexts } from '../text/marks.ts';
import { openDefinition } from './open-edition.ts';
import type { Session } from './session.ts';

export async function diffCriteria(session: Session, before: string, after: string): Promise<number> {
  const [old, current] = [await openDefinition(session, before), await openDefinition(session, after)];
  const diff = diffEditions(old, current);
  const { format, numberLocale } = session.options;
  if (format === 'json') session.printJson(diff);
  else if (format === 'text') session.print(criteriaDiffText(diff, session.lang));
  else {
    const marks = markTexts(marksOf(current.header.status, false), session.lang);
    const rows = [...marks.map((mark) => [mark]), ...criteriaDiffRows(diff, session.lang)];
    session.print(writeCsv(rows, { locale: numberLocale }));
  }
  return 0;
}
