/** The units of a block by what they over-claimed, and the criteria in which appraisal took most away. */
import type { FC } from 'hono/jsx';
import {
  ANALYSIS_HEADINGS,
  type BlockGaps,
  decimal,
  formatRounded,
  gapWords,
  HEADINGS,
  inLang,
  type LoweredCriterion,
  loweredCriteria,
  GAPS_PAGE_WORDS as WORDS,
} from '../../../src/index.ts';
import { criterionLink, type PageContext } from '../page-context.ts';
import { PartLinks, presentedPart } from '../parts/presented-part.tsx';
import { ScrollTable } from '../parts/scroll-table.tsx';
import { UnitName } from '../parts/unit-name.tsx';

interface GapsProps {
  ctx: PageContext;
  block: BlockGaps;
  /** that points are printed with */
  decimals: number;
}

export const UnitGaps: FC<GapsProps> = ({ ctx, block, decimals }) => {
  const { lang } = ctx;
  const part = presentedPart(ctx, block.units);
  const columns = [ANALYSIS_HEADINGS.own, ANALYSIS_HEADINGS.final, ANALYSIS_HEADINGS.gap];
  const counts = [ANALYSIS_HEADINGS.compared, ANALYSIS_HEADINGS.lowered, ANALYSIS_HEADINGS.raised];
  return (
    <>
      <ScrollTable caption={WORDS.units[lang]}>
        <thead>
          <tr>
            <th scope="col">{HEADINGS.unit[lang]}</th>
            {columns.map((words) => (
              <th scope="col" class="number">
                {words[lang]}
              </th>
            ))}
            {counts.map((words) => (
              <th scope="col" class="number optional">
                {words[lang]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {part.rows.map((unit) => (
            <UnitRow ctx={ctx} unit={unit} decimals={decimals} />
          ))}
        </tbody>
      </ScrollTable>
      <PartLinks ctx={ctx} part={part} keep={{ khoi: block.id }} />
    </>
  );
};

interface UnitRowProps {
  ctx: PageContext;
  unit: BlockGaps['units'][number];
  decimals: number;
}

const UnitRow: FC<UnitRowProps> = ({ ctx, unit, decimals }) => {
  const { lang } = ctx;
  const shown = (text: string) => formatRounded(decimal(text), decimals, lang);
  const look = { [-1]: 'up', 0: '', 1: 'down' }[decimal(unit.gap).sign];
  return (
    <tr>
      <th scope="row">
        <UnitName ctx={ctx} unit={unit.unit} />
      </th>
      <td class="number">{shown(unit.own)}</td>
      <td class="number">{shown(unit.final)}</td>
      <td class={`number ${look}`.trim()}>{gapWords(unit.gap, { decimals, lang })}</td>
      {[unit.compared, unit.lowered, unit.raised].map((count) => (
        <td class="number optional">{count}</td>
      ))}
    </tr>
  );
};

/** criteria that are shown at once */
const MOST = 10;

export const LoweredCriteria: FC<GapsProps> = ({ ctx, block, decimals }) => {
  const { lang } = ctx;
  const criteria = loweredCriteria(block);
  const rest = criteria.slice(MOST);
  if (criteria.length === 0) return <p>{WORDS.noneLowered[lang]}</p>;
  return (
    <>
      <h2>{WORDS.criteria[lang]}</h2>
      <CriteriaTable
        ctx={ctx}
        criteria={criteria.slice(0, MOST)}
        caption={WORDS.criteria[lang]}
        decimals={decimals}
      />
      {rest.length === 0 ? null : (
        <details>
          <summary>{`${WORDS.restCriteria[lang]} (${rest.length})`}</summary>
          <CriteriaTable ctx={ctx} criteria={rest} caption={WORDS.restCriteria[lang]} decimals={decimals} />
        </details>
      )}
    </>
  );
};

interface CriteriaTableProps {
  ctx: PageContext;
  criteria: readonly LoweredCriterion[];
  caption: string;
  decimals: number;
}

const CriteriaTable: FC<CriteriaTableProps> = ({ ctx, criteria, caption, decimals }) => {
  const { lang } = ctx;
  return (
    <ScrollTable caption={caption}>
      <thead>
        <tr>
          <th scope="col">{HEADINGS.criterion[lang]}</th>
          <th scope="col" class="number">
            {WORDS.loweredPoints[lang]}
          </th>
          <th scope="col" class="number">
            {WORDS.loweredUnits[lang]}
          </th>
        </tr>
      </thead>
      <tbody>
        {criteria.map(({ code, label, lowered, units }) => (
          <tr>
            <th scope="row">
              <a href={criterionLink(ctx, code)}>{code}</a> {inLang(label, lang)}
            </th>
            <td class="number">{formatRounded(decimal(lowered), decimals, lang)}</td>
            <td class="number">{units}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
};
