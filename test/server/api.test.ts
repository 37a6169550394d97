/** Every documented operation: its examples answer, the answers are what the document says, and refusals too. */
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, it } from 'vitest';
import { exampleAddress } from '../../server/api/docs-page.tsx';
import type { ApiDocument, OperationObject } from '../../server/api/openapi-document.ts';
import { exampleApp } from './example-app.ts';
import { jsonOf } from './json-of.ts';

const app = exampleApp();
const document: ApiDocument = JSON.parse(await (await app.request('/api/openapi.json')).text());
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

  it('answers its example as documented', async () => {
    for (const type of Object.keys(operation.responses[200]!.content)) {
      if (path === '/api/charts/{file}') continue;
      const response = await app.request(address, { headers: { Accept: type } });
      expect([type, response.status, response.headers.get('Content-Type')?.split(';')[0]]).toEqual([
        type,
        200,
        type,
      ]);
      if (type === 'application/json')
        expect(faultsOf(operation, '200', type, await jsonOf(response))).toEqual([]);
      else expect((await response.text()).length).toBeGreaterThan(100);
    }
  });
});
