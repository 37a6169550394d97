/** What moved indexes and ranks since an earlier year (So với năm trước), of one block: rules against performance. */
import type { FC } from 'hono/jsx';
import { z } from 'zod';
import {
  type BlockChange,
  earlierText,
  inLang,
  movesOfBlock,
  movesSentence,
  PAGE_TITLES,
  CHANGE_PAGE_WORDS as PAGE_WORDS,
  reportChange,
  CHANGE_WORDS as WORDS,
  type YearChangeReport,
} from '../../../src/index.ts';
import { Page } from '../page.tsx';
import { asked, type PageContext, PRESENTED_ROWS } from '../page-context.ts';
import type { PageRoute } from '../page-route.ts';
import { BlockChoice, blocksOf } from '../parts/block-choice.tsx';
import { ChartFigure } from '../parts/chart-figure.tsx';
import { chosenBlock } from '../parts/chosen-block.ts';
import { DataFiles } from '../parts/data-files.tsx';
import { BlockAverages } from './block-averages.tsx';
import { ChangeMarks } from './change-marks.tsx';
import { NotCompared } from './not-compared.tsx';
import { RuleChanges } from './rule-changes.tsx';
import { UnitChanges } from './unit-changes.tsx';
import { YearChoice } from './year-choice.tsx';

export const changePage: PageRoute = {
  path: '/so-voi-nam-truoc',
  query: z.object({ khoi: z.string().optional(), nam: z.string().optional(), trang: z.string().optional() }),
  render(ctx) {
    const { lang, results } = ctx;
    const title = PAGE_TITLES.change[lang];
    if (results.earlier.length === 0) {
      return (
        <Page ctx={ctx} page="change" title={title}>
          <p>{PAGE_WORDS.noEarlier[lang]}</p>
        </Page>
      );
    }
    const chosen = chosenBlock(ctx, blocksOf(ctx));
    const against = asked(ctx, 'nam') ?? undefined;
    const isKnown = results.earlier.some(({ campaign }) => campaign.edition.id === against);
    if (!chosen || (against !== undefined && !isKnown)) return null;
    const report = reportChange(results, { tier: null, block: chosen.block.id }, { against });
    const block = report.blocks[0]!;
    const keep = { nam: against };
    return (
      <Page ctx={ctx} page="change" title={`${title}: ${inLang(block.label, lang)}`}>
        <BlockChoice ctx={ctx} block={block.id} keep={keep} />
        <YearChoice ctx={ctx} block={block.id} report={report} />
        <Change ctx={ctx} report={report} block={block} against={against} />
      </Page>
    );
  },
};

interface ChangeProps {
  ctx: PageContext;
  report: YearChangeReport;
  block: BlockChange;
  /** as it was asked for */
  against: string | undefined;
}

const Change: FC<ChangeProps> = ({ ctx, report, block, against }) => {
  const { lang, isPresented } = ctx;
  const { decimals } = report.settings;
  const isDrawn = block.units.length > 0 && !(isPresented && block.units.length > PRESENTED_ROWS);
  return (
    <>
      <p>{earlierText(report.earlier, lang)}</p>
      <ChangeMarks ctx={ctx} changed={block} />
      {isPresented ? null : <p class="note">{WORDS.method[lang]}</p>}
      <p>
        {block.units.length === 0 ? WORDS.noneCompared[lang] : movesSentence(movesOfBlock(block, 0), lang)}
      </p>
      {isDrawn ? (
        <ChartFigure
          ctx={ctx}
          request={{ name: 'change', block: block.id, ...(against !== undefined && { against }) }}
          hasOwnTable
        />
      ) : null}
      {block.units.length === 0 ? null : (
        <UnitChanges ctx={ctx} block={block} decimals={decimals} keep={{ khoi: block.id, nam: against }} />
      )}
      <DataFiles
        ctx={ctx}
        path="change"
        params={{ block: block.id, against }}
        title={PAGE_WORDS.data[lang]}
      />
      <NotCompared ctx={ctx} block={block} />
      {isPresented ? null : (
        <>
          <BlockAverages ctx={ctx} block={block} decimals={decimals} />
          <RuleChanges ctx={ctx} tiers={report.tiers} />
        </>
      )}
    </>
  );
};
