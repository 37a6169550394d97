/**
 * Reported figures in columns: one row a figure that a file states for a unit.
 *
 * Columns grow by segments so that a file of millions of rows is never copied; a row costs 33 bytes and the
 * UTF-8 text of its cells. A value is numerator / denominator in safe integers; numbers beyond 2^53 stand aside
 * as BigInt. What the numbers mean depends on the measure:
 *
 *   percent        a share: 191/200, or 955/1000 for "95,5 %"
 *   count, amount  the number (denominator a power of ten)
 *   boolean        1 or 0
 *   choice         position of the option
 *   date           days since 1970-01-01
 *   survey         a share (weighted sum of answers / 100 x valid answers), with its sample
 *   points         the points, for a leaf scored by points and for points that an appraiser gives
 */
import { Fraction } from '../exact/fraction.ts';

export const FigureState = {
  notReported: 0,
  reported: 1,
  noneArose: 2,
  /** points given in place of a measure */
  points: 3,
  /** appraisal: the unit's own figure stands */
  recognised: 4,
  /** appraisal: no points for what was claimed */
  rejected: 5,
} as const;
export type FigureState = (typeof FigureState)[keyof typeof FigureState];

/** Texts of a row, as they stand in the cells; absent where the column is absent or the cell empty. */
export interface RowTexts {
  value?: string;
  numerator?: string;
  denominator?: string;
  note?: string;
  selfPoints?: string;
  evidence?: string;
  explanation?: string;
  reason?: string;
  appraiser?: string;
  date?: string;
  /** appraisals */
  round?: string;
  decision?: string;
  points?: string;
  /** surveys: numbers of answers sent out, returned, valid, and by option (`Hài lòng: 30; Bình thường: 5`) */
  issued?: string;
  returned?: string;
  valid?: string;
  answers?: string;
}

export const TEXT_FIELDS = [
  'value',
  'numerator',
  'denominator',
  'note',
  'selfPoints',
  'evidence',
  'explanation',
  'reason',
  'appraiser',
  'date',
  'round',
  'decision',
  'points',
  'issued',
  'returned',
  'valid',
  'answers',
] as const satisfies readonly (keyof RowTexts)[];

const SEGMENT_BITS = 14;
const SEGMENT = 1 << SEGMENT_BITS;
const FIRST_CAPACITY = 256;
const MASK = SEGMENT - 1;
const FRACTION_FLAG = 0x80;
const SEPARATOR = '\u001f';
const SEPARATOR_BYTE = 0x1f;

interface Segment {
  unit: Uint32Array;
  figure: Uint16Array;
  state: Uint8Array;
  numerator: Float64Array;
  denominator: Float64Array;
  line: Uint32Array;
  column: Uint16Array;
  /** where the texts of the row begin, in `text` */
  textStart: Uint32Array;
  text: Uint8Array;
  textLength: number;
}

export const STATE_MASK = ~FRACTION_FLAG;

export type RowSegment = Pick<Segment, 'unit' | 'figure' | 'state' | 'numerator' | 'denominator'> & {
  start: number;
  length: number;
};

