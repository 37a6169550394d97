/** `parindex import`: what files of figures hold, or every fault of them. Nothing is stored. */
import type { ImportContext } from '../import/import-options.ts';
import type { ImportResult, InputKind } from '../model/submission.ts';
import { importReport } from '../text/issues/import-report.ts';
import { figureFiles } from './file-access.ts';
import { importedFigures } from './imported-values.ts';
import { openEdition, openRegistry } from './open-edition.ts';
import { importNamed } from './read-inputs.ts';
import { issueJson } from './report-json.ts';
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
  session.limitFormats(['text', 'json']);
  const edition = await openEdition(session, id);
  const context = { edition, registry: openRegistry(session, edition) };
  const results: ImportResult[] = [];
  for (const file of figureFiles(paths)) {
    await session.pause();
    results.push(await importNamed(session, file, { context, options: { kind, perUnit, final } }));
  }
  if (session.options.format === 'text') {
    for (const result of results) session.print(importReport(result, session.lang));
  } else {
    const all = results.map((result) => resultJson(result, { session, context }));
    session.printJson(all.length === 1 ? all[0] : all);
  }
  return results.every(({ errors }) => errors.length === 0) ? 0 : 1;
}

function resultJson(
  { file, accepted, submission, errors, warnings, skippedLines, refusedUnits }: ImportResult,
  { session, context }: { session: Session; context: ImportContext },
) {
  const figures = submission ? importedFigures(submission, context) : { values: [], notReported: [] };
  return {
    file,
    accepted,
    ...figures,
    errors: errors.map((issue) => issueJson(issue, session.lang)),
    warnings: warnings.map((issue) => issueJson(issue, session.lang)),
    skippedLines,
    ...(refusedUnits.length > 0 && { refusedUnits }),
  };
}
