/** What changed in the rules of a tier, and which criteria cannot be compared, with the reason. */
import type { FC } from 'hono/jsx';
import { inLang, ruleChangeLines, CHANGE_WORDS as WORDS, type YearChangeReport } from '../../../src/index.ts';
import type { PageContext } from '../page-context.ts';

export const RuleChanges: FC<{ ctx: PageContext; tiers: YearChangeReport['tiers'] }> = ({ ctx, tiers }) => {
  const { lang } = ctx;
  return (
    <>
      {tiers.map((rules) => (
        <section>
          <h2>{`${WORDS.rules[lang]}: ${inLang(rules.tierLabel, lang)}`}</h2>
          {ruleChangeLines(rules, lang).map(({ heading, lines }) =>
            heading === '' ? (
              lines.map((line) => <p>{line}</p>)
            ) : (
              <>
                <h3>{heading}</h3>
                <ul>
                  {lines.map((line) => (
                    <li>{line}</li>
                  ))}
                </ul>
              </>
            ),
          )}
        </section>
      ))}
    </>
  );
};
