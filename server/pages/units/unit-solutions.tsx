/** What the unit can do next (Giải pháp cải thiện): cheapest steps, the next rank and grade, points to be had, what if. */
import type { FC } from 'hono/jsx';
import {
  type ChangeResult,
  decimal,
  FIXED_WORDS,
  type FigureChange,
  formatRounded,
  gainWords,
  goalTitle,
  HEADINGS,
  inLang,
  movesWords,
  NO_VALUE,
  PRIORITY_WORDS,
  type PrioritiesReport,
  type PriorityGoal,
  resultWords,
  standingWords,
  PRIORITIES_PAGE_WORDS as WORDS,
} from '../../../src/index.ts';
import { leafLink, link, type PageContext } from '../page-context.ts';
import { DataFiles } from '../parts/data-files.tsx';
import { ScrollTable } from '../parts/scroll-table.tsx';

interface SolutionsProps {
  ctx: PageContext;
  report: PrioritiesReport;
}

/** steps and ways that are told at once: what a unit can take up */
const MOST = 5;

export const UnitSolutions: FC<SolutionsProps> = ({ ctx, report }) => {
  const { lang, isStatic, isPresented } = ctx;
  const { cheapest, goals, unit } = report;
  const path = `/don-vi/${encodeURIComponent(unit.id)}`;
  return (
    <section class="panel">
      <h2>{WORDS.solutions[lang]}</h2>
      {cheapest.length === 0 ? (
        <p>{PRIORITY_WORDS.noSteps[lang]}</p>
      ) : (
        <>
          <h3>{WORDS.first[lang]}</h3>
          {isPresented ? null : <p class="note">{PRIORITY_WORDS.cheapestNote[lang]}</p>}
          <ol class="steps">
            {cheapest.slice(0, MOST).map((step) => (
              <Change ctx={ctx} report={report} change={step} />
            ))}
          </ol>
        </>
      )}
      {goals.map((goal) => (
        <Goal ctx={ctx} report={report} goal={goal} />
      ))}
      <p>{`${WORDS.best[lang]}: ${standingWords(report.best, lang)}.`}</p>
      <ul>
        {isStatic ? null : (
          <li>
            <a href={link(ctx, `${path}/gia-dinh`)}>{WORDS.whatIf[lang]}</a>
          </li>
        )}
        <li>
          <a href={link(ctx, `/nhiem-vu/${encodeURIComponent(unit.id)}`)}>{WORDS.tasks[lang]}</a>
        </li>
      </ul>
    </section>
  );
};

const Change: FC<SolutionsProps & { change: FigureChange & ChangeResult }> = ({ ctx, report, change }) => {
  const { lang } = ctx;
  return (
    <li>
      <CodeLink ctx={ctx} report={report} code={change.code} /> {inLang(change.label, lang)}
      {`: ${movesWords(change, lang)}: `}
      <strong>{gainWords(change, report.now, lang)}</strong>
    </li>
  );
};

/** To the criterion on the same page; the presentation leaves the score sheet out. */
const CodeLink: FC<SolutionsProps & { code: string }> = ({ ctx, report, code }) => (
  <a href={ctx.isPresented ? leafLink(ctx, report.unit.id, code) : `#tc-${code}`}>{code}</a>
);

const Goal: FC<SolutionsProps & { goal: PriorityGoal }> = ({ ctx, report, goal }) => {
  const { lang, isPresented } = ctx;
  const { single, combination } = goal;
  const rest = single.slice(MOST);
  return (
    <>
      <h3>{goalTitle(goal, lang)}</h3>
      {single.length === 0 ? null : (
        <ul class="steps">
          {single.slice(0, MOST).map((change) => (
            <Change ctx={ctx} report={report} change={change} />
          ))}
        </ul>
      )}
      {rest.length === 0 || isPresented ? null : (
        <details>
          <summary>{`${WORDS.more[lang]} (${rest.length})`}</summary>
          <ul class="steps">
            {rest.map((change) => (
              <Change ctx={ctx} report={report} change={change} />
            ))}
          </ul>
        </details>
      )}
      {combination ? (
        <>
          <p>{PRIORITY_WORDS.together[lang]}</p>
          <ul class="steps">
            {combination.changes.map((change) => (
              <li>
                <CodeLink ctx={ctx} report={report} code={change.code} />{' '}
                {`${inLang(change.label, lang)}: ${movesWords(change, lang)}`}
              </li>
            ))}
          </ul>
          <p>
            <strong>{resultWords(combination, report.now, lang).join(', ')}</strong>
          </p>
          {isPresented ? null : <p class="note">{PRIORITY_WORDS.togetherNote[lang]}</p>}
        </>
      ) : null}
      {single.length === 0 && !combination ? <p>{PRIORITY_WORDS.unreachable[lang]}</p> : null}
    </>
  );
};

/** Points to be had in every criterion, and what the unit cannot change. */
export const AvailablePoints: FC<SolutionsProps> = ({ ctx, report }) => {
  const { lang } = ctx;
  const rows = report.criteria
    .filter(({ available, fixed }) => available !== '0' || (fixed !== null && fixed !== 'nothingMore'))
    .sort((a, b) => decimal(b.available).compare(decimal(a.available)));
  if (rows.length === 0) return null;
  const shown = (points: string | null) =>
    points === null ? NO_VALUE : formatRounded(decimal(points), report.settings.decimals, lang);
  return (
    <>
      <h2>{WORDS.available[lang]}</h2>
      <ScrollTable caption={WORDS.available[lang]}>
        <thead>
          <tr>
            <th scope="col">{HEADINGS.criterion[lang]}</th>
            <th scope="col" class="number">
              {HEADINGS.points[lang]}
            </th>
            <th scope="col" class="number">
              {PRIORITY_WORDS.availablePoints[lang]}
            </th>
            <th scope="col">{PRIORITY_WORDS.step[lang]}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ code, label, points, available, fixed, steps }) => (
            <tr>
              <th scope="row">
                <CodeLink ctx={ctx} report={report} code={code} /> {inLang(label, lang)}
              </th>
              <td class="number">{shown(points)}</td>
              <td class="number">{available === '0' ? NO_VALUE : shown(available)}</td>
              <td>
                {fixed === null
                  ? steps.map((step) => (
                      <p>{`${movesWords(step, lang)}: ${gainWords(step, report.now, lang)}`}</p>
                    ))
                  : FIXED_WORDS[fixed][lang]}
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <DataFiles
        ctx={ctx}
        path={`priorities/${encodeURIComponent(report.unit.id)}`}
        title={WORDS.available[lang]}
      />
    </>
  );
};
