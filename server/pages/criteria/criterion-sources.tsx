/** What a criterion rests on: sources with their quotes, assumptions, and how doubtful clauses were read. */
import type { FC } from 'hono/jsx';
import { type CriterionReport, sourceWords, CRITERIA_PAGE_WORDS as WORDS } from '../../../src/index.ts';
import type { PageContext } from '../page-context.ts';
import { wordsOfTiers } from './words-of-tiers.ts';

export const CriterionSources: FC<{ ctx: PageContext; report: CriterionReport }> = ({ ctx, report }) => {
  const { lang } = ctx;
  const { tiers } = report;
  const lists = [
    {
      title: WORDS.sources[lang],
      items: wordsOfTiers(tiers, lang, ({ sources }) => sources.map((source) => sourceWords(source, lang))),
    },
    {
      title: WORDS.readings[lang],
      items: wordsOfTiers(tiers, lang, ({ readings }) => readings.map(({ title }) => title)),
    },
  ];
  return (
    <>
      {lists
        .filter(({ items }) => items.length > 0)
        .map(({ title, items }) => (
          <section>
            <h2>{title}</h2>
            <ul>
              {items.map((item) => (
                <li>{item}</li>
              ))}
            </ul>
          </section>
        ))}
    </>
  );
};
