/** Pairs of criteria that measure the same, the closest first. */
import type { FC } from 'hono/jsx';
import {
  CORRELATION_WORDS,
  HEADINGS,
  inLang,
  RELIABILITY_PAGE_WORDS as PAGE_WORDS,
  type ReliabilityFigures,
  RELIABILITY_WORDS as WORDS,
} from '../../../src/index.ts';
import { criterionLink, type LinkParams, type PageContext } from '../page-context.ts';
import { ScrollTable } from '../parts/scroll-table.tsx';
import { StatisticCell } from './statistic-cell.tsx';

interface RedundantPairsProps {
  ctx: PageContext;
  figures: ReliabilityFigures;
  params: LinkParams;
}

export const RedundantPairs: FC<RedundantPairsProps> = ({ ctx, figures, params }) => {
  const { lang } = ctx;
  const { pearson, spearman, kendall } = CORRELATION_WORDS;
  const labels = new Map(figures.criteria.map(({ code, label }) => [code, inLang(label, lang)]));
  const named = (code: string) => (
    <a href={criterionLink(ctx, code, params)}>{`${code} ${labels.get(code)}`}</a>
  );
  if (figures.redundant.length === 0) return <p>{WORDS.none[lang]}</p>;
  return (
    <ScrollTable caption={PAGE_WORDS.redundant[lang]}>
      <thead>
        <tr>
          <th scope="col">{HEADINGS.criterion[lang]}</th>
          <th scope="col">{WORDS.pair[lang]}</th>
          <th scope="col" class="number">
            {pearson[lang]}
          </th>
          {[spearman, kendall].map((words) => (
            <th scope="col" class="number optional">
              {words[lang]}
            </th>
          ))}
          <th scope="col" class="number">
            {PAGE_WORDS.units[lang]}
          </th>
        </tr>
      </thead>
      <tbody>
        {figures.redundant.map((pair) => (
          <tr>
            <th scope="row">{named(pair.a)}</th>
            <td>{named(pair.b)}</td>
            <StatisticCell lang={lang} value={pair.pearson} />
            <StatisticCell lang={lang} value={pair.spearman} isOptional />
            <StatisticCell lang={lang} value={pair.kendall} isOptional />
            <td class="number">{pair.units}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
};
