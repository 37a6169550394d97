/**
 * A chart on a page: its wide and its narrow form, of which the style sheet shows the one that fits, the same figures
 * as a table, and the files to take away.
 */
import { raw } from 'hono/html';
import type { FC } from 'hono/jsx';
import { type ChartRequest, chartDrawing, renderSvg, SHELL_WORDS } from '../../../src/index.ts';
import { apiLink, type LinkParams, type PageContext } from '../page-context.ts';
import { CellTable } from './cell-table.tsx';

interface ChartFigureProps {
  ctx: PageContext;
  request: ChartRequest;
  /** the page shows the same figures as a table itself */
  hasOwnTable?: boolean;
}

export const ChartFigure: FC<ChartFigureProps> = async ({ ctx, request, hasOwnTable = false }) => {
  const { lang, results } = ctx;
  const draw = chartDrawing(results, request);
  const wide = draw({ form: 'wide', lang });
  const narrow = draw({ form: 'narrow', lang });
  const [wideSvg, narrowSvg] = await Promise.all([renderSvg(wide), renderSvg(narrow)]);
  const { block, tier, units: unit, against, from, measure, join } = request;
  const start = from === undefined ? null : String(from);
  const params: LinkParams = { block, tier, unit, against, from: start, measure, join };
  return (
    <figure class={hasOwnTable && isTall(wideSvg) ? 'chart tall' : 'chart'}>
      <div class="wide">{raw(wideSvg)}</div>
      <div class="narrow">{raw(narrowSvg)}</div>
      <figcaption>{wide.description}</figcaption>
      {hasOwnTable ? null : (
        <details>
          <summary>{SHELL_WORDS.asTable[lang]}</summary>
          <CellTable lang={lang} caption={wide.title} table={wide.table} />
        </details>
      )}
      <ul class="files" aria-label={`${SHELL_WORDS.download[lang]}: ${wide.title}`}>
        {(['svg', 'png', 'csv'] as const).map((form) => (
          <li>
            <a href={apiLink(ctx, `charts/${request.name}.${form}`, params)}>{form.toUpperCase()}</a>
          </li>
        ))}
      </ul>
    </figure>
  );
};

/** On paper a picture higher than a sheet would shrink until nobody can read it: the table beside it says the same. */
function isTall(svg: string): boolean {
  const [, width, height] = / viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
  return Number(height) > 1.6 * Number(width);
}
