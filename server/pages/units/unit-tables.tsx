/** The small tables of a unit's page: points by area, and the criteria that lost points. */
import type { FC } from 'hono/jsx';
import {
  UNIT_COLUMNS as COLUMNS,
  decimal,
  formatRounded,
  inLang,
  localDecimal,
  lostText,
  NO_VALUE,
  numberText,
  type UnitExplanation,
  UNIT_PAGE_WORDS as WORDS,
} from '../../../src/index.ts';
import { areaLink, leafLink, type PageContext } from '../page-context.ts';
import { ScrollTable } from '../parts/scroll-table.tsx';

interface TableProps {
  ctx: PageContext;
  report: UnitExplanation;
}

export const AreaTable: FC<TableProps> = ({ ctx, report }) => {
  const { lang } = ctx;
  const { settings, points, maxApplied } = report;
  const areas = report.areas.filter(({ section }) => section === 'area');
  const shown = (text: string) => formatRounded(decimal(text), settings.decimals, lang);
  return (
    <ScrollTable caption={WORDS.areas[lang]}>
      <thead>
        <tr>
          <th scope="col">{COLUMNS.area[lang]}</th>
          <th scope="col" class="number">
            {COLUMNS.points[lang]}
          </th>
          <th scope="col" class="number">
            {COLUMNS.applied[lang]}
          </th>
          <th scope="col" class="number optional">
            {COLUMNS.maximum[lang]}
          </th>
          <th scope="col" class="number">
            {COLUMNS.percent[lang]}
          </th>
        </tr>
      </thead>
      <tbody>
        {areas.map((area) => (
          <tr>
            <th scope="row">
              <a
                href={ctx.isPresented ? areaLink(ctx, area.id) : `#lv-${area.id}`}
              >{`${area.number}. ${inLang(area.label, lang)}`}</a>
            </th>
            <td class="number">{area.maxApplied === '0' ? NO_VALUE : shown(area.points)}</td>
            <td class="number">{numberText(area.maxApplied, lang)}</td>
            <td class="number optional">{numberText(area.maxPoints, lang)}</td>
            <td class="number">{area.percent === null ? NO_VALUE : localDecimal(area.percent, lang)}</td>
          </tr>
        ))}
        <tr class="sum">
          <th scope="row">{WORDS.sum[lang]}</th>
          <td class="number">{shown(points)}</td>
          <td class="number">{numberText(maxApplied, lang)}</td>
          <td class="optional"></td>
          <td></td>
        </tr>
      </tbody>
    </ScrollTable>
  );
};

/** criteria that are shown at once */
const MOST = 10;

/** The greatest losses; the others behind a line that says so. */
export const LostCriteria: FC<TableProps> = ({ ctx, report }) => {
  const { lang, isPresented } = ctx;
  const { lost } = report;
  const rest = lost.slice(MOST);
  return (
    <>
      <LostTable ctx={ctx} report={report} lost={lost.slice(0, MOST)} caption={WORDS.lost[lang]} />
      {rest.length === 0 || isPresented ? null : (
        <details>
          <summary>{`${WORDS.lostRest[lang]} (${rest.length})`}</summary>
          <LostTable ctx={ctx} report={report} lost={rest} caption={WORDS.lostRest[lang]} />
        </details>
      )}
    </>
  );
};

const LostTable: FC<TableProps & { lost: UnitExplanation['lost']; caption: string }> = ({
  ctx,
  report: { settings, unit },
  lost,
  caption,
}) => {
  const { lang } = ctx;
  const shown = (text: string) => formatRounded(decimal(text), settings.decimals, lang);
  return (
    <ScrollTable caption={caption}>
      <thead>
        <tr>
          <th scope="col">{COLUMNS.criterion[lang]}</th>
          <th scope="col" class="number">
            {COLUMNS.lostPoints[lang]}
          </th>
          <th scope="col" class="number">
            {COLUMNS.points[lang]}
          </th>
          <th scope="col" class="number">
            {COLUMNS.maximum[lang]}
          </th>
        </tr>
      </thead>
      <tbody>
        {lost.map(({ code, label, points, maxPoints, lost: gone }) => (
          <tr>
            <th scope="row">
              <a href={ctx.isPresented ? leafLink(ctx, unit.id, code) : `#tc-${code}`}>{code}</a>{' '}
              {inLang(label, lang)}
            </th>
            <td class="number">{lostText(gone, settings.decimals, lang)}</td>
            <td class="number">{shown(points)}</td>
            <td class="number">{numberText(maxPoints, lang)}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
};
