/** The picture of rank intervals; of a large block one part of it, and links to the others. */
import type { FC } from 'hono/jsx';
import {
  type BlockUncertainty,
  RANK_INTERVAL_ROWS,
  ROBUSTNESS_PAGE_WORDS as WORDS,
  windowWords,
} from '../../../src/index.ts';
import { asked, link, type PageContext, PRESENTED_ROWS } from '../page-context.ts';
import { ChartFigure } from '../parts/chart-figure.tsx';

interface IntervalChartProps {
  ctx: PageContext;
  block: BlockUncertainty;
}

export const IntervalChart: FC<IntervalChartProps> = ({ ctx, block }) => {
  const { lang, path, isPresented } = ctx;
  const all = block.units.length;
  if (isPresented && all > PRESENTED_ROWS) return null;
  const starts = Array.from(
    { length: Math.ceil(all / RANK_INTERVAL_ROWS) },
    (_, i) => 1 + i * RANK_INTERVAL_ROWS,
  );
  const from = starts.find((start) => String(start) === asked(ctx, 'tu')) ?? 1;
  return (
    <>
      {starts.length === 1 ? null : (
        <nav class="choice" aria-label={WORDS.windows[lang]}>
          <ul>
            {starts.map((start) => (
              <li>
                <a
                  href={link(ctx, path, { khoi: block.id, tu: start === 1 ? null : String(start) })}
                  aria-current={start === from ? 'true' : undefined}
                >
                  {windowWords(start, Math.min(all, start + RANK_INTERVAL_ROWS - 1), lang)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <ChartFigure
        ctx={ctx}
        request={{ name: 'rank-interval', block: block.id, ...(from > 1 && { from }) }}
        hasOwnTable
      />
    </>
  );
};
