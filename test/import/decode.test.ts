/** Bytes to text: valid bytes in chunks of any size, and the exact offset of the first byte that is not. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeChunks } from '../../src/import/bytes/decode.ts';

function decode(bytes: Uint8Array, size: number) {
  // one piece of memory for all chunks, as a reader of files uses it
  const memory = new Uint8Array(size);
  const chunks = function* () {
    for (let at = 0; at < bytes.length; at += size) {
      const piece = bytes.subarray(at, at + size);
      memory.set(piece);
      yield memory.subarray(0, piece.length);
    }
  };
  const texts = decodeChunks(chunks());
  let text = '';
  for (;;) {
    const { done, value } = texts.next();
    if (done) return { text, fault: value };
    text += value;
  }
}

const letters = fc.string({
  unit: fc.constantFrom('a', 'ệ', 'Đ', '😀', '\n'),
  minLength: 1,
  maxLength: 3000,
});
const sizes = fc.integer({ min: 1, max: 5000 });

it('decodes UTF-8 and UTF-16 in chunks of any size', () => {
  fc.assert(
    fc.property(letters, sizes, (text, size) => {
      expect(decode(Buffer.from(text), size)).toEqual({ text, fault: null });
      const little = Buffer.from(`\ufeff${text}`, 'utf16le');
      expect(decode(little, size)).toEqual({ text, fault: null });
      expect(decode(Buffer.from(little).swap16(), size)).toEqual({ text, fault: null });
    }),
    { numRuns: 50 },
  );
});

it('finds the first byte that begins no character', () => {
  const broken = fc.constantFrom(
    [0xff],
    [0x80],
    [0xc3, 0x28],
    [0xe1, 0xbb, 0x28],
    [0xed, 0xa0, 0x80],
    [0xc0, 0xaf],
    [0xe1],
  );
  fc.assert(
    fc.property(letters, broken, sizes, (text, bad, size) => {
      const valid = Buffer.from(`đ${text}`);
      const { fault, text: read } = decode(Buffer.concat([valid, Buffer.from(bad)]), size);
      expect(read).toBe(`đ${text}`);
      expect(fault).toMatchObject({ kind: 'encoding_not_utf8', byteOffset: valid.length });
    }),
    { numRuns: 50 },
  );
});
