/** Workbooks that must not be opened: each is told by its own kind, quickly and in bounded memory. */
import { writeXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import { faultOfWorkbook } from '../../src/import/bytes/workbook-fault.ts';
import { importWorkbook } from '../../src/import/import-workbook.ts';
import { issueSentence } from '../../src/text/issues/issues.ts';
import { caseContext } from './case-context.ts';
import { type Part, unzip, zip } from './zip.ts';

const sound = await writeXlsx({
  sheets: [
    {
      name: 'Bảng',
      rows: [
        ['Đơn vị', 'Mã tiêu chí', 'Giá trị'],
        ['Sở Tư pháp', '3.8', 5],
      ],
    },
  ],
});
const parts = unzip(sound);

const withParts = (...more: Part[]) => zip([...parts, ...more]);
const part = (name: string, content = 'x'): Part => ({ name, content: Buffer.from(content) });
/** The first part whose name matches, with another content. */
function changed(name: RegExp, change: (text: string) => string): Buffer {
  return zip(
    parts.map((each) =>
      name.test(each.name) ? { ...each, content: Buffer.from(change(each.content.toString())) } : each,
    ),
  );
}
const MEBIBYTE = 1_048_576;
const sheet = /worksheets\/sheet1\.xml$/;

const CASES: readonly (readonly [name: string, kind: string, bytes: () => Uint8Array])[] = [
  ['no archive', 'workbook_unreadable', () => Buffer.from('Đơn vị;Mã tiêu chí')],
  ['an archive of something else', 'workbook_unreadable', () => zip([part('a.txt')])],
  ['an archive cut off', 'workbook_unreadable', () => sound.subarray(0, sound.length - 40)],
  ['an old workbook', 'workbook_old_format', () => Buffer.from('d0cf11e0a1b11ae1'.padEnd(2048, '0'), 'hex')],
  [
    'a workbook with a password',
    'workbook_encrypted',
    () => Buffer.concat([Buffer.from('d0cf11e0', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
  ],
  ['an encrypted part', 'workbook_encrypted', () => withParts({ ...part('xl/extra.xml'), flags: 1 })],
  ['macros', 'workbook_macros', () => withParts(part('xl/vbaProject.bin'))],
  ['macros of Excel 4', 'workbook_macros', () => withParts(part('xl/macrosheets/sheet1.xml'))],
  [
    'the content type of macros',
    'workbook_macros',
    () => changed(/Content_Types/, (text) => text.replace('sheet.main', 'sheet.macroEnabled.main')),
  ],
  [
    'links to other files',
    'workbook_external_links',
    () => withParts(part('xl/externalLinks/externalLink1.xml', '<externalLink/>')),
  ],
  [
    'a part that inflates a thousand times',
    'workbook_too_large',
    () => withParts({ name: 'xl/media/a.bin', content: Buffer.alloc(16 * MEBIBYTE) }),
  ],
  [
    'a part that inflates to more than it declares',
    'workbook_too_large',
    () => withParts({ name: 'xl/media/a.bin', content: Buffer.alloc(64 * MEBIBYTE), declared: 1000 }),
  ],
  [
    'many parts that are large together',
    'workbook_too_large',
    () =>
      withParts(
        ...Array.from({ length: 30 }, (_, i) => ({
          name: `xl/media/${i}.bin`,
          content: Buffer.alloc(3 * MEBIBYTE),
        })),
      ),
  ],
  [
    'thousands of parts',
    'workbook_too_large',
    () => withParts(...Array.from({ length: 2_001 }, (_, i) => part(`xl/${i}.xml`))),
  ],
  [
    'cells at the far corner of the sheet',
    'workbook_too_large',
    () => changed(sheet, (text) => text.replace('r="C2"', 'r="XFD1048576"')),
  ],
  [
    'a row far down',
    'workbook_too_large',
    () => changed(sheet, (text) => text.replace('<row r="2"', '<row r="1048576"')),
  ],
  [
    'entities of its own',
    'workbook_unreadable',
    () => changed(sheet, (text) => text.replace('<worksheet', '<!DOCTYPE x [<!ENTITY a "b">]><worksheet')),
  ],
  [
    'cells at the far corner of a sheet under another name',
    'workbook_too_large',
    () =>
      zip(
        parts.map(({ name, content }) => ({
          name: name.replace('worksheets/sheet1.xml', 'odd/sheet1.bin'),
          content: Buffer.from(
            content
              .toString()
              .replace('worksheets/sheet1.xml', 'odd/sheet1.bin')
              .replace('r="C2"', 'r="XFD1048576"'),
          ),
        })),
      ),
  ],
  [
    'another directory behind the one that is seen',
    'workbook_unreadable',
    () => {
      const bytes = Buffer.from(sound);
      bytes.writeUInt32LE(0xffff_ffff, bytes.length - 10);
      return bytes;
    },
  ],
  [
    'sheets that are fair each and huge together',
    'workbook_too_large',
    () =>
      withParts(
        ...Array.from({ length: 3 }, (_, i) =>
          part(`xl/worksheets/far${i}.xml`, '<sheetData><row r="50000"><c r="T50000"/></row></sheetData>'),
        ),
      ),
  ],
  [
    'cells without places that span a wide rectangle',
    'workbook_too_large',
    () =>
      changed(sheet, (text) =>
        text.replace('</sheetData>', `${'<row/>'.repeat(2000)}<row>${'<c/>'.repeat(2000)}</row></sheetData>`),
      ),
  ],
  [
    'a place that cannot be read',
    'workbook_too_large',
    () => changed(sheet, (text) => text.replace('r="C2"', 'r="&#88;FD1048576"')),
  ],
  [
    'hundreds of thousands of shared texts',
    'workbook_too_large',
    () =>
      changed(/sharedStrings/, (text) =>
        text.replace(
          '</sst>',
          `${Array.from({ length: 250_000 }, (_, i) => `<si><t>${i}</t></si>`).join('')}</sst>`,
        ),
      ),
  ],
  [
    'a text of many megabytes',
    'workbook_too_large',
    () =>
      changed(/sharedStrings/, (text) =>
        text.replace('<t', `<t>${Array.from({ length: 3_500_000 }, (_, i) => i).join(' ')}</t><t`),
      ),
  ],
  [
    'a sheet that is listed again under another name',
    'workbook_unreadable',
    () =>
      changed(/workbook\.xml$/, (text) =>
        text.replace(/<sheet .*?\/>/, (tag) => tag + tag.replace('Bảng', 'Hai')),
      ),
  ],
  [
    'one sheet under two relations',
    'workbook_unreadable',
    () =>
      changed(/workbook\.xml\.rels$/, (text) =>
        text.replace(
          /<Relationship [^>]*\/worksheet"[^>]*>/,
          (tag) => tag + tag.replace(/Id="[^"]*"/, 'Id="again"').replace('Target="', 'Target="/xl/./'),
        ),
      ),
  ],
  ['the same part twice', 'workbook_unreadable', () => withParts(parts[0]!)],
  [
    'a file beyond the limit',
    'workbook_too_large',
    () => Buffer.concat([sound, Buffer.alloc(33 * MEBIBYTE)]),
  ],
  [
    'sizes told only behind the data',
    'workbook_unreadable',
    () => {
      const bytes = Buffer.from(sound);
      const at = bytes.indexOf('PK\x01\x02', 0, 'latin1');
      bytes.writeUInt16LE(8, at + 8);
      bytes.writeUInt32LE(0, at + 20);
      return bytes;
    },
  ],
];

describe('faultOfWorkbook', () => {
  it('opens a sound workbook, as it was written and as it is put together here', () => {
    expect(faultOfWorkbook(sound)).toBeNull();
    expect(faultOfWorkbook(zip(parts))).toBeNull();
  });

  it.each(CASES)(
    '%s: %s',
    async (_, kind, bytes) => {
      const made = bytes();
      const before = process.memoryUsage().rss;
      const result = await importWorkbook('a.xlsx', made, caseContext);
      expect(result.errors.map((issue) => issue.kind)).toEqual([kind]);
      expect(result.accepted).toBe(false);
      expect(issueSentence(result.errors[0]!, 'vi')).not.toBe(kind);
      expect(process.memoryUsage().rss - before).toBeLessThan(200 * MEBIBYTE);
    },
    5_000,
  );

  it('throws nothing for a workbook with a byte changed', async () => {
    for (let at = 0; at < sound.length; at += 7) {
      const bytes = Buffer.from(sound);
      bytes[at]! ^= 0x55;
      const result = await importWorkbook('a.xlsx', bytes, caseContext);
      expect(result.accepted || result.errors.length > 0).toBe(true);
    }
  });

  it('throws nothing for a sheet with a byte changed', async () => {
    const text = parts.find(({ name }) => sheet.test(name))!.content;
    for (let at = 0; at < text.length; at += 3) {
      const content = Buffer.from(text);
      content[at] = 60;
      const bytes = zip(parts.map((each) => (sheet.test(each.name) ? { ...each, content } : each)));
      const result = await importWorkbook('a.xlsx', bytes, caseContext);
      expect(result.accepted || result.errors.length > 0).toBe(true);
    }
  });
});
