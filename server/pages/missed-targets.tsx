/** Targets of the plan that the province missed: the value against the target, the greatest distance first. */
import type { FC } from 'hono/jsx';
import { inLang, type OverviewReport, targetNumber, OVERVIEW_WORDS as WORDS } from '../../src/index.ts';
import { PAGE_PATHS } from './page.tsx';
import { criterionLink, link, type PageContext } from './page-context.ts';
import { ScrollTable } from './scroll-table.tsx';

interface MissedTargetsProps {
  ctx: PageContext;
  report: OverviewReport;
}

export const MissedTargets: FC<MissedTargetsProps> = ({ ctx, report: { targets, settings } }) => {
  const { lang } = ctx;
  const options = { decimals: settings.decimals, lang };
  if (targets.met + targets.missed + targets.unknown === 0) return null;
  return (
    <section>
      <h2>{WORDS.missedTitle[lang]}</h2>
      {targets.missed === 0 ? (
        <p>{WORDS.noneMissed[lang]}</p>
      ) : (
        <ScrollTable caption={WORDS.missedTitle[lang]}>
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
            {targets.missedTargets.map((target) => (
              <tr>
                <th scope="row">
                  <a href={criterionLink(ctx, target.code)}>{inLang(target.label, lang)}</a>
                </th>
                <td>{inLang(target.tier.label, lang)}</td>
                <td class="number">{targetNumber(target.at, target, options)}</td>
                <td class="number">{targetNumber(target.value, target, options)}</td>
                <td class="number missed">{targetNumber(target.gap, target, options)}</td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      )}
      <p>
        <a href={link(ctx, PAGE_PATHS.targets)}>{WORDS.allTargets[lang]}</a>
      </p>
    </section>
  );
};
