/** A block in its areas (Lĩnh vực): the areas by their means, and every unit in every area. */
import type { FC } from 'hono/jsx';
import { z } from 'zod';
import {
  type AreaReport,
  type BlockAreas,
  decimal,
  HEADINGS,
  inLang,
  localDecimal,
  NO_VALUE,
  numberText,
  PAGE_TITLES,
  reportAreas,
  AREAS_WORDS as WORDS,
} from '../../../src/index.ts';
import { Page } from '../page.tsx';
import { areaLink, type PageContext, PRESENTED_ROWS } from '../page-context.ts';
import type { PageRoute } from '../page-route.ts';
import { BlockChoice, blocksOf } from '../parts/block-choice.tsx';
import { ChartFigure } from '../parts/chart-figure.tsx';
import { chosenBlock } from '../parts/chosen-block.ts';
import { DataFiles } from '../parts/data-files.tsx';
import { ScrollTable } from '../parts/scroll-table.tsx';

export const areasPage: PageRoute = {
  path: '/linh-vuc',
  query: z.object({ khoi: z.string().optional() }),
  render(ctx) {
    const chosen = chosenBlock(ctx, blocksOf(ctx));
    if (!chosen) return null;
    const { id, label, tier } = chosen.block;
    const block = reportAreas(ctx.results, { tier, block: id }).blocks[0]!;
    const hasFigures = block.areas.some(({ mean }) => mean !== null);
    return (
      <Page ctx={ctx} page="areas" title={`${PAGE_TITLES.areas[ctx.lang]}: ${inLang(label, ctx.lang)}`}>
        <BlockChoice ctx={ctx} block={id} />
        {hasFigures ? <Areas ctx={ctx} block={block} /> : <p>{WORDS.noFigures[ctx.lang]}</p>}
      </Page>
    );
  },
};

interface AreasProps {
  ctx: PageContext;
  block: AreaReport['blocks'][number];
}

const Areas: FC<AreasProps> = ({ ctx, block }) => {
  const { lang, isPresented } = ctx;
  return (
    <>
      <AreaTable ctx={ctx} block={block} />
      {isPresented ? null : <p class="note">{WORDS.note[lang]}</p>}
      <DataFiles ctx={ctx} path="areas" params={{ block: block.id }} title={PAGE_TITLES.areas[lang]} />
      {isPresented && block.units.length > PRESENTED_ROWS ? null : (
        <>
          <h2>{WORDS.heatmap[lang]}</h2>
          <ChartFigure ctx={ctx} request={{ name: 'heatmap', block: block.id }} />
        </>
      )}
    </>
  );
};

const AreaTable: FC<AreasProps> = ({ ctx, block }) => {
  const { lang } = ctx;
  return (
    <ScrollTable caption={WORDS.table[lang]}>
      <thead>
        <tr>
          <th scope="col">{HEADINGS.area[lang]}</th>
          <th scope="col" class="number">
            {WORDS.mean[lang]}
          </th>
          <th scope="col" class="number">
            {WORDS.maxPoints[lang]}
          </th>
          <th scope="col" class="number optional">
            {WORDS.units[lang]}
          </th>
        </tr>
      </thead>
      <tbody>
        {block.areas.toSorted(weakestFirst).map(({ id, number, label, mean, maxPoints, units }) => (
          <tr>
            <th scope="row">
              <a href={areaLink(ctx, id, { khoi: block.id })}>{`${number}. ${inLang(label, lang)}`}</a>
            </th>
            <td class="number">{mean === null ? NO_VALUE : localDecimal(mean, lang)}</td>
            <td class="number">{numberText(maxPoints, lang)}</td>
            <td class="number optional">{units}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
};

/** Areas without a mean last. */
function weakestFirst(a: BlockAreas['areas'][number], b: BlockAreas['areas'][number]): number {
  if (a.mean === null || b.mean === null) return Number(a.mean === null) - Number(b.mean === null);
  return decimal(a.mean).compare(decimal(b.mean));
}