export class FigureRows {
  length = 0;
  readonly #segments: Segment[] = [];
  /** may keep a number that was replaced: `numerator` says which are meant */
  readonly #big = new Map<number, readonly [bigint, bigint]>();
  readonly #samples = new Map<number, number>();
  readonly #rounds = new Map<number, number>();
  readonly #encoder = new TextEncoder();
  // a cell may begin with the character that the decoder would take for a byte order mark
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });

  /**
   * Adds a row.
   * @param place line and column (from 1) of the cell that the figure was read from
   * @returns the position of the row
   */
  push(unit: number, figure: number, state: FigureState, line: number, column: number): number {
    const row = this.length++;
    const at = row & MASK;
    if (at === 0) this.#addSegment();
    const segment = this.#segments[row >>> SEGMENT_BITS]!;
    if (at === segment.unit.length) widen(segment);
    segment.unit[at] = unit;
    segment.figure[at] = figure;
    segment.state[at] = state;
    segment.denominator[at] = 1;
    segment.line[at] = line;
    segment.column[at] = column;
    segment.textStart[at] = segment.textLength;
    return row;
  }

  /** A full segment grows no more: the spare room of its texts is given back. */
  #addSegment(): void {
    const full = this.#segments.at(-1);
    if (full) full.text = full.text.slice(0, full.textLength);
    this.#segments.push(newSegment(FIRST_CAPACITY));
  }

  /** Sets the value of the last row in safe integers. `isFraction`: a numerator and denominator were reported. */
  setValue(row: number, numerator: number, denominator: number, isFraction = false): void {
    const segment = this.#segments[row >>> SEGMENT_BITS]!;
    const at = row & MASK;
    segment.numerator[at] = numerator;
    segment.denominator[at] = denominator;
    if (isFraction) segment.state[at]! |= FRACTION_FLAG;
  }

  /** Sets a value of any size. */
  setExact(row: number, numerator: bigint, denominator: bigint, isFraction = false): void {
    if (isSafe(numerator) && isSafe(denominator)) {
      this.setValue(row, Number(numerator), Number(denominator), isFraction);
      return;
    }
    this.setValue(row, Number.NaN, 1, isFraction);
    this.#big.set(row, [numerator, denominator]);
  }

  /** Keeps the texts of the last row; call once, before the next `push`. */
  setTexts(row: number, texts: RowTexts): void {
    let packed = '';
    let pending = 0;
    for (const field of TEXT_FIELDS) {
      const text = texts[field];
      if (text) {
        packed += SEPARATOR.repeat(pending) + text;
        pending = 0;
      }
      pending++;
    }
    this.setPackedTexts(row, packed);
  }

  /** As `setTexts`, with the fields already joined in the order of TEXT_FIELDS by U+001F. */
  setPackedTexts(row: number, packed: string): void {
    if (packed === '') return;
    const segment = this.#segments[row >>> SEGMENT_BITS]!;
    const needed = segment.textLength + packed.length * 3;
    if (needed > segment.text.length) segment.text = grown(segment.text, needed);
    const { written } = this.#encoder.encodeInto(packed, segment.text.subarray(segment.textLength));
    segment.textLength += written;
  }

  setSample(row: number, sample: number): void {
    this.#samples.set(row, sample);
  }

  setRound(row: number, round: number): void {
    this.#rounds.set(row, round);
  }

  /**
   * The columns by segment, for loops over all rows: `length` rows from row `start` on.
   * A state carries a flag for fractions: mask it with STATE_MASK.
   */
  *segments(): Generator<RowSegment> {
    for (const [i, segment] of this.#segments.entries()) {
      const start = i << SEGMENT_BITS;
      yield { ...segment, start, length: Math.min(SEGMENT, this.length - start) };
    }
  }

  unitAt(row: number): number {
    return this.#segments[row >>> SEGMENT_BITS]!.unit[row & MASK]!;
  }

  figureAt(row: number): number {
    return this.#segments[row >>> SEGMENT_BITS]!.figure[row & MASK]!;
  }

  stateAt(row: number): FigureState {
    return (this.#segments[row >>> SEGMENT_BITS]!.state[row & MASK]! & STATE_MASK) as FigureState;
  }

  isFractionAt(row: number): boolean {
    return (this.#segments[row >>> SEGMENT_BITS]!.state[row & MASK]! & FRACTION_FLAG) !== 0;
  }

  /** NaN where the value is beyond safe integers: see `bigAt`. */
  numeratorAt(row: number): number {
    return this.#segments[row >>> SEGMENT_BITS]!.numerator[row & MASK]!;
  }

  denominatorAt(row: number): number {
    return this.#segments[row >>> SEGMENT_BITS]!.denominator[row & MASK]!;
  }

  bigAt(row: number): readonly [bigint, bigint] | undefined {
    return Number.isNaN(this.numeratorAt(row)) ? this.#big.get(row) : undefined;
  }

  lineAt(row: number): number {
    return this.#segments[row >>> SEGMENT_BITS]!.line[row & MASK]!;
  }

  columnAt(row: number): number {
    return this.#segments[row >>> SEGMENT_BITS]!.column[row & MASK]!;
  }

  /** number of valid answers of a survey, 0 where it was not stated */
  sampleAt(row: number): number {
    return this.#samples.get(row) ?? 0;
  }

  /** round of an appraisal, 1 where it was not stated */
  roundAt(row: number): number {
    return this.#rounds.get(row) ?? 1;
  }

  /** The exact value, as stored. */
  valueAt(row: number): Fraction {
    const big = this.bigAt(row);
    return big ? Fraction.of(...big) : Fraction.of(this.numeratorAt(row), this.denominatorAt(row));
  }

  textsAt(row: number): RowTexts {
    const texts: RowTexts = {};
    const { text: bytes, start, end } = this.#packedAt(row);
    const packed = this.#decoder.decode(bytes.subarray(start, end));
    for (const [i, text] of packed.split(SEPARATOR).entries()) {
      if (text !== '') texts[TEXT_FIELDS[i]!] = text;
    }
    return texts;
  }

  /** One text of a row, '' where it has none. */
  textAt(row: number, field: keyof RowTexts): string {
    const { text, start, end } = this.#packedAt(row);
    let from = start;
    for (let before = TEXT_FIELDS.indexOf(field); before > 0 && from < end; from++) {
      if (text[from] === SEPARATOR_BYTE) before--;
    }
    let to = from;
    while (to < end && text[to] !== SEPARATOR_BYTE) to++;
    return from === to ? '' : this.#decoder.decode(text.subarray(from, to));
  }

  /** Where the texts of a row stand. */
  #packedAt(row: number): { text: Uint8Array; start: number; end: number } {
    const { text, textStart, textLength } = this.#segments[row >>> SEGMENT_BITS]!;
    const at = row & MASK;
    const last = at === MASK || row === this.length - 1;
    return { text, start: textStart[at]!, end: last ? textLength : textStart[at + 1]! };
  }
}

