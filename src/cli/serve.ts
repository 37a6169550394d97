/** `parindex serve`: the results of a campaign as pages and as data, until it is interrupted. */
import type { Results } from '../campaign/results.ts';
import { servingLine, stoppedLine } from '../text/serve-lines.ts';
import { nameInputs } from './name-inputs.ts';
import { type CampaignOptions, openCampaign, tellWarnings } from './open-campaign.ts';
import { criteriaSource } from './open-edition.ts';
import type { LogLevel } from './options.ts';
import { packageVersion } from './package-root.ts';
import type { Session } from './session.ts';

export interface ListenChoice {
  host: string;
  port: number;
  logLevel: LogLevel;
}

export async function serve(session: Session, options: CampaignOptions & ListenChoice): Promise<number> {
  const { files, nameOf } = nameInputs(options);
  const opened = await openCampaign(session, { ...options, ...files, nameOf });
  if (!opened) return 1;
  tellWarnings(session, opened.warnings);
  return serveResults(session, opened, options);
}

/**
 * Resolves once it was interrupted and the open requests are answered.
 * @throws ParError serve-*
 */
export async function serveResults(
  session: Session,
  results: Results,
  { host, port, logLevel }: ListenChoice,
): Promise<number> {
  // the server is loaded once the files are known to be without faults
  const { createApp } = await import('../../server/app.ts');
  const { memoryStore } = await import('../../server/campaign-store.ts');
  const { folderShelf } = await import('../../server/edition-shelf.ts');
  const { listen } = await import('../../server/main.ts');
  const { openLog } = await import('../../server/open-log.ts');
  const app = createApp({
    store: memoryStore(results),
    editions: folderShelf(criteriaSource(session), session.options.data),
    version: packageVersion(),
    lang: session.lang,
    logger: openLog(logLevel, (line) => session.note(line.trimEnd())),
  });
  const { signal } = session;
  const { url, stopped } = await listen(app, { host, port, ...(signal && { signal }) });
  session.print(servingLine(url, session.lang));
  await stopped;
  session.note(stoppedLine(session.lang));
  return 0;
}
