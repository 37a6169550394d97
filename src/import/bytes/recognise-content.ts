/** What the first bytes of a file say about its content. */
import type { EncodingFault } from './decode.ts';

const SIGNATURES: readonly { content: string; bytes: readonly number[] }[] = [
  { content: 'ole2', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { content: 'zip', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { content: 'pdf', bytes: [0x25, 0x50, 0x44, 0x46] },
  { content: 'gzip', bytes: [0x1f, 0x8b] },
  { content: 'rtf', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { content: 'image', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { content: 'image', bytes: [0xff, 0xd8, 0xff] },
];
const MARKUP = /^\s*<(?:!--|(?:!doctype|\?xml|html|head|meta|body|table|style)\b)/i;

/**
 * What makes a file unreadable whatever follows: no content, another kind of file, UTF-16 or UTF-32 without a proper mark.
 * @param lead the first bytes of the file
 */
export function faultOfContent(lead: Buffer): EncodingFault | null {
  const mark = startsWith(lead, [0xef, 0xbb, 0xbf]) ? 3 : hasUtf16Mark(lead) ? 2 : 0;
  const text = lead.subarray(mark);
  if (text.length === 0) return { kind: 'empty_file', isWhole: true };
  const signature = SIGNATURES.find(({ bytes }) => startsWith(lead, bytes));
  if (signature) return { kind: 'not_csv', content: signature.content, isWhole: true };
  if (MARKUP.test(text.toString('latin1', 0, 512)))
    return { kind: 'not_csv', content: 'html', isWhole: true };
  const isUtf32 = UTF_32_MARKS.some((mark) => startsWith(lead, mark));
  if (isUtf32 || (!hasUtf16Mark(lead) && looksLikeUtf16(lead))) {
    return { kind: 'encoding_unknown', isWhole: true };
  }
  return null;
}

const UTF_32_MARKS = [
  [0xff, 0xfe, 0x00, 0x00],
  [0x00, 0x00, 0xfe, 0xff],
];

function hasUtf16Mark(lead: Buffer): boolean {
  return startsWith(lead, [0xff, 0xfe]) || startsWith(lead, [0xfe, 0xff]);
}

export function startsWith(bytes: Buffer, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

/** UTF-16 without a mark: ASCII characters leave zero bytes at even or at odd offsets, not at both. */
function looksLikeUtf16(lead: Buffer): boolean {
  const zeros = [0, 0];
  for (let at = 0; at < Math.min(lead.length, 512); at++) if (lead[at] === 0) zeros[at % 2]!++;
  const [most, least] = [Math.max(...zeros), Math.min(...zeros)];
  return most >= 4 && least * 10 < most && lead.subarray(0, 128).includes(0);
}
