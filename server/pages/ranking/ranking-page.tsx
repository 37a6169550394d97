/** The ranking of one block (Xếp hạng): chart and table, searched and sorted by the address. */
import type { FC } from 'hono/jsx';
import { z } from 'zod';
import {
  inLang,
  PAGE_TITLES,
  previousNote,
  RANKING_PAGE_WORDS,
  RANKING_WORDS,
  type RankingReport,
  rankingSummary,
  refusedLines,
  reportRanking,
  settingSentences,
} from '../../../src/index.ts';
import { Page } from '../page.tsx';
import { asked, type PageContext, PRESENTED_ROWS } from '../page-context.ts';
import type { PageRoute } from '../page-route.ts';
import { BlockChoice, blocksOf } from '../parts/block-choice.tsx';
import { ChartFigure } from '../parts/chart-figure.tsx';
import { chosenBlock } from '../parts/chosen-block.ts';
import { DataFiles } from '../parts/data-files.tsx';
import { UnitSearch } from '../parts/unit-search.tsx';
import { UnrankedUnits } from '../parts/unranked-units.tsx';
import { RANKING_ORDERS, rankingRowsFor } from './ranking-order.ts';
import { RANKING_TABLE_ID, RankingTable } from './ranking-table.tsx';

export const rankingPage: PageRoute = {
  path: '/xep-hang',
  query: z.object({
    khoi: z.string().optional(),
    'sap-xep': z.enum(RANKING_ORDERS).optional().catch(undefined),
    tim: z.string().max(200).optional(),
    trang: z.string().optional(),
  }),
  render(ctx) {
    const chosen = chosenBlock(ctx, blocksOf(ctx));
    if (!chosen) return null;
    const { campaign, synthetic, previous } = ctx.results;
    const report = reportRanking(campaign, { synthetic, previous, tier: null, block: chosen.block.id });
    const title = `${PAGE_TITLES.ranking[ctx.lang]}: ${inLang(chosen.block.label, ctx.lang)}`;
    return (
      <Page ctx={ctx} page="ranking" title={title}>
        <BlockChoice ctx={ctx} block={chosen.block.id} keep={{ 'sap-xep': asked(ctx, 'sap-xep') }} />
        <Ranking ctx={ctx} report={report} block={report.blocks[0]!} />
      </Page>
    );
  },
};

interface RankingProps {
  ctx: PageContext;
  report: RankingReport;
  block: RankingReport['blocks'][number];
}

const Ranking: FC<RankingProps> = ({ ctx, report, block }) => {
  const { lang, isPresented } = ctx;
  const { ranked, unranked, mean } = block;
  const keep = { khoi: block.id, 'sap-xep': asked(ctx, 'sap-xep'), tim: asked(ctx, 'tim') };
  const rows = rankingRowsFor(ctx, block);
  if (ranked.length === 0) {
    return (
      <>
        <p>{RANKING_WORDS.empty[lang]}.</p>
        <UnrankedUnits ctx={ctx} unranked={unranked} />
      </>
    );
  }
  return (
    <>
      <p>{rankingSummary({ ranked: ranked.length, unranked: unranked.length, mean }, lang)}</p>
      {isPresented && ranked.length > PRESENTED_ROWS ? null : (
        <ChartFigure ctx={ctx} request={{ name: 'ranking', block: block.id }} hasOwnTable />
      )}
      {isPresented ? null : (
        <UnitSearch
          ctx={ctx}
          filter={RANKING_TABLE_ID}
          label={RANKING_PAGE_WORDS.searchLabel[lang]}
          keep={{ ...keep, tim: null }}
          found={rows.length}
        />
      )}
      <RankingTable ctx={ctx} report={report} rows={rows} keep={keep} />
      <DataFiles ctx={ctx} path="rankings" params={{ block: block.id }} title={inLang(block.label, lang)} />
      {unranked.length === 0 || isPresented ? null : (
        <section>
          <h2>{RANKING_PAGE_WORDS.unrankedTitle[lang]}</h2>
          <UnrankedUnits ctx={ctx} unranked={unranked} />
        </section>
      )}
      {isPresented ? null : <Notes ctx={ctx} report={report} />}
    </>
  );
};

const Notes: FC<Pick<RankingProps, 'ctx' | 'report'>> = ({ ctx: { lang }, report }) => {
  const all = [
    ...settingSentences(report, lang),
    ...(report.previous === null ? [] : [previousNote(report, lang)]),
    ...report.blocks.flatMap(({ ranked }) => refusedLines(ranked, lang)),
  ];
  return (
    <section>
      <h2>{RANKING_PAGE_WORDS.notes[lang]}</h2>
      {all.map((sentence) => (
        <p class="note">{sentence}</p>
      ))}
    </section>
  );
};
