/** What leaving out each area does to the ranks, and the criteria without which any rank changes. */
import type { FC } from 'hono/jsx';
import {
  type BlockLeaveOneOut,
  leftOutRows,
  leftOutSummary,
  unmovedSentence,
  ROBUSTNESS_PAGE_WORDS as WORDS,
} from '../../../src/index.ts';
import type { PageContext } from '../page-context.ts';
import { CellTable } from '../parts/cell-table.tsx';

interface LeftOutTableProps {
  ctx: PageContext;
  block: BlockLeaveOneOut;
}

export const LeftOutTable: FC<LeftOutTableProps> = ({ ctx: { lang }, block: { leftOut } }) => {
  const areas = leftOut.filter(({ kind }) => kind === 'area');
  const criteria = leftOut.filter(({ kind }) => kind === 'criterion');
  const moving = criteria.filter(({ moved, dropped }) => moved + dropped > 0);
  const unmoved = unmovedSentence(criteria.length - moving.length, lang);
  const table = (rows: typeof leftOut) => {
    const [headings = [], ...cells] = leftOutRows(rows, lang);
    return { headings: headings.map(String), rows: cells };
  };
  return (
    <>
      <h2>{WORDS.leftOut[lang]}</h2>
      <p>{`${leftOutSummary(leftOut, lang) ?? ''} ${WORDS.leftOutMeaning[lang]}`.trim()}</p>
      <CellTable lang={lang} caption={WORDS.leftOut[lang]} table={table(areas)} />
      {moving.length === 0 ? null : (
        <details>
          <summary>{`${WORDS.leftOutCriteria[lang]} (${moving.length})`}</summary>
          <CellTable lang={lang} caption={WORDS.leftOutCriteria[lang]} table={table(moving)} />
        </details>
      )}
      {unmoved === null ? null : <p>{unmoved}</p>}
    </>
  );
};
