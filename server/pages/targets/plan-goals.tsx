/** Goals of the province that are no figures of the edition: in the words of the plan, said not to be computed. */
import type { FC } from 'hono/jsx';
import { inLang, type TargetReport, TARGETS_PAGE_WORDS as WORDS } from '../../../src/index.ts';
import { criterionLink, type PageContext } from '../page-context.ts';

export const PlanGoals: FC<{ ctx: PageContext; goals: TargetReport['goals'] }> = ({ ctx, goals }) => {
  const { lang } = ctx;
  return (
    <section>
      <h2>{WORDS.goals[lang]}</h2>
      <p class="note">{WORDS.goalsNote[lang]}</p>
      <ul>
        {goals.map(({ id, label, index, quotes, criteria }) => (
          <li>
            {label ? inLang(label, lang) : (index ?? id)}
            {quotes.map((quote) => (
              <>
                {': '}
                <q lang="vi">{quote}</q>
              </>
            ))}
            {criteria.length === 0 ? null : (
              <>
                {` (${WORDS.scoredBy[lang]} `}
                <Codes ctx={ctx} ids={criteria} />)
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** Criteria by their codes; the edition names them by id. */
const Codes: FC<{ ctx: PageContext; ids: readonly string[] }> = ({ ctx, ids }) => {
  const leaves = [...ctx.results.campaign.edition.sets.values()].flatMap(({ leaves }) => leaves);
  const codes = new Set(leaves.filter(({ id }) => ids.includes(id)).map(({ code }) => code));
  return (
    <>
      {[...codes].map((code, at) => (
        <>
          {at === 0 ? null : ', '}
          <a href={criterionLink(ctx, code)}>{code}</a>
        </>
      ))}
    </>
  );
};
