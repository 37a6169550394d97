/** What came of one file of figures as plain data, with the sentences of its faults. */
import type { ImportContext } from '../import/import-options.ts';
import type { ImportResult } from '../model/submission.ts';
import type { Lang } from '../text/lang.ts';
import { issueJson } from '../text/results/report-json.ts';
import { importedFigures } from './imported-values.ts';

export function importJson(result: ImportResult, context: ImportContext, lang: Lang) {
  const { file, accepted, submission, errors, warnings, skippedLines, refusedUnits } = result;
  const figures = submission ? importedFigures(submission, context) : { values: [], notReported: [] };
  return {
    file,
    accepted,
    ...figures,
    errors: errors.map((issue) => issueJson(issue, lang)),
    warnings: warnings.map((issue) => issueJson(issue, lang)),
    skippedLines,
    ...(refusedUnits.length > 0 && { refusedUnits }),
  };
}
