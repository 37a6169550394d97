/**
 * The central directory of a ZIP archive, read with nothing inflated: what an archive says of itself before anybody
 * trusts it. Archives of more than 4 GiB (ZIP64) and encrypted entries are told, not read.
 */

export interface ZipEntry {
  name: string;
  /** 0 stored, 8 deflated */
  method: number;
  /** bytes in the archive, and as declared when inflated */
  packed: number;
  size: number;
  isEncrypted: boolean;
  /** where its local header stands */
  offset: number;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
const LONGEST_COMMENT = 65_535;
/** the true number stands in a directory of another form */
const ZIP64 = 0xffff_ffff;
const ZIP64_COUNT = 0xffff;
const ENCRYPTED_FLAG = 1;
/** the sizes follow the data */
const DESCRIPTOR_FLAG = 8;

/** @returns null where the bytes are no archive, a broken one, or one of those not read */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) return null;
  const count = view.getUint16(end + 10, true);
  const hasOtherDirectory =
    count === ZIP64_COUNT || [12, 16].some((field) => view.getUint32(end + field, true) === ZIP64);
  if (hasOtherDirectory) return null;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + ENTRY_LENGTH > bytes.length || view.getUint32(at, true) !== ENTRY_SIGNATURE) return null;
    const lengths = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const entry = readEntry(view, at, bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + lengths[0]!));
    if (!entry) return null;
    entries.push(entry);
    at += ENTRY_LENGTH + lengths.reduce((sum, length) => sum + length, 0);
  }
  return entries;
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at--) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return -1;
}

function readEntry(view: DataView, at: number, name: Uint8Array): ZipEntry | null {
  const flags = view.getUint16(at + 8, true);
  const [packed, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
  const offset = view.getUint32(at + 42, true);
  // sizes that only the data itself tells cannot be held to a limit beforehand
  const isUntold = packed === 0 && (size > 0 || (flags & DESCRIPTOR_FLAG) !== 0);
  if (isUntold || packed === ZIP64 || size === ZIP64 || offset === ZIP64) return null;
  return {
    name: new TextDecoder().decode(name),
    method: view.getUint16(at + 10, true),
    packed,
    size,
    isEncrypted: (flags & ENCRYPTED_FLAG) !== 0,
    offset,
  };
}

/** The bytes of an entry as they stand in the archive; null where they reach beyond it. */
export function packedBytes(bytes: Uint8Array, { offset, packed }: ZipEntry): Uint8Array | null {
  if (offset + LOCAL_LENGTH > bytes.length) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = offset + LOCAL_LENGTH + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + packed > bytes.length ? null : bytes.subarray(start, start + packed);
}
