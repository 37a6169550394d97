/** Blocks with their grades, and the documents that the edition cites. */
import type { FC } from 'hono/jsx';
import {
  formatDay,
  gradeWords,
  inLang,
  type MethodReport,
  NO_VALUE,
  METHOD_PAGE_WORDS as WORDS,
} from '../../../src/index.ts';
import type { PageContext } from '../page-context.ts';
import { ScrollTable } from '../parts/scroll-table.tsx';

interface TableProps {
  ctx: PageContext;
  report: MethodReport;
}

export const BlocksTable: FC<TableProps> = ({ ctx: { lang }, report }) => (
  <ScrollTable caption={WORDS.blocks[lang]}>
    <thead>
      <tr>
        <th scope="col">{WORDS.block[lang]}</th>
        <th scope="col">{WORDS.tier[lang]}</th>
        <th scope="col" class="number">
          {WORDS.units[lang]}
        </th>
        <th scope="col">{WORDS.grades[lang]}</th>
      </tr>
    </thead>
    <tbody>
      {report.blocks.map((block) => (
        <tr>
          <th scope="row">{inLang(block.label, lang)}</th>
          <td>{inLang(block.tier, lang)}</td>
          <td class="number">{block.units}</td>
          <td>{gradeWords(block, lang)}</td>
        </tr>
      ))}
    </tbody>
  </ScrollTable>
);

export const DocumentsTable: FC<TableProps> = ({ ctx: { lang }, report }) => (
  <>
    <h2>{WORDS.documents[lang]}</h2>
    <ScrollTable caption={WORDS.documents[lang]}>
      <thead>
        <tr>
          <th scope="col">{WORDS.title[lang]}</th>
          <th scope="col">{WORDS.number[lang]}</th>
          <th scope="col">{WORDS.date[lang]}</th>
          <th scope="col">{WORDS.issuer[lang]}</th>
        </tr>
      </thead>
      <tbody>
        {report.documents.map(({ title, number, date, issuer, note }) => (
          <tr>
            <th scope="row">
              {title}
              {note === null ? null : <div class="note">{note}</div>}
            </th>
            <td>{number ?? NO_VALUE}</td>
            <td>{date === null ? NO_VALUE : formatDay(date)}</td>
            <td>{issuer ?? NO_VALUE}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  </>
);
