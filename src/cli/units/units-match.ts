/** `parindex units match`: which names of units in a file match a registry, and what the others may mean. */
import { readFileSync } from 'node:fs';
import { readUnitNames } from '../../import/read-unit-names.ts';
import { writeCsv } from '../../text/csv.ts';
import { issueLines } from '../../text/issues/issue-lines.ts';
import { isMatched, nameMatchRows, nameMatchText } from '../../text/units/name-match-text.ts';
import { matchNames } from '../../units/match-names.ts';
import { readRegistry } from '../../units/read-registry.ts';
import { reading } from '../file-access.ts';
import type { Session } from '../session.ts';
import { ANY_DAY, dayAsked, findRegistry } from './open-units.ts';

/** @returns 1 where a name does not match, or the file has no names */
export async function printMatches(
  session: Session,
  file: string,
  { registry, column }: { registry: string; column?: string },
): Promise<number> {
  const units = readRegistry(findRegistry(session, registry));
  const { lang } = session;
  const { format, numberLocale } = session.options;
  const bytes = reading(file, () => readFileSync(file));
  const { names, errors } = await readUnitNames(file, bytes, { column, numberLocale });
  if (errors.length > 0) {
    for (const line of issueLines(errors, lang)) session.note(line);
    return 1;
  }
  const asOf = dayAsked(session, units);
  const report = { file, registry, asOf, names: matchNames(units, names, { asOf: asOf ?? ANY_DAY }) };
  if (format === 'json') session.printJson(report);
  else if (format === 'csv') session.print(writeCsv(nameMatchRows(report, lang), { locale: numberLocale }));
  else session.print(nameMatchText(report, lang));
  return report.names.every(isMatched) ? 0 : 1;
}
