/** The comparisons of a static copy, where no form can ask for others: every two units next to each other in a block. */
import type { FC } from 'hono/jsx';
import { EVERYTHING, inLang, reportRanking, COMPARE_PAGE_WORDS as WORDS } from '../../../src/index.ts';
import { compareLink, type PageContext } from '../page-context.ts';

export const NeighbourPairs: FC<{ ctx: PageContext }> = ({ ctx }) => {
  const { lang, results } = ctx;
  const { blocks } = reportRanking(results.campaign, { ...results, ...EVERYTHING });
  return (
    <>
      <h2>{WORDS.neighbours[lang]}</h2>
      {blocks
        .filter(({ ranked }) => ranked.length > 1)
        .map(({ label, ranked }) => (
          <details>
            <summary>{inLang(label, lang)}</summary>
            <ul>
              {ranked.slice(1).map(({ unit }, at) => {
                const above = ranked[at]!.unit;
                return (
                  <li>
                    <a href={compareLink(ctx, [above.id, unit.id])}>
                      <bdi>{above.name}</bdi> – <bdi>{unit.name}</bdi>
                    </a>
                  </li>
                );
              })}
            </ul>
          </details>
        ))}
    </>
  );
};
