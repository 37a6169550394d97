/** A small strict reader of XML as office files hold it: what is not well formed is an error. */

export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (XmlElement | string)[];
}

const TAG = /<\?[^>]*\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/g;
const ATTRIBUTE = /([\w:.-]+)="([^"]*)"/g;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 forbids
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u;

export function readXml(xml: string): XmlElement {
  if (FORBIDDEN.test(xml)) throw new Error('a character that XML forbids');
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open = [root];
  let at = 0;
  for (const tag of xml.matchAll(TAG)) {
    const parent = open.at(-1)!;
    const text = decoded(xml.slice(at, tag.index));
    if (text !== '') parent.children.push(text);
    at = tag.index + tag[0].length;
    const [, closing, name, attributes = '', empty] = tag;
    if (name === undefined) continue;
    if (closing) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes another element`);
      continue;
    }
    const element = { name, attributes: readAttributes(attributes), children: [] };
    parent.children.push(element);
    if (!empty) open.push(element);
  }
  const [element, ...more] = root.children.filter((child) => typeof child !== 'string');
  if (open.length !== 1 || !element || more.length > 0 || at !== xml.trimEnd().length) {
    throw new Error('not one closed element');
  }
  return element;
}

/** Elements of this name directly below. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  const children = element?.children ?? [];
  return children.filter((child): child is XmlElement => typeof child !== 'string' && child.name === name);
}

/** The first element at a path of names. */
export function childAt(element: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((found, name) => childrenOf(found, name)[0], element);
}

/** Elements of this name at any depth, in their order. */
export function allBelow(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...allBelow(child, name)],
  );
}

export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

function readAttributes(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = '', value = ''] of text.matchAll(ATTRIBUTE)) {
    if (name in found) throw new Error(`${name} twice`);
    found[name] = decoded(value);
  }
  return found;
}

function decoded(text: string): string {
  if (/[<]|&(?!(?:lt|gt|amp|quot|apos|#\d+|#x[\da-fA-F]+);)/.test(text))
    throw new Error(`not well formed: ${text}`);
  return text.replace(/&(\w+|#\d+|#x[\da-fA-F]+);/g, (_, name: string) =>
    name.startsWith('#')
      ? String.fromCodePoint(Number(name.startsWith('#x') ? `0${name.slice(1)}` : name.slice(1)))
      : (ENTITIES[name] ?? ''),
  );
}
