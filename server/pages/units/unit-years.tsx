/** What a unit was made of and how it and its predecessors stood in earlier years; nothing where no earlier year is known. */
import type { FC } from 'hono/jsx';
import {
  breaksBefore,
  comparableText,
  SERIES_HEADINGS as H,
  HEADINGS,
  localDecimal,
  NO_VALUE,
  SERIES_PAGE_WORDS as PAGE_WORDS,
  predecessorText,
  rankText,
  reportSeries,
  type SeriesReport,
  type UnitPlace,
  yearOf,
} from '../../../src/index.ts';
import { link, type PageContext } from '../page-context.ts';
import { DataFiles } from '../parts/data-files.tsx';
import { ScrollTable } from '../parts/scroll-table.tsx';

/** @param place of the unit in the results */
export const UnitYears: FC<{ ctx: PageContext; place: UnitPlace }> = ({ ctx, place }) => {
  const { lang, results } = ctx;
  if (results.earlier.length === 0) return null;
  const report = reportSeries(results, [place]);
  const { unit, block } = report.units[0]!;
  return (
    <>
      <h2 id="qua-cac-nam">{PAGE_WORDS.section[lang]}</h2>
      <YearTable ctx={ctx} report={report} />
      <DataFiles
        ctx={ctx}
        path="series"
        params={{ unit: [unit.id], join: 'sum' }}
        title={PAGE_WORDS.section[lang]}
      />
      {ctx.isStatic ? null : (
        <p>
          <a href={link(ctx, '/qua-cac-nam', { khoi: block.id, 'don-vi': [unit.id], gop: 'cong' })}>
            {PAGE_WORDS.whole[lang]}
          </a>
        </p>
      )}
    </>
  );
};

const YearTable: FC<{ ctx: PageContext; report: SeriesReport }> = ({ ctx, report }) => {
  const { lang } = ctx;
  const [series] = report.units;
  const { points } = series!;
  return (
    <ScrollTable caption={PAGE_WORDS.section[lang]}>
      <thead>
        <tr>
          <th scope="col">{H.year[lang]}</th>
          <th scope="col" class="number">
            {HEADINGS.index[lang]}
          </th>
          <th scope="col" class="number">
            {HEADINGS.rank[lang]}
          </th>
          <th scope="col">{H.breaks[lang]}</th>
          <th scope="col">{H.comparable[lang]}</th>
          <th scope="col">{H.predecessors[lang]}</th>
        </tr>
      </thead>
      <tbody>
        {points.map((point, at) => (
          <tr>
            <th scope="row">{yearOf(report.years[at]!)}</th>
            <td class="number">{point.index === null ? NO_VALUE : localDecimal(point.index, lang)}</td>
            <td class="number">{rankText(point)}</td>
            <td>{at === 0 ? NO_VALUE : (breaksBefore(series!, at, lang) ?? PAGE_WORDS.unchanged[lang])}</td>
            <td>{comparableText(point, lang)}</td>
            <td>
              {point.name === null ? null : <bdi>{point.name}</bdi>}
              {point.predecessors.length === 0 ? (
                point.name === null ? (
                  NO_VALUE
                ) : null
              ) : (
                <ul class="plain">
                  {point.predecessors.map((part) => (
                    <li>
                      <bdi>{predecessorText(part, lang)}</bdi>
                    </li>
                  ))}
                </ul>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
};
