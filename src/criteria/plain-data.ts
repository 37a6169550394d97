/** YAML nodes -> plain data: texts, booleans, null, lists, objects, and Fractions for numbers. */
import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap } from 'yaml';
import { parseDecimal } from '../exact/decimal.ts';

/** Stops with a fault at a node. */
export type FailAt = (code: string, node: Node, found: string) => never;

const PLAIN_DECIMAL = /^[-+]?(0|[1-9]\d*)(\.\d+)?$/;

interface Reading {
  document: Document;
  fail: FailAt;
  /** node that an anchor names -> its data: one value wherever an alias repeats it */
  anchored: Map<unknown, unknown>;
}

/** @throws what `fail` throws: `yaml-number`, `yaml-key`, `yaml-duplicate-key` */
export function plainData(document: Document, fail: FailAt): unknown {
  return read(document.contents, { document, fail, anchored: new Map() });
}

function read(node: unknown, reading: Reading): unknown {
  if (isScalar(node)) return readScalar(node, reading);
  if (isMap(node)) return readMap(node, reading);
  if (isSeq(node)) return node.items.map((item) => read(item, reading));
  if (!isAlias(node)) return null;
  const { anchored, document } = reading;
  const target = node.resolve(document);
  if (!anchored.has(target)) anchored.set(target, read(target, reading));
  return anchored.get(target);
}

function readMap({ items }: YAMLMap, reading: Reading): unknown {
  const entries = items.map(({ key, value }) => [readKey(key, reading), read(value, reading)] as const);
  // own properties even for `__proto__`, which the schema then refuses as any unknown key
  const map = Object.fromEntries(entries);
  if (Object.keys(map).length < entries.length) {
    const at = entries.findIndex(([key], i) => entries.findIndex(([other]) => other === key) < i);
    reading.fail('yaml-duplicate-key', items[at]!.key as Node, entries[at]![0]);
  }
  return map;
}

function readKey(key: unknown, { fail }: Reading): string {
  if (!isScalar(key)) return fail('yaml-key', key as Node, '');
  return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
}

function readScalar(node: Scalar, { fail }: Reading): unknown {
  if (typeof node.value !== 'number') return node.value;
  const source = node.source ?? '';
  if (!PLAIN_DECIMAL.test(source)) return fail('yaml-number', node, source);
  return parseDecimal(source.replace(/^\+/, ''));
}
