/** `parindex criteria diff`: what changed from one edition to another. */
import { diffEditions } from '../criteria/diff.ts';
import { criteriaDiffText } from '../text/criteria/criteria-diff.ts';
import { openDefinition } from './open-edition.ts';
import type { Session } from './session.ts';

export async function diffCriteria(session: Session, before: string, after: string): Promise<number> {
  session.limitFormats(['text', 'json']);
  const diff = diffEditions(await openDefinition(session, before), await openDefinition(session, after));
  if (session.options.format === 'json') session.printJson(diff);
  else session.print(criteriaDiffText(diff, session.lang));
  return 0;
}
