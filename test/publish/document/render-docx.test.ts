/** A DOCX read back: typography.ts, the values of Nghị định 30/2020/NĐ-CP written out, marks, tables, pictures, bytes. */
import { describe, expect, it } from 'vitest';
import {
  type Document,
  PARAGRAPH_ROLES,
  type ParagraphRole,
} from '../../../src/publish/document/document.ts';
import { renderDocx } from '../../../src/publish/document/render-docx.ts';
import { ROLE_STYLES } from '../../../src/publish/document/typography.ts';
import { cellTexts, printedParagraphs, type ReadParagraph, readDocx, tablesOf } from './read-docx.ts';
import { readXml } from './read-xml.ts';
import { readZip } from './read-zip.ts';
import {
  MARKS,
  paragraph,
  SAMPLE_PICTURE,
  SAMPLE_TEXTS,
  sampleDocument,
  sampleTable,
} from './whole-document.ts';

const sample = readDocx(await renderDocx(sampleDocument()));
const [first, wide, annex] = sample.sections;

function ofRole(role: ParagraphRole): ReadParagraph {
  const found = printedParagraphs(first!.blocks).find((one) => one.role === role);
  if (!found) throw new Error(`no ${role}`);
  return found;
}

function documentOf(blocks: Document['sections'][number]['blocks'], marks: readonly string[] = []): Document {
  return { title: 'Thử', lang: 'vi', marks, sections: [{ orientation: 'portrait', blocks }] };
}

describe('paragraphs', () => {
  it.each(PARAGRAPH_ROLES)('%s looks as typography.ts says', (role) => {
    const style = ROLE_STYLES[role];
    const found = ofRole(role);
    expect(found).toMatchObject({
      text: style.upper ? SAMPLE_TEXTS[role].toLocaleUpperCase('vi') : SAMPLE_TEXTS[role],
      font: 'Times New Roman',
      size: style.size,
      bold: style.bold ?? false,
      italic: style.italic ?? false,
      align: style.align === 'justify' ? 'both' : style.align,
      indent: style.indent ?? 0,
      left: style.left ?? 0,
      before: style.before ?? 0,
      lineSpacing: 1,
      // who has a rule stays with it
      keepWithNext: (style.keepWithNext ?? false) || style.rule !== undefined,
    });
    expect(found.rule === null).toBe(style.rule === undefined);
  });

  const DECREE: readonly [ParagraphRole, Partial<ReadParagraph>, sizes: readonly number[]][] = [
    ['nationalName', { capitals: true, bold: true, italic: false }, [12, 13]],
    ['motto', { capitals: false, bold: true, italic: false }, [13, 14]],
    ['issuer', { capitals: true, bold: true, italic: false }, [12, 13]],
    ['number', { bold: false, italic: false }, [13]],
    ['placeDate', { capitals: false, bold: false, italic: true }, [13, 14]],
    ['documentType', { capitals: true, bold: true, italic: false, align: 'center' }, [13, 14]],
    ['subject', { capitals: false, bold: true, italic: false }, [13, 14]],
    ['basis', { capitals: false, bold: false, italic: true }, [13, 14]],
    ['body', { capitals: false, bold: false, italic: false, align: 'both' }, [13, 14]],
    ['signerAuthority', { capitals: true, bold: true, italic: false }, [13, 14]],
    ['signerName', { capitals: false, bold: true, italic: false }, [13, 14]],
    ['recipientsLabel', { capitals: false, bold: true, italic: true }, [12]],
    ['recipient', { capitals: false, bold: false, italic: false }, [11]],
    ['annexNumber', { capitals: false, bold: true, italic: false, align: 'center' }, [14]],
    ['annexTitle', { capitals: true, bold: true, italic: false, align: 'center' }, [13, 14]],
    ['annexReference', { capitals: false, bold: false, italic: true, align: 'center' }, [13, 14]],
  ];
  it.each(DECREE)('%s looks as the decree says', (role, look, sizes) => {
    const found = ofRole(role);
    expect(found).toMatchObject({ ...look, font: 'Times New Roman' });
    expect(sizes).toContain(found.size);
  });

  it('body: first line 1 or 1.27 cm, at least 6 pt before, spacing single to 1.5', () => {
    const body = ofRole('body');
    expect([10, 12.7]).toContain(body.indent);
    expect(body.before).toBeGreaterThanOrEqual(6);
    expect(body.lineSpacing).toBeGreaterThanOrEqual(1);
    expect(body.lineSpacing).toBeLessThanOrEqual(1.5);
  });

  it('runs are bold and italic on top of their role', () => {
    const last = printedParagraphs(first!.blocks).at(-1)!;
    expect(last.runs).toMatchObject([
      { text: 'Điều 2.', bold: true, italic: false },
      { text: ' Thi hành', bold: false, italic: true },
    ]);
    expect(last).toMatchObject({ text: 'Điều 2. Thi hành', bold: 'mixed', italic: 'mixed' });
  });

  it('capitals are Vietnamese ones, whatever the form of Unicode', async () => {
    const text = 'ủy ban nhân dân thị xã mỹ hào';
    const made = await renderDocx(documentOf([paragraph('issuer', text.normalize('NFD'))]));
    expect(printedParagraphs(readDocx(made).sections[0]!.blocks)[0]!.text).toBe(
      'ỦY BAN NHÂN DÂN THỊ XÃ MỸ HÀO',
    );
  });
});

