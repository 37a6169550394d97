/** `parindex units check`: every rule between the units of one registry, or of all of the data folder. */
import { ParError } from '../../errors.ts';
import { writeCsv } from '../../text/csv.ts';
import { faultSentence } from '../../text/faults/faults.ts';
import {
  type RegistryCheck,
  registryCheckJson,
  registryCheckRows,
  registryCheckText,
} from '../../text/units/registry-check.ts';
import { checkRegistry } from '../../units/check-registry.ts';
import { readRegisteredUnits } from '../../units/read-registry.ts';
import type { Session } from '../session.ts';
import { findRegistry, registryNames } from './open-units.ts';

/** @param registry null for all */
export async function checkUnitRegistries(session: Session, registry: string | null): Promise<number> {
  const names = registry === null ? registryNames(session) : [registry];
  const checks = names.map((name) => checkOne(session, name, findRegistry(session, name)));
  const { lang } = session;
  const { format, numberLocale } = session.options;
  if (format === 'json') session.printJson(registryCheckJson(checks, lang));
  else if (format === 'text') session.print(registryCheckText(checks, lang));
  else session.print(writeCsv(registryCheckRows(checks, lang), { locale: numberLocale }));
  return checks.every(({ ok }) => ok) ? 0 : 1;
}

/** A registry that cannot be read does not keep the others from being checked. */
function checkOne({ lang }: Session, registry: string, path: string): RegistryCheck {
  try {
    const registered = readRegisteredUnits(path);
    const findings = checkRegistry(registered);
    return { registry, ok: findings.length === 0, units: registered.length, findings, fault: null };
  } catch (error) {
    if (!(error instanceof ParError)) throw error;
    return { registry, ok: false, units: 0, findings: [], fault: faultSentence(error, lang) };
  }
}
