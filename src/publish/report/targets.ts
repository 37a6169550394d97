/** Targets of the plan: counts, each tier in words, all of them in a table and one picture a tier. */
import { reportTargets } from '../../analyse/targets.ts';
import { makeChart } from '../../chart/make-chart.ts';
import type { Named } from '../../model/campaign-report.ts';
import type { TargetReport } from '../../model/target-report.ts';
import { targetTiers } from '../../model/target-tiers.ts';
import { tierResult } from '../../text/charts/target-chart-words.ts';
import { inLang } from '../../text/in-lang.ts';
import type { Lang } from '../../text/lang.ts';
import {
  type AskedTarget,
  planWords,
  targetCounts,
  tierSentences,
} from '../../text/publish/report-targets.ts';
import { REPORT_WORDS } from '../../text/publish/report-words.ts';
import { NO_VALUE } from '../../text/table.ts';
import type { DocumentBlock, DocumentTable } from '../document/document.ts';
import { paragraph } from '../document/paragraph.ts';
import { bodyText, chartPicture, listItems } from './blocks.ts';
import type { ReportContext } from './report-context.ts';

const MOST_DRAWN = 12;

export async function targetBlocks(context: ReportContext): Promise<DocumentBlock[]> {
  const { results, captions, lang } = context;
  const report = reportTargets(results);
  if (report.targets.length === 0) return [];
  const tiers = targetTiers(report);
  const sentences = tiers.map((tier) => tierSentences(tier, askedOf(report, tier), lang).join(' '));
  return [
    ...bodyText([targetCounts(report, lang)]),
    ...listItems(sentences),
    paragraph('caption', captions('table', REPORT_WORDS.targetTable[lang])),
    targetTable(report, tiers, lang),
    ...(await missedPicture(context)),
  ];
}

/** The table says all; drawn are those that are farthest. */
async function missedPicture({ results, overview, captions, lang }: ReportContext): Promise<DocumentBlock[]> {
  if (overview.targets.missed === 0) return [];
  const chart = makeChart(results, { name: 'targets', most: MOST_DRAWN }, { form: 'wide', lang });
  return [await chartPicture(chart, captions('picture', chart.title))];
}

function askedOf({ targets }: TargetReport, { id }: Named): AskedTarget[] {
  return targets.flatMap((target) =>
    target.tiers.filter(({ tier }) => tier.id === id).map((asked) => ({ target, asked })),
  );
}

function targetTable(
  { targets, settings }: TargetReport,
  tiers: readonly Named[],
  lang: Lang,
): DocumentTable {
  return {
    kind: 'table',
    columns: [
      { heading: REPORT_WORDS.code[lang], align: 'center', width: 1 },
      { heading: REPORT_WORDS.planWords[lang], align: 'left', width: 4.2 },
      ...tiers.map(({ label }) => ({ heading: inLang(label, lang), align: 'left' as const, width: 2.8 })),
    ],
    rows: targets.map((target) => ({
      cells: [
        target.code,
        planWords({ target, asked: target.tiers[0]! }, lang),
        ...tiers.map(({ id }) => {
          const asked = target.tiers.find(({ tier }) => tier.id === id);
          const form = { decimals: settings.decimals, measure: target.measure, lang };
          return asked ? tierResult(asked, form) : NO_VALUE;
        }),
      ],
    })),
  };
}
