/** `parindex import`: what files of figures hold, or every fault of them. Nothing is stored. */
import type { ImportContext } from '../import/import-options.ts';
import { marksOf } from '../model/mark.ts';
import type { ImportResult, InputKind } from '../model/submission.ts';
import { importReport } from '../text/issues/import-report.ts';
import { markTexts } from '../text/marks.ts';
import { issueJson } from '../text/results/report-json.ts';
import { figureFiles } from './file-access.ts';
import { importedFigures } from './imported-values.ts';
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
  } else if (format === 'csv') session.print(await resultsCsv(results, { session, context }));
  else {
    const all = results.map((result) => resultJson(result, { session, context }));
    session.printJson(all.length === 1 ? all[0] : all);
  }
  return results.every(({ errors }) => errors.length === 0) ? 0 : 1;
}

interface Setting {
  session: Session;
  context: ImportContext;
}

/** Marked with the edition's marks too: a spreadsheet is passed on, what a terminal shows is not. */
async function resultsCsv(results: readonly ImportResult[], { session, context }: Setting): Promise<string> {
  const { issueRows } = await import('../text/issues/issue-rows.ts');
  const { writeCsv } = await import('../text/csv.ts');
  const { lang, options } = session;
  const synthetic = results.some((result) => result.synthetic);
  const marks = markTexts(marksOf(context.edition.header.status, synthetic), lang);
  return writeCsv([...marks.map((mark) => [mark]), ...issueRows(results, lang)], {
    locale: options.numberLocale,
  });
}

function resultJson(
  { file, accepted, submission, errors, warnings, skippedLines, refusedUnits }: ImportResult,
  { session, context }: Setting,
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