describe('rules', () => {
  it('under the motto is as long as its line', () => {
    // 60.46 mm in Tinos Bold at 14 pt
    expect(ofRole('motto').rule).toBeCloseTo(60.5, 0);
  });

  it.each([
    ['issuer', 22.9],
    ['subject', 127.4],
    ['annexReference', 83.4],
  ] as const)('under the %s is a third to half of its line', (role, line) => {
    const rule = ofRole(role).rule!;
    expect(rule / line).toBeGreaterThan(1 / 3);
    expect(rule / line).toBeLessThan(1 / 2);
  });

  it('of a text of several lines follows the longest, and never leaves the column', async () => {
    const words = 'Về việc công bố Chỉ số cải cách hành chính '.repeat(9);
    const made = readDocx(
      await renderDocx(documentOf([paragraph('subject', words), paragraph('motto', words)])),
    );
    const [subject, motto] = printedParagraphs(made.sections[0]!.blocks);
    expect(subject!.rule).toBeGreaterThan(160 / 3);
    expect(subject!.rule).toBeLessThanOrEqual(80);
    expect(motto!.rule).toBeLessThanOrEqual(160);
  });
});

describe('pages', () => {
  it('are A4 with the margins of the decree', () => {
    expect(sample.sections.map((one) => [one.orientation, one.width, one.height])).toEqual([
      ['portrait', 210, 297],
      ['landscape', 297, 210],
      ['portrait', 210, 297],
    ]);
    for (const { margins } of sample.sections) {
      expect(margins).toMatchObject({ top: 20, bottom: 20, left: 30, right: 20 });
    }
  });

  it('have an Arabic number of 14 pt centred on top, from the second page on, from 1 in every section', () => {
    for (const section of sample.sections) {
      expect(section).toMatchObject({ titlePage: true, pageNumberStart: 1, pageNumberFormat: 'decimal' });
      expect(section.headers.first.some((one) => one.hasPageNumber)).toBe(false);
      const [number, ...more] = section.headers.default.filter((one) => one.hasPageNumber);
      expect(number).toMatchObject({
        font: 'Times New Roman',
        size: 14,
        align: 'center',
        bold: false,
        italic: false,
      });
      expect(more).toEqual([]);
    }
  });

  it('have the marks on top, the first one too', () => {
    for (const { headers, margins } of sample.sections) {
      for (const header of [headers.first, headers.default]) {
        expect(header[0]!.text).toBe(MARKS.join(' · '));
      }
      const lines = headers.default.reduce((sum, line) => sum + Number(line.size) * 1.15, 0);
      expect(margins.header + (lines * 25.4) / 72, 'the header fits into the margin').toBeLessThan(
        margins.top,
      );
    }
  });

  it('have no mark where the document has none', async () => {
    const made = readDocx(await renderDocx(documentOf([paragraph('body')])));
    const { first: one, default: more } = made.sections[0]!.headers;
    expect([...one, ...more].map(({ text }) => text).join('')).toBe('');
    expect(more.filter(({ hasPageNumber }) => hasPageNumber)).toHaveLength(1);
  });
});

