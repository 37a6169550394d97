/** `parindex start`: ranks the example that comes with the program, says how to go on, and serves the results. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { reportRanking } from '../campaign/report-ranking.ts';
import type { Campaign } from '../campaign/run-campaign.ts';
import { EVERYTHING } from '../campaign/scope.ts';
import { ParError } from '../errors.ts';
import { rankingSummary } from '../text/results/ranking-summary.ts';
import { startLines } from '../text/start-lines.ts';
import { reading } from './file-access.ts';
import { openCampaign } from './open-campaign.ts';
import { CAMPAIGN_FILE, readCampaignFolder } from './open-earlier.ts';
import type { ListenChoice } from './serve.ts';
import type { Session } from './session.ts';

export async function start(session: Session, listening: ListenChoice): Promise<number> {
  const root = join(session.options.data, 'examples');
  const [newest, ...earlier] = findExamples(root);
  const { edition, inputs: paths } = readCampaignFolder(newest);
  const opened = await openCampaign(session, { edition, ...paths, earlier });
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

/** The examples of one jurisdiction, newest first: folders end with their year. @throws ParError usage-example-missing */
function findExamples(root: string): [string, ...string[]] {
  const folders = reading(root, () => readdirSync(root)).map((name) => join(root, name));
  const [newest, ...others] = folders
    .filter((folder) => existsSync(join(folder, CAMPAIGN_FILE)))
    .sort()
    .reverse();
  if (newest === undefined) throw new ParError('usage-example-missing', {}, { file: root });
  const placeOf = (folder: string) => readCampaignFolder(folder).edition.split('/')[0];
  return [newest, ...others.filter((folder) => placeOf(folder) === placeOf(newest))];
}
