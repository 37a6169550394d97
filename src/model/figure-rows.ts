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
import {
  FIRST_CAPACITY,
  grown,
  newSegment,
  SEGMENT,
  SEGMENT_BITS,
  type Segment,
  widen,
} from './figure-segment.ts';
import { packTexts, type RowTexts, TEXT_FIELDS, TEXT_SEPARATOR, unpackTexts } from './row-texts.ts';

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

const MASK = SEGMENT - 1;
const FRACTION_FLAG = 0x80;
const SEPARATOR_BYTE = TEXT_SEPARATOR.charCodeAt(0);

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
  readonly #sheets = new Map<number, string>();
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
    this.setPackedTexts(row, packTexts(texts));
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

  setSheet(row: number, sheet: string): void {
    this.#sheets.set(row, sheet);
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

  /** sheet of the line, where a workbook has several; null else */
  sheetAt(row: number): string | null {
    return this.#sheets.get(row) ?? null;
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
    const { text, start, end } = this.#packedAt(row);
    return unpackTexts(this.#decoder.decode(text.subarray(start, end)));
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

function isSafe(value: bigint): boolean {
  return value <= BigInt(Number.MAX_SAFE_INTEGER) && value >= BigInt(-Number.MAX_SAFE_INTEGER);
}
