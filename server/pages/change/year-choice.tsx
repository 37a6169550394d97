/** Links to the earlier years that can be compared with, the present one marked; nothing where there is only one. */
import type { FC } from 'hono/jsx';
import { CHANGE_PAGE_WORDS as PAGE_WORDS, type YearChangeReport, yearName } from '../../../src/index.ts';
import { link, type PageContext } from '../page-context.ts';

interface YearChoiceProps {
  ctx: PageContext;
  /** id */
  block: string;
  report: YearChangeReport;
}

export const YearChoice: FC<YearChoiceProps> = ({ ctx, block, report }) => {
  const { lang, path, results } = ctx;
  if (results.earlier.length < 2) return null;
  return (
    <nav class="choice" aria-label={PAGE_WORDS.years[lang]}>
      <ul>
        {results.earlier.map(({ campaign: { edition } }) => (
          <li>
            <a
              href={link(ctx, path, { khoi: block, nam: edition.id })}
              aria-current={edition.id === report.earlier.edition.id ? 'true' : undefined}
            >
              {yearName(edition.header.period, lang)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