describe('tables', () => {
  const [long, short] = tablesOf(wide!.blocks);

  it('hold the cells in their order, the headings repeated on every page, rows unbroken', () => {
    expect(cellTexts(long!).slice(0, 2)).toEqual([
      ['Xếp hạng', 'Đơn vị', 'Chỉ số (%)'],
      ['1', 'Xã số 1', '78,35'],
    ]);
    expect(long!.rows.map(({ isHeader }) => isHeader)).toEqual([true, ...Array(61).fill(false)]);
    expect(long!.rows.every(({ cantSplit }) => cantSplit)).toBe(true);
  });

  it('share the width of the page in a fixed layout', () => {
    expect(long).toMatchObject({ layout: 'fixed', widths: [49.4, 148.2, 49.4] });
    expect(tablesOf(annex!.blocks)[0]!.widths).toEqual([32, 96, 32]);
  });

  it('are 12 pt, bold in headings and sums, aligned by column, shaded where nothing applies', () => {
    const look = (row: number) =>
      short!.rows[row]!.cells.map(({ paragraphs: [cell] }) => [cell!.size, cell!.bold, cell!.align]);
    expect(look(0)).toEqual(Array(3).fill([12, true, 'center']));
    expect(look(1)).toEqual([
      [12, false, 'center'],
      [12, false, 'left'],
      [12, false, 'right'],
    ]);
    expect(look(3).map(([, bold]) => bold)).toEqual([true, true, true]);
    expect(short!.rows.map(({ cells }) => cells.map(({ shade }) => shade !== null))).toEqual([
      [false, false, false],
      [false, false, true],
      [false, false, false],
      [false, false, false],
    ]);
  });

  it('stay two tables when one follows the other, and no section begins or ends with one', () => {
    expect(wide!.blocks.map(({ kind }) => kind).slice(0, 4)).toEqual([
      'paragraph',
      'table',
      'paragraph',
      'table',
    ]);
    expect(annex!.blocks.at(-1)!.kind).toBe('paragraph');
  });

  it('refuse a row that does not fit the columns', async () => {
    const table = sampleTable(1);
    const broken = { ...table, rows: [{ cells: ['1'] }] };
    await expect(renderDocx(documentOf([broken]))).rejects.toThrow('1 cells in a table of 3 columns');
  });
});

describe('columns', () => {
  it('are a table without borders', () => {
    const columns = first!.blocks[1]!;
    expect(columns).toMatchObject({ kind: 'columns', layout: 'fixed', widths: [60.8, 99.2] });
  });

  it('stand apart from the text above them, and not from columns above them', async () => {
    const columns = { kind: 'columns' as const, left: [], right: [paragraph('signerName')], leftShare: 0.5 };
    const made = readDocx(await renderDocx(documentOf([columns, columns, paragraph('body'), columns])));
    const blocks = made.sections[0]!.blocks;
    const rooms = blocks.flatMap((block) =>
      block.kind === 'paragraph' && block.role === 'spacer' ? [block.before] : [],
    );
    expect(rooms).toEqual([0, 0, 12, 0]);
  });

  it('never stand on a page without the line above them', async () => {
    const side = [paragraph('signerName', 'A')];
    const columns = { kind: 'columns', left: side, right: side, leftShare: 0.5 } as const;
    const document = documentOf([paragraph('body', 'B'), paragraph('body', 'C'), columns]);
    const { sections } = readDocx(await renderDocx(document));
    const kept = printedParagraphs(sections[0]!.blocks).map((one) => [one.text, one.keepWithNext]);
    expect(kept.slice(0, 2)).toEqual([
      ['B', false],
      ['C', true],
    ]);
  });

  it('may have an empty side', async () => {
    const blocks = [{ kind: 'columns' as const, left: [], right: [paragraph('signerName')], leftShare: 0.5 }];
    const made = readDocx(await renderDocx(documentOf(blocks)));
    expect(printedParagraphs(made.sections[0]!.blocks).map(({ text }) => text)).toEqual(['Nguyễn Văn A']);
  });
});

