/** One block on the overview: its mean and grades, who leads and trails, who moved, its weakest areas. */
import type { Child, FC } from 'hono/jsx';
import {
  type BlockOverview,
  formatPercent,
  inLang,
  localDecimal,
  NO_VALUE,
  RANKING_WORDS,
  rankedOf,
  OVERVIEW_WORDS as WORDS,
} from '../../../src/index.ts';
import { PAGE_PATHS } from '../page.tsx';
import { areaLink, link, type PageContext } from '../page-context.ts';
import { ChangeWord } from '../parts/change-word.tsx';
import { GradeWord } from '../parts/grade-word.tsx';
import { UnitName } from '../parts/unit-name.tsx';
import { UnrankedUnits } from '../parts/unranked-units.tsx';
import { GradeBar } from './grade-bar.tsx';

interface BlockPanelProps {
  ctx: PageContext;
  block: BlockOverview;
}

export const BlockPanel: FC<BlockPanelProps> = ({ ctx, block }) => {
  const { lang, isPresented } = ctx;
  return (
    <section class="panel">
      <h3>
        <a href={link(ctx, PAGE_PATHS.ranking, { khoi: block.id })}>{inLang(block.label, lang)}</a>
      </h3>
      {block.ranked === 0 ? (
        <p>{RANKING_WORDS.empty[lang]}.</p>
      ) : (
        <>
          <Figures ctx={ctx} block={block} />
          <GradeBar block={block} lang={lang} />
          <div class="pair">
            <Places ctx={ctx} block={block} title={WORDS.leaders[lang]} places={block.leaders} />
            <Places ctx={ctx} block={block} title={WORDS.trailing[lang]} places={block.trailing} />
            <Moved ctx={ctx} title={WORDS.risen[lang]} places={block.risen} />
            <Moved ctx={ctx} title={WORDS.fallen[lang]} places={block.fallen} />
          </div>
          <Weakest ctx={ctx} block={block} />
        </>
      )}
      {isPresented ? null : <UnrankedUnits ctx={ctx} unranked={block.unranked} />}
    </section>
  );
};

const Figures: FC<BlockPanelProps> = ({ ctx: { lang }, block }) => {
  const show = (text: string | null) => (text === null ? NO_VALUE : localDecimal(text, lang));
  const all = block.ranked + block.unranked.length;
  return (
    <div class="head">
      <p>
        {WORDS.mean[lang]}
        <br />
        <strong class="figure">{show(block.mean)}</strong>
      </p>
      <dl class="facts">
        <dt>{WORDS.median[lang]}</dt>
        <dd>{show(block.median)}</dd>
        <dt>{WORDS.spread[lang]}</dt>
        <dd>{`${show(block.highest)} – ${show(block.lowest)}`}</dd>
        <dt>{WORDS.ranked[lang]}</dt>
        <dd>{rankedOf(block.ranked, all, lang)}</dd>
      </dl>
    </div>
  );
};

interface PlacesProps extends BlockPanelProps {
  title: string;
  places: BlockOverview['leaders'];
}

const Places: FC<PlacesProps> = ({ ctx, block, title, places }) => (
  <PlaceList title={title} isEmpty={places.length === 0}>
    {places.map(({ rank, unit, index, grade }) => (
      <li>
        <span class="rank">{rank}.</span>
        <UnitName ctx={ctx} unit={unit} />
        <span class="beside">
          <b>{localDecimal(index, ctx.lang)}</b> <GradeWord ctx={ctx} block={block.id} grade={grade} />
        </span>
      </li>
    ))}
  </PlaceList>
);

const Moved: FC<Omit<PlacesProps, 'block'>> = ({ ctx, title, places }) => (
  <PlaceList title={title} isEmpty={places.length === 0}>
    {places.map(({ rank, unit, change }) => (
      <li>
        <span class="rank">{rank}.</span>
        <UnitName ctx={ctx} unit={unit} />
        <span class="beside">
          <ChangeWord places={change?.places ?? null} lang={ctx.lang} />
        </span>
      </li>
    ))}
  </PlaceList>
);

const PlaceList: FC<{ title: string; isEmpty: boolean; children: Child }> = ({ title, isEmpty, children }) =>
  isEmpty ? null : (
    <div>
      <h4>{title}</h4>
      <ul class="places ranked">{children}</ul>
    </div>
  );

const Weakest: FC<BlockPanelProps> = ({ ctx, block }) => {
  const { lang } = ctx;
  if (block.weakest.length === 0) return null;
  return (
    <>
      <h4>{WORDS.weakest[lang]}</h4>
      <ul class="places">
        {block.weakest.map(({ id, number, label, mean }) => (
          <li>
            <a href={areaLink(ctx, id, { khoi: block.id })}>{`${number}. ${inLang(label, lang)}`}</a>{' '}
            <b>{mean === null ? NO_VALUE : formatPercent(mean, lang)}</b>
          </li>
        ))}
      </ul>
    </>
  );
};
