/** `parindex units list`: the registries of the data folder, or the units of one that exist on a day. */
import { ParError } from '../../errors.ts';
import type { Unit } from '../../model/unit.ts';
import { writeCsv } from '../../text/csv.ts';
import {
  type ListedRegistry,
  registryListRows,
  rowsText,
  unitListRows,
} from '../../text/units/unit-list-text.ts';
import { describeUnits } from '../../units/describe-units.ts';
import { readRegistry } from '../../units/read-registry.ts';
import { createRegistry } from '../../units/registry.ts';
import type { Session } from '../session.ts';
import { ANY_DAY, dayAsked, findRegistry, registryNames } from './open-units.ts';

/** @param registry null: the registries themselves */
export async function listUnits(
  session: Session,
  registry: string | null,
  { tier }: { tier?: string },
): Promise<number> {
  if (registry === null) {
    const registries = registryNames(session).map((name) => listRegistry(session, name));
    print(session, registries, registryListRows(registries, session.lang));
    return 0;
  }
  const units = readRegistry(findRegistry(session, registry));
  const tiers = [...new Set(units.map((unit) => unit.tier))];
  if (tier !== undefined && !tiers.includes(tier)) {
    throw new ParError('usage-registry-tier', {}, { found: tier, known: tiers });
  }
  const describe = describeUnits(units);
  const listed = existing(units, dayAsked(session, units)).filter(
    (unit) => tier === undefined || units[unit]!.tier === tier,
  );
  const described = listed.map(describe);
  print(session, described, unitListRows(described, session.lang));
  return 0;
}

function print(session: Session, value: unknown, rows: readonly (readonly string[])[]): void {
  const { format, numberLocale } = session.options;
  if (format === 'json') session.printJson(value);
  else if (format === 'csv') session.print(writeCsv(rows, { locale: numberLocale }));
  else session.print(rowsText(rows));
}

function listRegistry(session: Session, registry: string): ListedRegistry {
  const units = readRegistry(findRegistry(session, registry));
  const asOf = dayAsked(session, units);
  const counts = new Map<string, number>();
  for (const unit of existing(units, asOf)) {
    const { tier } = units[unit]!;
    counts.set(tier, (counts.get(tier) ?? 0) + 1);
  }
  const tiers = [...counts].map(([tier, count]) => ({ tier, units: count }));
  return { registry, units: units.length, asOf, tiers };
}

/** Positions of the units of the registry's own jurisdiction that exist on the day. */
function existing(units: readonly Unit[], asOf: string | null): number[] {
  const { isValid } = createRegistry(units, { asOf: asOf ?? ANY_DAY });
  return [...units.keys()].filter(isValid);
}
