/**
 * Hints for files in the encodings used before Unicode: which one is it probably?
 *
 * Nothing is ever read in such an encoding. The bytes (or the wrong letters that another program made of them) are
 * decoded in each candidate, and the one that shows most of the common syllables of administrative Vietnamese wins.
 */
import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { foldName } from '../../text/fold.ts';

export type LegacyEncoding =
  | 'tcvn3'
  | 'vni'
  | 'viscii'
  | 'windows-1252'
  | 'windows-1258'
  | 'double-encoded utf-8';

const SYLLABLES: ReadonlySet<string> = new Set(
  (
    'đơn vị mã tiêu chí giá trị tử số mẫu ghi chú tỷ lệ sở ủy xã huyện phường thị tỉnh phố tư pháp tế nội vụ tài ' +
    'chính văn phòng khoa học nghệ thông truyền giáo dục đào tạo nông nghiệp xây dựng công thương hóa thể kế ' +
    'hoạch đầu đã gửi báo cáo không có phát sinh hồ sơ đúng hạn kết quả điểm năm về và của được đạt'
  )
    .split(' ')
    .map(foldName),
);

/** Of two that show as many syllables the first is meant: the plain ANSI file of Excel, with its letters lost, is common. */
const DECODERS: readonly { encoding: LegacyEncoding; decode: (bytes: Buffer) => string }[] = [
  { encoding: 'windows-1252', decode: (bytes) => iconv.decode(bytes, 'windows-1252') },
  { encoding: 'tcvn3', decode: (bytes) => iconv.decode(bytes, 'tcvn') },
  { encoding: 'windows-1258', decode: (bytes) => iconv.decode(bytes, 'windows-1258') },
  { encoding: 'viscii', decode: (bytes) => iconv.decode(bytes, 'viscii') },
  { encoding: 'vni', decode: decodeVni },
];
const BYTES_READ = 4096;

/** @returns null where no candidate shows more Vietnamese syllables than UTF-8 does */
export function recogniseLegacy(bytes: Uint8Array): LegacyEncoding | null {
  const sample = Buffer.from(bytes.subarray(0, BYTES_READ));
  return encodingWithMore(sample, syllables(sample.toString('utf8')));
}

/** As `recogniseLegacy`, for text that was typed or saved in a legacy encoding and read as Latin letters. */
export function recogniseMojibake(text: string): LegacyEncoding | null {
  const sample = text.slice(0, BYTES_READ);
  for (const codePage of ['latin1', 'windows-1252']) {
    const bytes = iconv.encode(sample, codePage);
    if (iconv.decode(bytes, codePage) !== sample || !bytes.some((byte) => byte >= 0x80)) continue;
    if (isUtf8(bytes)) return 'double-encoded utf-8';
    // some syllables (chí, ghi chú) are spelt alike in several encodings
    const legacy = encodingWithMore(bytes, syllables(sample));
    if (legacy) return legacy;
  }
  return null;
}

function encodingWithMore(sample: Buffer, shown: number): LegacyEncoding | null {
  const counted = DECODERS.map(({ encoding, decode }) => ({ encoding, found: syllables(decode(sample)) }));
  const best = counted.reduce((a, b) => (b.found > a.found ? b : a));
  return best.found > shown ? best.encoding : null;
}

/** Number of different common syllables that carry a diacritic. */
function syllables(text: string): number {
  const words = foldName(text).split(/[^\p{L}\p{M}]+/u);
  return new Set(words.filter((word) => word.length < 8 && /[^a-z]/.test(word) && SYLLABLES.has(word))).size;
}

const VNI_LETTERS: Readonly<Record<string, string>> = {
  ñ: 'đ',
  Ñ: 'Đ',
  ô: 'ơ',
  Ô: 'Ơ',
  ö: 'ư',
  Ö: 'Ư',
  í: 'í',
  ì: 'ì',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
};
/** In VNI the mark is a character of its own after the vowel: combining forms of the marks. */
const VNI_MARKS: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0323\u0302',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0323\u0306',
};

function decodeVni(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .replace(
      /([aeouyôö])([ùøûõïâáàåãäêéèúüë])/gi,
      (_, vowel: string, mark: string) =>
        (VNI_LETTERS[vowel] ?? vowel) + (VNI_MARKS[mark.toLowerCase()] ?? mark),
    )
    .replace(/[ñÑôÔöÖíìæóòî]/g, (letter) => VNI_LETTERS[letter] ?? letter)
    .normalize('NFC');
}
