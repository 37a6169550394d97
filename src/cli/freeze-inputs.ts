/** The files that a publication is made from, by name, size and sha256, in an order that is not that of the arguments. */
import { join } from 'node:path';
import type { FrozenInput } from '../model/publication.ts';
import { INPUT_KINDS } from '../model/submission.ts';
import { hashFile } from '../publish/frozen/hash-bytes.ts';
import { figureFiles, unreadable } from './file-access.ts';
import type { FileNaming, InputPaths } from './read-inputs.ts';
import { type GivenFile, recordedNames } from './recorded-names.ts';
import type { Session } from './session.ts';

export interface FrozenPaths extends InputPaths {
  previous?: string;
  settings?: string;
}

export interface FrozenInputs {
  inputs: FrozenInput[];
  /** the files of figures in the same order */
  files: InputPaths;
  /** what the publication calls them */
  nameOf: FileNaming;
}

interface NamedFile extends Pick<FrozenInput, 'kind' | 'file'> {
  path: string;
}

/** @throws ParError usage-path-missing, usage-not-readable */
export async function freezeInputs(
  { options }: Session,
  paths: FrozenPaths,
  jurisdiction: string,
): Promise<FrozenInputs> {
  const registry = `units/${jurisdiction}.csv`;
  const given = namedFiles(paths);
  const inputs: FrozenInput[] = [];
  // where the data folder lies is no matter of the result
  for (const { kind, file, path } of [
    { kind: 'registry' as const, file: registry, path: join(options.data, registry) },
    ...given,
  ]) {
    try {
      inputs.push({ kind, file, ...(await hashFile(path)) });
    } catch (error) {
      throw unreadable(path, error);
    }
  }
  const names = new Map(given.map(({ kind, path, file }) => [`${kind} ${path}`, file]));
  const files: InputPaths = {};
  for (const kind of INPUT_KINDS) {
    const ofKind = given.filter((file) => file.kind === kind);
    if (ofKind.length > 0) files[kind] = ofKind.map(({ path }) => path);
  }
  return { inputs, files, nameOf: (kind, path) => names.get(`${kind} ${path}`) ?? path };
}

/** Kind by kind, within a kind by name. */
function namedFiles({ previous, settings, ...paths }: FrozenPaths): NamedFile[] {
  const given = [
    ...INPUT_KINDS.flatMap((kind) => (paths[kind] ?? []).flatMap((argument) => filesOf(kind, argument))),
    ...(previous === undefined ? [] : [alone('previous', previous)]),
    ...(settings === undefined ? [] : [alone('announcement', settings)]),
  ];
  const names = recordedNames(given);
  const named = new Map(
    given.map(({ kind, path }, at) => [`${kind} ${path}`, { kind, path, file: names[at]! }]),
  );
  const kinds = given.map(({ kind }) => kind);
  return [...named.values()].sort(
    (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || (a.file < b.file ? -1 : 1),
  );
}

type OfKind = GivenFile & Pick<FrozenInput, 'kind'>;

function filesOf(kind: FrozenInput['kind'], argument: string): OfKind[] {
  return figureFiles([argument]).map((path) => ({ kind, argument, path }));
}

function alone(kind: FrozenInput['kind'], path: string): OfKind {
  return { kind, argument: path, path };
}
