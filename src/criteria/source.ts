/**
 * Where criteria files are read from: a folder on disk, or texts in memory (tests, editors in a browser).
 *
 * Paths use `/` and are relative to the folder of all criteria: `hung-yen/2023/edition.yaml`.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface CriteriaSource {
  /** @returns the text of the file, null where there is none */
  read(path: string): string | null;
  /** @returns the names in the folder in code point order, folders ending in `/`; empty where there is no such folder */
  list(folder: string): string[];
}

export function folderSource(root: string): CriteriaSource {
  return {
    read(path) {
      const file = join(root, path);
      return existsSync(file) && statSync(file).isFile() ? readFileSync(file, 'utf8') : null;
    },
    list(folder) {
      const path = join(root, folder);
      if (!existsSync(path)) return [];
      return readdirSync(path, { withFileTypes: true })
        .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
        .sort();
    },
  };
}

/** @param files path -> text */
export function memorySource(files: Readonly<Record<string, string>>): CriteriaSource {
  return {
    read: (path) => files[path] ?? null,
    list(folder) {
      const start = folder === '' ? '' : `${folder.replace(/\/$/, '')}/`;
      const names = Object.keys(files)
        .filter((path) => path.startsWith(start))
        .map((path) => /^[^/]*\/?/.exec(path.slice(start.length))![0]);
      return [...new Set(names)].sort();
    },
  };
}
