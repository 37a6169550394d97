/** Criteria with what their marks say about them, each linked to its page. */
import type { FC } from 'hono/jsx';
import {
  type CriterionReliability,
  findingWords,
  HEADINGS,
  inLang,
  RELIABILITY_PAGE_WORDS as PAGE_WORDS,
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
  /** with what the criterion decides, and alpha without it */
  hasWeights?: boolean;
}

export const CriterionTable: FC<CriterionTableProps> = ({
  ctx,
  caption,
  criteria,
  params,
  hasWeights = false,
}) => {
  const { lang } = ctx;
  return (
    <ScrollTable caption={caption}>
      <thead>
        <tr>
          <th scope="col">{HEADINGS.criterion[lang]}</th>
          {[PAGE_WORDS.units, WORDS.full, WORDS.zero, PAGE_WORDS.correlation].map((words) => (
            <th scope="col" class="number">
              {words[lang]}
            </th>
          ))}
          {hasWeights
            ? [PAGE_WORDS.alphaWithout, PAGE_WORDS.nominal, PAGE_WORDS.effective].map((words) => (
                <th scope="col" class="number optional">
                  {words[lang]}
                </th>
              ))
            : null}
        </tr>
      </thead>
      <tbody>
        {criteria.map(({ code, label, findings, units, full, zero, rest, alphaWithout, weights }) => (
          <tr>
            <th scope="row">
              <a href={criterionLink(ctx, code, params)}>{`${code} ${inLang(label, lang)}`}</a>
              {findings.length === 0 ? null : <div class="note">{findingWords(findings, lang)}</div>}
            </th>
            {[units, full, zero].map((count) => (
              <td class="number">{count}</td>
            ))}
            <StatisticCell lang={lang} value={rest.pearson} />
            {hasWeights ? (
              <>
                <StatisticCell lang={lang} value={alphaWithout} isOptional />
                <StatisticCell lang={lang} value={weights.nominal} decimals={1} isOptional />
                <StatisticCell lang={lang} value={weights.effective} decimals={1} isOptional />
              </>
            ) : null}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
};