function newSegment(capacity: number): Segment {
  return {
    unit: new Uint32Array(capacity),
    figure: new Uint16Array(capacity),
    state: new Uint8Array(capacity),
    numerator: new Float64Array(capacity),
    denominator: new Float64Array(capacity),
    line: new Uint32Array(capacity),
    column: new Uint16Array(capacity),
    textStart: new Uint32Array(capacity),
    text: new Uint8Array(capacity * 8),
    textLength: 0,
  };
}

/** Widens a segment: the report of one unit has some eighty rows and should not take the room of 16,384. */
function widen(segment: Segment): void {
  const wider = newSegment(Math.min(segment.unit.length * 4, SEGMENT));
  wider.unit.set(segment.unit);
  wider.figure.set(segment.figure);
  wider.state.set(segment.state);
  wider.numerator.set(segment.numerator);
  wider.denominator.set(segment.denominator);
  wider.line.set(segment.line);
  wider.column.set(segment.column);
  wider.textStart.set(segment.textStart);
  if (wider.text.length > segment.text.length) wider.text.set(segment.text.subarray(0, segment.textLength));
  else wider.text = segment.text;
  wider.textLength = segment.textLength;
  Object.assign(segment, wider);
}

function grown(bytes: Uint8Array, needed: number): Uint8Array {
  const larger = new Uint8Array(Math.max(needed, Math.ceil(bytes.length * 1.5)));
  larger.set(bytes);
  return larger;
}

function isSafe(value: bigint): boolean {
  return value <= BigInt(Number.MAX_SAFE_INTEGER) && value >= BigInt(-Number.MAX_SAFE_INTEGER);
}
