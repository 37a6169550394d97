/** The results of the shipped example, from its files: 167 units, made-up figures. */
import type { Results } from '../src/campaign/results.ts';
import { runCampaign } from '../src/campaign/run-campaign.ts';
import { figureFiles } from '../src/cli/file-access.ts';
import { importFile } from '../src/import/import-file.ts';
import { INPUT_KINDS } from '../src/model/submission.ts';
import { readHungYen } from './analyse/campaign-of.ts';

/** Files are named as the command line names them from the folder of the package. */
export function exampleResults(): Results {
  const context = readHungYen();
  const results = INPUT_KINDS.flatMap((kind) =>
    figureFiles([`data/examples/hung-yen-2023/${kind}`]).map((file) => importFile(file, context, { kind })),
  );
  const submissions = results.map(({ submission }) => submission!);
  const campaign = runCampaign({ ...context, submissions });
  const synthetic = results.some((result) => result.synthetic);
  return { campaign, synthetic, previous: null, warnings: campaign.issues, earlier: [] };
}
