/** Registries on disk: one file a jurisdiction, `units/<jurisdiction>.csv` inside the data folder. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ParError } from '../errors.ts';
import type { Unit } from '../model/unit.ts';
import { parseRegistry } from './parse-registry.ts';

/**
 * Reads one registry file, UTF-8 with or without a byte order mark.
 * @throws ParError `registry-missing` where there is no such file, `registry-encoding` where it is not UTF-8, and
 * the other `registry-*` of `parseRegistry`
 */
export function readRegistry(path: string): Unit[] {
  if (!existsSync(path)) throw new ParError('registry-missing', { file: path });
  return parseRegistry(decode(readFileSync(path), path), path);
}

/**
 * Reads the registry of a jurisdiction.
 * @param dataDir the data folder, which has a folder `units`
 * @throws as `readRegistry`
 */
export function readRegistries(dataDir: string, jurisdiction: string): Unit[] {
  return readRegistry(join(dataDir, 'units', `${jurisdiction}.csv`));
}

function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new ParError('registry-encoding', { file }, {}, cause);
  }
}
