/** Whether the tables of a data package are as its schema says: a small reader of Table Schema, for tests. */
import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';

interface Field {
  name: string;
  type: string;
  constraints?: {
    required?: boolean;
    unique?: boolean;
    minimum?: number;
    maximum?: number;
    pattern?: string;
    enum?: string[];
  };
}

export interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema: {
    fields: Field[];
    missingValues: string[];
    primaryKey: string[];
    foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
  };
}

type Row = Record<string, string>;
export type Files = ReadonlyMap<string, string>;

export function rowsOf({ path }: Resource, files: Files): Row[] {
  return parse(files.get(path)!, { columns: true, record_delimiter: '\r\n' });
}

/** @returns what is wrong, a line each; nothing where the package keeps its word */
export function checkDataPackage(resources: readonly Resource[], files: Files): string[] {
  const tables = new Map(resources.map((resource) => [resource.name, rowsOf(resource, files)]));
  return resources.flatMap((resource) => {
    const rows = tables.get(resource.name)!;
    const { fields, primaryKey, foreignKeys = [] } = resource.schema;
    const say = (what: string) => `${resource.path}: ${what}`;
    return [
      ...fileFaults(resource, files.get(resource.path)!),
      ...rows.flatMap((row, at) => fields.flatMap((field) => cellFaults(field, row[field.name]!, at + 2))),
      ...duplicates(rows.map((row) => keyOf(row, primaryKey))).map((key) => `key ${key} stands twice`),
      ...fields
        .filter(({ constraints }) => constraints?.unique)
        .flatMap(({ name }) =>
          duplicates(rows.map((row) => row[name]!)).map((key) => `${name} ${key} twice`),
        ),
      ...foreignKeys.flatMap(({ fields: own, reference }) => {
        const known = new Set(tables.get(reference.resource)!.map((row) => keyOf(row, reference.fields)));
        return rows
          .filter((row) => !known.has(keyOf(row, own)))
          .map((row) => `${keyOf(row, own)} is nowhere`);
      }),
    ].map(say);
  });
}

function fileFaults({ schema, bytes, hash }: Resource, content: string): string[] {
  const data = Buffer.from(content);
  const header = content.split('\r\n')[0];
  return [
    ...(data.length === bytes ? [] : ['bytes']),
    ...(hash === `sha256:${createHash('sha256').update(data).digest('hex')}` ? [] : ['hash']),
    ...(header === schema.fields.map(({ name }) => name).join(',') ? [] : ['header']),
  ];
}

const FORMS: Readonly<Record<string, RegExp>> = {
  string: /(?:)/,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?$/,
  boolean: /^(true|false)$/,
};

function cellFaults({ name, type, constraints = {} }: Field, text: string, line: number): string[] {
  const { required, minimum, maximum, pattern, enum: values } = constraints;
  const say = (what: string) => [`line ${line}: ${name} "${text}" ${what}`];
  if (text === '') return required ? say('is required') : [];
  if (!FORMS[type]!.test(text)) return say(`is no ${type}`);
  if (minimum !== undefined && Number(text) < minimum) return say(`is below ${minimum}`);
  if (maximum !== undefined && Number(text) > maximum) return say(`is above ${maximum}`);
  if (pattern !== undefined && !new RegExp(pattern).test(text)) return say('is not of the pattern');
  if (values && !values.includes(text)) return say('is not in the list');
  return [];
}

function keyOf(row: Row, fields: readonly string[]): string {
  return fields.map((field) => row[field]).join(' ');
}

function duplicates(keys: readonly string[]): string[] {
  return keys.filter((key, at) => keys.indexOf(key) !== at);
}
