/** Two to four units side by side (So sánh); what is compared stands in the address. */
import type { FC } from 'hono/jsx';
import { z } from 'zod';
import {
  type CompareReport,
  compareUnits,
  findUnit,
  PAGE_TITLES,
  tooManyUnits,
  unknownUnits,
  COMPARE_PAGE_WORDS as WORDS,
} from '../../../src/index.ts';
import { Page } from '../page.tsx';
import { allAsked, type PageContext } from '../page-context.ts';
import type { PageRoute } from '../page-route.ts';
import { ChartFigure } from '../parts/chart-figure.tsx';
import { DataFiles } from '../parts/data-files.tsx';
import { CompareForm } from './compare-form.tsx';
import { ComparedAreas, DifferingCriteria } from './compare-tables.tsx';
import { NeighbourPairs } from './neighbour-pairs.tsx';

/** units that a chart and a page can show side by side */
const MOST = 4;

export const comparePage: PageRoute = {
  path: '/so-sanh',
  query: z.object({
    'don-vi': z.union([z.string(), z.array(z.string())]).optional(),
    trang: z.string().optional(),
  }),
  render(ctx) {
    const { lang, results, isStatic, isPresented } = ctx;
    const ids = allAsked(ctx, 'don-vi');
    const unknown = ids.filter((id) => !findUnit(results.campaign, id));
    const known = ids.filter((id) => !unknown.includes(id));
    const chosen = known.slice(0, MOST);
    const places = chosen.flatMap((id) => findUnit(results.campaign, id) ?? []);
    return (
      <Page ctx={ctx} page="compare" title={PAGE_TITLES.compare[lang]}>
        {unknown.length === 0 ? null : <p class="notice">{unknownUnits(unknown, lang)}</p>}
        {known.length <= MOST ? null : (
          <p class="notice">{tooManyUnits({ asked: known.length, most: MOST }, lang)}</p>
        )}
        {places.length < 2 ? <p>{WORDS.intro[lang]}</p> : null}
        {isStatic || (isPresented && places.length >= 2) ? null : (
          <CompareForm ctx={ctx} chosen={chosen} slots={MOST} />
        )}
        {places.length < 2 ? null : <Comparison ctx={ctx} report={compareUnits(results, places)} />}
        {isStatic && places.length < 2 ? <NeighbourPairs ctx={ctx} /> : null}
      </Page>
    );
  },
};

const Comparison: FC<{ ctx: PageContext; report: CompareReport }> = ({ ctx, report }) => {
  const { lang } = ctx;
  const units = report.units.map(({ unit }) => unit.id);
  return (
    <>
      {report.sameBlock ? null : <p class="notice">{WORDS.differentBlocks[lang]}</p>}
      <ComparedAreas ctx={ctx} report={report} />
      <ChartFigure ctx={ctx} request={{ name: 'compare', units }} hasOwnTable />
      <h2>{WORDS.differing[lang]}</h2>
      {report.differing.length === 0 ? (
        <p>{WORDS.noDiffering[lang]}</p>
      ) : (
        <DifferingCriteria ctx={ctx} report={report} />
      )}
      <DataFiles ctx={ctx} path="compare" params={{ unit: units }} title={WORDS.compare[lang]} />
    </>
  );
};
