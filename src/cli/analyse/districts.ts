/** `parindex analyse districts`: the ranking of a block once more inside each district, also a former one. */
import { reportDistricts } from '../../analyse/districts/report-districts.ts';
import { districtRows } from '../../text/analyse/district-rows.ts';
import { analysisTitle } from '../../text/analyse/report-titles.ts';
import type { Session } from '../session.ts';
import { type AnalysisOptions, printAnalysis } from './print-analysis.ts';

/** @throws ParError as `printAnalysis` */
export async function analyseDistricts(session: Session, options: AnalysisOptions): Promise<number> {
  return printAnalysis(session, options, {
    report: reportDistricts,
    title: analysisTitle('districts'),
    rows: districtRows,
  });
}
