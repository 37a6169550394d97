/** Which self-scores and figures to check first (Rà soát số liệu), of all blocks or one, of all kinds or one. */
import type { FC } from 'hono/jsx';
import { z } from 'zod';
import {
  FINDING_KINDS,
  FINDING_WORDS,
  inLang,
  PAGE_TITLES,
  REVIEW_METHOD,
  type ReviewReport,
  reportReview,
  reviewMethodSentences,
  reviewSummary,
  REVIEW_PAGE_WORDS as WORDS,
} from '../../../src/index.ts';
import { Page } from '../page.tsx';
import { asked, link, type PageContext, PRESENTED_ROWS } from '../page-context.ts';
import type { PageRoute } from '../page-route.ts';
import { BlockChoice, blocksOf } from '../parts/block-choice.tsx';
import { ChartFigure } from '../parts/chart-figure.tsx';
import { DataFiles } from '../parts/data-files.tsx';
import { FindingList } from './finding-list.tsx';

export const reviewPage: PageRoute = {
  path: '/ra-soat',
  query: z.object({ khoi: z.string().optional(), loai: z.string().optional(), trang: z.string().optional() }),
  render(ctx) {
    const { lang, results } = ctx;
    const [blockId, kindName] = [asked(ctx, 'khoi'), asked(ctx, 'loai')];
    const block = blocksOf(ctx).find((each) => each.block.id === blockId)?.block ?? null;
    const kind = FINDING_KINDS.find((each) => each === kindName) ?? null;
    if ((blockId !== null && block === null) || (kindName !== null && kind === null)) return null;
    const report = reportReview(results, { tier: null, block: blockId });
    const parts = [block && inLang(block.label, lang), kind && FINDING_WORDS[kind][lang]];
    const title = [PAGE_TITLES.review[lang], parts.filter((part) => part !== null).join(' – ')];
    const keep = { khoi: blockId, loai: kind };
    return (
      <Page ctx={ctx} page="review" title={title.filter((part) => part !== '').join(': ')}>
        <BlockChoice ctx={ctx} block={blockId} hasWhole keep={{ loai: kind }} />
        <KindChoice ctx={ctx} report={report} kind={kind} block={blockId} />
        {ctx.isPresented ? null : <p class="note">{REVIEW_METHOD[lang]}</p>}
        <Findings ctx={ctx} report={report} keep={keep} />
        <DataFiles ctx={ctx} path="review" params={{ block: blockId }} title={WORDS.data[lang]} />
        {block === null || !hasRoom(ctx, report) ? null : (
          <>
            <h2>{WORDS.outliers[lang]}</h2>
            <ChartFigure ctx={ctx} request={{ name: 'outliers', block: block.id }} />
          </>
        )}
        {ctx.isPresented ? null : <Method ctx={ctx} report={report} />}
      </Page>
    );
  },
};

interface FindingsProps {
  ctx: PageContext;
  report: ReviewReport;
  /** the filters that links keep */
  keep: { khoi: string | null; loai: string | null };
}

const Findings: FC<FindingsProps> = ({ ctx, report, keep }) => {
  const { lang } = ctx;
  const findings = report.findings.filter(({ kind }) => keep.loai === null || kind === keep.loai);
  if (findings.length === 0) return <p>{WORDS.nothing[lang]}</p>;
  return (
    <>
      <p>{reviewSummary(findings, lang)}</p>
      <FindingList ctx={ctx} findings={findings} decimals={report.settings.decimals} keep={keep} />
    </>
  );
};

/** The table of a picture on a projector is as long as the block. */
function hasRoom({ isPresented }: PageContext, { blocks }: ReviewReport): boolean {
  return !isPresented || blocks.every(({ claims }) => claims.length <= PRESENTED_ROWS);
}

interface KindChoiceProps {
  ctx: PageContext;
  report: ReviewReport;
  kind: string | null;
  block: string | null;
}

/** Only kinds of which there is any, with their number. */
const KindChoice: FC<KindChoiceProps> = ({ ctx, report, kind, block }) => {
  const { lang, path } = ctx;
  const counts = FINDING_KINDS.map((each) => ({
    each,
    count: report.findings.filter((finding) => finding.kind === each).length,
  })).filter(({ each, count }) => count > 0 || each === kind);
  return (
    <nav class="choice" aria-label={WORDS.kinds[lang]}>
      <ul>
        <li>
          <a href={link(ctx, path, { khoi: block })} aria-current={kind === null ? 'true' : undefined}>
            {`${WORDS.everyKind[lang]} (${report.findings.length})`}
          </a>
        </li>
        {counts.map(({ each, count }) => (
          <li>
            <a
              href={link(ctx, path, { khoi: block, loai: each })}
              aria-current={each === kind ? 'true' : undefined}
            >
              {`${FINDING_WORDS[each][lang]} (${count})`}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};

const Method: FC<{ ctx: PageContext; report: ReviewReport }> = ({ ctx: { lang }, report }) => (
  <section>
    <h2>{WORDS.method[lang]}</h2>
    <ul>
      {reviewMethodSentences({ ...report.options, earlier: report.earlier }, lang).map((sentence) => (
        <li>{sentence}</li>
      ))}
    </ul>
  </section>
);
