/** `parindex analyse series`: units through the years, those that are named or all of a block. */
import { reportSeries } from '../../analyse/series/report-series.ts';
import { seriesPlaces } from '../../analyse/series/series-places.ts';
import type { JoinStrategy } from '../../model/join-strategy.ts';
import { analysisTitle } from '../../text/analyse/report-titles.ts';
import { seriesRows } from '../../text/analyse/series-rows.ts';
import { seriesText } from '../../text/analyse/series-text.ts';
import { placeNamed } from '../place-named.ts';
import type { Session } from '../session.ts';
import { type AnalysisOptions, printAnalysis } from './print-analysis.ts';

interface SeriesOptions extends AnalysisOptions {
  join: JoinStrategy;
}

/**
 * @param units ids or names; all of the scope where there are none
 * @throws ParError usage-unit-*, and as `printAnalysis`
 */
export async function analyseSeries(
  session: Session,
  units: readonly string[],
  { join, ...options }: SeriesOptions,
): Promise<number> {
  return printAnalysis(session, options, {
    report: (results, scope) => {
      const places =
        units.length === 0
          ? seriesPlaces(results.campaign, scope)
          : units.map((unit) => placeNamed(results, unit));
      return reportSeries(results, places, { join });
    },
    title: analysisTitle('series'),
    rows: seriesRows,
    text: seriesText,
  });
}
