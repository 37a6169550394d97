/** What would earn the unit more, in words: the next steps of the criteria where it lost most. */
import type { FC } from 'hono/jsx';
import {
  UNIT_COLUMNS as COLUMNS,
  inLang,
  lostText,
  nextStepTexts,
  type UnitExplanation,
  UNIT_PAGE_WORDS as WORDS,
} from '../../../src/index.ts';
import { leafLink, type PageContext } from '../page-context.ts';

/** criteria whose next steps are told: what a unit can take up at once */
const MOST = 5;

export const UnitSolutions: FC<{ ctx: PageContext; report: UnitExplanation }> = ({ ctx, report }) => {
  const { lang } = ctx;
  const found = report.lost
    .flatMap((loss) => {
      const leaf = report.leaves.find(({ leaf: { code } }) => code === loss.code);
      const steps = leaf ? nextStepTexts(leaf, lang) : [];
      return steps.length === 0 ? [] : [{ ...loss, steps }];
    })
    .slice(0, MOST);
  return (
    <section class="panel">
      <h2>{WORDS.solutions[lang]}</h2>
      {found.length === 0 ? (
        <p>{WORDS.noSolutions[lang]}</p>
      ) : (
        <p class="note">{WORDS.solutionsNote[lang]}</p>
      )}
      <ol class="steps">
        {found.map(({ code, label, lost, steps }) => (
          <li>
            <a
              href={ctx.isPresented ? leafLink(ctx, report.unit.id, code) : `#tc-${code}`}
            >{`${code} ${inLang(label, lang)}`}</a>{' '}
            <span class="note">
              {`(${COLUMNS.lostPoints[lang]} ${lostText(lost, report.settings.decimals, lang)})`}
            </span>
            <ul>
              {steps.map((step) => (
                <li>{step}</li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
};
