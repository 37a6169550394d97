/** Which choice matters most: each one alone, all together, and what each of them does. */
import type { FC } from 'hono/jsx';
import {
  type BlockUncertainty,
  greatestSource,
  SOURCE_WORDS,
  sourceMeaning,
  sourceRows,
  type UncertaintyReport,
  ROBUSTNESS_PAGE_WORDS as WORDS,
} from '../../../src/index.ts';
import type { PageContext } from '../page-context.ts';
import { CellTable } from '../parts/cell-table.tsx';

interface ChoicesProps {
  ctx: PageContext;
  report: UncertaintyReport;
  block: BlockUncertainty;
}

export const Choices: FC<ChoicesProps> = ({ ctx: { lang }, report, block }) => {
  const [headings = [], ...rows] = sourceRows(block.sources, lang);
  return (
    <>
      <h2>{WORDS.choices[lang]}</h2>
      <p>{greatestSource(block, lang) ?? WORDS.noChoice[lang]}</p>
      <CellTable lang={lang} caption={WORDS.choices[lang]} table={{ headings: headings.map(String), rows }} />
      <details>
        <summary>{WORDS.varied[lang]}</summary>
        <ul>
          {report.sources.map((source) => (
            <li>{`${SOURCE_WORDS[source][lang]}: ${sourceMeaning(source, report, lang)}.`}</li>
          ))}
        </ul>
      </details>
    </>
  );
};
