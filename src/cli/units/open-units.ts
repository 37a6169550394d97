/** The registries that the commands of `units` work on: named by jurisdiction, or by the path of a file or folder. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { nearestNames } from '../../criteria/nearest-names.ts';
import { ParError } from '../../errors.ts';
import type { Unit } from '../../model/unit.ts';
import { dayAfter } from '../../units/neighbouring-days.ts';
import { registryPath } from '../../units/read-registry.ts';
import { checkFolder } from '../file-access.ts';
import type { Session } from '../session.ts';

/** Names of the registries of the data folder. @throws ParError usage-folder-missing */
export function registryNames({ options: { data } }: Session): string[] {
  checkFolder(data, '--data');
  const entries = readdirSync(join(data, 'units'), { withFileTypes: true });
  const names = entries.flatMap((entry) => {
    if (entry.isFile()) return entry.name.endsWith('.csv') ? [entry.name.slice(0, -'.csv'.length)] : [];
    const files = entry.isDirectory() ? readdirSync(join(data, 'units', entry.name)) : [];
    return files.some((name) => name.endsWith('.csv')) ? [entry.name] : [];
  });
  return names.sort();
}

/**
 * The path of a registry that the user named: a jurisdiction of the data folder (a file of its folder too:
 * `country/33-hung-yen`), else a path.
 * @throws ParError usage-registry-unknown
 */
export function findRegistry(session: Session, found: string): string {
  if (found !== '') {
    const named = registryPath(session.options.data, found);
    if (existsSync(named)) return named;
    if (existsSync(found)) return found;
  }
  throw new ParError(
    'usage-registry-unknown',
    {},
    { found, near: nearestNames(found, registryNames(session)) },
  );
}

/** In place of a day, for a registry that knows no change: it is the same on every day. */
export const ANY_DAY = '9999-12-31';

/** The day of `--as-of`, else the first day after the last change that the registry knows; null where it knows none. */
export function dayAsked({ options: { asOf } }: Session, units: readonly Unit[]): string | null {
  if (asOf !== undefined) return asOf;
  let last: string | null = null;
  const see = (day: string | undefined) => {
    if (day !== undefined && (last === null || day > last)) last = day;
  };
  for (const { validFrom, validTo, formedFrom = [] } of units) {
    see(validFrom);
    see(validTo && dayAfter(validTo));
    for (const { day } of formedFrom) see(day);
  }
  return last;
}
