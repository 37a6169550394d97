/** The search of the ranking: a form for the server, and the same field filters the table in place with the script. */
import type { FC } from 'hono/jsx';
import { foundSentence, RANKING_PAGE_WORDS, type RankingReport } from '../../src/index.ts';
import { asked, type LinkParams, link, type PageContext } from './page-context.ts';
import { rankingRowsFor } from './ranking-order.ts';
import { RANKING_TABLE_ID } from './ranking-table.tsx';

interface RankingSearchProps {
  ctx: PageContext;
  block: RankingReport['blocks'][number];
  keep: LinkParams;
}

export const RankingSearch: FC<RankingSearchProps> = ({ ctx, block, keep }) => {
  const { lang, path, isStatic } = ctx;
  const search = asked(ctx, 'tim');
  const field = (
    <label>
      {RANKING_PAGE_WORDS.search[lang]}
      <input type="search" name="tim" value={search ?? ''} data-filter={RANKING_TABLE_ID} maxlength={200} />
    </label>
  );
  if (isStatic) return <div class="inline">{field}</div>;
  const hidden = { ...keep, tim: null, ...(lang !== 'vi' && { lang }) };
  return (
    <>
      <form class="inline" method="get" action={path} aria-label={RANKING_PAGE_WORDS.searchLabel[lang]}>
        {field}
        {Object.entries(hidden).map(([name, value]) =>
          typeof value === 'string' ? <input type="hidden" name={name} value={value} /> : null,
        )}
        <button type="submit">{RANKING_PAGE_WORDS.find[lang]}</button>
      </form>
      {search === null ? null : (
        <p>
          {foundSentence(rankingRowsFor(ctx, block).length, search, lang)}{' '}
          <a href={link(ctx, path, { ...keep, tim: null })}>{RANKING_PAGE_WORDS.clear[lang]}</a>
        </p>
      )}
    </>
  );
};
