/** The overview (Tổng quan): who leads, who trails, who moved, where the province is weak, what is still missing. */
import type { FC } from 'hono/jsx';
import { z } from 'zod';
import {
  type OverviewReport,
  PAGE_TITLES,
  reportOverview,
  OVERVIEW_WORDS as WORDS,
} from '../../../src/index.ts';
import { Page } from '../page.tsx';
import type { PageContext } from '../page-context.ts';
import type { PageRoute } from '../page-route.ts';
import { ChartFigure } from '../parts/chart-figure.tsx';
import { DataFiles } from '../parts/data-files.tsx';
import { BlockPanel } from './block-panel.tsx';
import { MissedTargets } from './missed-targets.tsx';
import { OverviewTiles } from './overview-tiles.tsx';

export const overviewPage: PageRoute = {
  path: '/',
  query: z.object({}),
  render(ctx) {
    const report = reportOverview(ctx.results);
    const blocks = report.blocks.filter(({ ranked, unranked }) => ranked + unranked.length > 0);
    const isEmpty = blocks.every(({ ranked }) => ranked === 0);
    return (
      <Page ctx={ctx} page="overview" title={PAGE_TITLES.overview[ctx.lang]}>
        <OverviewTiles ctx={ctx} report={report} />
        {isEmpty ? (
          <p class="panel">
            <strong>{WORDS.noFigures[ctx.lang]}</strong>
          </p>
        ) : (
          <Results ctx={ctx} report={{ ...report, blocks }} />
        )}
      </Page>
    );
  },
};

const Results: FC<{ ctx: PageContext; report: OverviewReport }> = ({ ctx, report }) => {
  const { lang, isPresented } = ctx;
  return (
    <>
      <h2>{WORDS.blocks[lang]}</h2>
      <div class="panels pairs">
        {report.blocks.map((block) => (
          <BlockPanel ctx={ctx} block={block} />
        ))}
      </div>
      {report.previous === null && !isPresented ? <p class="note">{WORDS.noPrevious[lang]}</p> : null}
      <DataFiles ctx={ctx} path="overview" title={PAGE_TITLES.overview[lang]} />
      <MissedTargets ctx={ctx} report={report} />
      <h2>{WORDS.distribution[lang]}</h2>
      <ChartFigure ctx={ctx} request={{ name: 'distribution' }} />
    </>
  );
};
