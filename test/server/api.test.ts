/** Every documented operation: its examples answer, the answers are what the document says, and refusals too. */
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, it } from 'vitest';
import { exampleAddress } from '../../server/api/docs-page.tsx';
import type { ApiDocument, OperationObject } from '../../server/api/openapi-document.ts';
import { memoryStore } from '../../server/campaign-store.ts';
import { CHART_NAMES } from '../../src/chart/make-chart.ts';
import { PROBLEM_CODES } from '../../src/text/problems/problem-words.ts';
import { twoYearResults } from '../two-year-results.ts';
import { exampleApp } from './example-app.ts';
import { jsonOf } from './json-of.ts';
import { REFUSALS } from './refusals.ts';

const CHART_PATH = '/api/charts/{file}';
const STARTS: Readonly<Record<string, RegExp>> = {
  'image/svg+xml': /^<svg /,
  'image/png': /^\x89PNG/,
  'text/csv': /^\xef\xbb\xbf/,
  'application/json': /^\{/,
};

const app = exampleApp();
/** knows the year before, so that every operation has an answer */
const changed = exampleApp({ store: memoryStore(twoYearResults()) });
const document: ApiDocument = JSON.parse(await (await changed.request('/api/openapi.json')).text());
const ajv = new Ajv2020({ strict: false, allErrors: true });

interface Documented {
  path: string;
  operation: OperationObject;
}

const gets: Documented[] = Object.entries(document.paths).flatMap(([path, { get }]) =>
  get ? [{ path, operation: get }] : [],
);

beforeAll(() => {
  addFormats.default(ajv);
  ajv.addSchema(document, 'document');
});

/** Faults of a value by a schema of the document. */
function faultsOf(operation: OperationObject, status: string, type: string, value: unknown): unknown {
  const { $ref } = operation.responses[status]!.content[type]!.schema as { $ref: string };
  const validate = ajv.getSchema(`document${$ref}`)!;
  return validate(value) ? [] : validate.errors?.slice(0, 3);
}

describe('the OpenAPI document', () => {
  it('is valid OpenAPI 3.1, in both languages', async () => {
    for (const lang of ['vi', 'en']) {
      const response = await app.request(`/api/openapi.json?lang=${lang}`);
      const result = await new Validator().validate(JSON.parse(await response.text()));
      expect(result).toMatchObject({ valid: true });
    }
  });
});

describe.each(gets.map(({ path, operation }) => [path, operation] as const))('GET %s', (path, operation) => {
  const address = exampleAddress(path, operation.parameters);
  // a chart answers by the ending of its file alone, see below
  const types = path === CHART_PATH ? [] : Object.keys(operation.responses[200]!.content);

  it.each(types)('answers its example as %s, as documented', async (type) => {
    const response = await changed.request(address, { headers: { Accept: type } });
    expect([response.status, response.headers.get('Content-Type')?.split(';')[0]]).toEqual([200, type]);
    if (type === 'application/json') {
      expect(faultsOf(operation, '200', type, await jsonOf(response))).toEqual([]);
    } else expect((await response.text()).length).toBeGreaterThan(100);
  });

  it('refuses a parameter that it does not have', async () => {
    const response = await changed.request(`${address}${address.includes('?') ? '&' : '?'}nope=1`);
    const problem = await jsonOf(response);
    expect([response.status, problem.code]).toEqual([400, 'parameter-unknown']);
    expect(faultsOf(operation, '400', 'application/problem+json', problem)).toEqual([]);
  });
});

describe('what is refused', () => {
  const documented = REFUSALS.flatMap(([address, status]) => {
    const [path = ''] = address.split('?');
    const found = gets.find((get) => new RegExp(`^${get.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path));
    return found ? [[address, String(status), found.operation] as const] : [];
  });

  it.each(documented)('%s: %s is documented for its operation', async (address, status, operation) => {
    const problem = await jsonOf(await app.request(address));
    expect(Object.keys(operation.responses)).toContain(status);
    expect(faultsOf(operation, status, 'application/problem+json', problem)).toEqual([]);
  });

  it('is nearly every kind of problem', () => {
    const codes = new Set<string>(REFUSALS.map(([, , code]) => code));
    const elsewhere = [
      'method-not-allowed',
      'file-missing',
      'media-type',
      'body-too-large',
      'request-malformed',
      'earlier-unknown',
    ];
    const never = PROBLEM_CODES.filter((code) => !codes.has(code) && !elsewhere.includes(code));
    expect(never).toEqual(['timeout', 'internal']);
  });
});

describe('an earlier year', () => {
  it('that is not there is refused with those that are', async () => {
    for (const path of ['change', 'change/so-noi-vu']) {
      const response = await changed.request(`/api/${path}?against=hung-yen/1999`);
      const problem = await jsonOf(response);
      expect([response.status, problem.code]).toEqual([400, 'earlier-unknown']);
      expect(problem.detail).toContain('hung-yen/2023');
    }
  });
});

describe('charts', () => {
  it('are all listed, and drawn in every form under their media type', async () => {
    const charts: { name: string; files: string[]; parameters: string[] }[] = await jsonOf(
      await app.request('/api/charts'),
    );
    expect(charts.map(({ name }) => name)).toEqual([...CHART_NAMES]);
    const values: Record<string, string> = {
      ...{ block: 'districts', tier: 'district', form: 'narrow' },
      against: 'hung-yen/2023',
      from: '1',
      ...{ measure: 'rank', join: 'sum' },
    };
    for (const { name, files, parameters } of charts) {
      const units = name === 'compare' ? 'unit=so-noi-vu&unit=so-y-te' : 'unit=so-noi-vu';
      const query = parameters.map((key) => (key === 'unit' ? units : `${key}=${values[key]}`)).join('&');
      for (const file of files) {
        const response = await changed.request(`${file}?${query}`);
        expect([file, response.status]).toEqual([file, 200]);
        const type = response.headers.get('Content-Type')!.split(';')[0]!;
        expect(Object.keys(document.paths[CHART_PATH]!.get!.responses[200]!.content)).toContain(type);
        const start = Buffer.from(await response.arrayBuffer())
          .subarray(0, 60)
          .toString('latin1');
        expect(start).toMatch(STARTS[type]!);
      }
    }
  });
});

describe('the page of the API', () => {
  it.each(['vi', 'en'])('has every operation, its parameters and an example (%s)', async (lang) => {
    const response = await changed.request(`/api?lang=${lang}`);
    const html = await response.text();
    expect([response.status, response.headers.get('Content-Type')]).toEqual([
      200,
      'text/html; charset=UTF-8',
    ]);
    for (const { path, operation } of gets) {
      expect(html).toContain(`<code>GET ${path}</code>`);
      expect(html).toContain(`id="${operation.operationId}"`);
      const example = exampleAddress(path, operation.parameters).replaceAll('&', '&amp;');
      expect(html).toContain(`${example}&#39;`);
    }
    const foreign = html.match(/<script(?! src="\/tai-nguyen)|style=|https?:\/\/(?!127\.0\.0\.1)/);
    expect(foreign).toBeNull();
  });
});
