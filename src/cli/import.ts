/** `parindex import`: what files of figures hold, or every fault of them. Nothing is stored. */
import type { ImportResult, InputKind } from '../model/submission.ts';
import { importReport } from '../text/issues/import-report.ts';
import { figureFiles } from './file-access.ts';
import { openEdition, openRegistry } from './open-edition.ts';
import { importNamed } from './read-inputs.ts';
import type { Session } from './session.ts';

export interface ImportCommandOptions {
  edition: string;
  kind: InputKind;
  perUnit?: boolean;
  final?: boolean;
}

/** @param paths files and folders */
export async function importFiles(
  session: Session,
  paths: readonly string[],
  { edition: id, kind, perUnit = false, final = false }: ImportCommandOptions,
): Promise<number> {
  const edition = await openEdition(session, id);
  const context = { edition, registry: openRegistry(session, edition) };
  const results: ImportResult[] = [];
  for (const file of figureFiles(paths)) {
    await session.pause();
    results.push(await importNamed(session, file, { context, options: { kind, perUnit, final } }));
  }
  const { format } = session.options;
  if (format === 'text') {
    for (const result of results) session.print(importReport(result, session.lang));
  } else if (format === 'csv') {
    const { importCsv } = await import('../text/issues/import-csv.ts');
    const { lang, options } = session;
    session.print(importCsv(results, { status: edition.header.status, lang, locale: options.numberLocale }));
  } else {
    const { importJson } = await import('../analyse/import-json.ts');
    const all = results.map((result) => importJson(result, context, session.lang));
    session.printJson(all.length === 1 ? all[0] : all);
  }
  return results.every(({ errors }) => errors.length === 0) ? 0 : 1;
}
