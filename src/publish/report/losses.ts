/** The criteria by points lost: the first ones as a table, the pareto picture. */

import { reportLost } from '../../analyse/lost-points.ts';
import { EVERYTHING } from '../../campaign/scope.ts';
import { makeChart } from '../../chart/make-chart.ts';
import { decimal } from '../../exact/decimal.ts';
import type { LostReport } from '../../model/lost-report.ts';
import { ANALYSIS_HEADINGS } from '../../text/analyse/report-titles.ts';
import { formatRounded, localDecimal } from '../../text/format.ts';
import { inLang } from '../../text/in-lang.ts';
import type { Lang } from '../../text/lang.ts';
import { lossSentences } from '../../text/publish/report-losses.ts';
import { REPORT_WORDS } from '../../text/publish/report-words.ts';
import { HEADINGS } from '../../text/vocabulary/headings.ts';
import type { DocumentBlock, DocumentTable } from '../document/document.ts';
import { paragraph } from '../document/paragraph.ts';
import { bodyText, chartPicture } from './blocks.ts';
import type { ReportContext } from './report-context.ts';

const LISTED = 10;

export async function lossBlocks({ results, captions, lang }: ReportContext): Promise<DocumentBlock[]> {
  const report = reportLost(results, EVERYTHING);
  if (report.criteria.length === 0) return [];
  const chart = makeChart(results, { name: 'pareto' }, { form: 'wide', lang });
  return [
    ...bodyText(lossSentences(report, LISTED, lang)),
    paragraph('caption', captions('table', REPORT_WORDS.lossTable[lang])),
    lossTable(report, lang),
    await chartPicture(chart, captions('picture', chart.title)),
  ];
}

function lossTable({ criteria, settings }: LostReport, lang: Lang): DocumentTable {
  const { lost, shareOfLost, unitsLosing, unitsApplied } = ANALYSIS_HEADINGS;
  return {
    kind: 'table',
    columns: [
      { heading: REPORT_WORDS.order[lang], align: 'center', width: 1 },
      { heading: HEADINGS.criterion[lang], align: 'left', width: 7 },
      ...[lost, shareOfLost, unitsLosing, unitsApplied].map((words) => ({
        heading: words[lang],
        align: 'right' as const,
        width: 1.8,
      })),
    ],
    rows: criteria.slice(0, LISTED).map((criterion, at) => ({
      cells: [
        String(at + 1),
        `${criterion.code}. ${inLang(criterion.label, lang)}`,
        formatRounded(decimal(criterion.lost), settings.decimals, lang),
        localDecimal(criterion.share, lang),
        localDecimal(String(criterion.unitsLosing), lang),
        localDecimal(String(criterion.unitsApplied), lang),
      ],
    })),
  };
}
