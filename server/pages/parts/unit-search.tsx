/** The search of units by name: a form for the server, and the same field filters the tables in place with the script. */
import type { FC } from 'hono/jsx';
import { foundSentence, RANKING_PAGE_WORDS as WORDS } from '../../../src/index.ts';
import { asked, type LinkParams, link, type PageContext } from '../page-context.ts';
import { StateFields } from './state-fields.tsx';

interface UnitSearchProps {
  ctx: PageContext;
  /** id of the part whose rows the script filters */
  filter: string;
  /** of the form, for who cannot see it */
  label: string;
  /** other parameters of the page */
  keep: LinkParams;
  /** number of units found */
  found: number;
}

export const UnitSearch: FC<UnitSearchProps> = ({ ctx, filter, label, keep, found }) => {
  const { lang, path, isStatic } = ctx;
  const search = asked(ctx, 'tim');
  const field = (
    <label>
      {WORDS.search[lang]}
      <input type="search" name="tim" value={search ?? ''} data-filter={filter} maxlength={200} />
    </label>
  );
  if (isStatic) return <div class="inline">{field}</div>;
  return (
    <>
      <form class="inline" method="get" action={path} aria-label={label}>
        {field}
        <StateFields ctx={ctx} keep={keep} />
        <button type="submit">{WORDS.find[lang]}</button>
      </form>
      {search === null ? null : (
        <p>
          {foundSentence(found, search, lang)} <a href={link(ctx, path, keep)}>{WORDS.clear[lang]}</a>
        </p>
      )}
    </>
  );
};
