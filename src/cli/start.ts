/** `parindex start`: ranks the example that comes with the program, says how to go on, and serves the results. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { reportRanking } from '../campaign/report-ranking.ts';
import type { Campaign } from '../campaign/run-campaign.ts';
import { EVERYTHING } from '../campaign/scope.ts';
import { listEditions } from '../criteria/list-editions.ts';
import { ParError } from '../errors.ts';
import { INPUT_KINDS } from '../model/submission.ts';
import { rankingSummary } from '../text/results/ranking-summary.ts';
import { startLines } from '../text/start-lines.ts';
import { reading } from './file-access.ts';
import { openCampaign } from './open-campaign.ts';
import { criteriaSource } from './open-edition.ts';
import type { InputPaths } from './read-inputs.ts';
import type { ListenChoice } from './serve.ts';
import type { Session } from './session.ts';

export async function start(session: Session, listening: ListenChoice): Promise<number> {
  const root = join(session.options.data, 'examples');
  const edition = findExample(session, root);
  const paths = inputsIn(join(root, folderOf(edition)));
  const opened = await openCampaign(session, { edition, ...paths });
  if (!opened) return 1;
  // `rank`, which is suggested below, tells the warnings; here they would hide everything else
  const { campaign } = opened;
  session.print(rankingSummary(reportRanking(campaign, { ...opened, ...EVERYTHING }), session.lang));
  const inputs = Object.entries(paths).map(([kind, files]) => `--${kind} ${files.map(typed).join(' ')}`);
  const named = [`--edition ${edition}`, ...inputs].join(' ');
  const names = firstNames(campaign);
  for (const line of startLines({ edition, ...names, inputs: named }, session.lang)) session.note(line);
  session.note('');
  const { serveResults } = await import('./serve.ts');
  return serveResults(session, opened, listening);
}

/** A path as a shell takes it for one. */
function typed(path: string): string {
  return /^[\w./\\:-]+$/.test(path) ? path : `"${path}"`;
}

/** A unit and its tier, so that what is suggested can be typed as it stands. */
function firstNames({ tiers }: Campaign): { unit: string; tier: string } {
  const [first] = tiers;
  return { unit: first?.units[0]?.id ?? '', tier: first?.set.tier ?? '' };
}

/** A campaign among the examples has the name of its edition, with a hyphen for the slash. */
function findExample(session: Session, root: string): string {
  const folders = reading(root, () => readdirSync(root));
  const editions = listEditions(criteriaSource(session));
  const example = editions.find((edition) => folders.includes(folderOf(edition)));
  if (example === undefined) throw new ParError('usage-example-missing', {}, { file: root });
  return example;
}

/** A folder for each kind of input that was handed in. */
function inputsIn(folder: string): InputPaths {
  const inputs = INPUT_KINDS.map((kind) => [kind, join(folder, kind)] as const);
  const given = inputs.filter(([, path]) => existsSync(path));
  return Object.fromEntries(given.map(([kind, path]) => [kind, [path]]));
}

function folderOf(edition: string): string {
  return edition.replace('/', '-');
}
