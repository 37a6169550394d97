/**
 * Gives every entry of a zip file the same fixed time, so that the same document is the same bytes on any day.
 *
 * Only the headers are changed: the entries stay as their writer compressed them. Compressing again with zlib would
 * make the bytes depend on the machine, whose zlib is not everywhere the same.
 */

/** the first day that a zip file can tell: 1980-01-01 00:00 */
const DATE = 0x0021;
const TIME = 0;

const END = { signature: 0x06054b50, length: 22, entries: 10, directory: 16 };
const CENTRAL = { signature: 0x02014b50, length: 46, time: 12, name: 28, extra: 30, comment: 32, local: 42 };
const LOCAL = { signature: 0x04034b50, time: 10, extra: 28 };

/**
 * @param zip without comment, extra fields and zip64, as the libraries write it that make documents and workbooks
 * @returns a copy
 * @throws Error for a file that is not such a zip
 */
export function withFixedTimes(zip: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(zip);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - END.length;
  expectSignature(view, end, END.signature);
  let at = view.getUint32(end + END.directory, true);
  for (let left = view.getUint16(end + END.entries, true); left > 0; left--) {
    expectSignature(view, at, CENTRAL.signature);
    const local = view.getUint32(at + CENTRAL.local, true);
    expectSignature(view, local, LOCAL.signature);
    if (view.getUint16(at + CENTRAL.extra, true) + view.getUint16(local + LOCAL.extra, true) > 0) {
      throw new Error('zip: an extra field, which may hold a time');
    }
    setTime(view, at + CENTRAL.time);
    setTime(view, local + LOCAL.time);
    at +=
      CENTRAL.length + view.getUint16(at + CENTRAL.name, true) + view.getUint16(at + CENTRAL.comment, true);
  }
  return bytes;
}

function setTime(view: DataView, at: number): void {
  view.setUint16(at, TIME, true);
  view.setUint16(at + 2, DATE, true);
}

function expectSignature(view: DataView, at: number, signature: number): void {
  if (at < 0 || at + 4 > view.byteLength || view.getUint32(at, true) !== signature) {
    throw new Error(`zip: no header 0x${signature.toString(16)} at ${at}`);
  }
}
