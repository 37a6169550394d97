/** The areas: alpha, correlations and weights; and their principal components. */
import type { FC } from 'hono/jsx';
import {
  HEADINGS,
  inLang,
  RELIABILITY_PAGE_WORDS as PAGE_WORDS,
  type ReliabilityFigures,
  RELIABILITY_WORDS as WORDS,
} from '../../../src/index.ts';
import { areaLink, type LinkParams, type PageContext } from '../page-context.ts';
import { ScrollTable } from '../parts/scroll-table.tsx';
import { StatisticCell } from './statistic-cell.tsx';

interface AreaTableProps {
  ctx: PageContext;
  figures: ReliabilityFigures;
  /** of links to areas */
  params: LinkParams;
}

export const AreaTable: FC<AreaTableProps> = ({ ctx, figures, params }) => {
  const { lang } = ctx;
  const shown = [WORDS.alphaShort, PAGE_WORDS.correlation, PAGE_WORDS.nominal, PAGE_WORDS.effective];
  return (
    <ScrollTable caption={PAGE_WORDS.areas[lang]}>
      <thead>
        <tr>
          <th scope="col">{HEADINGS.area[lang]}</th>
          <th scope="col" class="number optional">
            {WORDS.criteria[lang]}
          </th>
          {shown.map((words) => (
            <th scope="col" class="number">
              {words[lang]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {figures.areas.map(({ id, number, label, criteria, alpha, rest, weights }) => (
          <tr>
            <th scope="row">
              <a href={areaLink(ctx, id, params)}>{`${number}. ${inLang(label, lang)}`}</a>
            </th>
            <td class="number optional">{criteria}</td>
            <StatisticCell lang={lang} value={alpha.value} />
            <StatisticCell lang={lang} value={rest.pearson} />
            <StatisticCell lang={lang} value={weights.nominal} decimals={1} />
            <StatisticCell lang={lang} value={weights.effective} decimals={1} />
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
};

export const ComponentTable: FC<Omit<AreaTableProps, 'params'>> = ({ ctx, figures }) => {
  const { lang } = ctx;
  const { components, areas } = figures;
  if (components === null) return <p>{WORDS.none[lang]}</p>;
  const named = components.areas.map((id) => areas.find((area) => area.id === id)!);
  return (
    <ScrollTable caption={PAGE_WORDS.components[lang]}>
      <thead>
        <tr>
          <th scope="col">{WORDS.component[lang]}</th>
          {[WORDS.sdev, WORDS.explained, WORDS.cumulative].map((words) => (
            <th scope="col" class="number">
              {words[lang]}
            </th>
          ))}
          {named.map(({ number, label }) => (
            <th scope="col" class="number">
              <abbr title={inLang(label, lang)}>{number}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {components.components.map(({ sdev, explained, cumulative, loadings }, at) => (
          <tr>
            <th scope="row">{at + 1}</th>
            <StatisticCell lang={lang} value={sdev} />
            <StatisticCell lang={lang} value={explained} decimals={1} />
            <StatisticCell lang={lang} value={cumulative} decimals={1} />
            {loadings.map((loading) => (
              <StatisticCell lang={lang} value={loading} />
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
};
