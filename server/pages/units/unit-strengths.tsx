/** Strengths and weaknesses of a unit in its block, with the shares of its neighbours in the ranking. */
import type { FC } from 'hono/jsx';
import {
  HEADINGS,
  inLang,
  localDecimal,
  NO_VALUE,
  PRIORITY_WORDS,
  RANKING_WORDS,
  type SharedPlace,
  type Strengths,
  PRIORITIES_PAGE_WORDS as WORDS,
} from '../../../src/index.ts';
import type { PageContext } from '../page-context.ts';
import { ScrollTable } from '../parts/scroll-table.tsx';

interface StrengthsProps {
  ctx: PageContext;
  strengths: Strengths;
}

export const UnitStrengths: FC<StrengthsProps> = ({ ctx, strengths }) => {
  const { lang } = ctx;
  const { strongest, weakest, areas } = strengths;
  if (areas.length === 0) return null;
  return (
    <>
      <h2>{WORDS.strengths[lang]}</h2>
      {strongest.length === 0 && weakest.length === 0 ? (
        <p>{WORDS.noStrengths[lang]}</p>
      ) : (
        <>
          <Places ctx={ctx} strengths={strengths} caption={WORDS.strongest[lang]} places={strongest} />
          <Places ctx={ctx} strengths={strengths} caption={WORDS.weakest[lang]} places={weakest} />
        </>
      )}
      <Places ctx={ctx} strengths={strengths} caption={WORDS.byArea[lang]} places={areas} />
    </>
  );
};

interface PlacesProps extends StrengthsProps {
  caption: string;
  places: readonly SharedPlace[];
}

const Places: FC<PlacesProps> = ({ ctx, strengths: { above, below }, caption, places }) => {
  const { lang } = ctx;
  const shown = (percent: string | null) => (percent === null ? NO_VALUE : localDecimal(percent, lang));
  const tied = RANKING_WORDS.tied[lang];
  return (
    <ScrollTable caption={caption}>
      <thead>
        <tr>
          <th scope="col">
            {caption === WORDS.byArea[lang] ? HEADINGS.area[lang] : HEADINGS.criterion[lang]}
          </th>
          <th scope="col" class="number">
            {PRIORITY_WORDS.sharePlace[lang]}
          </th>
          <th scope="col" class="number">
            {WORDS.share[lang]}
          </th>
          <th scope="col" class="number optional">
            {above?.name ?? PRIORITY_WORDS.above[lang]}
          </th>
          <th scope="col" class="number optional">
            {below?.name ?? PRIORITY_WORDS.below[lang]}
          </th>
        </tr>
      </thead>
      <tbody>
        {places.map((place) => (
          <tr>
            <th scope="row">{`${place.number} ${inLang(place.label, lang)}`}</th>
            <td class="number">{`${place.rank}/${place.of}${place.tied ? ` (${tied})` : ''}`}</td>
            <td class="number">{shown(place.percent)}</td>
            <td class="number optional">{shown(place.above)}</td>
            <td class="number optional">{shown(place.below)}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
};
