/**
 * CSV text -> records, chunk by chunk: RFC 4180 with any one-character delimiter and any line ends.
 *
 * It says what an importer must tell its user and general parsers cannot: the physical line on which a record
 * starts, the field where a quote opens that never closes, the field with a quote in the wrong place. A record never
 * needs the whole file; what a field holds beyond `fieldLimit` is counted, not kept.
 */

export interface QuoteFault {
  kind: 'unterminated_quote' | 'bare_quote';
  /** field from 1 */
  column: number;
}

/** Reused for every record: take what you need before you return. */
export interface CsvRecord {
  /** physical line from 1 on which the record starts; CR LF, LF and a lone CR each end a line, also inside quotes */
  line: number;
  /** texts of the fields; entries from `count` on are stale. Line breaks inside quotes are LF. */
  fields: string[];
  count: number;
  faults: QuoteFault[];
  /** first field from 1 with more than `fieldLimit` characters, 0 where there is none */
  oversized: number;
  /** how the record ends; '' at the end of the file */
  ending: '\r\n' | '\n' | '\r' | '';
}

const LF = 10;
const CR = 13;
const QUOTE = 34;
/** beyond any sheet: fields past it are counted, not kept */
const FIELDS_KEPT = 20_000;

const State = { fieldStart: 0, bare: 1, quoted: 2, quoteSeen: 3 } as const;
type State = (typeof State)[keyof typeof State];

export class Tokenizer {
  readonly #delimiter: number;
  readonly #fieldLimit: number;
  readonly #emit: (record: CsvRecord) => void;
  readonly #record: CsvRecord = { line: 1, fields: [], count: 0, faults: [], oversized: 0, ending: '' };
  #state: State = State.fieldStart;
  /** the field so far, from earlier chunks and unescaped quotes */
  #pending = '';
  /** a CR at the end of a chunk waits for the LF that may follow */
  #heldBack = '';
  #line = 1;

  constructor(delimiter: string, fieldLimit: number, emit: (record: CsvRecord) => void) {
    this.#delimiter = delimiter.charCodeAt(0);
    this.#fieldLimit = fieldLimit;
    this.#emit = emit;
  }

  /** line of the record that is being read */
  get line(): number {
    return this.#record.line;
  }

  /** field, from 1, that is being read */
  get column(): number {
    return this.#record.count + 1;
  }

  push(chunk: string): void {
    const whole = this.#heldBack + chunk;
    const endsInCr = whole.charCodeAt(whole.length - 1) === CR;
    this.#heldBack = endsInCr ? '\r' : '';
    this.#scan(endsInCr ? whole.slice(0, -1) : whole);
  }

  /** The file ends here: what is left is the last record. */
  end(): void {
    this.#scan(this.#heldBack);
    this.#heldBack = '';
    if (this.#state === State.quoted) {
      this.#record.faults.push({ kind: 'unterminated_quote', column: this.column });
    }
    const nothing = this.#state === State.fieldStart && this.#record.count === 0;
    if (nothing) return;
    this.#endField('');
    this.#endRecord('');
  }

  #scan(text: string): void {
    let at = 0;
    while (at < text.length) {
      if (this.#state === State.quoted) at = this.#scanQuoted(text, at);
      else if (this.#state === State.quoteSeen) at = this.#scanAfterQuote(text, at);
      else if (this.#state === State.fieldStart && text.charCodeAt(at) === QUOTE) {
        this.#state = State.quoted;
        at++;
      } else at = this.#scanBare(text, at);
    }
  }

  #scanBare(text: string, from: number): number {
    const delimiter = this.#delimiter;
    const { length } = text;
    let start = from;
    let at = from;
    for (; at < length; at++) {
      const code = text.charCodeAt(at);
      if (code === delimiter) {
        this.#endField(text.slice(start, at));
        start = at + 1;
        // the next field may open with a quote
        if (text.charCodeAt(start) === QUOTE) return start;
      } else if (code === LF || code === CR) {
        this.#endField(text.slice(start, at));
        return this.#endLine(text, at);
      } else if (code === QUOTE) {
        this.#misplacedQuote();
      }
    }
    if (start < length) {
      this.#keep(text.slice(start));
      this.#state = State.bare;
    }
    return length;
  }

  #scanQuoted(text: string, from: number): number {
    const quote = text.indexOf('"', from);
    const end = quote < 0 ? text.length : quote;
    this.#keep(this.#unifyLines(text.slice(from, end)));
    if (quote < 0) return end;
    this.#state = State.quoteSeen;
    return end + 1;
  }

  #scanAfterQuote(text: string, at: number): number {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      this.#keep('"');
      this.#state = State.quoted;
      return at + 1;
    }
    if (code !== this.#delimiter && code !== LF && code !== CR) {
      this.#misplacedQuote();
    }
    this.#state = State.bare;
    return this.#scanBare(text, at);
  }

  /** One fault a field, however many quotes stand in it. */
  #misplacedQuote(): void {
    const { faults } = this.#record;
    if (faults.at(-1)?.column !== this.column) faults.push({ kind: 'bare_quote', column: this.column });
  }

  #unifyLines(text: string): string {
    const unified = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
    for (let at = unified.indexOf('\n'); at >= 0; at = unified.indexOf('\n', at + 1)) this.#line++;
    return unified;
  }

  #keep(text: string): void {
    if (this.#pending.length <= this.#fieldLimit) this.#pending += text;
  }

  #endField(rest: string): void {
    const record = this.#record;
    let text = rest;
    if (this.#pending !== '') {
      this.#keep(rest);
      text = this.#pending;
      this.#pending = '';
    }
    if (text.length > this.#fieldLimit && record.oversized === 0) record.oversized = this.column;
    if (record.count < FIELDS_KEPT) record.fields[record.count] = text;
    record.count++;
    this.#state = State.fieldStart;
  }

  /** @returns where the next line starts */
  #endLine(text: string, at: number): number {
    this.#line++;
    const isPair = text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF;
    this.#endRecord(isPair ? '\r\n' : text.charCodeAt(at) === CR ? '\r' : '\n');
    return isPair ? at + 2 : at + 1;
  }

  #endRecord(ending: CsvRecord['ending']): void {
    const record = this.#record;
    record.ending = ending;
    this.#emit(record);
    record.line = this.#line;
    record.count = 0;
    record.oversized = 0;
    if (record.faults.length > 0) record.faults = [];
  }
}
