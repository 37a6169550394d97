/** Campaigns of earlier years, each named by the folder that holds its campaign.yaml -> their results, newest first. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, isAbsolute, join, resolve } from 'node:path';
import type { Results } from '../campaign/results.ts';
import { validate } from '../criteria/schema/validate.ts';
import { readYaml } from '../criteria/yaml/read-yaml.ts';
import { ParError } from '../errors.ts';
import { campaignFileSchema } from '../model/campaign-file.ts';
import type { Edition } from '../model/criteria-set.ts';
import { INPUT_KINDS } from '../model/submission.ts';
import { formatDay } from '../text/format.ts';
import { reading } from './file-access.ts';
import { nameInputs } from './name-inputs.ts';
import { openCampaign } from './open-campaign.ts';
import { openEdition } from './open-edition.ts';
import type { InputPaths } from './read-inputs.ts';
import type { Session } from './session.ts';

export const CAMPAIGN_FILE = 'campaign.yaml';

/**
 * @param folders in any order
 * @returns null where files of one of them have errors: they are told
 * @throws ParError usage-campaign-missing, usage-earlier-jurisdiction, usage-earlier-period, usage-earlier-twice, and as
 * `openCampaign`
 */
export async function openEarlier(
  session: Session,
  folders: readonly string[],
  now: Edition,
): Promise<readonly Results[] | null> {
  const { asOf: _, ...options } = session.options;
  const opened: Results[] = [];
  for (const folder of folders) {
    const results = await openFolder(session.with(options), folder, { now, opened });
    if (!results) return null;
    opened.push(results);
  }
  return opened.sort((a, b) => (endOf(a) < endOf(b) ? 1 : -1));
}

/** Two campaigns of one period would count as two years. */
function checkOnce(file: string, { header }: Edition, opened: readonly Results[]): void {
  const end = header.period.to;
  if (!opened.some((other) => endOf(other) === end)) return;
  throw new ParError('usage-earlier-twice', {}, { file, found: formatDay(end) });
}

function endOf({ campaign }: Results): string {
  return campaign.edition.header.period.to;
}

async function openFolder(
  session: Session,
  folder: string,
  { now, opened }: { now: Edition; opened: readonly Results[] },
): Promise<Results | null> {
  const { edition: id, inputs } = readCampaignFolder(folder);
  const edition = await openEdition(session, id);
  checkBefore(folder, edition, now);
  checkOnce(folder, edition, opened);
  const { files, nameOf } = nameInputs(inputs);
  const year = basename(resolve(folder));
  return openCampaign(session, {
    edition: id,
    ...files,
    nameOf: (kind, file) => `${year}/${nameOf(kind, file)}`,
  });
}

export interface CampaignFolder {
  edition: string;
  /** as paths from where the command runs */
  inputs: InputPaths;
}

/** @throws ParError usage-campaign-missing, and every fault of the file */
export function readCampaignFolder(folder: string): CampaignFolder {
  const file = join(folder, CAMPAIGN_FILE);
  if (!existsSync(file))
    throw new ParError('usage-campaign-missing', {}, { file: folder, found: CAMPAIGN_FILE });
  const text = reading(file, () => readFileSync(file, 'utf8'));
  const { edition, ...paths } = validate(campaignFileSchema, readYaml(file, text));
  const inside = (path: string) => (isAbsolute(path) ? path : join(folder, path));
  const inputs = INPUT_KINDS.flatMap((kind) =>
    paths[kind] ? [[kind, paths[kind].map(inside)] as const] : [],
  );
  return { edition, inputs: Object.fromEntries(inputs) };
}

function checkBefore(file: string, { header }: Edition, now: Edition): void {
  const { jurisdiction, period } = now.header;
  if (header.jurisdiction !== jurisdiction) {
    const params = { file, found: header.jurisdiction, expected: jurisdiction };
    throw new ParError('usage-earlier-jurisdiction', {}, params);
  }
  if (header.period.to >= period.to) {
    const params = { file, found: formatDay(header.period.to), expected: formatDay(period.to) };
    throw new ParError('usage-earlier-period', {}, params);
  }
}