describe('pictures', () => {
  it('have their width, ratio, alternative text, and the caption below', () => {
    const at = wide!.blocks.findIndex((block) => block.kind === 'paragraph' && block.pictures.length > 0);
    expect(wide!.blocks[at]).toMatchObject({
      align: 'center',
      keepWithNext: true,
      pictures: [{ alternative: SAMPLE_PICTURE.alternative, width: 120, height: 60 }],
    });
    expect(wide!.blocks[at + 1]).toMatchObject({
      role: 'caption',
      text: 'Hình 1. Xếp hạng',
      keepWithNext: false,
    });
  });

  it('are never larger than the page', async () => {
    const tall = SAMPLE_PICTURE.svg.replaceAll('150"', '900"').replace('0 300 150', '0 300 900');
    const made = await renderDocx(
      documentOf([
        { ...SAMPLE_PICTURE, width: 400 },
        { ...SAMPLE_PICTURE, svg: tall },
      ]),
    );
    const blocks = printedParagraphs(readDocx(made).sections[0]!.blocks);
    const [broad, high] = blocks.flatMap(({ pictures }) => pictures);
    expect(broad).toMatchObject({ width: 160, height: 80 });
    expect(high!.height).toBeLessThan(297 - 40);
    expect(high!.height / high!.width).toBeCloseTo(3, 1);
  });
});

describe('the file', () => {
  it('has title and language, and no time, author or custom property', () => {
    expect(sample).toMatchObject({ title: 'Quyết định công bố <Chỉ số> & phụ lục', language: 'vi-VN' });
    const core = sample.parts.get('docProps/core.xml')!.toString();
    expect(core).not.toMatch(/created|modified|creator|revision|lastModifiedBy/);
  });

  it('is in English where the document is', async () => {
    const made = await renderDocx({ ...documentOf([paragraph('issuer', 'title')]), lang: 'en' });
    expect(readDocx(made).language).toBe('en-US');
  });

  it('is the same bytes at another time and beside another document', async () => {
    const one = await renderDocx(sampleDocument());
    await new Promise((done) => setTimeout(done, 2100));
    const [two] = await Promise.all([renderDocx(sampleDocument()), renderDocx(sampleDocument())]);
    expect(Buffer.compare(one, two)).toBe(0);
    expect(readZip(one).flatMap(({ times }) => times)).toEqual(
      readZip(one).flatMap(() => [0, 0x21, 0, 0x21]),
    );
  });

  it('refers to nothing outside', () => {
    for (const [name, data] of sample.parts) {
      if (name.endsWith('.rels')) expect(data.toString(), name).not.toContain('TargetMode="External"');
    }
  });
});

describe('hostile text', () => {
  const HOSTILE =
    'a\u0000b\u0008<script>alert(1)</script>&amp;\u202Ecba\ud800 \ufffe]]> {PAGE} "q" \' \u001b[0m';
  const SHOWN = 'a b <script>alert(1)</script>&amp;cba\ufffd  ]]> {PAGE} "q" \'  [0m';

  it('is text and nothing else, wherever it stands', async () => {
    const row = { cells: [HOSTILE, '=cmd|calc', ''] };
    const made = await renderDocx({
      ...documentOf(
        [
          paragraph('body', HOSTILE),
          { ...sampleTable(0), rows: [row] },
          { ...SAMPLE_PICTURE, alternative: HOSTILE, caption: HOSTILE },
        ],
        [HOSTILE],
      ),
      title: HOSTILE,
    });
    const read = readDocx(made);
    for (const [name, data] of read.parts) if (name.endsWith('.xml')) readXml(data.toString('utf8'));
    const [body, picture, caption] = printedParagraphs(read.sections[0]!.blocks);
    const cell = tablesOf(read.sections[0]!.blocks)[0]!.rows[1]!.cells[0];
    const mark = read.sections[0]!.headers.first[0];
    const shown = [
      read.title,
      body!.text,
      cell!.text,
      picture!.pictures[0]!.alternative,
      caption!.text,
      mark!.text,
    ];
    expect(shown).toEqual(Array(6).fill(SHOWN));
    expect(body!.hasPageNumber).toBe(false);
  });
});
