/** `parindex analyse change`: what moved indexes and ranks since an earlier year, of all units or of one. */
import { reportChange } from '../../analyse/change/report-change.ts';
import { reportUnitChange } from '../../analyse/change/report-unit-change.ts';
import { changeRows } from '../../text/analyse/change-rows.ts';
import { changeText } from '../../text/analyse/change-text.ts';
import { analysisTitle } from '../../text/analyse/report-titles.ts';
import { unitChangeRows } from '../../text/analyse/unit-change-rows.ts';
import { unitChangeText } from '../../text/analyse/unit-change-text.ts';
import { placeNamed } from '../place-named.ts';
import type { Session } from '../session.ts';
import { type AnalysisOptions, printAnalysis } from './print-analysis.ts';

interface ChangeOptions extends AnalysisOptions {
  /** edition of the earlier year */
  against?: string;
  /** id or name */
  unit?: string;
}

/** @throws ParError usage-earlier-unknown, usage-unit-*, and as `printAnalysis` */
export async function analyseChange(session: Session, options: ChangeOptions): Promise<number> {
  const { against, unit } = options;
  const title = analysisTitle('change');
  if (unit === undefined) {
    return printAnalysis(session, options, {
      report: (results, scope) => reportChange(results, scope, { against }),
      title,
      rows: changeRows,
      text: changeText,
    });
  }
  return printAnalysis(session, options, {
    report: (results) => reportUnitChange(results, placeNamed(results, unit), { against }),
    title,
    rows: unitChangeRows,
    text: unitChangeText,
  });
}
