/** Units close to the next or the previous grade or rank (Sát ngưỡng), of one block. */
import type { FC } from 'hono/jsx';
import { z } from 'zod';
import {
  decimal,
  distanceWords,
  edgeWords,
  formatRounded,
  HEADINGS,
  inLang,
  localDecimal,
  movesWords,
  type NearBlock,
  NO_VALUE,
  PAGE_TITLES,
  RANKING_WORDS,
  reportNear,
  NEAR_WORDS as WORDS,
} from '../../../src/index.ts';
import { Page } from '../page.tsx';
import { leafLink, type PageContext } from '../page-context.ts';
import type { PageRoute } from '../page-route.ts';
import { BlockChoice, blocksOf } from '../parts/block-choice.tsx';
import { chosenBlock } from '../parts/chosen-block.ts';
import { DataFiles } from '../parts/data-files.tsx';
import { GradeWord } from '../parts/grade-word.tsx';
import { PartLinks, presentedPart } from '../parts/presented-part.tsx';
import { ScrollTable } from '../parts/scroll-table.tsx';
import { UnitName } from '../parts/unit-name.tsx';

export const nearPage: PageRoute = {
  path: '/sat-nguong',
  query: z.object({ khoi: z.string().optional(), trang: z.string().optional() }),
  render(ctx) {
    const { lang, results } = ctx;
    const chosen = chosenBlock(ctx, blocksOf(ctx));
    if (!chosen) return null;
    const { blocks, settings } = reportNear(results, { tier: null, block: chosen.block.id });
    const block = blocks[0]!;
    const { id, label } = block.block;
    return (
      <Page ctx={ctx} page="near" title={`${PAGE_TITLES.near[lang]}: ${inLang(label, lang)}`}>
        <BlockChoice ctx={ctx} block={id} />
        {ctx.isPresented ? null : <p class="note">{WORDS.meaning[lang]}</p>}
        {block.units.length === 0 ? (
          <p>{WORDS.none[lang]}</p>
        ) : (
          <NearTable ctx={ctx} block={block} decimals={settings.decimals} />
        )}
        <DataFiles ctx={ctx} path="near" params={{ block: id }} title={PAGE_TITLES.near[lang]} />
      </Page>
    );
  },
};

const NearTable: FC<{ ctx: PageContext; block: NearBlock; decimals: number }> = ({
  ctx,
  block,
  decimals,
}) => {
  const { lang } = ctx;
  const rows = block.units.flatMap((unit) => unit.edges.map((edge) => ({ ...unit, edge })));
  const part = presentedPart(ctx, rows);
  return (
    <>
      <ScrollTable caption={`${PAGE_TITLES.near[lang]}: ${inLang(block.block.label, lang)}`}>
        <thead>
          <tr>
            <th scope="col">{HEADINGS.unit[lang]}</th>
            <th scope="col" class="number">
              {HEADINGS.rank[lang]}
            </th>
            <th scope="col" class="number">
              {HEADINGS.index[lang]}
            </th>
            <th scope="col">{RANKING_WORDS.grade[lang]}</th>
            <th scope="col">{WORDS.edge[lang]}</th>
            <th scope="col" class="number optional">
              {WORDS.at[lang]}
            </th>
            <th scope="col" class="number">
              {WORDS.distance[lang]}
            </th>
            <th scope="col" class="number optional">
              {WORDS.points[lang]}
            </th>
            <th scope="col">{WORDS.tip[lang]}</th>
          </tr>
        </thead>
        <tbody>
          {part.rows.map(({ unit, now, edge }) => (
            <tr>
              <th scope="row">
                <UnitName ctx={ctx} unit={unit} />
              </th>
              <td class="number">{now.rank ?? NO_VALUE}</td>
              <td class="number">{now.index === null ? NO_VALUE : localDecimal(now.index, lang)}</td>
              <td>
                <GradeWord ctx={ctx} block={block.block.id} grade={now.grade} />
              </td>
              <td>{edgeWords(edge, lang)}</td>
              <td class="number optional">{formatRounded(decimal(edge.at), decimals, lang)}</td>
              <td class="number">{distanceWords(edge.distance, lang)}</td>
              <td class="number optional">{distanceWords(edge.points, lang)}</td>
              <td>
                {edge.tip === null ? (
                  NO_VALUE
                ) : (
                  <>
                    <a href={leafLink(ctx, unit.id, edge.tip.code)}>{edge.tip.code}</a>{' '}
                    {movesWords(edge.tip, lang)}
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <PartLinks ctx={ctx} part={part} keep={{ khoi: block.block.id }} />
    </>
  );
};
