/** Criteria with what their marks say about them, each linked to its page. */
import type { FC } from 'hono/jsx';
import {
  type CriterionReliability,
  findingWords,
  HEADINGS,
  inLang,
  NO_VALUE,
  RELIABILITY_WORDS as WORDS,
} from '../../../src/index.ts';
import { criterionLink, type LinkParams, type PageContext } from '../page-context.ts';
import { ScrollTable } from '../parts/scroll-table.tsx';
import { StatisticCell } from './statistic-cell.tsx';

interface CriterionTableProps {
  ctx: PageContext;
  caption: string;
  criteria: readonly CriterionReliability[];
  /** of links to criteria */
  params: LinkParams;
}

export const CriterionTable: FC<CriterionTableProps> = ({ ctx, caption, criteria, params }) => {
  const { lang } = ctx;
  return (
    <ScrollTable caption={caption}>
      <thead>
        <tr>
          <th scope="col">{HEADINGS.criterion[lang]}</th>
          <th scope="col">{WORDS.finding[lang]}</th>
          {[WORDS.units, WORDS.full, WORDS.zero, WORDS.withRest].map((words) => (
            <th scope="col" class="number">
              {words[lang]}
            </th>
          ))}
          {[WORDS.alphaWithout, WORDS.nominal, WORDS.effective].map((words) => (
            <th scope="col" class="number optional">
              {words[lang]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {criteria.map(({ code, label, findings, units, full, zero, rest, alphaWithout, weights }) => (
          <tr>
            <th scope="row">
              <a href={criterionLink(ctx, code, params)}>{`${code} ${inLang(label, lang)}`}</a>
            </th>
            <td>{findingWords(findings, lang) || NO_VALUE}</td>
            {[units, full, zero].map((count) => (
              <td class="number">{count}</td>
            ))}
            <StatisticCell lang={lang} value={rest.pearson} />
            <StatisticCell lang={lang} value={alphaWithout} isOptional />
            <StatisticCell lang={lang} value={weights.nominal} decimals={1} isOptional />
            <StatisticCell lang={lang} value={weights.effective} decimals={1} isOptional />
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
};
