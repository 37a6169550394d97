/** The ranking of one block (Xếp hạng): chart and table, searched and sorted by the address. */
import type { FC } from 'hono/jsx';
import { z } from 'zod';
import {
  apartText,
  type BlockDistricts,
  inLang,
  PAGE_TITLES,
  previousNote,
  RANKING_PAGE_WORDS,
  RANKING_WORDS,
  type RankingReport,
  rankingSummary,
  refusedLines,
  reportDistricts,
  reportRanking,
  settingSentences,
  unitCount,
  DISTRICT_WORDS as WORDS,
} from '../../../src/index.ts';
import { Page } from '../page.tsx';
import { asked, type PageContext, PRESENTED_ROWS } from '../page-context.ts';
import type { PageRoute } from '../page-route.ts';
import { BlockChoice, blocksOf } from '../parts/block-choice.tsx';
import { ChartFigure } from '../parts/chart-figure.tsx';
import { chosenBlock } from '../parts/chosen-block.ts';
import { DataFiles } from '../parts/data-files.tsx';
import { UnitName } from '../parts/unit-name.tsx';
import { UnitSearch } from '../parts/unit-search.tsx';
import { UnrankedUnits } from '../parts/unranked-units.tsx';
import { DistrictFilter, placesInside } from './district-filter.tsx';
import { RANKING_ORDERS, rankingRowsFor } from './ranking-order.ts';
import { RANKING_TABLE_ID, RankingTable } from './ranking-table.tsx';

export const rankingPage: PageRoute = {
  path: '/xep-hang',
  query: z.object({
    khoi: z.string().optional(),
    'sap-xep': z.enum(RANKING_ORDERS).optional().catch(undefined),
    tim: z.string().max(200).optional(),
    huyen: z.string().optional(),
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
  const [districts] = reportDistricts(ctx.results, { tier: null, block: block.id }).blocks;
  const huyen = asked(ctx, 'huyen');
  const isKnown = districts?.districts.some(({ district }) => district.id === huyen) ?? false;
  const keep = {
    khoi: block.id,
    'sap-xep': asked(ctx, 'sap-xep'),
    tim: asked(ctx, 'tim'),
    huyen: isKnown ? huyen : null,
  };
  const inside = districts && placesInside(ctx, districts);
  const rows = rankingRowsFor(ctx, block).filter(
    ({ unit }) => keep.huyen === null || inside?.get(unit.id)?.district === keep.huyen,
  );
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
      {districts && !isPresented && !ctx.isStatic ? (
        <DistrictFilter ctx={ctx} districts={districts} keep={{ ...keep, huyen: null }} />
      ) : null}
      <RankingTable ctx={ctx} report={report} rows={rows} keep={keep} {...(inside && { inside })} />
      {districts && !isPresented ? <Apart ctx={ctx} districts={districts} block={block.id} /> : null}
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

const Apart: FC<{ ctx: PageContext; districts: BlockDistricts; block: string }> = ({
  ctx,
  districts,
  block,
}) => {
  const { lang } = ctx;
  const { apart } = districts;
  return (
    <>
      <p class="note">{WORDS.method[lang]}</p>
      <DataFiles ctx={ctx} path="districts" params={{ block }} title={WORDS.column[lang]} />
      {apart.length === 0 ? null : (
        <details>
          <summary>{`${WORDS.apart[lang]} (${unitCount(apart.length, lang)})`}</summary>
          <ul>
            {apart.map((each) => (
              <li>
                <UnitName ctx={ctx} unit={each.unit} />
                {': '}
                <bdi>{apartText(each, lang)}</bdi>
              </li>
            ))}
          </ul>
        </details>
      )}
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
