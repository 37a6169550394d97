/** Readings, assumptions and files of figures: long lists behind lines that name them. */
import type { FC } from 'hono/jsx';
import {
  INPUT_WORDS,
  inLang,
  inputWords,
  localDecimal,
  type MarkdownBlock,
  type MethodReport,
  markdownBlocks,
  METHOD_PAGE_WORDS as WORDS,
} from '../../../src/index.ts';
import { criterionLink, type PageContext } from '../page-context.ts';
import { ScrollTable } from '../parts/scroll-table.tsx';

interface ListProps {
  ctx: PageContext;
  report: MethodReport;
}

export const Readings: FC<ListProps> = ({ ctx: { lang }, report }) => (
  <>
    <h2>{WORDS.readings[lang]}</h2>
    <p class="note">{WORDS.readingsNote[lang]}</p>
    {report.readings.map(({ id, text }) => {
      const [first, ...rest] = markdownBlocks(text);
      return (
        <details id={`bai-doc-${id}`}>
          <summary>{first && first.kind !== 'list' ? first.text : id}</summary>
          <div class="sheet" lang="vi">
            {rest.map(blockOf)}
          </div>
        </details>
      );
    })}
  </>
);

function blockOf(block: MarkdownBlock) {
  switch (block.kind) {
    case 'heading':
      return <h3>{block.text}</h3>;
    case 'paragraph':
      return <p>{block.text}</p>;
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li>{item}</li>
          ))}
        </ul>
      );
  }
}

export const Assumptions: FC<ListProps> = ({ ctx, report }) => {
  const { lang } = ctx;
  return (
    <>
      <h2>{WORDS.assumptions[lang]}</h2>
      <p class="note">{WORDS.assumptionsNote[lang]}</p>
      {report.assumptions.map(({ number, label, items }) => (
        <details>
          <summary>{`${number}. ${inLang(label, lang)} (${items.length})`}</summary>
          <ul>
            {items.map(({ text, codes }) => (
              <li>
                <span lang="vi">{text}</span> (<Codes ctx={ctx} codes={codes} />)
              </li>
            ))}
          </ul>
        </details>
      ))}
    </>
  );
};

const Codes: FC<{ ctx: PageContext; codes: readonly string[] }> = ({ ctx, codes }) => (
  <>
    {codes.map((code, at) => (
      <>
        {at === 0 ? null : ', '}
        <a href={criterionLink(ctx, code)}>{code}</a>
      </>
    ))}
  </>
);

export const InputFiles: FC<ListProps> = ({ ctx: { lang }, report }) => (
  <>
    {report.inputs.map((input) => (
      <details>
        <summary>{`${INPUT_WORDS[input.kind][lang]}: ${inputWords(input, lang)}`}</summary>
        <ScrollTable caption={INPUT_WORDS[input.kind][lang]}>
          <thead>
            <tr>
              <th scope="col">{WORDS.file[lang]}</th>
              <th scope="col" class="number">
                {WORDS.rows[lang]}
              </th>
            </tr>
          </thead>
          <tbody>
            {input.files.map(({ file, rows }) => (
              <tr>
                <th scope="row">{file}</th>
                <td class="number">{localDecimal(String(rows), lang)}</td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      </details>
    ))}
  </>
);
