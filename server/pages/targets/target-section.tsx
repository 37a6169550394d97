/** One target: the words of the plan, what each tier and all together attained, and the units that did not. */
import type { FC } from 'hono/jsx';
import {
  attainedResult,
  attainedWords,
  clauseWords,
  ANALYSIS_HEADINGS as HEADINGS,
  inLang,
  missedWords,
  missingUnits,
  type PlanTarget,
  type SummedFigure,
  type TierTarget,
  targetWords,
  tiersMet,
  TARGETS_PAGE_WORDS as WORDS,
} from '../../../src/index.ts';
import { criterionLink, type PageContext } from '../page-context.ts';
import { ScrollTable } from '../parts/scroll-table.tsx';
import { UnitName } from '../parts/unit-name.tsx';
import { metLook } from './targets-by-tier.tsx';

interface TargetProps {
  ctx: PageContext;
  target: PlanTarget;
}

export const TargetSection: FC<TargetProps> = ({ ctx, target }) => {
  const { lang } = ctx;
  const { code, label, sources, tiers } = target;
  const name = `${code} ${inLang(label, lang)}`;
  return (
    <details class="sheet" id={`ct-${code}`}>
      <summary>
        <strong>{name}</strong> {`(${tiersMet(target, lang)})`}
      </summary>
      {sources.map(({ quote, title, clause }) =>
        quote === null ? null : (
          <p class="quote">
            <q lang="vi">{quote}</q> <span class="note">{`(${title}, ${clauseWords(clause, lang)})`}</span>
          </p>
        ),
      )}
      <TargetTable ctx={ctx} target={target} />
      {tiers.map((tier) => (
        <MissingUnits ctx={ctx} target={target} tier={tier} />
      ))}
      <p>
        <a href={criterionLink(ctx, code)}>{`${WORDS.unitsOf[lang]}: ${code}`}</a>
      </p>
    </details>
  );
};

const TargetTable: FC<TargetProps> = ({ ctx, target }) => {
  const { lang } = ctx;
  const { tiers, whole, measure } = target;
  const headings = [HEADINGS.tier, WORDS.planned, HEADINGS.value, HEADINGS.result, WORDS.units];
  return (
    <ScrollTable caption={`${WORDS.results[lang]}: ${target.code}`}>
      <thead>
        <tr>
          {headings.map((words) => (
            <th scope="col">{words[lang]}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {tiers.map((tier) => (
          <tr>
            <th scope="row">{inLang(tier.tier.label, lang)}</th>
            <td>{targetWords(tier, measure, lang)}</td>
            <AttainedCells ctx={ctx} measure={measure} figure={tier.attained} />
            <td>{`${tier.met} / ${tier.notMet} / ${tier.withoutFigure}`}</td>
          </tr>
        ))}
        {whole === null ? null : (
          <tr>
            <th scope="row">{HEADINGS.whole[lang]}</th>
            <td>{targetWords(tiers[0]!, measure, lang)}</td>
            <AttainedCells ctx={ctx} measure={measure} figure={whole} />
            <td></td>
          </tr>
        )}
      </tbody>
    </ScrollTable>
  );
};

interface AttainedCellsProps {
  ctx: PageContext;
  measure: PlanTarget['measure'];
  figure: SummedFigure;
}

const AttainedCells: FC<AttainedCellsProps> = ({ ctx: { lang }, measure, figure }) => (
  <>
    <td>{attainedWords(figure, { measure, lang })}</td>
    <td>
      <span class={metLook(figure.met)}>{attainedResult(figure, { measure, lang })}</span>
    </td>
  </>
);

/** Units that missed it, then those without a figure, as the report orders them. */
const MissingUnits: FC<TargetProps & { tier: TierTarget }> = ({ ctx, target, tier }) => {
  const { lang } = ctx;
  const missing = tier.units.filter(({ met }) => met !== true);
  if (missing.length === 0) return null;
  return (
    <details>
      <summary>{`${inLang(tier.tier.label, lang)}: ${missingUnits(tier, lang)}`}</summary>
      <ul class="names">
        {missing.map((attainment) => (
          <li>
            <UnitName ctx={ctx} unit={attainment.unit} criterion={target.code} />
            {`: ${missedWords(attainment, { measure: target.measure, lang })}`}
          </li>
        ))}
      </ul>
    </details>
  );
};
