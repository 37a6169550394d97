/** Units as rows, years as columns: index and rank, with what changed since the year before. */
import type { FC } from 'hono/jsx';
import {
  breaksBefore,
  HEADINGS,
  localDecimal,
  NO_VALUE,
  SERIES_PAGE_WORDS as PAGE_WORDS,
  rankText,
  reasonWords,
  type SeriesReport,
  type UnitSeries,
  yearOf,
} from '../../../src/index.ts';
import type { PageContext } from '../page-context.ts';
import { ScrollTable } from '../parts/scroll-table.tsx';
import { UnitName } from '../parts/unit-name.tsx';

export const SeriesTable: FC<{ ctx: PageContext; report: SeriesReport }> = ({ ctx, report }) => {
  const { lang } = ctx;
  return (
    <ScrollTable caption={PAGE_WORDS.table[lang]}>
      <thead>
        <tr>
          <th scope="col">{HEADINGS.unit[lang]}</th>
          {report.years.map((year) => (
            <th scope="col">{yearOf(year)}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {report.units.map((series) => (
          <tr>
            <th scope="row">
              <UnitName ctx={ctx} unit={series.unit} />
            </th>
            {series.points.map((_, at) => (
              <td>
                <YearCell ctx={ctx} series={series} at={at} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
};

const YearCell: FC<{ ctx: PageContext; series: UnitSeries; at: number }> = ({ ctx, series, at }) => {
  const { lang } = ctx;
  const point = series.points[at]!;
  const changed = breaksBefore(series, at, lang);
  return (
    <>
      {point.index === null ? (
        NO_VALUE
      ) : (
        <>
          <strong>{localDecimal(point.index, lang)}</strong> ({rankText(point)})
        </>
      )}
      {point.name === null ? null : (
        <>
          <br />
          <bdi>{point.name}</bdi>
        </>
      )}
      {point.reason === null ? null : (
        <>
          <br />
          {reasonWords(point.reason, lang)}
        </>
      )}
      {changed === null ? null : (
        <>
          <br />
          <em>{changed}</em>
        </>
      )}
    </>
  );
};
