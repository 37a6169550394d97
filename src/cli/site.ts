/** `parindex site`: writes the pages of the dashboard as files, for a portal or a USB stick. */
import type { SiteFile } from '../../server/static-site.ts';
import { siteProgress, siteWritten } from '../text/site-lines.ts';
import { checkNewFolder, writeFolder } from './file-access.ts';
import { nameInputs } from './name-inputs.ts';
import { type CampaignOptions, openCampaign, tellWarnings } from './open-campaign.ts';
import { criteriaSource } from './open-edition.ts';
import { packageVersion } from './package-root.ts';
import type { Session } from './session.ts';
import { stageFolder } from './stage-folder.ts';

export interface SiteOptions extends CampaignOptions {
  out: string;
}

const FILES_BETWEEN_LINES = 100;

/** @throws ParError usage-folder-not-empty: an older site would leave pages of other figures among the new ones */
export async function site(session: Session, { out, ...options }: SiteOptions): Promise<number> {
  checkNewFolder(out);
  const { files, nameOf } = nameInputs(options);
  const opened = await openCampaign(session, { ...options, ...files, nameOf });
  if (!opened) return 1;
  tellWarnings(session, opened.warnings);
  const { createSite } = await import('../../server/create-site.ts');
  const { folderShelf } = await import('../../server/edition-shelf.ts');
  const editions = folderShelf(criteriaSource(session), session.options.data);
  const pages = createSite(opened, { lang: session.lang, version: packageVersion(), editions });
  const written = await stageFolder(out, (staged) => writePages(session, staged, pages));
  session.note(siteWritten({ files: written, folder: out }, session.lang));
  return 0;
}

/** @returns the number of files */
async function writePages(session: Session, folder: string, pages: AsyncIterable<SiteFile>): Promise<number> {
  let written = 0;
  for await (const file of pages) {
    writeFolder(folder, [file]);
    written += 1;
    if (written % FILES_BETWEEN_LINES === 0) session.note(siteProgress(written, session.lang));
    await session.pause();
  }
  return written;
}
