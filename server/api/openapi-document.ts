/**
 * The OpenAPI 3.1 document of the API, from the schemas that check its parameters and its answers. Schemas of OpenAPI
 * 3.1 are JSON Schema 2020-12, which zod writes itself.
 */
import { z } from 'zod';
import {
  API_WORDS,
  type Lang,
  OPERATION_WORDS,
  PARAMETER_WORDS,
  type ParameterName,
  PROBLEM_WORDS,
  type ProblemCode,
} from '../../src/index.ts';
import { PROBLEM_STATUS } from '../problems/problem.ts';
import { UPLOAD_TYPES } from './check.ts';
import { type JsonSchema, schemaComponents } from './components.ts';
import type { Names } from './example-names.ts';
import type { Examples, Operation } from './operation.ts';

export interface DocumentParts {
  operations: readonly Operation[];
  /** of the program */
  version: string;
  lang: Lang;
  /** from which the examples are taken */
  names: Names;
}

export interface ParameterObject {
  name: ParameterName;
  in: 'path' | 'query';
  required: boolean;
  description: string;
  schema: JsonSchema;
  example?: string | readonly string[];
}

export interface OperationObject {
  operationId: string;
  summary: string;
  parameters: ParameterObject[];
  requestBody?: object;
  responses: Record<string, { description: string; content: Record<string, { schema?: JsonSchema }> }>;
}

export interface ApiDocument {
  openapi: '3.1.0';
  info: { title: string; version: string; description: string };
  servers: { url: string }[];
  paths: Record<string, Partial<Record<Operation['method'], OperationObject>>>;
  components: { schemas: Record<string, JsonSchema> };
}

/** What any operation can refuse. */
const COMMON_PROBLEMS: readonly ProblemCode[] = [
  'parameter-unknown',
  'parameter-invalid',
  'internal',
  'timeout',
];
const LANG_SCHEMA = { type: 'string', enum: ['vi', 'en'], default: 'vi' };

export function openApiDocument({ operations, version, lang, names }: DocumentParts): ApiDocument {
  const paths: ApiDocument['paths'] = {};
  for (const operation of operations) {
    paths[operation.path] = { [operation.method]: operationObject(operation, names, lang) };
  }
  return {
    openapi: '3.1.0',
    info: { title: API_WORDS.title[lang], version, description: API_WORDS.about[lang] },
    servers: [{ url: '/' }],
    paths,
    components: { schemas: schemaComponents(operations) },
  };
}

function operationObject(operation: Operation, names: Names, lang: Lang): OperationObject {
  const { id, answers, problems, examples } = operation;
  return {
    operationId: id,
    summary: OPERATION_WORDS[id][lang],
    parameters: parametersOf(operation, examples?.(names) ?? {}, lang),
    ...(operation.method === 'post' && { requestBody: uploadBody(lang) }),
    responses: {
      200: {
        description: API_WORDS.goodAnswer[lang],
        content: Object.fromEntries(
          Object.entries(answers).map(([type, schema]) => [type, schema ? { schema: refTo(id) } : {}]),
        ),
      },
      ...problemResponses([...problems, ...COMMON_PROBLEMS], lang),
    },
  };
}

function parametersOf({ path, query }: Operation, examples: Examples, lang: Lang): ParameterObject[] {
  const withExample = (name: ParameterName) => ({
    description: PARAMETER_WORDS[name][lang],
    ...(examples[name] !== undefined && { example: examples[name] }),
  });
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, found]): ParameterObject => {
    const name = parameterNamed(found!);
    return { name, in: 'path', required: true, schema: { type: 'string' }, ...withExample(name) };
  });
  const inQuery = Object.entries(query.shape).map(([found, schema]): ParameterObject => {
    const name = parameterNamed(found);
    const { $schema: _, ...json } = z.toJSONSchema(schema as z.ZodType);
    const required = !(schema as z.ZodType).safeParse(undefined).success;
    return { name, in: 'query', required, schema: json, ...withExample(name) };
  });
  const language = {
    name: 'lang',
    in: 'query',
    required: false,
    schema: LANG_SCHEMA,
    ...withExample('lang'),
  } as const;
  return [...inPath, ...inQuery, language];
}

function parameterNamed(found: string): ParameterName {
  const name = (Object.keys(PARAMETER_WORDS) as ParameterName[]).find((each) => each === found);
  if (name === undefined) throw new RangeError(`the parameter ${found} has no words`);
  return name;
}

/** Problems that share a status share a response. */
function problemResponses(codes: readonly ProblemCode[], lang: Lang): OperationObject['responses'] {
  const statuses = [...new Set(codes.map((code) => PROBLEM_STATUS[code]))];
  const described = (status: number) =>
    codes
      .filter((code) => PROBLEM_STATUS[code] === status)
      .map((code) => `${code}: ${PROBLEM_WORDS[code].title[lang]}`);
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: described(status).join('; '),
        content: { 'application/problem+json': { schema: refTo('problem-document') } },
      },
    ]),
  );
}

function uploadBody(lang: Lang): object {
  const file = { type: 'string', format: 'binary', description: API_WORDS.upload[lang] };
  const [form, ...raw] = UPLOAD_TYPES;
  return {
    required: true,
    content: {
      [form!]: { schema: { type: 'object', required: ['file'], properties: { file } } },
      ...Object.fromEntries(raw.map((type) => [type, {}])),
    },
  };
}

function refTo(id: string): JsonSchema {
  return { $ref: `#/components/schemas/${id}` };
}
