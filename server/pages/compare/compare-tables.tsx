/** Units as columns: their results and areas, and the criteria in which they differ. */
import type { FC } from 'hono/jsx';
import {
  type CompareReport,
  comparedCell,
  comparedRank,
  HEADINGS,
  inLang,
  localDecimal,
  NO_VALUE,
  RANKING_WORDS,
  COMPARE_PAGE_WORDS as WORDS,
} from '../../../src/index.ts';
import { criterionLink, leafLink, type PageContext } from '../page-context.ts';
import { GradeWord } from '../parts/grade-word.tsx';
import { PartLinks, presentedPart } from '../parts/presented-part.tsx';
import { ScrollTable } from '../parts/scroll-table.tsx';
import { UnitName } from '../parts/unit-name.tsx';

interface TableProps {
  ctx: PageContext;
  report: CompareReport;
}

const UnitHeads: FC<TableProps & { first: string }> = ({ ctx, report, first }) => (
  <thead>
    <tr>
      <th scope="col">{first}</th>
      {report.units.map(({ unit }) => (
        <th scope="col">
          <UnitName ctx={ctx} unit={unit} />
        </th>
      ))}
    </tr>
  </thead>
);

export const ComparedAreas: FC<TableProps> = ({ ctx, report }) => {
  const { lang } = ctx;
  const { units, areas } = report;
  const shown = (text: string | null) => (text === null ? NO_VALUE : localDecimal(text, lang));
  return (
    <>
      <ScrollTable caption={WORDS.results[lang]}>
        <UnitHeads ctx={ctx} report={report} first={RANKING_WORDS.unit[lang]} />
        <tbody>
          <tr class="sum">
            <th scope="row">{HEADINGS.index[lang]}</th>
            {units.map(({ index }) => (
              <td>{shown(index)}</td>
            ))}
          </tr>
          <tr>
            <th scope="row">{HEADINGS.rank[lang]}</th>
            {units.map((unit) => (
              <td>{comparedRank(unit, lang)}</td>
            ))}
          </tr>
          <tr>
            <th scope="row">{RANKING_WORDS.grade[lang]}</th>
            {units.map(({ grade, block }) => (
              <td>
                <GradeWord ctx={ctx} block={block.id} grade={grade} />
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">{HEADINGS.block[lang]}</th>
            {units.map(({ block }) => (
              <td>{inLang(block.label, lang)}</td>
            ))}
          </tr>
        </tbody>
      </ScrollTable>
      <ScrollTable caption={WORDS.areas[lang]}>
        <UnitHeads ctx={ctx} report={report} first={HEADINGS.area[lang]} />
        <tbody>
          {areas.map(({ number, label, percents }) => (
            <tr>
              <th scope="row">{`${number}. ${inLang(label, lang)}`}</th>
              {percents.map((percent) => (
                <td>{shown(percent)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      {areas.some(({ percents }) => percents.includes(null)) ? (
        <p class="note">{WORDS.noMaximum[lang]}</p>
      ) : null}
    </>
  );
};

export const DifferingCriteria: FC<TableProps> = ({ ctx, report }) => {
  const { lang } = ctx;
  const { units, differing, settings } = report;
  const part = presentedPart(ctx, differing);
  const options = { decimals: settings.decimals, lang };
  return (
    <>
      <p class="note">{WORDS.differingNote[lang]}</p>
      <ScrollTable caption={`${WORDS.differing[lang]} (${differing.length})`}>
        <UnitHeads ctx={ctx} report={report} first={HEADINGS.criterion[lang]} />
        <tbody>
          {part.rows.map(({ code, label, cells }) => (
            <tr>
              <th scope="row">
                <a href={criterionLink(ctx, code)}>{code}</a> {inLang(label, lang)}
              </th>
              {cells.map((cell, at) => (
                <td>
                  {cell === null ? (
                    NO_VALUE
                  ) : (
                    <a href={leafLink(ctx, units[at]!.unit.id, code)}>{comparedCell(cell, options)}</a>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <PartLinks ctx={ctx} part={part} keep={{ 'don-vi': units.map(({ unit }) => unit.id) }} />
    </>
  );
};
