/** Chosen units of a block over the years (Kết quả qua các năm); all of the choice stands in the address. */
import type { FC } from 'hono/jsx';
import { z } from 'zod';
import {
  type BlockResult,
  inLang,
  type JoinStrategy,
  joinLine,
  MOST_IN_SERIES,
  notComparedLines,
  PAGE_TITLES,
  SERIES_PAGE_WORDS as PAGE_WORDS,
  reportSeries,
  type SeriesMeasure,
  type SeriesReport,
  seriesPlaces,
  tooManyInSeries,
  type UnitPlace,
  unknownUnits,
  usualSeries,
  SERIES_WORDS as WORDS,
} from '../../../src/index.ts';
import { Page } from '../page.tsx';
import { allAsked, asked, type PageContext } from '../page-context.ts';
import type { PageRoute } from '../page-route.ts';
import { BlockChoice, blocksOf } from '../parts/block-choice.tsx';
import { ChartFigure } from '../parts/chart-figure.tsx';
import { chosenBlock } from '../parts/chosen-block.ts';
import { DataFiles } from '../parts/data-files.tsx';
import { JoinedYears } from './joined-years.tsx';
import { SeriesChoices } from './series-choices.tsx';
import { SeriesTable } from './series-table.tsx';
import { UnitChoice } from './unit-choice.tsx';

/** What the address says that joining and ranks are asked for. */
const JOINED = 'cong';
const BY_RANK = 'hang';

export const seriesPage: PageRoute = {
  path: '/qua-cac-nam',
  query: z.object({
    khoi: z.string().optional(),
    'don-vi': z.union([z.string(), z.array(z.string())]).optional(),
    gop: z.string().optional(),
    theo: z.string().optional(),
  }),
  render(ctx) {
    const { lang, results } = ctx;
    const title = PAGE_TITLES.series[lang];
    if (results.earlier.length === 0) {
      return (
        <Page ctx={ctx} page="series" title={title}>
          <p>{PAGE_WORDS.noEarlier[lang]}</p>
        </Page>
      );
    }
    const block = chosenBlock(ctx, blocksOf(ctx));
    if (!block) return null;
    const choice = choose(ctx, block);
    return (
      <Page ctx={ctx} page="series" title={`${title}: ${inLang(block.block.label, lang)}`}>
        <BlockChoice
          ctx={ctx}
          block={block.block.id}
          keep={{ gop: choice.keep.gop, theo: choice.keep.theo }}
        />
        <SeriesChoices ctx={ctx} keep={choice.keep} />
        {choice.notices.map((notice) => (
          <p class="notice">{notice}</p>
        ))}
        <Series ctx={ctx} choice={choice} />
        {ctx.isStatic || ctx.isPresented ? null : <UnitChoice ctx={ctx} block={block} {...choice} />}
      </Page>
    );
  },
};

export interface SeriesKeep {
  khoi: string;
  'don-vi': readonly string[];
  gop: string | null;
  theo: string | null;
}

interface Choice {
  places: readonly UnitPlace[];
  join: JoinStrategy;
  by: SeriesMeasure;
  /** of the address as it is */
  keep: SeriesKeep;
  notices: readonly string[];
  /** nobody chose units */
  isUsual: boolean;
}

function choose(ctx: PageContext, { block, rows }: BlockResult): Choice {
  const { campaign } = ctx.results;
  const scope = { tier: block.tier, block: block.id };
  const inBlock = new Map(seriesPlaces(campaign, scope).map((place) => [idOf(place), place]));
  const ids = allAsked(ctx, 'don-vi');
  const unknown = ids.filter((id) => !inBlock.has(id));
  const known = ids.filter((id) => inBlock.has(id));
  const isUsual = known.length === 0;
  const shown = isUsual ? usualSeries(ctx.results, scope).map(idOf) : known.slice(0, MOST_IN_SERIES);
  const isJoined = asked(ctx, 'gop') === JOINED;
  const isByRank = asked(ctx, 'theo') === BY_RANK;
  const most = Math.min(MOST_IN_SERIES, rows.length);
  return {
    places: shown.map((id) => inBlock.get(id)!),
    join: isJoined ? 'sum' : 'none',
    by: isByRank ? 'rank' : 'index',
    keep: {
      khoi: block.id,
      'don-vi': isUsual ? [] : shown,
      gop: isJoined ? JOINED : null,
      theo: isByRank ? BY_RANK : null,
    },
    notices: [
      ...(unknown.length === 0 ? [] : [unknownUnits(unknown, ctx.lang)]),
      ...(known.length <= MOST_IN_SERIES ? [] : [tooManyInSeries({ asked: known.length, most }, ctx.lang)]),
    ],
    isUsual,
  };
}

function idOf({ tier, row }: UnitPlace): string {
  return tier.units[row]!.id;
}

const Series: FC<{ ctx: PageContext; choice: Choice }> = ({ ctx, choice }) => {
  const { lang, results, isPresented } = ctx;
  const { join, by, places } = choice;
  const report = reportSeries(results, places, { join });
  const units = places.map(idOf);
  const isJoined = join === 'sum';
  return (
    <>
      {choice.isUsual ? <p class="note">{PAGE_WORDS.usual[lang]}</p> : null}
      <ChartFigure ctx={ctx} request={{ name: 'series', units, measure: by, join }} hasOwnTable />
      <SeriesTable ctx={ctx} report={report} />
      <DataFiles ctx={ctx} path="series" params={{ unit: units, join }} title={PAGE_WORDS.table[lang]} />
      {isPresented ? null : (
        <>
          <p class="note">{WORDS.method[lang]}</p>
          <p class="note">{joinLine(join, lang)}</p>
          <NotCompared ctx={ctx} report={report} />
          {isJoined ? <JoinedYears ctx={ctx} report={report} /> : null}
        </>
      )}
    </>
  );
};

const NotCompared: FC<{ ctx: PageContext; report: SeriesReport }> = ({ ctx, report }) => {
  const lines = notComparedLines(report, ctx.lang);
  if (lines.length === 0) return null;
  return (
    <>
      <h2>{WORDS.notCompared[ctx.lang]}</h2>
      <ul>
        {lines.map((line) => (
          <li>
            <bdi>{line}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
};
