/** All units (Đơn vị) by tier and block with index and rank; found by name without diacritics. */
import type { FC } from 'hono/jsx';
import { z } from 'zod';
import {
  foldSearch,
  inLang,
  PAGE_TITLES,
  type RankingReport,
  reportRanking,
  unitsSummary,
  UNITS_PAGE_WORDS as WORDS,
} from '../../../src/index.ts';
import { Page } from '../page.tsx';
import { asked, type LinkParams, link, type PageContext } from '../page-context.ts';
import type { PageRoute } from '../page-route.ts';
import { DataFiles } from '../parts/data-files.tsx';
import { PartLinks, presentedPart } from '../parts/presented-part.tsx';
import { UnitSearch } from '../parts/unit-search.tsx';
import { type ListedUnit, UNIT_LIST_ID, UnitsTable } from './units-table.tsx';

export const unitsPage: PageRoute = {
  path: '/don-vi',
  query: z.object({
    cap: z.string().optional(),
    tim: z.string().max(200).optional(),
    trang: z.string().optional(),
  }),
  render(ctx) {
    const { lang, results } = ctx;
    const tier = asked(ctx, 'cap');
    if (tier !== null && !results.campaign.edition.sets.has(tier)) return null;
    const { campaign, synthetic, previous } = results;
    const { blocks } = reportRanking(campaign, { synthetic, previous, tier, block: null });
    const units = blocks.flatMap(listedUnits);
    const search = foldSearch(asked(ctx, 'tim') ?? '');
    const found = units.filter(({ unit }) => foldSearch(unit.name).includes(search));
    const keep = { cap: tier, tim: asked(ctx, 'tim') };
    const part = presentedPart(ctx, found);
    return (
      <Page ctx={ctx} page="units" title={PAGE_TITLES.units[lang]}>
        <TierChoice ctx={ctx} tier={tier} keep={{ tim: keep.tim }} />
        <p>
          {unitsSummary(
            { units: units.length, unranked: units.filter(({ rank }) => rank === null).length },
            lang,
          )}
        </p>
        {ctx.isPresented ? null : (
          <UnitSearch
            ctx={ctx}
            filter={UNIT_LIST_ID}
            label={WORDS.searchLabel[lang]}
            keep={{ cap: tier }}
            found={found.length}
          />
        )}
        <div id={UNIT_LIST_ID}>
          {blocks.map((block) => (
            <UnitsTable ctx={ctx} block={block} units={part.rows.filter((unit) => unit.block === block.id)} />
          ))}
        </div>
        <PartLinks ctx={ctx} part={part} keep={keep} />
        <DataFiles ctx={ctx} path="units" params={{ tier }} title={WORDS.data[lang]} />
      </Page>
    );
  },
};

function listedUnits({ id, ranked, unranked }: RankingReport['blocks'][number]): ListedUnit[] {
  return [
    ...ranked.map(({ unit, index, rank, tied, grade }) => ({
      ...{ block: id, unit, index, rank, tied, grade },
      reason: null,
    })),
    ...unranked.map(({ unit, reason }) => ({
      ...{ block: id, unit, reason },
      ...{ index: null, rank: null, tied: false, grade: null },
    })),
  ];
}

const TierChoice: FC<{ ctx: PageContext; tier: string | null; keep: LinkParams }> = ({ ctx, tier, keep }) => {
  const { lang, path, results } = ctx;
  const { tiers } = results.campaign;
  if (tiers.length < 2) return null;
  const choices = [
    { id: null, words: WORDS.everyTier[lang] },
    ...tiers.map(({ set }) => ({ id: set.tier, words: inLang(set.tierLabel, lang) })),
  ];
  return (
    <nav class="choice" aria-label={WORDS.tiers[lang]}>
      <ul>
        {choices.map(({ id, words }) => (
          <li>
            <a href={link(ctx, path, { ...keep, cap: id })} aria-current={id === tier ? 'true' : undefined}>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
