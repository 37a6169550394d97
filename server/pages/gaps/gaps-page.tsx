/** What units claimed against what counted (Đối chiếu tự chấm – thẩm định), of one block. */
import type { FC } from 'hono/jsx';
import { z } from 'zod';
import {
  type BlockGaps,
  type GapReport,
  gapsSummary,
  inLang,
  PAGE_TITLES,
  reportGaps,
  unitCount,
  GAPS_PAGE_WORDS as WORDS,
} from '../../../src/index.ts';
import { Page } from '../page.tsx';
import { type PageContext, PRESENTED_ROWS } from '../page-context.ts';
import type { PageRoute } from '../page-route.ts';
import { BlockChoice, blocksOf } from '../parts/block-choice.tsx';
import { ChartFigure } from '../parts/chart-figure.tsx';
import { chosenBlock } from '../parts/chosen-block.ts';
import { DataFiles } from '../parts/data-files.tsx';
import { UnitName } from '../parts/unit-name.tsx';
import { GapChanges } from './gap-changes.tsx';
import { AppraiserGapTable, AreaGapTable } from './gap-sums.tsx';
import { LoweredCriteria, UnitGaps } from './gap-tables.tsx';

export const gapsPage: PageRoute = {
  path: '/doi-chieu',
  query: z.object({ khoi: z.string().optional(), trang: z.string().optional() }),
  render(ctx) {
    const { lang, results } = ctx;
    const chosen = chosenBlock(ctx, blocksOf(ctx));
    if (!chosen) return null;
    const report = reportGaps(results, { tier: null, block: chosen.block.id });
    const block = report.blocks[0]!;
    return (
      <Page ctx={ctx} page="gaps" title={`${PAGE_TITLES.gaps[lang]}: ${inLang(block.label, lang)}`}>
        <BlockChoice ctx={ctx} block={block.id} />
        {ctx.isPresented ? null : <p class="note">{WORDS.meaning[lang]}</p>}
        {block.units.length === 0 ? (
          <p>{WORDS.noneCompared[lang]}</p>
        ) : (
          <Gaps ctx={ctx} report={report} block={block} />
        )}
        <WithoutReport ctx={ctx} units={block.withoutReport} />
      </Page>
    );
  },
};

const Gaps: FC<{ ctx: PageContext; report: GapReport; block: BlockGaps }> = ({ ctx, report, block }) => {
  const { lang, isPresented } = ctx;
  const { decimals } = report.settings;
  return (
    <>
      <p>{gapsSummary(block.units, lang)}</p>
      {isPresented && block.units.length > PRESENTED_ROWS ? null : (
        <ChartFigure ctx={ctx} request={{ name: 'gaps', block: block.id }} hasOwnTable />
      )}
      <UnitGaps ctx={ctx} block={block} decimals={decimals} />
      <DataFiles ctx={ctx} path="gaps" params={{ block: block.id }} title={WORDS.data[lang]} />
      {isPresented ? null : (
        <>
          <AreaGapTable ctx={ctx} block={block} decimals={decimals} />
          <AppraiserGapTable ctx={ctx} block={block} decimals={decimals} />
          <LoweredCriteria ctx={ctx} block={block} decimals={decimals} />
          <GapChanges ctx={ctx} block={block} decimals={decimals} />
        </>
      )}
    </>
  );
};

const WithoutReport: FC<{ ctx: PageContext; units: BlockGaps['withoutReport'] }> = ({ ctx, units }) => {
  if (units.length === 0) return null;
  return (
    <details open={units.length <= PRESENTED_ROWS}>
      <summary>{`${WORDS.withoutReport[ctx.lang]} (${unitCount(units.length, ctx.lang)})`}</summary>
      <ul class="names">
        {units.map((unit) => (
          <li>
            <UnitName ctx={ctx} unit={unit} />
          </li>
        ))}
      </ul>
    </details>
  );
};
