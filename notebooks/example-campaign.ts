/** The shipped example (Hưng Yên, made-up figures) as the notebooks use it: files read, checked, scored and ranked. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  createRegistry,
  folderSource,
  INPUT_KINDS,
  importFile,
  type Results,
  readEdition,
  readRegistries,
  runCampaign,
} from '../src/index.ts';

/**
 * @param year of the example: 2023 and later
 * @param earlier the years before it, newest first
 * @throws Error where a file of the example has faults
 */
export function openExample(year = 2023, earlier: readonly Results[] = []): Results {
  const folder = `data/examples/hung-yen-${year}`;
  const edition = readEdition(folderSource('criteria'), `hung-yen/${year}`);
  const registry = createRegistry(readRegistries('data', 'hung-yen'), { asOf: edition.header.period.to });
  const imported = INPUT_KINDS.flatMap((kind) =>
    filesIn(join(folder, kind)).map((file) => importFile(file, { edition, registry }, { kind })),
  );
  const submissions = imported.map(({ file, submission }) => {
    if (!submission) throw new Error(`${file} không được nhận`);
    return submission;
  });
  const campaign = runCampaign({ edition, registry, submissions });
  const synthetic = imported.some((result) => result.synthetic);
  return { campaign, synthetic, previous: null, warnings: campaign.issues, earlier };
}

function filesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .sort()
    .map((name) => join(folder, name));
}
