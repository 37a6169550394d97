/** The app over the shipped example, without a socket. */
import { join, resolve } from 'node:path';
import { type AppDeps, createApp } from '../../server/app.ts';
import { memoryStore } from '../../server/campaign-store.ts';
import { folderShelf } from '../../server/edition-shelf.ts';
import type { Results } from '../../src/campaign/results.ts';
import { runCampaign } from '../../src/campaign/run-campaign.ts';
import { figureFiles } from '../../src/cli/file-access.ts';
import { folderSource } from '../../src/criteria/source.ts';
import { importFile } from '../../src/import/import-file.ts';
import { INPUT_KINDS } from '../../src/model/submission.ts';

const ROOT = resolve(import.meta.dirname, '../..');

export const EXAMPLE_EDITION = 'hung-yen/2023';

export const shelf = folderShelf(folderSource(join(ROOT, 'criteria')), join(ROOT, 'data'));

/** Files are named as the command line names them from the folder of the package. */
export function exampleResults(): Results {
  const context = shelf.context(EXAMPLE_EDITION);
  const results = INPUT_KINDS.flatMap((kind) =>
    figureFiles([`data/examples/hung-yen-2023/${kind}`]).map((file) => importFile(file, context, { kind })),
  );
  const submissions = results.map(({ submission }) => submission!);
  const campaign = runCampaign({ ...context, submissions });
  const synthetic = results.some((result) => result.synthetic);
  return { campaign, synthetic, previous: null, warnings: campaign.issues };
}

export function exampleApp(more: Partial<AppDeps> = {}) {
  return createApp({ store: memoryStore(exampleResults()), editions: shelf, version: 'test', ...more });
}
