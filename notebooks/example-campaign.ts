/** The shipped example (Hưng Yên 2023, made-up figures) as the notebooks use it: files read, checked, scored and ranked. */
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

const EXAMPLE = 'data/examples/hung-yen-2023';

/** @throws Error where a file of the example has faults */
export function openExample(): Results {
  const edition = readEdition(folderSource('criteria'), 'hung-yen/2023');
  const registry = createRegistry(readRegistries('data', 'hung-yen'), { asOf: edition.header.period.to });
  const imported = INPUT_KINDS.flatMap((kind) =>
    filesIn(join(EXAMPLE, kind)).map((file) => importFile(file, { edition, registry }, { kind })),
  );
  const submissions = imported.map(({ file, submission }) => {
    if (!submission) throw new Error(`${file} không được nhận`);
    return submission;
  });
  const campaign = runCampaign({ edition, registry, submissions });
  const synthetic = imported.some((result) => result.synthetic);
  return { campaign, synthetic, previous: null, warnings: campaign.issues, earlier: [] };
}

function filesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .sort()
    .map((name) => join(folder, name));
}
