/** All targets with their tiers side by side: what the plan asks of each, what it attained, whether that is enough. */
import type { FC } from 'hono/jsx';
import {
  attainedWords,
  HEADINGS,
  inLang,
  type PlanTarget,
  shortResult,
  type TargetReport,
  targetWords,
  TARGETS_PAGE_WORDS as WORDS,
} from '../../../src/index.ts';
import type { PageContext } from '../page-context.ts';
import { PartLinks, presentedPart } from '../parts/presented-part.tsx';
import { ScrollTable } from '../parts/scroll-table.tsx';

export const TargetsByTier: FC<{ ctx: PageContext; report: TargetReport }> = ({ ctx, report }) => {
  const { lang, results } = ctx;
  const asked = new Set(report.targets.flatMap(({ tiers }) => tiers.map(({ tier }) => tier.id)));
  const tiers = results.campaign.tiers.map(({ set }) => set).filter(({ tier }) => asked.has(tier));
  const part = presentedPart(ctx, report.targets);
  return (
    <>
      {ctx.isPresented ? null : <p class="note">{WORDS.byTierNote[lang]}</p>}
      <ScrollTable caption={WORDS.byTier[lang]}>
        <thead>
          <tr>
            <th scope="col">{HEADINGS.target[lang]}</th>
            {tiers.map(({ tierLabel }) => (
              <th scope="col">{inLang(tierLabel, lang)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {part.rows.map((target) => (
            <tr>
              <th scope="row">
                <a href={ctx.isPresented ? undefined : `#ct-${target.code}`}>
                  {`${target.code} ${inLang(target.label, lang)}`}
                </a>
              </th>
              {tiers.map(({ tier }) => (
                <TierCell ctx={ctx} report={report} target={target} tier={tier} />
              ))}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <PartLinks ctx={ctx} part={part} keep={{}} />
    </>
  );
};

interface TierCellProps {
  ctx: PageContext;
  report: TargetReport;
  target: PlanTarget;
  /** id */
  tier: string;
}

const TierCell: FC<TierCellProps> = ({ ctx, report, target, tier }) => {
  const { lang } = ctx;
  const { measure } = target;
  const found = target.tiers.find((each) => each.tier.id === tier);
  if (!found) return <td class="unknown">{WORDS.lacking[lang]}</td>;
  const { attained } = found;
  const decimals = report.settings.decimals;
  return (
    <td class="target">
      <strong>{attainedWords({ ...attained, numerator: null, denominator: null }, { measure, lang })}</strong>
      <span class="note">{`${WORDS.planned[lang]}: ${targetWords(found, measure, lang)}`}</span>
      <span class={metLook(attained.met)}>{shortResult(attained, { decimals, lang })}</span>
    </td>
  );
};

/** Class of a result; the words beside it say the same. */
export function metLook(met: boolean | null): string {
  if (met === null) return 'unknown';
  return met ? 'met' : 'missed';
}
