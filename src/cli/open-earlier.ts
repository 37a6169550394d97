/** Campaigns of earlier years, each named by the folder that holds its campaign.yaml -> their results, newest first. */
import { existsSync, readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
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
import type { FileNaming, InputPaths } from './read-inputs.ts';
import type { Session } from './session.ts';

/** The folders of earlier campaigns, and how results name their files. */
export interface EarlierFolders {
  folders: readonly string[];
  /** of an edition: takes the name of a file inside its campaign */
  nameOf?: ((edition: string) => FileNaming) | undefined;
}

export const CAMPAIGN_FILE = 'campaign.yaml';

/**
 * @param folders in any order
 * @returns null where files of one of them have errors: they are told
 * @throws ParError usage-campaign-missing, usage-earlier-jurisdiction, usage-earlier-period, usage-earlier-twice, and as `openCampaign`
 */
export async function openEarlier(
  session: Session,
  { folders, nameOf = namesInYear }: EarlierFolders,
  now: Edition,
): Promise<readonly Results[] | null> {
  const then = session.withoutDay();
  const opened: Results[] = [];
  for (const folder of folders) {
    const { edition, inputs } = readCampaignFolder(folder);
    checkBefore(folder, await openEdition(session, edition), now);
    if (opened.some(({ campaign }) => campaign.edition.id === edition)) {
      throw new ParError('usage-earlier-twice', {}, { file: folder, found: edition });
    }
    const results = await openFolder(then, { edition, inputs }, nameOf(edition));
    if (!results) return null;
    opened.push(results);
  }
  return opened.sort((a, b) => (endOf(a) < endOf(b) ? 1 : -1));
}

function namesInYear(edition: string): FileNaming {
  return (_, file) => nameInYear(edition, file);
}

/** @param file its name inside the campaign */
export function nameInYear(edition: string, file: string): string {
  return `${edition}/${file}`;
}

function endOf({ campaign }: Results): string {
  return campaign.edition.header.period.to;
}

/** Files are named by their edition: where a folder lies, and how it is called, is no matter of the results. */
async function openFolder(
  session: Session,
  { edition, inputs }: CampaignFolder,
  renamed: FileNaming,
): Promise<Results | null> {
  const { files, nameOf } = nameInputs(inputs);
  return openCampaign(session, {
    edition,
    ...files,
    nameOf: (kind, file) => renamed(kind, nameOf(kind, file)),
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
