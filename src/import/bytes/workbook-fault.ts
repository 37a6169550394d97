/**
 * Why a workbook must not be opened, found before anything of it is parsed and with bounded memory: other formats,
 * passwords, macros, links to other files, and archives that inflate beyond reason (zip bombs).
 *
 * What an archive declares is checked first; then each part is inflated no further than it declared, one after another.
 */

import { inflateRawSync } from 'node:zlib';
import { columnNumber } from '../../model/sheet-reference.ts';
import { MOST_WORKBOOK_BYTES } from '../import-options.ts';
import { packedBytes, readZipDirectory, type ZipEntry } from './zip-directory.ts';

export interface WorkbookFault {
  kind:
    | 'workbook_unreadable'
    | 'workbook_encrypted'
    | 'workbook_old_format'
    | 'workbook_macros'
    | 'workbook_external_links'
    | 'workbook_too_large';
}

const MEBIBYTE = 1_048_576;
const WORKBOOK_LIMITS = {
  fileBytes: MOST_WORKBOOK_BYTES,
  entries: 2_000,
  /** of all parts together */
  inflatedBytes: 64 * MEBIBYTE,
  /** inflated to packed, where a part is of some size */
  ratio: 250,
  /** rows x columns of the rectangle that the cells of one sheet span */
  cells: 2_000_000,
} as const;

const RATIO_FROM = 4 * MEBIBYTE;
const OLE2 = [0xd0, 0xcf, 0x11, 0xe0];
const MACROS = /(^|\/)vbaProject\.bin$|^xl\/(macrosheets|dialogsheets|activeX)\//i;
const LINKS = /^xl\/externalLinks\//i;
const CONTENT_TYPES = '[Content_Types].xml';
/** a worksheet may stand under any name */
const WORKSHEET = /<(?:\w+:)?sheetData\b/;
const MARKUP = /\.(xml|rels)$/i;

/** @returns null where the workbook may be opened */
export function faultOfWorkbook(bytes: Uint8Array): WorkbookFault | null {
  if (OLE2.every((byte, at) => bytes[at] === byte)) return { kind: faultOfOle2(bytes) };
  if (bytes.length > WORKBOOK_LIMITS.fileBytes) return { kind: 'workbook_too_large' };
  const entries = readZipDirectory(bytes);
  if (!entries?.some(({ name }) => name === CONTENT_TYPES)) return { kind: 'workbook_unreadable' };
  const kind = faultOfDirectory(entries);
  if (kind) return { kind };
  for (const entry of entries) {
    const fault = faultOfEntry(bytes, entry);
    if (fault) return { kind: fault };
  }
  return null;
}

/** Excel keeps a workbook with a password in the container of its older format. */
function faultOfOle2(bytes: Uint8Array): WorkbookFault['kind'] {
  const isEncrypted = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
  return isEncrypted ? 'workbook_encrypted' : 'workbook_old_format';
}

function faultOfDirectory(entries: readonly ZipEntry[]): WorkbookFault['kind'] | null {
  if (entries.some(({ isEncrypted }) => isEncrypted)) return 'workbook_encrypted';
  const inflated = entries.reduce((sum, { size }) => sum + size, 0);
  const isBomb = entries.some(
    ({ packed, size }) => size > RATIO_FROM && size > packed * WORKBOOK_LIMITS.ratio,
  );
  if (isBomb || entries.length > WORKBOOK_LIMITS.entries || inflated > WORKBOOK_LIMITS.inflatedBytes) {
    return 'workbook_too_large';
  }
  if (new Set(entries.map(({ name }) => name)).size < entries.length) return 'workbook_unreadable';
  if (entries.some(({ name }) => MACROS.test(name))) return 'workbook_macros';
  return entries.some(({ name }) => LINKS.test(name)) ? 'workbook_external_links' : null;
}

function faultOfEntry(bytes: Uint8Array, entry: ZipEntry): WorkbookFault['kind'] | null {
  const packed = packedBytes(bytes, entry);
  if (!packed) return 'workbook_unreadable';
  const content = inflated(packed, entry);
  if (typeof content === 'string') return content;
  const text = content.toString('latin1');
  const isSheet = WORKSHEET.test(text);
  if (!isSheet && !MARKUP.test(entry.name)) return null;
  // a workbook declares no types of its own: entities are how small files become large ones
  if (text.includes('<!DOCTYPE') || text.includes('<!ENTITY')) return 'workbook_unreadable';
  if (entry.name === CONTENT_TYPES && /macroEnabled|vbaProject/i.test(text)) return 'workbook_macros';
  return isSheet && spansTooMuch(text) ? 'workbook_too_large' : null;
}

/** The content of an entry, which must not be larger than was declared. */
function inflated(packed: Uint8Array, { method, size }: ZipEntry): Buffer | WorkbookFault['kind'] {
  if (method === 0) return packed.length === size ? Buffer.from(packed) : 'workbook_unreadable';
  if (method !== 8) return 'workbook_unreadable';
  try {
    const content = inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
    return content.length === size ? content : 'workbook_unreadable';
  } catch (error) {
    const isLarger = error instanceof RangeError;
    if (!isLarger && !(error instanceof Error && 'errno' in error)) throw error;
    return isLarger ? 'workbook_too_large' : 'workbook_unreadable';
  }
}

/** Cells far apart would be read as a rectangle of blanks. */
function spansTooMuch(sheet: string): boolean {
  let rows = 0;
  let columns = 0;
  let found = 0;
  for (const [, letters = '', row] of sheet.matchAll(/\br=["']([A-Za-z]{0,4})(\d{1,9})["']/g)) {
    rows = Math.max(rows, Number(row));
    columns = Math.max(columns, columnNumber(letters));
    if (++found > WORKBOOK_LIMITS.cells || rows * columns > WORKBOOK_LIMITS.cells) return true;
  }
  return false;
}
