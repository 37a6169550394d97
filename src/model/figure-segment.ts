/** A stretch of rows of FigureRows as typed arrays: it grows to SEGMENT rows and then stays as it is. */

export const SEGMENT_BITS = 14;
export const SEGMENT = 1 << SEGMENT_BITS;
export const FIRST_CAPACITY = 256;

export interface Segment {
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

export function newSegment(capacity: number): Segment {
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
export function widen(segment: Segment): void {
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

export function grown(bytes: Uint8Array, needed: number): Uint8Array {
  const larger = new Uint8Array(Math.max(needed, Math.ceil(bytes.length * 1.5)));
  larger.set(bytes);
  return larger;
}
