/** The document of the API as a page: works offline and without scripts, and its examples can be tried as they are. */
import type { FC } from 'hono/jsx';
import { API_WORDS, type Lang } from '../../src/index.ts';
import { Page } from '../pages/page.tsx';
import { apiLink, type PageContext } from '../pages/page-context.ts';
import { ScrollTable } from '../pages/parts/scroll-table.tsx';
import type { ApiDocument, OperationObject, ParameterObject } from './openapi-document.ts';

/** where the app listens unless it is told otherwise */
const HOST = 'http://127.0.0.1:8787';

interface DocsPageProps {
  ctx: PageContext;
  document: ApiDocument;
}

export const DocsPage: FC<DocsPageProps> = ({ ctx, document: { info, paths } }) => (
  <Page ctx={ctx} page={null} title={info.title}>
    <p>{info.description}</p>
    <p>
      <a href={apiLink(ctx, 'openapi.json')}>{API_WORDS.document[ctx.lang]}</a>
    </p>
    {Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => (
        <OperationSection path={path} method={method} operation={operation} lang={ctx.lang} />
      )),
    )}
  </Page>
);

interface OperationProps {
  path: string;
  method: string;
  operation: OperationObject;
  lang: Lang;
}

const OperationSection: FC<OperationProps> = ({ path, method, operation, lang }) => {
  const { operationId, summary, parameters, responses } = operation;
  const { 200: good, ...problems } = responses;
  return (
    <section id={operationId} class="operation">
      <h2>
        <code>{`${method.toUpperCase()} ${path}`}</code>
      </h2>
      <p>{summary}</p>
      <ParameterTable
        caption={`${API_WORDS.parameters[lang]}: ${path}`}
        parameters={parameters}
        lang={lang}
      />
      <p>{`${API_WORDS.answers[lang]}: ${Object.keys(good!.content).join(', ')}`}</p>
      <p>{API_WORDS.example[lang]}:</p>
      <pre tabindex={0}>
        <code>{curlOf(path, method, parameters)}</code>
      </pre>
      <details>
        <summary>{API_WORDS.refusals[lang]}</summary>
        <ul>
          {Object.entries(problems).map(([status, { description }]) => (
            <li>{`${status} ${description}`}</li>
          ))}
        </ul>
      </details>
    </section>
  );
};

interface ParameterTableProps {
  caption: string;
  parameters: readonly ParameterObject[];
  lang: Lang;
}

const ParameterTable: FC<ParameterTableProps> = ({ caption, parameters, lang }) => (
  <ScrollTable caption={caption}>
    <thead>
      <tr>
        <th scope="col">{API_WORDS.name[lang]}</th>
        <th scope="col">{API_WORDS.place[lang]}</th>
        <th scope="col">{API_WORDS.meaning[lang]}</th>
        <th scope="col">{API_WORDS.example[lang]}</th>
      </tr>
    </thead>
    <tbody>
      {parameters.map(({ name, in: place, required, description, schema, example }) => (
        <tr>
          <th scope="row">
            <code>{name}</code>
          </th>
          <td>{API_WORDS[place][lang] + (required ? ` (${API_WORDS.required[lang]})` : '')}</td>
          <td>{description + valuesOf(schema)}</td>
          <td>
            <code>{[example ?? []].flat().join(', ')}</code>
          </td>
        </tr>
      ))}
    </tbody>
  </ScrollTable>
);

function valuesOf({ enum: values }: ParameterObject['schema']): string {
  return Array.isArray(values) ? ` (${values.join(', ')})` : '';
}

function curlOf(path: string, method: string, parameters: readonly ParameterObject[]): string {
  const address = `${HOST}${exampleAddress(path, parameters)}`;
  return method === 'get' ? `curl '${address}'` : `curl -F 'file=@bao-cao.csv' '${address}'`;
}

/** The address with the examples of its parameters in it. */
export function exampleAddress(path: string, parameters: readonly ParameterObject[]): string {
  let filled = path;
  const query = new URLSearchParams();
  for (const { name, in: place, example } of parameters) {
    for (const value of [example ?? []].flat()) {
      if (place === 'path') filled = filled.replace(`{${name}}`, encodeURIComponent(value));
      else query.append(name, value);
    }
  }
  return query.size === 0 ? filled : `${filled}?${query}`;
}
