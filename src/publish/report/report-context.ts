/** What all sections of the report draw on, computed once. */
import { summariseBlocks } from '../../analyse/block-summary.ts';
import { reportOverview } from '../../analyse/overview.ts';
import { reportMethod } from '../../campaign/report-method.ts';
import { reportRanking } from '../../campaign/report-ranking.ts';
import type { Results } from '../../campaign/results.ts';
import { EVERYTHING } from '../../campaign/scope.ts';
import type { BlockSummary } from '../../model/block-summary.ts';
import type { BlockReport, RankingReport } from '../../model/campaign-report.ts';
import type { MethodReport } from '../../model/method-report.ts';
import type { BlockOverview, OverviewReport } from '../../model/overview-report.ts';
import type { Lang } from '../../text/lang.ts';
import { indexOfYear } from '../../text/publish/decision-words.ts';
import { announced } from '../official/announced.ts';
import type { PublicationInput } from '../publication-input.ts';
import { type Captions, newCaptions } from './captions.ts';

export interface ReportContext {
  results: Results;
  lang: Lang;
  year: number;
  /** what is reported: the index, its year and whose it is, in words */
  index: string;
  ranking: RankingReport;
  overview: OverviewReport;
  method: MethodReport;
  blocks: readonly BlockContext[];
  captions: Captions;
}

export interface BlockContext {
  report: BlockReport;
  overview: BlockOverview;
  summary: BlockSummary;
}

export function reportContext({ results, announcement, lang }: PublicationInput): ReportContext {
  const ranking = reportRanking(results.campaign, { ...results, ...EVERYTHING });
  const overview = reportOverview(results);
  const { year, units } = announced(announcement, ranking, lang);
  const summaries = summariseBlocks(results);
  return {
    results,
    lang,
    year,
    index: indexOfYear(year, units, lang),
    ranking,
    overview,
    method: reportMethod(results),
    blocks: ranking.blocks.map((report, at) => ({
      report,
      overview: overview.blocks[at]!,
      summary: summaries[at]!,
    })),
    captions: newCaptions(lang),
  };
}
