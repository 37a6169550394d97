/** The files that a publication is made from, by name, size and sha256, in an order that is not that of the arguments. */
import { join } from 'node:path';
import type { FrozenInput } from '../model/publication.ts';
import { hashFile } from '../publish/frozen/hash-bytes.ts';
import { unreadable } from './file-access.ts';
import { type NamedInputs, type NamedPaths, nameInputs } from './name-inputs.ts';
import type { Session } from './session.ts';

export interface FrozenInputs extends Pick<NamedInputs, 'files' | 'nameOf'> {
  inputs: FrozenInput[];
}

/** @throws ParError usage-path-missing, usage-not-readable */
export async function freezeInputs(
  { options }: Session,
  paths: NamedPaths,
  jurisdiction: string,
): Promise<FrozenInputs> {
  const registry = `units/${jurisdiction}.csv`;
  const { given, files, nameOf } = nameInputs(paths);
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
  return { inputs, files, nameOf };
}
