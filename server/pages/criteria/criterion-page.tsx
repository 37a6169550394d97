/** One criterion (Tiêu chí): its rule and target tier by tier, what every unit has in it, its sources. */
import type { FC } from 'hono/jsx';
import { z } from 'zod';
import {
  type BlockResult,
  type CriterionReport,
  criterionLost,
  explainCriterion,
  inLang,
  reportLost,
  CRITERIA_PAGE_WORDS as WORDS,
} from '../../../src/index.ts';
import { PAGE_PATHS, Page } from '../page.tsx';
import { asked, link, type PageContext } from '../page-context.ts';
import type { PageRoute } from '../page-route.ts';
import { isIndexArea } from '../parts/area-name.tsx';
import { BlockChoice, blocksOf } from '../parts/block-choice.tsx';
import { DataFiles } from '../parts/data-files.tsx';
import { CriterionFacts } from './criterion-facts.tsx';
import { CriterionSources } from './criterion-sources.tsx';
import { CriterionUnits } from './criterion-units.tsx';

export const criterionPage: PageRoute<'code'> = {
  path: '/tieu-chi/:code',
  query: z.object({ khoi: z.string().optional(), trang: z.string().optional() }),
  render(ctx, { code }) {
    const report = explainCriterion(ctx.results, code);
    if (!report) return null;
    const having = new Set(report.tiers.flatMap(({ units }) => units.map(({ block }) => block.id)));
    const blocks = blocksOf(ctx).filter(({ block }) => having.has(block.id));
    const wanted = asked(ctx, 'khoi');
    if (wanted !== null && !having.has(wanted)) return null;
    // a hall reads one block at a time
    const block = wanted ?? (ctx.isPresented ? (blocks[0]?.block.id ?? null) : null);
    const title = `${code}. ${inLang(report.tiers[0]!.label, ctx.lang)}`;
    return (
      <Page ctx={ctx} page="criteria" title={title}>
        <Criterion ctx={ctx} report={report} blocks={blocks} block={block} />
      </Page>
    );
  },
};

interface CriterionProps {
  ctx: PageContext;
  report: CriterionReport;
  /** those with units to which it may apply */
  blocks: readonly BlockResult[];
  /** id of the chosen one, null for all */
  block: string | null;
}

const Criterion: FC<CriterionProps> = ({ ctx, report, blocks, block }) => {
  const { lang, isPresented } = ctx;
  const { code, settings, tiers } = report;
  const lost = reportLost(ctx.results, { tier: null, block }).criteria.find((each) => each.code === code);
  return (
    <>
      {isPresented ? null : <CriterionFacts ctx={ctx} report={report} />}
      <h2>{WORDS.units[lang]}</h2>
      {blocks.length > 1 ? (
        <BlockChoice ctx={ctx} block={block} blocks={blocks} hasWhole={!isPresented} />
      ) : null}
      {isIndexArea(ctx, tiers[0]!.area.id) ? (
        <p>
          {`${WORDS.lost[lang]}: `}
          <strong>{criterionLost(lost ?? null, { decimals: settings.decimals, lang })}</strong>
        </p>
      ) : null}
      {blocks.length === 0 ? <p>{WORDS.noUnits[lang]}</p> : null}
      {blocks
        .filter((each) => block === null || each.block.id === block)
        .map((each) => (
          <CriterionUnits ctx={ctx} report={report} block={each.block} />
        ))}
      <DataFiles ctx={ctx} path={`criteria/${encodeURIComponent(code)}`} title={WORDS.units[lang]} />
      {isPresented ? null : <CriterionSources ctx={ctx} report={report} />}
      <p>
        <a href={link(ctx, PAGE_PATHS.criteria)}>{WORDS.all[lang]}</a>
      </p>
    </>
  );
};
