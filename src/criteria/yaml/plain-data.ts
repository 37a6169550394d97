/** YAML nodes -> plain data: texts, booleans, null, lists, objects, and Fractions for numbers. */
import { parseDecimal } from '../../exact/decimal.ts';
import { YamlFault } from './yaml-fault.ts';
import type { YamlNode, YamlScalar } from './yaml-nodes.ts';

const PLAIN_DECIMAL = /^[-+]?(0|[1-9]\d*)(\.\d+)?$/;
/** every other notation that YAML 1.2 reads as a number */
const ANY_NUMBER =
  /^[-+]?(\.\d+|\d+(\.\d*)?)([eE][-+]?\d+)?$|^0[ox][\da-fA-F]+$|^[-+]?\.(inf|Inf|INF)$|^\.(nan|NaN|NAN)$/;

const WORDS: ReadonlyMap<string, boolean | null> = new Map([
  ...['', '~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
]);

/** @throws YamlFault yaml-number for a number that is not written as a plain decimal */
export function plainData(node: YamlNode | null): unknown {
  if (node === null) return null;
  if (node.kind === 'scalar') return plainScalar(node);
  if (node.kind === 'sequence') return node.items.map(plainData);
  // own properties even for `__proto__`, which the schema then refuses as any unknown key
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, plainData(value)]));
}

/** Whether a scalar is a number, in whatever notation. */
export function isNumber({ isPlain, text }: YamlScalar): boolean {
  return isPlain && ANY_NUMBER.test(text);
}

function plainScalar(node: YamlScalar): unknown {
  const { text, isPlain, start } = node;
  if (!isPlain) return text;
  const word = WORDS.get(text);
  if (word !== undefined) return word;
  if (!isNumber(node)) return text;
  if (!PLAIN_DECIMAL.test(text)) throw new YamlFault('yaml-number', start, text);
  return parseDecimal(text.replace(/^\+/, ''));
}
