/** Targets of the plan: counts, each tier in words, all of them in a table and one picture a tier. */
import { reportTargets } from '../../analyse/targets.ts';
import { makeChart } from '../../chart/make-chart.ts';
import { measureSign } from '../../chart/targets.ts';
import type { Named } from '../../model/campaign-report.ts';
import type { TargetReport } from '../../model/target-report.ts';
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
import type { DocumentBlock, DocumentTable } from '../document.ts';
import { paragraph } from '../paragraph.ts';
import { bodyText, chartPicture, listItems } from './blocks.ts';
import type { ReportContext } from './report-context.ts';

export async function targetBlocks({ results, captions, lang }: ReportContext): Promise<DocumentBlock[]> {
  const report = reportTargets(results);
  if (report.targets.length === 0) return [];
  const tiers = tiersOf(report);
  const sentences = tiers.map((tier) => tierSentences(tier, askedOf(report, tier), lang).join(' '));
  const parts: DocumentBlock[] = [
    ...bodyText([targetCounts(report, lang)]),
    ...listItems(sentences),
    paragraph('caption', captions('table', REPORT_WORDS.targetTable[lang])),
    targetTable(report, tiers, lang),
  ];
  for (const { id } of tiers) {
    const chart = makeChart(results, { name: 'targets', tier: id }, { form: 'wide', lang });
    parts.push(await chartPicture(chart, captions('picture', chart.title)));
  }
  return parts;
}

/** The tiers that have targets, in the order in which they appear. */
function tiersOf({ targets }: TargetReport): Named[] {
  const all = targets.flatMap(({ tiers }) => tiers.map(({ tier }) => tier));
  return all.filter(({ id }, at) => all.findIndex((other) => other.id === id) === at);
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
      { heading: REPORT_WORDS.code[lang], align: 'center', width: 1.2 },
      { heading: REPORT_WORDS.planWords[lang], align: 'left', width: 5 },
      ...tiers.map(({ label }) => ({ heading: inLang(label, lang), align: 'left' as const, width: 2.6 })),
    ],
    rows: targets.map((target) => ({
      cells: [
        target.code,
        planWords({ target, asked: target.tiers[0]! }, lang),
        ...tiers.map(({ id }) => {
          const asked = target.tiers.find(({ tier }) => tier.id === id);
          const form = { decimals: settings.decimals, sign: measureSign(target), lang };
          return asked ? tierResult(asked, form) : NO_VALUE;
        }),
      ],
    })),
  };
}
