/**
 * Registries on disk: one file a jurisdiction, `units/<jurisdiction>.csv` inside the data folder, or a folder
 * `units/<jurisdiction>/` whose CSV files together are one registry (the country: a file a province).
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ParError } from '../errors.ts';
import type { Unit } from '../model/unit.ts';
import type { RegisteredUnit } from './check-references.ts';
import { parseRegisteredUnits } from './parse-registry.ts';

/**
 * Reads a registry: one file, or all CSV files of a folder by name. UTF-8 with or without a byte order mark.
 * @throws ParError `registry-missing` where there is no such file, `registry-encoding` where it is not UTF-8,
 * `registry-id-elsewhere` where two files have one id, and the other `registry-*` of `parseRegistry`
 */
export function readRegistry(path: string): Unit[] {
  return readRegisteredUnits(path).map(({ unit }) => unit);
}

/**
 * Reads the registry of a jurisdiction.
 * @param dataDir the data folder, which has a folder `units`
 * @throws as `readRegistry`
 */
export function readRegistries(dataDir: string, jurisdiction: string): Unit[] {
  return readRegistry(registryPath(dataDir, jurisdiction));
}

/** The file or folder of a jurisdiction, whether it exists or not. */
export function registryPath(dataDir: string, jurisdiction: string): string {
  const folder = join(dataDir, 'units', jurisdiction);
  return isFolder(folder) ? folder : `${folder}.csv`;
}

/** The units with the places that they stand at. @throws as `readRegistry` */
export function readRegisteredUnits(path: string): RegisteredUnit[] {
  if (!existsSync(path)) throw new ParError('registry-missing', { file: path });
  if (!isFolder(path)) return parseRegisteredUnits(decode(readFileSync(path), path), path);
  const files = readdirSync(path).filter((name) => name.endsWith('.csv'));
  if (files.length === 0) throw new ParError('registry-missing', { file: path });
  const registered = files.sort().flatMap((name) => readRegisteredUnits(join(path, name)));
  const first = new Map<string, RegisteredUnit>();
  for (const each of registered) {
    const other = first.get(each.unit.id);
    const { file, line } = each;
    if (other) {
      const params = { found: each.unit.id, first: `${other.file}:${other.line}` };
      throw new ParError('registry-id-elsewhere', { file, line, path: 'id' }, params);
    }
    first.set(each.unit.id, each);
  }
  return registered;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new ParError('registry-encoding', { file }, {}, cause);
  }
}
