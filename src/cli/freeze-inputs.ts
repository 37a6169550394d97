/** The files that a publication is made from, by name, size and sha256. */
import { join } from 'node:path';
import type { FrozenInput } from '../model/publication.ts';
import { INPUT_KINDS } from '../model/submission.ts';
import { hashFile } from '../publish/frozen/hash-bytes.ts';
import { figureFiles, unreadable } from './file-access.ts';
import type { InputPaths } from './read-inputs.ts';
import type { Session } from './session.ts';

export interface FrozenPaths extends InputPaths {
  previous?: string;
  settings?: string;
}

/** @throws ParError usage-path-missing, usage-not-readable */
export async function freezeInputs(
  { options }: Session,
  paths: FrozenPaths,
  jurisdiction: string,
): Promise<FrozenInput[]> {
  const registry = `units/${jurisdiction}.csv`;
  const { previous, settings } = paths;
  const files = [
    // where the data folder lies is no matter of the result
    { kind: 'registry' as const, file: registry, path: join(options.data, registry) },
    ...INPUT_KINDS.flatMap((kind) =>
      figureFiles(paths[kind] ?? []).map((file) => ({ kind, file, path: file })),
    ),
    ...(previous === undefined ? [] : [{ kind: 'previous' as const, file: previous, path: previous }]),
    ...(settings === undefined ? [] : [{ kind: 'announcement' as const, file: settings, path: settings }]),
  ];
  const inputs: FrozenInput[] = [];
  for (const { kind, file, path } of files) {
    try {
      inputs.push({ kind, file: file.replaceAll('\\', '/'), ...(await hashFile(path)) });
    } catch (error) {
      throw unreadable(path, error);
    }
  }
  return inputs;
}
