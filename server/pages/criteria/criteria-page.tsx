/** The table of criteria of a tier (Tiêu chí): areas, criteria, their parts, maxima and targets. */
import type { FC } from 'hono/jsx';
import { z } from 'zod';
import {
  CRITERIA_WORDS,
  type CriteriaTable,
  HEADINGS,
  inLang,
  numberText,
  PAGE_TITLES,
  type ShownCriterion,
  tabulateCriteria,
  targetFact,
  CRITERIA_PAGE_WORDS as WORDS,
} from '../../../src/index.ts';
import { Page } from '../page.tsx';
import { areaLink, asked, criterionLink, link, type PageContext } from '../page-context.ts';
import type { PageRoute } from '../page-route.ts';
import { blocksOf } from '../parts/block-choice.tsx';
import { DataFiles } from '../parts/data-files.tsx';
import { PartLinks, presentedPart } from '../parts/presented-part.tsx';
import { ScrollTable } from '../parts/scroll-table.tsx';

export const criteriaPage: PageRoute = {
  path: '/tieu-chi',
  query: z.object({ cap: z.string().optional(), trang: z.string().optional() }),
  render(ctx) {
    const { edition } = ctx.results.campaign;
    const wanted = asked(ctx, 'cap') ?? [...edition.sets.keys()][0] ?? null;
    const table = tabulateCriteria(edition, wanted, ctx.lang).tiers[0];
    if (!table) return null;
    const title = `${PAGE_TITLES.criteria[ctx.lang]}: ${inLang(table.label, ctx.lang)}`;
    return (
      <Page ctx={ctx} page="criteria" title={title}>
        <TierChoice ctx={ctx} tier={table.tier} />
        {ctx.isPresented ? null : <p class="note">{WORDS.choose[ctx.lang]}</p>}
        <Criteria ctx={ctx} table={table} />
        <DataFiles ctx={ctx} path="criteria" params={{ tier: table.tier }} title={title} />
      </Page>
    );
  },
};

const TierChoice: FC<{ ctx: PageContext; tier: string }> = ({ ctx, tier }) => (
  <nav class="choice" aria-label={WORDS.tiers[ctx.lang]}>
    <ul>
      {[...ctx.results.campaign.edition.sets.values()].map((set) => (
        <li>
          <a
            href={link(ctx, ctx.path, { cap: set.tier })}
            aria-current={set.tier === tier ? 'true' : undefined}
          >
            {inLang(set.tierLabel, ctx.lang)}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

type AreaOfTable = CriteriaTable['areas'][number];
type Row = { area: AreaOfTable } | { criterion: ShownCriterion; isPart: boolean };

const Criteria: FC<{ ctx: PageContext; table: CriteriaTable }> = ({ ctx, table }) => {
  const { lang } = ctx;
  const part = presentedPart(ctx, rowsOf(table));
  return (
    <>
      <ScrollTable caption={`${WORDS.table[lang]}: ${inLang(table.label, lang)}`}>
        <thead>
          <tr>
            <th scope="col" class="tight">
              {CRITERIA_WORDS.number[lang]}
            </th>
            <th scope="col">{HEADINGS.criterion[lang]}</th>
            <th scope="col" class="number">
              {CRITERIA_WORDS.maximum[lang]}
            </th>
            <th scope="col">{HEADINGS.target[lang]}</th>
          </tr>
        </thead>
        <tbody>
          {part.rows.map((row) =>
            'area' in row ? (
              <AreaRow ctx={ctx} area={row.area} tier={table.tier} />
            ) : (
              <CriterionRow ctx={ctx} criterion={row.criterion} isPart={row.isPart} />
            ),
          )}
        </tbody>
      </ScrollTable>
      <PartLinks ctx={ctx} part={part} keep={{ cap: table.tier }} />
    </>
  );
};

const AreaRow: FC<{ ctx: PageContext; area: AreaOfTable; tier: string }> = ({ ctx, area, tier }) => {
  const label = inLang(area.label, ctx.lang);
  const block = blocksOf(ctx).find((each) => each.block.tier === tier)?.block.id;
  const isLinked = area.section === 'area' && block !== undefined;
  return (
    <tr class="area">
      <td>{area.number}</td>
      <th scope="row">{isLinked ? <a href={areaLink(ctx, area.id, { khoi: block })}>{label}</a> : label}</th>
      <td class="number">{numberText(area.maxPoints, ctx.lang)}</td>
      <td></td>
    </tr>
  );
};

const CriterionRow: FC<{ ctx: PageContext; criterion: ShownCriterion; isPart: boolean }> = ({
  ctx,
  criterion: { code, printedNumber, label, maxPoints, leaf },
  isPart,
}) => {
  const name = inLang(label, ctx.lang);
  return (
    <tr class={isPart ? 'part' : undefined}>
      <td>{printedNumber}</td>
      <th scope="row">{leaf ? <a href={criterionLink(ctx, code)}>{name}</a> : name}</th>
      <td class="number">{numberText(maxPoints, ctx.lang)}</td>
      <td class="words">{leaf ? targetFact(leaf, ctx.lang)[0] : null}</td>
    </tr>
  );
};

function rowsOf({ areas }: CriteriaTable): Row[] {
  const below = (criterion: ShownCriterion, isPart: boolean): Row[] => [
    { criterion, isPart },
    ...criterion.parts.flatMap((part) => below(part, true)),
  ];
  return areas.flatMap((area): Row[] => [
    { area },
    ...area.criteria.flatMap((criterion) => below(criterion, false)),
  ]);
}
