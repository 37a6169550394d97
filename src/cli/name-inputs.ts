/** How pages and publications call the files that results are made from: without the path of a machine. */
import type { FrozenInput } from '../model/publication.ts';
import { INPUT_KINDS } from '../model/submission.ts';
import { figureFiles } from './file-access.ts';
import type { FileNaming, InputPaths } from './read-inputs.ts';
import { type GivenFile, recordedNames } from './recorded-names.ts';

export interface NamedPaths extends InputPaths {
  previous?: string;
  settings?: string;
}

interface NamedFile extends Pick<FrozenInput, 'kind' | 'file'> {
  path: string;
}

export interface NamedInputs {
  /** kind by kind, within a kind by name */
  given: readonly NamedFile[];
  /** the files of figures in the same order */
  files: InputPaths;
  nameOf: FileNaming;
}

/** @throws ParError usage-path-missing, usage-not-readable */
export function nameInputs(paths: NamedPaths): NamedInputs {
  const given = namedFiles(paths);
  const names = new Map(given.map(({ kind, path, file }) => [`${kind} ${path}`, file]));
  const files: InputPaths = {};
  for (const kind of INPUT_KINDS) {
    const ofKind = given.filter((file) => file.kind === kind);
    if (ofKind.length > 0) files[kind] = ofKind.map(({ path }) => path);
  }
  return { given, files, nameOf: (kind, path) => names.get(`${kind} ${path}`) ?? path };
}

function namedFiles({ previous, settings, ...paths }: NamedPaths): NamedFile[] {
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
