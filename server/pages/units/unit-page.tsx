/** One unit: how it stands, where it lost points, what would earn more, and every criterion with its explanation. */
import type { FC } from 'hono/jsx';
import { z } from 'zod';
import {
  type Area,
  explainUnit,
  findUnit,
  inLang,
  localDecimal,
  NO_VALUE,
  reportPriorities,
  reportRanking,
  type UnitExplanation,
  unitFields,
  UNIT_PAGE_WORDS as WORDS,
} from '../../../src/index.ts';
import { Page } from '../page.tsx';
import { link, type PageContext } from '../page-context.ts';
import type { PageRoute } from '../page-route.ts';
import { ChartFigure } from '../parts/chart-figure.tsx';
import { DataFiles } from '../parts/data-files.tsx';
import { FactList } from '../parts/fact-list.tsx';
import { ScoreSheet } from './score-sheet.tsx';
import { UnitChanges } from './unit-changes.tsx';
import { NeighbourLinks, type Neighbours, NeighbourTable } from './unit-neighbours.tsx';
import { AvailablePoints, UnitSolutions } from './unit-solutions.tsx';
import { UnitStrengths } from './unit-strengths.tsx';
import { AreaTable, LostCriteria } from './unit-tables.tsx';
import { UnitYears } from './unit-years.tsx';

export const unitPage: PageRoute<'id'> = {
  path: '/don-vi/:id',
  query: z.object({}),
  render(ctx, { id }) {
    const { campaign, synthetic } = ctx.results;
    const place = findUnit(campaign, id);
    if (!place) return null;
    const report = explainUnit(campaign, place, { synthetic });
    const priorities = reportPriorities(ctx.results, place);
    const neighbours = neighboursOf(ctx, report);
    const props = { ctx, unit: id, neighbours };
    return (
      <Page ctx={ctx} page="units" title={report.unit.name}>
        <NeighbourLinks {...props} />
        <div class="panels">
          <Head ctx={ctx} report={report} />
          <UnitSolutions ctx={ctx} report={priorities} />
        </div>
        <UnitChanges ctx={ctx} place={place} />
        <UnitYears ctx={ctx} place={place} />
        <Lost ctx={ctx} report={report} />
        {ctx.isPresented ? null : <AvailablePoints ctx={ctx} report={priorities} />}
        <UnitStrengths ctx={ctx} strengths={priorities.strengths} />
        {ctx.isPresented ? null : <Sheet ctx={ctx} report={report} areas={place.tier.set.areas} />}
        <h2>{WORDS.neighbours[ctx.lang]}</h2>
        <NeighbourTable {...props} />
      </Page>
    );
  },
};

interface PartProps {
  ctx: PageContext;
  report: UnitExplanation;
}

const Head: FC<PartProps> = ({ ctx, report }) => {
  const { lang } = ctx;
  const { index, block } = report;
  const [, ...fields] = unitFields(report, lang);
  return (
    <section class="panel">
      <h2>{WORDS.facts[lang]}</h2>
      <p class="figure">{index === null ? NO_VALUE : localDecimal(index.rounded, lang)}</p>
      <FactList fields={fields} />
      <p>
        <a href={link(ctx, '/xep-hang', { khoi: block.id })}>
          {`${WORDS.places[lang]}: ${inLang(block.label, lang)}`}
        </a>
      </p>
      <AreaTable ctx={ctx} report={report} />
    </section>
  );
};

const Lost: FC<PartProps> = ({ ctx, report }) => {
  if (report.index === null) return null;
  const { lang } = ctx;
  return (
    <>
      <h2>{WORDS.lostHead[lang]}</h2>
      {report.lost.length === 0 ? (
        <p>{WORDS.noLoss[lang]}</p>
      ) : (
        <>
          <ChartFigure ctx={ctx} request={{ name: 'lost', units: [report.unit.id] }} hasOwnTable />
          <LostCriteria ctx={ctx} report={report} />
        </>
      )}
    </>
  );
};

const Sheet: FC<PartProps & { areas: readonly Area[] }> = ({ ctx, report, areas }) => (
  <>
    <h2>{WORDS.sheet[ctx.lang]}</h2>
    <p class="note">{WORDS.sheetNote[ctx.lang]}</p>
    <DataFiles
      ctx={ctx}
      path={`scores/${encodeURIComponent(report.unit.id)}`}
      title={WORDS.sheet[ctx.lang]}
    />
    <ScoreSheet ctx={ctx} report={report} areas={areas} />
  </>
);

function neighboursOf({ results }: PageContext, { unit, block, place, tier }: UnitExplanation): Neighbours {
  if (place === null) return { above: null, below: null };
  const { campaign, synthetic, previous } = results;
  const scope = { tier: tier.id, block: block.id };
  const ranked = reportRanking(campaign, { synthetic, previous, ...scope }).blocks[0]?.ranked ?? [];
  const at = ranked.findIndex((each) => each.unit.id === unit.id);
  return { above: ranked[at - 1] ?? null, below: ranked[at + 1] ?? null };
}
