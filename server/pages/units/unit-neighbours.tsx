/** The units just above and below in the block, with links to them and to the comparison with each. */
import type { FC } from 'hono/jsx';
import {
  HEADINGS,
  localDecimal,
  RANKING_WORDS,
  type RankedReport,
  UNIT_PAGE_WORDS as WORDS,
} from '../../../src/index.ts';
import { compareLink, type PageContext, unitLink } from '../page-context.ts';
import { ScrollTable } from '../parts/scroll-table.tsx';
import { UnitName } from '../parts/unit-name.tsx';

export interface Neighbours {
  above: RankedReport | null;
  below: RankedReport | null;
}

interface NeighboursProps {
  ctx: PageContext;
  unit: string;
  neighbours: Neighbours;
}

/** The way to the pages of both, at the head of the page. */
export const NeighbourLinks: FC<NeighboursProps> = ({ ctx, neighbours }) => {
  const { lang } = ctx;
  const { above, below } = neighbours;
  if (!above && !below) return null;
  const links = [
    { place: above, words: WORDS.previous[lang], rel: 'prev' },
    { place: below, words: WORDS.next[lang], rel: 'next' },
  ];
  return (
    <nav class="choice" aria-label={WORDS.neighbours[lang]}>
      <ul>
        {links.map(({ place, words, rel }) =>
          place ? (
            <li>
              <a href={unitLink(ctx, place.unit.id)} rel={rel}>
                {`${words}: `}
                <bdi>{place.unit.name}</bdi>
              </a>
            </li>
          ) : null,
        )}
      </ul>
    </nav>
  );
};

export const NeighbourTable: FC<NeighboursProps> = ({ ctx, unit, neighbours: { above, below } }) => {
  const { lang } = ctx;
  if (!above && !below) return <p>{WORDS.noNeighbours[lang]}</p>;
  return (
    <ScrollTable caption={WORDS.neighbours[lang]}>
      <thead>
        <tr>
          <th scope="col">{HEADINGS.unit[lang]}</th>
          <th scope="col" class="number">
            {HEADINGS.rank[lang]}
          </th>
          <th scope="col" class="number">
            {HEADINGS.index[lang]}
          </th>
          <th scope="col">{RANKING_WORDS.note[lang]}</th>
          <th scope="col">{WORDS.comparison[lang]}</th>
        </tr>
      </thead>
      <tbody>
        {above ? (
          <NeighbourRow ctx={ctx} place={above} words={WORDS.previous[lang]} pair={[above.unit.id, unit]} />
        ) : null}
        {below ? (
          <NeighbourRow ctx={ctx} place={below} words={WORDS.next[lang]} pair={[unit, below.unit.id]} />
        ) : null}
      </tbody>
    </ScrollTable>
  );
};

interface NeighbourRowProps {
  ctx: PageContext;
  place: RankedReport;
  words: string;
  /** ids in the order of their ranks, so that both pages link to one comparison */
  pair: readonly string[];
}

const NeighbourRow: FC<NeighbourRowProps> = ({ ctx, place, words, pair }) => (
  <tr>
    <th scope="row">
      <UnitName ctx={ctx} unit={place.unit} />
    </th>
    <td class="number">{place.rank}</td>
    <td class="number">{localDecimal(place.index, ctx.lang)}</td>
    <td>{words}</td>
    <td>
      <a href={compareLink(ctx, pair)} aria-label={`${WORDS.compare[ctx.lang]}: ${place.unit.name}`}>
        {WORDS.compare[ctx.lang]}
      </a>
    </td>
  </tr>
);
