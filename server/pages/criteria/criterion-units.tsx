/** What the units of a block have in one criterion: state, figure, target, points. */
import type { FC } from 'hono/jsx';
import {
  type Block,
  type CriterionReport,
  type CriterionUnit,
  decimal,
  formatRounded,
  HEADINGS,
  inLang,
  metCounts,
  metWord,
  NO_VALUE,
  numberText,
  roundedFigure,
  STATE_WORDS,
  type TierCriterion,
  CRITERIA_PAGE_WORDS as WORDS,
} from '../../../src/index.ts';
import type { PageContext } from '../page-context.ts';
import { PartLinks, presentedPart } from '../parts/presented-part.tsx';
import { ScrollTable } from '../parts/scroll-table.tsx';
import { UnitName } from '../parts/unit-name.tsx';

interface CriterionUnitsProps {
  ctx: PageContext;
  report: CriterionReport;
  block: Block;
}

export const CriterionUnits: FC<CriterionUnitsProps> = ({ ctx, report, block }) => {
  const { lang } = ctx;
  const tier = report.tiers.find((each) => each.tier.id === block.tier)!;
  const units = tier.units.filter((unit) => unit.block.id === block.id);
  const part = presentedPart(ctx, units);
  const hasTarget = tier.target !== null;
  const counts = metCounts(units, lang);
  return (
    <section>
      <h3>{inLang(block.label, lang)}</h3>
      {counts === null ? null : <p>{counts}</p>}
      <ScrollTable caption={`${report.code}: ${inLang(block.label, lang)}`}>
        <thead>
          <tr>
            <th scope="col">{HEADINGS.unit[lang]}</th>
            <th scope="col" class="number">
              {WORDS.points[lang]}
            </th>
            <th scope="col" class="number">
              {WORDS.figure[lang]}
            </th>
            {hasTarget ? <th scope="col">{WORDS.met[lang]}</th> : null}
            <th scope="col">{WORDS.state[lang]}</th>
          </tr>
        </thead>
        <tbody>
          {part.rows.map((unit) => (
            <UnitRow ctx={ctx} report={report} tier={tier} unit={unit} />
          ))}
        </tbody>
      </ScrollTable>
      <PartLinks ctx={ctx} part={part} keep={{ khoi: block.id }} />
    </section>
  );
};

interface UnitRowProps {
  ctx: PageContext;
  report: CriterionReport;
  tier: TierCriterion;
  unit: CriterionUnit;
}

const UnitRow: FC<UnitRowProps> = ({ ctx, report, tier, unit: { unit, state, points, value, met } }) => {
  const { lang } = ctx;
  const options = { decimals: report.settings.decimals, lang };
  const shown = points === null ? NO_VALUE : formatRounded(decimal(points), options.decimals, lang);
  return (
    <tr>
      <th scope="row">
        <UnitName ctx={ctx} unit={unit} criterion={report.code} />
      </th>
      <td class="number">{`${shown} / ${numberText(tier.maxPoints, lang)}`}</td>
      <td class="number">
        {value === null || tier.measure === null ? NO_VALUE : roundedFigure(value, tier.measure, options)}
      </td>
      {tier.target === null ? null : (
        <td>{met === null ? NO_VALUE : <span class={met ? 'met' : 'missed'}>{metWord(met, lang)}</span>}</td>
      )}
      <td>{STATE_WORDS[state][lang]}</td>
    </tr>
  );
};
