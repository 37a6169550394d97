/** The descriptive statistics of the index and the areas; those of the criteria are in the files beside it. */
import type { FC } from 'hono/jsx';
import {
  type Grouping,
  HEADINGS,
  inLang,
  RELIABILITY_PAGE_WORDS as PAGE_WORDS,
  reportStatistics,
  type Scope,
  STATISTICS_WORDS as WORDS,
} from '../../../src/index.ts';
import type { PageContext } from '../page-context.ts';
import { ScrollTable } from '../parts/scroll-table.tsx';
import { StatisticCell } from './statistic-cell.tsx';

interface StatisticsTableProps {
  ctx: PageContext;
  /** of one group */
  scope: Scope;
  by: Grouping;
}

const SHOWN = ['mean', 'deviation', 'least', 'median', 'greatest'] as const;
const OPTIONAL = ['lowerQuartile', 'upperQuartile', 'skewness'] as const;

export const StatisticsTable: FC<StatisticsTableProps> = ({ ctx, scope, by }) => {
  const { lang } = ctx;
  const rows = reportStatistics(ctx.results, scope, { by }).groups.flatMap((group) =>
    group.rows.filter(({ kind }) => kind !== 'criterion'),
  );
  return (
    <ScrollTable caption={PAGE_WORDS.statisticsTable[lang]}>
      <thead>
        <tr>
          <th scope="col">{HEADINGS.area[lang]}</th>
          {SHOWN.map((name) => (
            <th scope="col" class="number">
              {WORDS[name][lang]}
            </th>
          ))}
          {OPTIONAL.map((name) => (
            <th scope="col" class="number optional">
              {WORDS[name][lang]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr>
            <th scope="row">
              {row.label === null ? WORDS.index[lang] : `${row.code}. ${inLang(row.label, lang)}`}
            </th>
            {SHOWN.map((name) => (
              <StatisticCell lang={lang} value={row[name]} />
            ))}
            {OPTIONAL.map((name) => (
              <StatisticCell lang={lang} value={row[name]} isOptional />
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
};
