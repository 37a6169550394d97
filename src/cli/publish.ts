/** `parindex publish`: everything that is announced, as one folder with a frozen, verifiable result. */
import { readFileSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { ParError } from '../errors.ts';
import type { Publication } from '../model/publication.ts';
import { INPUT_KINDS } from '../model/submission.ts';
import type { PublicationFacts } from '../publish/frozen/publication.ts';
import { publish } from '../publish/frozen/publish.ts';
import { openPublication, verifyFolder } from '../publish/frozen/verify-folder.ts';
import { readAnnouncement } from '../publish/official/read-announcement.ts';
import { differenceSentence, publishedLines, replacedBroken } from '../text/publish/verify-words.ts';
import { siteProgress } from '../text/site-lines.ts';
import { checkNewFolder, reading, writeFolder } from './file-access.ts';
import { freezeEarlier } from './freeze-earlier.ts';
import { freezeInputs } from './freeze-inputs.ts';
import { type CampaignOptions, openCampaign, tellWarnings } from './open-campaign.ts';
import { readCampaignFolder } from './open-earlier.ts';
import { openEdition } from './open-edition.ts';
import { packageVersion } from './package-root.ts';
import type { InputPaths } from './read-inputs.ts';
import type { Session } from './session.ts';
import { stageFolder } from './stage-folder.ts';

export interface PublishOptions extends CampaignOptions {
  out: string;
  settings?: string;
  replaces?: string;
  /** yyyy-mm-dd */
  date?: string;
}

const FILES_BETWEEN_LINES = 50;

/** @throws ParError usage-replaces-itself, usage-out-in-inputs, usage-folder-not-empty, publication-*, and as `openCampaign` */
export async function publishCampaign(session: Session, options: PublishOptions): Promise<number> {
  const { out, settings, replaces, date = null } = options;
  if (replaces !== undefined && resolve(replaces) === resolve(out)) {
    throw new ParError('usage-replaces-itself', {}, { file: out });
  }
  checkOutsideInputs(out, options);
  checkNewFolder(out);
  const old = replaces === undefined ? null : openPublication(replaces);
  if (old && !(await isWhole(session, replaces!, old))) return 1;
  const announcement =
    settings === undefined
      ? null
      : readAnnouncement(
          settings,
          reading(settings, () => readFileSync(settings, 'utf8')),
        );
  const edition = await openEdition(session, options.edition);
  const { inputs, files, nameOf } = await freezeInputs(session, options, edition.header.jurisdiction);
  const earlier = await freezeEarlier(session, options.earlier ?? [], edition);
  const opened = await openCampaign(session, { ...options, ...files, nameOf });
  if (!opened) return 1;
  tellWarnings(session, opened.warnings);
  const { numberLocale, percentScale } = session.options;
  const facts: PublicationFacts = {
    engine: engine(),
    lang: session.lang,
    date,
    options: { numberLocale, percentScale },
    announcement,
    inputs,
    earlier,
  };
  const publication = await stageFolder(out, (staged) =>
    writeAll(session, staged, publish(opened, facts, { replaces: old })),
  );
  tellPublished(session, out, publication);
  return 0;
}

export function engine(): Publication['engine'] {
  return { name: 'parindex', version: packageVersion() };
}

/** Whatever lies in a folder of figures is read as figures: the publication would be, too. */
function checkOutsideInputs(out: string, options: PublishOptions): void {
  const before = (options.earlier ?? []).map((folder) => readCampaignFolder(folder).inputs);
  for (const given of [options, ...before].flatMap(pathsOf)) {
    const way = relative(resolve(given), resolve(out));
    const isInside = way === '' || !(isAbsolute(way) || way.split(sep)[0] === '..');
    if (isInside) throw new ParError('usage-out-in-inputs', {}, { file: out, found: given });
  }
}

function pathsOf(paths: InputPaths): string[] {
  return INPUT_KINDS.flatMap((kind) => paths[kind] ?? []);
}

/** What is replaced must itself be as it was published. */
async function isWhole(session: Session, folder: string, old: Publication): Promise<boolean> {
  const differences = await verifyFolder(folder, old);
  for (const difference of differences) session.note(differenceSentence(difference, session.lang));
  if (differences.length > 0) session.note(replacedBroken(folder, session.lang));
  return differences.length === 0;
}

async function writeAll(
  session: Session,
  folder: string,
  files: ReturnType<typeof publish>,
): Promise<Publication> {
  for (let written = 1; ; written++) {
    const { done, value } = await files.next();
    if (done) return value;
    writeFolder(folder, [value]);
    if (written % FILES_BETWEEN_LINES === 0) session.note(siteProgress(written, session.lang));
    await session.pause();
  }
}

function tellPublished(
  session: Session,
  folder: string,
  { hash, resultsHash, files, replaces }: Publication,
): void {
  const told = { folder, hash, resultsHash, files: files.length + 1, replaces: replaces?.hash ?? null };
  if (session.options.format === 'json') session.printJson(told);
  else session.print(publishedLines(told, session.lang).join('\n'));
}
