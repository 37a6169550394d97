/** Targets of the plan that the province missed: the value against the target, the greatest distance first. */
import type { FC } from 'hono/jsx';
import {
  figureText,
  inLang,
  moreMissed,
  type OverviewReport,
  roundedFigure,
  shortBy,
  OVERVIEW_WORDS as WORDS,
} from '../../../src/index.ts';
import { PAGE_PATHS } from '../page.tsx';
import { criterionLink, link, type PageContext } from '../page-context.ts';
import { ScrollTable } from '../parts/scroll-table.tsx';

/** how many are read at a glance */
const FIRST = 8;

interface MissedTargetsProps {
  ctx: PageContext;
  report: OverviewReport;
}

export const MissedTargets: FC<MissedTargetsProps> = ({ ctx, report }) => {
  const { lang, isPresented } = ctx;
  const { met, missed, unknown, missedTargets } = report.targets;
  if (met + missed + unknown === 0) return null;
  const others = missedTargets.slice(FIRST);
  return (
    <section>
      <h2>{WORDS.missedTitle[lang]}</h2>
      {missed === 0 ? (
        <p>{WORDS.noneMissed[lang]}</p>
      ) : (
        <TargetTable ctx={ctx} report={report} targets={missedTargets.slice(0, FIRST)} />
      )}
      {others.length === 0 || isPresented ? null : (
        <details>
          <summary>{moreMissed(others.length, lang)}</summary>
          <TargetTable ctx={ctx} report={report} targets={others} />
        </details>
      )}
      <p>
        <a href={link(ctx, PAGE_PATHS.targets)}>{WORDS.allTargets[lang]}</a>
      </p>
    </section>
  );
};

interface TargetTableProps extends MissedTargetsProps {
  targets: OverviewReport['targets']['missedTargets'];
}

const TargetTable: FC<TargetTableProps> = ({ ctx, report, targets }) => {
  const { lang } = ctx;
  const options = { decimals: report.settings.decimals, lang };
  return (
    <ScrollTable caption={WORDS.missedCaption[lang]}>
      <thead>
        <tr>
          <th scope="col">{WORDS.target[lang]}</th>
          <th scope="col">{WORDS.tier[lang]}</th>
          <th scope="col" class="number">
            {WORDS.asked[lang]}
          </th>
          <th scope="col" class="number">
            {WORDS.attained[lang]}
          </th>
          <th scope="col" class="number">
            {WORDS.gap[lang]}
          </th>
        </tr>
      </thead>
      <tbody>
        {targets.map(({ code, label, tier, at, measure, value, gap }) => (
          <tr>
            <th scope="row">
              <a href={criterionLink(ctx, code)}>{inLang(label, lang)}</a>
            </th>
            <td>{inLang(tier.label, lang)}</td>
            <td class="number">{figureText({ kind: measure, value: at, option: null }, lang)}</td>
            <td class="number">{roundedFigure(value, measure, options)}</td>
            <td class="number missed">{shortBy(gap, measure, options)}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
};
