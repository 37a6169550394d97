/**
 * YAML text -> plain data in which every number is a Fraction, read exactly from its source text, with the line of
 * every path for messages.
 */
import { ParError } from '../../errors.ts';
import { isNumber, plainData } from './plain-data.ts';
import { refuseUnprintable, YamlFault } from './yaml-fault.ts';
import { parseYaml, type YamlNode } from './yaml-nodes.ts';

const LINE_END = /\r\n|\r|\n/;
/** characters of the text that a message shows */
const SHOWN = 60;

export type Path = readonly (string | number)[];

export interface YamlFile {
  /** as messages name it */
  name: string;
  data: unknown;
  /** physical line, from 1, of the key or item at the path, or of the nearest one around it that exists */
  lineOf(path: Path): number;
  /** a number as it is written there, `3.10`; null where the path leads to no number */
  numberAt(path: Path): string | null;
  /** whether a single value stands there without quotes, be it a number, a word of YAML or a text */
  isPlainAt(path: Path): boolean;
}

/**
 * @param name of the file, for messages
 * @throws ParError `yaml-*` where the text is not YAML, or not the YAML that criteria are written in
 */
export function readYaml(name: string, raw: string): YamlFile {
  // the mark that Windows editors put first; one form for letters that macOS takes apart
  const text = raw.replace(/^\ufeff/, '').normalize('NFC');
  const lineAt = (offset: number): number => text.slice(0, offset).split(LINE_END).length;
  try {
    refuseUnprintable(text);
    const root = parseYaml(text);
    return {
      name,
      data: plainData(root),
      lineOf: (path) => lineAt(find(root, path).offset),
      numberAt(path) {
        const { node } = find(root, path);
        return node?.kind === 'scalar' && isNumber(node) ? node.text : null;
      },
      isPlainAt(path) {
        const { node } = find(root, path);
        return node?.kind === 'scalar' && node.isPlain;
      },
    };
  } catch (error) {
    if (!(error instanceof YamlFault)) throw error;
    const found = error.found ?? foundAt(text, error.offset);
    throw new ParError(error.code, { file: name, line: lineAt(error.offset) }, { found });
  }
}

/** What stands at the offset up to a colon; where that is nothing, the whole line. */
function foundAt(text: string, offset: number): string {
  const [end = ''] = text.slice(offset).split(LINE_END);
  const start = text.slice(0, offset).split(LINE_END).at(-1) ?? '';
  return (end.replace(/:.*/, '').trim() || (start + end).trim()).slice(0, SHOWN);
}

/** The node at the path (null where there is none) and the offset of its key or item, or of the last step that exists. */
function find(root: YamlNode | null, path: Path): { node: YamlNode | null; offset: number } {
  let node = root;
  let offset = 0;
  for (const step of path) {
    const next = stepInto(node, step);
    if (!next) return { node: null, offset };
    ({ node, offset } = next);
  }
  return { node, offset };
}

function stepInto(node: YamlNode | null, step: string | number): { node: YamlNode; offset: number } | null {
  if (node?.kind === 'sequence') {
    const item = node.items[Number(step)];
    return item ? { node: item, offset: item.start } : null;
  }
  const entry = node?.kind === 'map' ? node.entries.find(({ key }) => key === String(step)) : undefined;
  return entry ? { node: entry.value, offset: entry.start } : null;
}
