/** Next year's work (Nhiệm vụ khắc phục): the units of a block with the number of their tasks and the points at stake. */
import type { FC } from 'hono/jsx';
import { z } from 'zod';
import {
  decimal,
  formatRounded,
  HEADINGS,
  inLang,
  PAGE_TITLES,
  reportTasks,
  type UnitTasks,
  PRIORITIES_PAGE_WORDS as WORDS,
} from '../../../src/index.ts';
import { Page } from '../page.tsx';
import { link, type PageContext } from '../page-context.ts';
import type { PageRoute } from '../page-route.ts';
import { BlockChoice, blocksOf } from '../parts/block-choice.tsx';
import { chosenBlock } from '../parts/chosen-block.ts';
import { DataFiles } from '../parts/data-files.tsx';
import { PartLinks, presentedPart } from '../parts/presented-part.tsx';
import { ScrollTable } from '../parts/scroll-table.tsx';
import { UnitName } from '../parts/unit-name.tsx';

export const tasksPage: PageRoute = {
  path: '/nhiem-vu',
  query: z.object({ khoi: z.string().optional(), trang: z.string().optional() }),
  render(ctx) {
    const { lang, results } = ctx;
    const chosen = chosenBlock(ctx, blocksOf(ctx));
    if (!chosen) return null;
    const { id, label } = chosen.block;
    const { units, settings } = reportTasks(results, { tier: null, block: id, unit: null });
    return (
      <Page ctx={ctx} page="tasks" title={`${PAGE_TITLES.tasks[lang]}: ${inLang(label, lang)}`}>
        <BlockChoice ctx={ctx} block={id} />
        {ctx.isPresented ? null : <p class="note">{WORDS.tasksIntro[lang]}</p>}
        <UnitsTable ctx={ctx} units={units} block={id} decimals={settings.decimals} />
        <DataFiles ctx={ctx} path="tasks" params={{ block: id }} title={PAGE_TITLES.tasks[lang]} />
      </Page>
    );
  },
};

interface UnitsTableProps {
  ctx: PageContext;
  units: readonly UnitTasks[];
  /** id */
  block: string;
  decimals: number;
}

/** The most points at stake first. */
const UnitsTable: FC<UnitsTableProps> = ({ ctx, units, block, decimals }) => {
  const { lang } = ctx;
  const order = [...units].sort((a, b) => decimal(b.lost).compare(decimal(a.lost)));
  const part = presentedPart(ctx, order);
  return (
    <>
      <ScrollTable caption={PAGE_TITLES.tasks[lang]}>
        <thead>
          <tr>
            <th scope="col">{HEADINGS.unit[lang]}</th>
            <th scope="col" class="number">
              {WORDS.count[lang]}
            </th>
            <th scope="col" class="number">
              {WORDS.lost[lang]}
            </th>
            <th scope="col">{WORDS.tasks[lang]}</th>
          </tr>
        </thead>
        <tbody>
          {part.rows.map(({ unit, tasks, lost }) => (
            <tr>
              <th scope="row">
                <UnitName ctx={ctx} unit={unit} />
              </th>
              <td class="number">{tasks.length}</td>
              <td class="number">{formatRounded(decimal(lost), decimals, lang)}</td>
              <td>
                <a
                  href={link(ctx, `/nhiem-vu/${encodeURIComponent(unit.id)}`)}
                  aria-label={`${WORDS.open[lang]}: ${unit.name}`}
                >
                  {WORDS.open[lang]}
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <PartLinks ctx={ctx} part={part} keep={{ khoi: block }} />
    </>
  );
};
