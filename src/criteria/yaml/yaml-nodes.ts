/**
 * YAML text -> a small tree of nodes with the place of each in the text, built from the parser's events.
 *
 * Stricter than YAML: one document a file, keys are texts and no key stands twice, no tags.
 */
import {
  EVENT_ID,
  type Event,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
  YAMLException,
} from 'js-yaml';
import { codePoint, syntaxFault, YamlFault } from './yaml-fault.ts';

export type YamlNode = YamlScalar | YamlMap | YamlSequence;

export interface YamlScalar {
  kind: 'scalar';
  /** offset in the text */
  start: number;
  text: string;
  /** written without quotes: `1` is a number, `"1"` is not */
  isPlain: boolean;
}

interface YamlMap {
  kind: 'map';
  start: number;
  entries: { key: string; start: number; value: YamlNode }[];
}

interface YamlSequence {
  kind: 'sequence';
  start: number;
  items: YamlNode[];
}

/** A space that does not divide words, as word processors put it: in a key it is seen by nobody. */
const WIDE_BLANK = /[^\S ]/;

/**
 * @returns null for a text without any node
 * @throws YamlFault
 */
export function parseYaml(text: string): YamlNode | null {
  const events = eventsOf(text);
  const documents = events.filter(({ type }) => type === EVENT_ID.DOCUMENT).length;
  if (documents === 0) return null;
  const reader = new EventReader(text, events);
  const root = reader.read();
  if (documents > 1) throw severalDocuments(text, reader.offset);
  return root;
}

/** @param last where the last node of the first document begins */
function severalDocuments(text: string, last: number): YamlFault {
  const mark = /^(---|\.\.\.)(?=\s|$)/m.exec(text.slice(last));
  return new YamlFault('yaml-several-documents', last + (mark?.index ?? 0), mark?.[0] ?? '---');
}

function eventsOf(text: string): Event[] {
  try {
    return parseEvents(text, {});
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    throw syntaxFault(error.reason, text, error.mark?.position ?? 0);
  }
}

class EventReader {
  readonly #text: string;
  readonly #events: readonly Event[];
  /** anchor -> its node, once that is whole: a node cannot hold itself */
  readonly #anchors = new Map<string, YamlNode>();
  /** past the document event */
  #next = 1;
  /** where the last node read begins */
  offset = 0;

  constructor(text: string, events: readonly Event[]) {
    this.#text = text;
    this.#events = events;
  }

  read(): YamlNode {
    const event = this.#events[this.#next++]!;
    switch (event.type) {
      case EVENT_ID.SCALAR:
        return this.#anchored(event, this.#scalar(event));
      case EVENT_ID.MAPPING:
        return this.#anchored(event, this.#map({ kind: 'map', start: event.start, entries: [] }));
      case EVENT_ID.SEQUENCE:
        return this.#anchored(event, this.#sequence({ kind: 'sequence', start: event.start, items: [] }));
      case EVENT_ID.ALIAS:
        return this.#alias(event.anchorStart, event.anchorEnd);
      default:
        throw new YamlFault('yaml-syntax', this.offset);
    }
  }

  #scalar(event: ScalarEvent): YamlScalar {
    this.offset = event.valueStart;
    return {
      kind: 'scalar',
      start: event.valueStart,
      text: getScalarValue(this.#text, event),
      isPlain: event.style === SCALAR_STYLE.PLAIN,
    };
  }

  #map(map: YamlMap): YamlMap {
    const keys = new Set<string>();
    while (!this.#closes()) {
      const key = this.read();
      if (key.kind !== 'scalar') throw new YamlFault('yaml-key', key.start, '');
      const blank = WIDE_BLANK.exec(key.text);
      if (blank) throw new YamlFault('yaml-character', key.start, codePoint(blank[0]));
      if (keys.has(key.text)) throw new YamlFault('yaml-duplicate-key', key.start, key.text);
      keys.add(key.text);
      map.entries.push({ key: key.text, start: key.start, value: this.read() });
    }
    return map;
  }

  #sequence(sequence: YamlSequence): YamlSequence {
    while (!this.#closes()) sequence.items.push(this.read());
    return sequence;
  }

  #closes(): boolean {
    const closes = this.#events[this.#next]!.type === EVENT_ID.POP;
    if (closes) this.#next++;
    return closes;
  }

  #alias(start: number, end: number): YamlNode {
    const node = this.#anchors.get(this.#text.slice(start, end));
    if (!node) throw new YamlFault('yaml-sign', start - 1);
    return node;
  }

  #anchored<T extends YamlNode>(
    event: { anchorStart: number; anchorEnd: number; tagStart: number },
    node: T,
  ): T {
    if (event.tagStart >= 0) throw new YamlFault('yaml-sign', event.tagStart);
    if (event.anchorStart >= 0) this.#anchors.set(this.#text.slice(event.anchorStart, event.anchorEnd), node);
    this.offset = node.start;
    return node;
  }
}
