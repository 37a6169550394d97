/**
 * Why a workbook must not be opened, found before anything of it is parsed and with bounded memory: other formats,
 * passwords, macros, links to other files, and archives that inflate beyond reason (zip bombs).
 *
 * What an archive declares is checked first; then each part is inflated no further than it declared, one after another.
 */

import { inflateRawSync } from 'node:zlib';
import { MOST_WORKBOOK_BYTES } from '../import-options.ts';
import { spannedCells } from './spanned-cells.ts';
import { namesSheetsTwice } from './workbook-parts.ts';
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
  /** of all parts of markup together, which are held in memory several times over while they are read */
  markupBytes: 24 * MEBIBYTE,
  /** inflated to packed, where a part is of some size */
  ratio: 250,
  /** rows x columns of the rectangles that the cells of the sheets span, all together */
  cells: 2_000_000,
  /** tags of all sheets together: three quarters of a million filled cells */
  sheetTags: 3_000_000,
  /** tags of all other parts together, which are held in memory as trees: 200,000 shared texts */
  otherTags: 800_000,
} as const;

const SUMMED = ['markupBytes', 'cells', 'sheetTags', 'otherTags'] as const;
const RATIO_FROM = 4 * MEBIBYTE;
const OLE2 = [0xd0, 0xcf, 0x11, 0xe0];
const MACROS = /(^|\/)vbaProject\.bin$|^xl\/(macrosheets|dialogsheets|activeX)\//i;
const LINKS = /^xl\/externalLinks\//i;
const CONTENT_TYPES = '[Content_Types].xml';
/** a worksheet may stand under any name */
const WORKSHEET = /<(?:\w+:)?sheetData\b/;
const MARKUP = /\.(xml|rels)$/i;
const TAG_START = '<'.charCodeAt(0);

/** @returns null where the workbook may be opened */
export function faultOfWorkbook(bytes: Uint8Array): WorkbookFault | null {
  if (OLE2.every((byte, at) => bytes[at] === byte)) return { kind: faultOfOle2(bytes) };
  if (bytes.length > WORKBOOK_LIMITS.fileBytes) return { kind: 'workbook_too_large' };
  const entries = readZipDirectory(bytes);
  if (!entries?.some(({ name }) => name === CONTENT_TYPES)) return { kind: 'workbook_unreadable' };
  const kind = faultOfDirectory(entries);
  if (kind) return { kind };
  const sizes: Sizes = { markupBytes: 0, cells: 0, sheetTags: 0, otherTags: 0 };
  for (const entry of entries) {
    const fault = faultOfEntry(bytes, entry, sizes) ?? faultOfSizes(sizes);
    if (fault) return { kind: fault };
  }
  return null;
}

/** What the parts seen so far come to together: many parts of a fair size are as much as a single huge one. */
type Sizes = Record<(typeof SUMMED)[number], number>;

function faultOfSizes(sizes: Sizes): WorkbookFault['kind'] | null {
  return SUMMED.some((size) => sizes[size] > WORKBOOK_LIMITS[size]) ? 'workbook_too_large' : null;
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

function faultOfEntry(bytes: Uint8Array, entry: ZipEntry, sizes: Sizes): WorkbookFault['kind'] | null {
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
  sizes.markupBytes += content.length;
  sizes[isSheet ? 'sheetTags' : 'otherTags'] += countTags(content);
  if (isSheet) sizes.cells += spannedCells(text, WORKBOOK_LIMITS.cells);
  return namesSheetsTwice(text) ? 'workbook_unreadable' : null;
}

function countTags(markup: Buffer): number {
  let count = 0;
  for (let at = markup.indexOf(TAG_START); at >= 0; at = markup.indexOf(TAG_START, at + 1)) count++;
  return count;
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
