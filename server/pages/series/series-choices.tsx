/** What the chart shows and whether figures of predecessors are joined, as links that keep the rest of the choice. */
import type { FC } from 'hono/jsx';
import { SERIES_PAGE_WORDS as WORDS } from '../../../src/index.ts';
import { link, type PageContext } from '../page-context.ts';
import type { SeriesKeep } from './series-page.tsx';

export const SeriesChoices: FC<{ ctx: PageContext; keep: SeriesKeep }> = ({ ctx, keep }) => (
  <>
    <Choice
      ctx={ctx}
      keep={keep}
      name="theo"
      label={WORDS.measures[ctx.lang]}
      values={[
        [null, WORDS.index[ctx.lang]],
        ['hang', WORDS.rank[ctx.lang]],
      ]}
    />
    <Choice
      ctx={ctx}
      keep={keep}
      name="gop"
      label={WORDS.joining[ctx.lang]}
      values={[
        [null, WORDS.joinNone[ctx.lang]],
        ['cong', WORDS.joinSum[ctx.lang]],
      ]}
    />
  </>
);

interface ChoiceProps {
  ctx: PageContext;
  keep: SeriesKeep;
  name: 'gop' | 'theo';
  label: string;
  /** what the address says, and in words */
  values: readonly (readonly [string | null, string])[];
}

const Choice: FC<ChoiceProps> = ({ ctx, keep, name, label, values }) => (
  <nav class="choice" aria-label={label}>
    <span>{`${label}:`}</span>
    <ul>
      {values.map(([value, words]) => (
        <li>
          <a
            href={link(ctx, ctx.path, { ...keep, [name]: value })}
            aria-current={keep[name] === value ? 'true' : undefined}
          >
            {words}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
