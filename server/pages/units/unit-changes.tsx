/** What changed for one unit since an earlier year, or why it cannot be compared; nothing where no earlier year is known. */
import type { FC } from 'hono/jsx';
import {
  type CriterionChange,
  changedAreaName,
  criterionNote,
  earlierText,
  CHANGE_HEADINGS as H,
  HEADINGS,
  indexChange,
  inLang,
  LIMIT_WORDS,
  movedCriteria,
  CHANGE_PAGE_WORDS as PAGE_WORDS,
  pointsText,
  refusalNote,
  reportUnitChange,
  type UnitChangeReport,
  type UnitPlace,
  unitChangeSentences,
  CHANGE_WORDS as WORDS,
} from '../../../src/index.ts';
import { ChangeMarks } from '../change/change-marks.tsx';
import { leafLink, link, type PageContext } from '../page-context.ts';
import { DataFiles } from '../parts/data-files.tsx';
import { ScrollTable } from '../parts/scroll-table.tsx';

/** @param place of the unit in the results */
export const UnitChanges: FC<{ ctx: PageContext; place: UnitPlace }> = ({ ctx, place }) => {
  const { lang, results } = ctx;
  if (results.earlier.length === 0) return null;
  const report = reportUnitChange(results, place);
  const { change, refusal, unit, block, settings } = report;
  return (
    <>
      <h2 id="thay-doi">{PAGE_WORDS.section[lang]}</h2>
      <p>{earlierText(report.earlier, lang)}</p>
      <ChangeMarks ctx={ctx} changed={{ rulesChanged: report.rulesChanged, unitsChanged: false }} />
      {refusal ? (
        <p>
          <bdi>{refusalNote(refusal, lang)}</bdi>
        </p>
      ) : null}
      {change ? unitChangeSentences(change, settings.decimals, lang).map((text) => <p>{text}</p>) : null}
      {change && !ctx.isPresented ? (
        <>
          <AreaChanges ctx={ctx} report={report} />
          <CriterionChanges ctx={ctx} report={report} />
          <DataFiles
            ctx={ctx}
            path={`change/${encodeURIComponent(unit.id)}`}
            title={PAGE_WORDS.section[lang]}
          />
        </>
      ) : null}
      <p>
        <a href={link(ctx, '/so-voi-nam-truoc', { khoi: block.id })}>
          {`${PAGE_WORDS.whole[lang]}: ${inLang(block.label, lang)}`}
        </a>
      </p>
    </>
  );
};

interface TableProps {
  ctx: PageContext;
  report: UnitChangeReport;
}

const PARTS = [H.total, H.rules, H.achieved];

const AreaChanges: FC<TableProps> = ({ ctx, report }) => {
  const { lang } = ctx;
  const { areas, limits, change, settings } = report;
  const rows = [
    ...areas.map((area) => ({ name: changedAreaName(area, lang), split: area })),
    ...limits.map((limit) => ({ name: LIMIT_WORDS[limit.kind][lang], split: limit })),
  ];
  return (
    <ScrollTable caption={WORDS.areas[lang]}>
      <thead>
        <tr>
          <th scope="col">{HEADINGS.area[lang]}</th>
          {PARTS.map((words) => (
            <th scope="col" class="number">
              {words[lang]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...rows, ...(change ? [{ name: WORDS.sum[lang], split: change }] : [])].map(({ name, split }) => (
          <tr class={split === change ? 'sum' : undefined}>
            <th scope="row">{name}</th>
            {[split.total, split.rules, split.achieved].map((exact) => (
              <td class="number">{indexChange(exact, settings.decimals, lang)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
};

const CriterionChanges: FC<TableProps> = ({ ctx, report }) => {
  const { lang } = ctx;
  const criteria = movedCriteria(report);
  if (criteria.length === 0) return <p>{PAGE_WORDS.noneMoved[lang]}</p>;
  return (
    <ScrollTable caption={PAGE_WORDS.movedCriteria[lang]}>
      <thead>
        <tr>
          <th scope="col">{HEADINGS.criterion[lang]}</th>
          {[H.olderPoints, H.rescoredPoints, H.newerPoints].map((words) => (
            <th scope="col" class="number optional">
              {words[lang]}
            </th>
          ))}
          {PARTS.map((words) => (
            <th scope="col" class="number">
              {words[lang]}
            </th>
          ))}
          <th scope="col" class="optional">
            {H.note[lang]}
          </th>
        </tr>
      </thead>
      <tbody>
        {criteria.map((criterion) => (
          <CriterionRow ctx={ctx} criterion={criterion} report={report} />
        ))}
      </tbody>
    </ScrollTable>
  );
};

const CriterionRow: FC<TableProps & { criterion: CriterionChange }> = ({ ctx, criterion, report }) => {
  const { lang } = ctx;
  const { decimals } = report.settings;
  const { code, label, newer } = criterion;
  return (
    <tr>
      <th scope="row">
        {newer ? <a href={leafLink(ctx, report.unit.id, code)}>{code}</a> : code} {inLang(label, lang)}
      </th>
      {[criterion.older, criterion.rescored, newer].map((side) => (
        <td class="number optional">{pointsText(side?.points ?? null, decimals, lang)}</td>
      ))}
      {[criterion.total, criterion.rules, criterion.achieved].map((exact) => (
        <td class="number">{indexChange(exact, decimals, lang)}</td>
      ))}
      <td class="optional">{criterionNote(criterion, lang)}</td>
    </tr>
  );
};
