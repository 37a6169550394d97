/** An example campaign made in memory, and its files read back by the importer. */
import { join } from 'node:path';
import { type ExampleFile, makeExample } from '../../../src/campaign/example/make-example.ts';
import { readEdition } from '../../../src/criteria/read-edition.ts';
import { folderSource } from '../../../src/criteria/source.ts';
import { importChunks } from '../../../src/import/import-file.ts';
import type { Edition } from '../../../src/model/criteria-set.ts';
import { type ImportResult, INPUT_KINDS } from '../../../src/model/submission.ts';
import { readRegistries } from '../../../src/units/read-registry.ts';
import { createRegistry, type Registry } from '../../../src/units/registry.ts';

export const ROOT = join(import.meta.dirname, '../../..');

export interface Example {
  edition: Edition;
  registry: Registry;
  files: ExampleFile[];
  results: ImportResult[];
}

export function readExample(id: string, seed: number): Example {
  const edition = readEdition(folderSource(join(ROOT, 'criteria')), id);
  const { jurisdiction, period } = edition.header;
  const registry = createRegistry(readRegistries(join(ROOT, 'data'), jurisdiction), { asOf: period.to });
  const files = makeExample(edition, registry, { seed });
  const results = INPUT_KINDS.flatMap((kind) =>
    files
      .filter(({ path }) => path.startsWith(`${kind}/`))
      .map(({ path, text }) => importChunks(path, [Buffer.from(text)], { edition, registry }, { kind })),
  );
  return { edition, registry, files, results };
}
