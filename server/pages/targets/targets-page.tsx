/** The numeric targets of the plan (Chỉ tiêu kế hoạch): attained by the province, computed from summed figures? */
import type { FC } from 'hono/jsx';
import { z } from 'zod';
import {
  PAGE_TITLES,
  reportTargets,
  type TargetReport,
  targetsSummary,
  TARGETS_PAGE_WORDS as WORDS,
} from '../../../src/index.ts';
import { Page } from '../page.tsx';
import type { PageContext } from '../page-context.ts';
import type { PageRoute } from '../page-route.ts';
import { ChartFigure } from '../parts/chart-figure.tsx';
import { DataFiles } from '../parts/data-files.tsx';
import { PlanGoals } from './plan-goals.tsx';
import { TargetSection } from './target-section.tsx';
import { TargetsByTier } from './targets-by-tier.tsx';

export const targetsPage: PageRoute = {
  path: '/chi-tieu',
  query: z.object({ trang: z.string().optional() }),
  render(ctx) {
    const { lang, isPresented } = ctx;
    const report = reportTargets(ctx.results);
    return (
      <Page ctx={ctx} page="targets" title={PAGE_TITLES.targets[lang]}>
        {report.targets.length === 0 ? (
          <p>{WORDS.none[lang]}</p>
        ) : (
          <>
            <p>{targetsSummary(report, lang)}</p>
            <p class="note">{WORDS.meaning[lang]}</p>
            <ChartFigure ctx={ctx} request={{ name: 'targets' }} hasOwnTable />
            <TargetsByTier ctx={ctx} report={report} />
            <DataFiles ctx={ctx} path="targets" title={WORDS.data[lang]} />
            {isPresented ? null : <EachTarget ctx={ctx} report={report} />}
          </>
        )}
        {report.goals.length === 0 || isPresented ? null : <PlanGoals ctx={ctx} goals={report.goals} />}
      </Page>
    );
  },
};

const EachTarget: FC<{ ctx: PageContext; report: TargetReport }> = ({ ctx, report }) => (
  <>
    <h2>{WORDS.each[ctx.lang]}</h2>
    {report.targets.map((target) => (
      <TargetSection ctx={ctx} target={target} />
    ))}
  </>
);
