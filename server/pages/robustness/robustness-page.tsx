/** How firm ranks are (Độ tin cậy thứ hạng), of one block. What is drawn at random follows from a fixed seed, stated below. */
import type { FC } from 'hono/jsx';
import { z } from 'zod';
import {
  type BlockUncertainty,
  failedSentence,
  inLang,
  PAGE_TITLES,
  rankSentence,
  repeatSentence,
  reportLeaveOneOut,
  reportUncertainty,
  type UncertaintyReport,
  uncertaintyMeaning,
  ROBUSTNESS_PAGE_WORDS as WORDS,
} from '../../../src/index.ts';
import { Page } from '../page.tsx';
import type { PageContext } from '../page-context.ts';
import type { PageRoute } from '../page-route.ts';
import { BlockChoice, blocksOf } from '../parts/block-choice.tsx';
import { chosenBlock } from '../parts/chosen-block.ts';
import { DataFiles } from '../parts/data-files.tsx';
import { UnitName } from '../parts/unit-name.tsx';
import { Choices } from './choices.tsx';
import { IntervalChart } from './interval-chart.tsx';
import { LeftOutTable } from './left-out-table.tsx';
import { SpreadTable } from './spread-table.tsx';
import { UntoldGroups } from './untold-groups.tsx';

export const robustnessPage: PageRoute = {
  path: '/do-tin-cay',
  query: z.object({ khoi: z.string().optional(), tu: z.string().optional(), trang: z.string().optional() }),
  render(ctx) {
    const { lang, results } = ctx;
    const chosen = chosenBlock(ctx, blocksOf(ctx));
    if (!chosen) return null;
    const report = reportUncertainty(results, { tier: null, block: chosen.block.id });
    const block = report.blocks[0]!;
    return (
      <Page
        ctx={ctx}
        page="robustness"
        title={`${PAGE_TITLES.robustness[lang]}: ${inLang(block.label, lang)}`}
      >
        <BlockChoice ctx={ctx} block={block.id} />
        {ctx.isPresented ? null : <p class="note">{uncertaintyMeaning(report, lang).join(' ')}</p>}
        {block.units.length === 0 ? (
          <p>{WORDS.none[lang]}</p>
        ) : (
          <Firmness ctx={ctx} report={report} block={block} />
        )}
        <p class="note">{repeatSentence(report, lang)}</p>
      </Page>
    );
  },
};

interface FirmnessProps {
  ctx: PageContext;
  report: UncertaintyReport;
  block: BlockUncertainty;
}

const Firmness: FC<FirmnessProps> = ({ ctx, report, block }) => {
  const { lang, isPresented, results } = ctx;
  return (
    <>
      <p>{failedSentence(block, report, lang)}</p>
      <ul>
        {block.units.slice(0, report.top).map((unit) => (
          <li>
            <UnitName ctx={ctx} unit={unit.unit} />
            {`: ${rankSentence(unit, lang)}.`}
          </li>
        ))}
      </ul>
      <IntervalChart ctx={ctx} block={block} />
      <SpreadTable ctx={ctx} report={report} block={block} />
      <DataFiles ctx={ctx} path="uncertainty" params={{ block: block.id }} title={WORDS.data[lang]} />
      {isPresented || block.units.length < 2 ? null : (
        <>
          <UntoldGroups ctx={ctx} report={report} block={block} />
          <Choices ctx={ctx} report={report} block={block} />
          <LeftOutTable
            ctx={ctx}
            block={reportLeaveOneOut(results, { tier: null, block: block.id }).blocks[0]!}
          />
        </>
      )}
    </>
  );
};
