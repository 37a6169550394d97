/** What the results rest on (Phương pháp và căn cứ): rules, documents, readings, assumptions, figures, warnings. */
import type { FC } from 'hono/jsx';
import { z } from 'zod';
import {
  editionFields,
  issueLines,
  type MethodReport,
  PAGE_TITLES,
  reportMethod,
  ruleSentences,
  METHOD_PAGE_WORDS as WORDS,
} from '../../../src/index.ts';
import { Page } from '../page.tsx';
import type { PageContext } from '../page-context.ts';
import type { PageRoute } from '../page-route.ts';
import { FactList } from '../parts/fact-list.tsx';
import { Assumptions, InputFiles, Readings } from './method-lists.tsx';
import { BlocksTable, DocumentsTable } from './method-tables.tsx';

export const methodPage: PageRoute = {
  path: '/phuong-phap',
  query: z.object({}),
  render(ctx) {
    const { lang, results, hash, isPresented } = ctx;
    const report = reportMethod(results);
    return (
      <Page ctx={ctx} page="method" title={PAGE_TITLES.method[lang]}>
        <Status ctx={ctx} report={report} />
        <section class="panel">
          <h2>{WORDS.edition[lang]}</h2>
          <FactList fields={editionFields(report, hash, lang)} />
        </section>
        <h2>{WORDS.rules[lang]}</h2>
        <ul>
          {ruleSentences(report, lang).map((sentence) => (
            <li>{sentence}</li>
          ))}
        </ul>
        <BlocksTable ctx={ctx} report={report} />
        {isPresented ? null : <Evidence ctx={ctx} report={report} />}
      </Page>
    );
  },
};

interface PartProps {
  ctx: PageContext;
  report: MethodReport;
}

/** What the marks at the head of every page mean. */
const Status: FC<PartProps> = ({ ctx: { lang }, report: { edition, synthetic } }) => (
  <>
    {edition.status === 'issued' ? null : <p class="notice">{WORDS[edition.status][lang]}</p>}
    {synthetic ? <p class="notice">{WORDS.synthetic[lang]}</p> : null}
  </>
);

const Evidence: FC<PartProps> = ({ ctx, report }) => {
  const { lang, results } = ctx;
  const warnings = issueLines(results.warnings, lang);
  return (
    <>
      {report.documents.length === 0 ? null : <DocumentsTable ctx={ctx} report={report} />}
      {report.readings.length === 0 ? null : <Readings ctx={ctx} report={report} />}
      {report.assumptions.length === 0 ? null : <Assumptions ctx={ctx} report={report} />}
      <h2>{WORDS.inputs[lang]}</h2>
      {report.inputs.length === 0 ? <p>{WORDS.noInputs[lang]}</p> : <InputFiles ctx={ctx} report={report} />}
      <h2>{WORDS.warnings[lang]}</h2>
      {warnings.length === 0 ? (
        <p>{WORDS.noWarnings[lang]}</p>
      ) : (
        <details>
          <summary>{`${WORDS.warnings[lang]} (${results.warnings.length})`}</summary>
          <ul class="long">
            {warnings.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
};
