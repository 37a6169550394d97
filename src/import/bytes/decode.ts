/**
 * Bytes of a file -> text, chunk by chunk: UTF-8, or UTF-16 with a byte order mark, and nothing else.
 *
 * A byte that is not valid stops the reading with its exact offset: it is never replaced. Content that is no text
 * table (XLSX, XLS, PDF, HTML) is recognised by its first bytes.
 */
import { isUtf8 } from 'node:buffer';
import { faultOfContent, startsWith } from './recognise-content.ts';
import { type LegacyEncoding, recogniseLegacy } from './recognise-legacy.ts';

export interface EncodingFault {
  kind: 'empty_file' | 'not_csv' | 'encoding_not_utf8' | 'encoding_unknown' | 'encoding_invalid_utf16';
  /** offset of the first byte that is not valid, from 0 */
  byteOffset?: number;
  /** the encoding that the file is probably in */
  hint?: LegacyEncoding;
  /** what the content is, where it is no CSV */
  content?: string;
  /** whether the whole file is meant, not one byte of it */
  isWhole: boolean;
}

const LEAD_BYTES = 4096;

/**
 * Yields the text of the file in chunks, without its byte order mark.
 * @returns the fault that stopped the reading, null at the end of the file
 */
export function* decodeChunks(chunks: Iterable<Uint8Array>): Generator<string, EncodingFault | null> {
  const source = chunks[Symbol.iterator]();
  try {
    const lead = readLead(source);
    const fault = faultOfContent(lead);
    if (fault) return fault;
    const rest = { [Symbol.iterator]: () => source };
    if (startsWith(lead, [0xff, 0xfe])) return yield* decodeUtf16(lead, rest, false);
    if (startsWith(lead, [0xfe, 0xff])) return yield* decodeUtf16(lead, rest, true);
    return yield* decodeUtf8(lead, rest);
  } finally {
    // where the reading stops early the source must still close its file
    source.return?.();
  }
}

function readLead(source: Iterator<Uint8Array>): Buffer {
  const parts: Uint8Array[] = [];
  for (let length = 0; length < LEAD_BYTES; ) {
    const next = source.next();
    if (next.done) break;
    // a copy: the next chunk may come in the same memory
    parts.push(Uint8Array.from(next.value));
    length += next.value.length;
  }
  return Buffer.concat(parts);
}

function* decodeUtf8(lead: Buffer, rest: Iterable<Uint8Array>): Generator<string, EncodingFault | null> {
  let offset = startsWith(lead, [0xef, 0xbb, 0xbf]) ? 3 : 0;
  let tail = Buffer.alloc(0);
  let sawLetters = false;
  const decode = function* (bytes: Buffer, isLast: boolean): Generator<string, EncodingFault | null> {
    const cut = isLast ? bytes.length : bytes.length - incompleteTail(bytes);
    const body = bytes.subarray(0, cut);
    const bad = isUtf8(body) ? -1 : firstInvalidByte(body);
    const text = body.toString('utf8', 0, bad < 0 ? cut : bad);
    if (text !== '') yield text;
    if (bad >= 0) {
      // valid letters before it speak for UTF-8 with one bad byte, pure ASCII for another encoding
      const hint = sawLetters ? null : recogniseLegacy(bytes);
      const isWhole = !sawLetters && (hint !== null || text.length === bad);
      return { kind: 'encoding_not_utf8', byteOffset: offset + bad, isWhole, ...(hint && { hint }) };
    }
    sawLetters ||= text.length < body.length;
    offset += cut;
    tail = Buffer.from(bytes.subarray(cut));
    return null;
  };
  let fault = yield* decode(lead.subarray(offset), false);
  for (const chunk of fault ? [] : rest) {
    fault = yield* decode(joined(tail, chunk), false);
    if (fault) return fault;
  }
  return fault ?? (yield* decode(tail, true));
}

function joined(tail: Buffer, chunk: Uint8Array): Buffer {
  if (tail.length > 0) return Buffer.concat([tail, chunk]);
  return Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
}

/** Number of bytes at the end that begin a character without completing it. */
function incompleteTail(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return lengthOfCharacter(byte) > back ? back : 0;
  }
  return 0;
}

function lengthOfCharacter(first: number): number {
  return first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
}

/** Offset of the first ill-formed sequence (Unicode, table 3-7), found by halving: a valid prefix stays valid. */
function firstInvalidByte(bytes: Buffer): number {
  let valid = 0;
  let invalid = bytes.length;
  while (valid < invalid) {
    const middle = (valid + invalid + 1) >> 1;
    const prefix = bytes.subarray(0, middle);
    if (isUtf8(prefix.subarray(0, middle - incompleteTail(prefix)))) valid = middle;
    else invalid = middle - 1;
  }
  const prefix = bytes.subarray(0, valid);
  return valid - incompleteTail(prefix);
}

const LONE_SURROGATE = /\p{Surrogate}/u;

function* decodeUtf16(
  lead: Buffer,
  rest: Iterable<Uint8Array>,
  isBigEndian: boolean,
): Generator<string, EncodingFault | null> {
  let tail = Buffer.alloc(0);
  let offset = 2;
  const decode = function* (bytes: Buffer, isLast: boolean): Generator<string, EncodingFault | null> {
    const even = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)));
    if (isBigEndian) even.swap16();
    let text = even.toString('utf16le');
    // the second half of a pair may come with the next chunk
    if (!isLast && isHighSurrogate(text.charCodeAt(text.length - 1))) text = text.slice(0, -1);
    const bad = text.search(LONE_SURROGATE);
    const valid = bad < 0 ? text : text.slice(0, bad);
    if (valid !== '') yield valid;
    offset += valid.length * 2;
    tail = Buffer.from(bytes.subarray(valid.length * 2));
    const isFault = bad >= 0 || (isLast && tail.length > 0);
    return isFault ? { kind: 'encoding_invalid_utf16', byteOffset: offset, isWhole: false } : null;
  };
  let fault = yield* decode(lead.subarray(2), false);
  for (const chunk of fault ? [] : rest) {
    fault = yield* decode(Buffer.concat([tail, chunk]), false);
    if (fault) return fault;
  }
  return fault ?? (yield* decode(tail, true));
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}
