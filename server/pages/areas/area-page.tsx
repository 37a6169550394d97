/** One area in a block: the units by their share of its maximum, its criteria by points lost. */
import type { FC } from 'hono/jsx';
import { z } from 'zod';
import { type BlockAreas, inLang, reportAreas, AREAS_WORDS as WORDS } from '../../../src/index.ts';
import { PAGE_PATHS, Page } from '../page.tsx';
import { link, type PageContext } from '../page-context.ts';
import type { PageRoute } from '../page-route.ts';
import { BlockChoice, blocksOf } from '../parts/block-choice.tsx';
import { ChartFigure } from '../parts/chart-figure.tsx';
import { chosenBlock } from '../parts/chosen-block.ts';
import { DataFiles } from '../parts/data-files.tsx';
import { AreaLost } from './area-lost.tsx';
import { AreaRanking } from './area-ranking.tsx';

export const areaPage: PageRoute<'id'> = {
  path: '/linh-vuc/:id',
  query: z.object({ khoi: z.string().optional(), trang: z.string().optional() }),
  render(ctx, { id }) {
    const { tiers } = ctx.results.campaign;
    const having = new Set(
      tiers.filter(({ set }) => set.areas.some((area) => area.id === id)).map(({ set }) => set.tier),
    );
    const blocks = blocksOf(ctx).filter(({ block }) => having.has(block.tier));
    const chosen = chosenBlock(ctx, blocks);
    if (!chosen) return null;
    const block = reportAreas(ctx.results, { tier: chosen.block.tier, block: chosen.block.id }).blocks[0]!;
    const at = block.areas.findIndex((area) => area.id === id);
    const area = block.areas[at];
    // bonus and penalty are no areas of the index
    if (!area) return null;
    const title = `${area.number}. ${inLang(area.label, ctx.lang)}: ${inLang(block.label, ctx.lang)}`;
    return (
      <Page ctx={ctx} page="areas" title={title}>
        <BlockChoice ctx={ctx} block={block.id} blocks={blocks} />
        <Area ctx={ctx} block={block} at={at} />
      </Page>
    );
  },
};

interface AreaProps {
  ctx: PageContext;
  block: BlockAreas;
  /** position of the area in the block's areas */
  at: number;
}

const Area: FC<AreaProps> = ({ ctx, block, at }) => {
  const { lang, isPresented } = ctx;
  const area = block.areas[at]!;
  if (area.mean === null) {
    const hasFigures = block.areas.some(({ mean }) => mean !== null);
    return <p>{WORDS[hasFigures ? 'notForBlock' : 'noFigures'][lang]}</p>;
  }
  return (
    <>
      <AreaRanking ctx={ctx} block={block} at={at} />
      <DataFiles ctx={ctx} path="areas" params={{ block: block.id }} title={WORDS.ranking[lang]} />
      {isPresented ? null : (
        <>
          <p class="note">{WORDS.note[lang]}</p>
          <AreaLost ctx={ctx} block={block} area={area.id} />
          <h2>{WORDS.pareto[lang]}</h2>
          <ChartFigure ctx={ctx} request={{ name: 'pareto', tier: block.tier, block: block.id }} />
          <p>
            <a href={link(ctx, PAGE_PATHS.areas, { khoi: block.id })}>{WORDS.all[lang]}</a>
          </p>
        </>
      )}
    </>
  );
};
