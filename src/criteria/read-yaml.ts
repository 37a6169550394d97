/**
 * YAML text -> plain data in which every number is a Fraction, read exactly from its source text.
 *
 * Stricter than YAML: no number that is not plain decimal notation, no key twice, one document a file. Only the text
 * is kept: the place of a path is looked up by parsing once more, when a fault is reported, because reading must be
 * quick and a tree of nodes is costly to keep.
 */
import { type Document, isAlias, isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import { ParError } from '../errors.ts';
import { plainData } from './plain-data.ts';

export type Path = readonly (string | number)[];

export interface YamlFile {
  /** as messages name it */
  name: string;
  data: unknown;
  /** physical line, from 1, of the key or item at the path, or of the nearest one around it that exists */
  lineOf(path: Path): number;
  /** a number as it is written there, `3.10`; null where the path leads to no number */
  numberAt(path: Path): string | null;
}

/** Code of the library -> ours; any other is `yaml-syntax`. */
const YAML_FAULTS: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'yaml-tab',
  BAD_INDENT: 'yaml-indent',
  MISSING_CHAR: 'yaml-unclosed',
  BLOCK_AS_IMPLICIT_KEY: 'yaml-colon',
  MULTILINE_IMPLICIT_KEY: 'yaml-colon',
  BAD_SCALAR_START: 'yaml-sign',
  MULTIPLE_DOCS: 'yaml-several-documents',
};

/**
 * @param name of the file, for messages
 * @throws ParError `yaml-*` where the text is not YAML, or not the YAML that criteria are written in
 */
export function readYaml(name: string, text: string): YamlFile {
  const document = parse(text);
  const lineAt = (offset: number): number => text.slice(0, offset).split('\n').length;
  const [error] = [...document.errors, ...document.warnings];
  if (error) {
    const code = YAML_FAULTS[error.code] ?? 'yaml-syntax';
    const [offset] = error.pos;
    throw new ParError(code, { file: name, line: lineAt(offset) }, { found: foundAt(text, offset) });
  }
  const fail = (code: string, node: Node, found: string): never => {
    throw new ParError(code, { file: name, line: lineAt(node.range?.[0] ?? 0) }, { found });
  };
  let again: Document | null = null;
  const parsedAgain = () => {
    again ??= parse(text);
    return again;
  };
  return {
    name,
    data: plainData(document, fail),
    lineOf: (path) => lineAt(offsetOf(parsedAgain(), path)),
    numberAt: (path) => numberSource(parsedAgain().getIn(path, true)),
  };
}

/** Keys are compared by `plainData`, which also knows that `1` and `"1"` are one. */
function parse(text: string): Document {
  return parseDocument(text, { prettyErrors: false, logLevel: 'error', uniqueKeys: false });
}

function foundAt(text: string, offset: number): string {
  const [line = ''] = text.slice(offset).split('\n');
  return line.replace(/:.*/, '').trim().slice(0, 60);
}

function numberSource(node: unknown): string | null {
  return isScalar(node) && typeof node.value === 'number' ? (node.source ?? null) : null;
}

/** Offset of the key or item at the path, or of the last step on the way that exists. */
function offsetOf(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const step of path) {
    const container = isAlias(node) ? node.resolve(document) : node;
    const [mark, next] = stepInto(container, step);
    if (!isScalar(mark) && !isMap(mark) && !isSeq(mark) && !isAlias(mark)) return offset;
    offset = mark.range?.[0] ?? offset;
    node = next;
  }
  return offset;
}

/** The node that marks the place of a step (the key, or the item of a list), and the value to go on from. */
function stepInto(container: unknown, step: string | number): [unknown, unknown] {
  if (isSeq(container)) {
    const item = container.items[Number(step)];
    return [item, item];
  }
  if (!isMap(container)) return [null, null];
  const pair = container.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
  return [pair?.key, pair?.value];
}
