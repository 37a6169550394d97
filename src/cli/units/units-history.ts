/** `parindex units history`: since when a unit exists, what it was formed from and what it became. */
import { ParError } from '../../errors.ts';
import type { Unit } from '../../model/unit.ts';
import { writeCsv } from '../../text/csv.ts';
import { unitHistoryRows, unitHistoryText } from '../../text/units/history-text.ts';
import { describeUnits } from '../../units/describe-units.ts';
import { createLineage } from '../../units/lineage.ts';
import { readRegistry } from '../../units/read-registry.ts';
import { createRegistry } from '../../units/registry.ts';
import { unitHistory } from '../../units/unit-history.ts';
import { unitsNamed } from '../../units/units-named.ts';
import type { Session } from '../session.ts';
import { ANY_DAY, dayAsked, findRegistry } from './open-units.ts';

/** more units of one name than a reader compares */
const MOST_TOGETHER = 4;

/** Units of different times that carry the name are told one after the other. */
export async function printHistory(
  session: Session,
  unit: string,
  { registry }: { registry: string },
): Promise<number> {
  const units = readRegistry(findRegistry(session, registry));
  const lineage = createLineage(units);
  const histories = findUnits(session, units, unit).map((found) => unitHistory(units, lineage, found));
  const { lang } = session;
  const { format, numberLocale } = session.options;
  if (format === 'json') session.printJson(histories);
  else if (format === 'csv')
    session.print(writeCsv(unitHistoryRows(histories, lang), { locale: numberLocale }));
  else session.print(histories.map((history) => unitHistoryText(history, lang)).join('\n\n'));
  return 0;
}

/** @throws ParError usage-unit-unknown, usage-unit-ambiguous */
function findUnits(session: Session, units: readonly Unit[], name: string): number[] {
  const found = unitsNamed(units, name);
  if (found.length === 0) {
    const asOf = dayAsked(session, units) ?? ANY_DAY;
    throw new ParError(
      'usage-unit-unknown',
      {},
      { found: name, near: createRegistry(units, { asOf }).suggest(name) },
    );
  }
  if (found.length > MOST_TOGETHER) {
    const describe = describeUnits(units);
    const known = found.map(describe).map(({ id, parent }) => (parent ? `${id} (${parent.name})` : id));
    throw new ParError('usage-unit-ambiguous', {}, { found: name, known });
  }
  return found;
}
