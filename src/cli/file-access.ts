/** Reading and writing what the user named: every refusal of the operating system becomes one plain message. */
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ParError } from '../errors.ts';

/** Runs work that reads a file or folder. @throws ParError usage-path-missing, usage-not-readable */
export function reading<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw unreadable(file, error);
  }
}

/** Why a file or folder could not be read. @throws the error itself where it does not come from the operating system */
export function unreadable(file: string, error: unknown): ParError {
  const reason = systemCode(error);
  if (reason === 'ENOENT') return new ParError('usage-path-missing', {}, { file }, error);
  return new ParError('usage-not-readable', {}, { file, reason }, error);
}

/** @throws the error itself where it does not come from the operating system */
function systemCode(error: unknown): string {
  const isSystemError = error instanceof Error && 'syscall' in error && 'code' in error;
  if (!isSystemError) throw error;
  return String(error.code);
}

/** @throws ParError usage-not-writable */
export function writeFile(file: string, content: string | Uint8Array): void {
  writing(file, () => writeFileSync(file, content));
}

/** Runs work that writes a file or folder. @throws ParError usage-not-writable */
export function writing<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new ParError('usage-not-writable', {}, { file, reason: systemCode(error) }, error);
  }
}

/** Writes files into a folder, which is made where it is missing. @throws ParError usage-not-writable */
export function writeFolder(
  folder: string,
  files: readonly { path: string; content: string | Uint8Array }[],
): void {
  const folders = new Set(files.map(({ path }) => dirname(join(folder, path))));
  for (const each of folders) writing(each, () => makeFolder(each));
  for (const { path, content } of files) writeFile(join(folder, path), content);
}

/** `recursive` of mkdir never returns where a file system makes no folders, such as /proc (Node 20). */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

/** @throws ParError usage-folder-not-empty: older files among the new ones would be taken for them */
export function checkNewFolder(folder: string): void {
  if (existsSync(folder) && reading(folder, () => readdirSync(folder)).length > 0) {
    throw new ParError('usage-folder-not-empty', {}, { file: folder });
  }
}

/** @throws ParError usage-folder-missing */
export function checkFolder(folder: string, option: string): void {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new ParError('usage-folder-missing', {}, { file: folder, option });
  }
}

/** older and macro workbooks too: passing them over in silence would lose a report */
const FIGURE_FILE = /\.(csv|xls[xmb]?)$/i;
/** files that systems and spreadsheets leave beside the real ones */
const HIDDEN = /^(\.|~\$)/;

/**
 * The files of figures that paths name: a file itself, or those in a folder and the folders in it, by name.
 * @returns each file once, as the user would name it
 * @throws ParError usage-path-missing, usage-not-readable, usage-folder-empty
 */
export function figureFiles(paths: readonly string[]): string[] {
  return [...new Set(paths.flatMap(filesOf))];
}

function filesOf(path: string): string[] {
  if (!reading(path, () => statSync(path)).isDirectory()) return [path];
  const files = filesIn(path);
  if (files.length === 0) throw new ParError('usage-folder-empty', {}, { file: path });
  return files;
}

function filesIn(folder: string): string[] {
  const entries = reading(folder, () => readdirSync(folder, { withFileTypes: true }));
  return entries
    .filter(({ name }) => !HIDDEN.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesIn(path);
      return FIGURE_FILE.test(entry.name) ? [path] : [];
    });
}
