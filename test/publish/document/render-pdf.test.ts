/** What a reader of the PDF finds: the texts and looks of the document, and the same file each time. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { makeChart } from '../../../src/chart/make-chart.ts';
import { renderSvg } from '../../../src/chart/render-svg.ts';
import { ParError } from '../../../src/errors.ts';
import type { DocumentBlock } from '../../../src/publish/document/document.ts';
import { paragraph } from '../../../src/publish/document/paragraph.ts';
import { renderPdf } from '../../../src/publish/document/render-pdf.ts';
import { faultSentence } from '../../../src/text/faults/faults.ts';
import { exampleResults } from '../../example-results.ts';
import { alternativesOf, fontsOf, hasPdfToText, latin1, mediaBoxes, pagesOf } from './read-pdf.ts';
import { HEAD, PICTURE, ranking, sampleDocument } from './sample-document.ts';

/** pt, rounded: 210 x 297 mm */
const A4 = [595, 842];

const onePage = (...blocks: DocumentBlock[]) =>
  sampleDocument({ sections: [{ orientation: 'portrait', blocks }] });
const numberOn = (page: string) => /^ {20,}(\d+)$/m.exec(page.split('\n').slice(0, 6).join('\n'))?.[1];

describe('a document as PDF', async () => {
  const document = sampleDocument();
  const pdf = await renderPdf(document);

  it('is the same file each time, without a date', async () => {
    await renderPdf(onePage(paragraph('body', 'văn bản khác')));
    expect(Buffer.compare(await renderPdf(document), pdf)).toBe(0);
    expect(latin1(pdf)).not.toMatch(/CreationDate|ModDate|CreateDate|ModifyDate/);
  });

  it('says its language and has a title and an outline', () => {
    expect(latin1(pdf)).toContain('/Lang (vi)');
    expect(latin1(pdf)).toMatch(/\/Title [(<]/);
    expect(latin1(pdf)).toContain('/Type /Outlines');
  });

  it('brings its fonts, and no other', () => {
    const { names, descriptors, embedded } = fontsOf(pdf);
    expect(names).toEqual([
      'Roboto-Regular',
      'Tinos-Bold',
      'Tinos-BoldItalic',
      'Tinos-Italic',
      'Tinos-Regular',
    ]);
    expect(embedded).toBe(descriptors);
  });

  it('is A4, the last section across', () => {
    const boxes = mediaBoxes(pdf).map((sides) => sides.map(Math.round));
    const across = boxes.filter(([width, height]) => width! > height!);
    expect(boxes.every((sides) => sides.toSorted((a, b) => a - b).join() === A4.join())).toBe(true);
    expect(across.length).toBeGreaterThan(0);
    expect(boxes.slice(-across.length)).toEqual(across);
  });

  it('tells who cannot see a picture what it shows', () => {
    expect(alternativesOf(pdf)).toEqual(['Cột cao nhất 87,50']);
  });
});

describe.skipIf(!hasPdfToText)('the text of a PDF', async () => {
  const pages = hasPdfToText ? pagesOf(await renderPdf(sampleDocument())) : [];

  it('has every cell of a long table, and its headings on each page', () => {
    const rows = ranking(120).rows;
    const lines = pages.flatMap((page) => page.split('\n')).map((line) => line.trim().split(/ {2,}/));
    const wanted = rows.map(({ cells }) => cells.filter((cell) => cell !== ''));
    const found = lines.filter((cells) => wanted.some((row) => row.join() === cells.join()));
    expect(found.slice(0, wanted.length)).toEqual(wanted);
    const withTable = pages.filter((page) => page.includes('87,50'));
    expect(withTable.length).toBe(4);
    for (const page of withTable) expect(page.match(/Xếp hạng +Đơn vị +Chỉ số \(%\)/g)).toHaveLength(1);
  });

  it('has the marks on every page', () => {
    for (const page of pages) {
      expect(page.trimStart()).toMatch(/^BẢN MINH HỌA - KHÔNG CÓ GIÁ TRỊ PHÁP LÝ · SỐ LIỆU GIẢ LẬP\n/);
    }
  });

  it('numbers pages from the second of each section', () => {
    expect(pages.map(numberOn)).toEqual([undefined, '2', undefined, '2', '3', undefined, '2']);
  });

  it('writes in capitals what is written so', () => {
    expect(pages[0]).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(pages[0]).toContain('Độc lập - Tự do - Hạnh phúc');
    expect(pages[2]).toContain('CHỈ SỐ CỦA CÁC SỞ');
  });

  it('has the letters of a chart as letters', async () => {
    const chart = makeChart(exampleResults(), { name: 'distribution' }, { form: 'wide', lang: 'vi' });
    const svg = await renderSvg(chart);
    const picture = { ...PICTURE, svg, alternative: chart.title, width: 160 };
    const pdf = await renderPdf(onePage(picture));
    expect(pagesOf(pdf).join('')).toContain('Hình 1. Phổ Chỉ số');
    expect(pagesOf(pdf).join('')).toMatch(/Phân bố Chỉ số[\s\S]*Sở, ban, ngành có thủ tục hành chính/);
    expect(fontsOf(pdf).names).toEqual(['Roboto-Bold', 'Roboto-Regular', 'Tinos-Bold']);
  });
});

describe('texts of others', () => {
  const HOSTILE = [
    '#panic("x")',
    '"); #read("/etc/passwd") //',
    ']#[',
    '*a* _b_ $x$ @ref <script>alert(1)</script>',
    '= Tiêu đề',
    '=cmd|calc',
  ];

  it.skipIf(!hasPdfToText)('are printed as they are, wherever they stand', async () => {
    const table: DocumentBlock = {
      kind: 'table',
      columns: [{ heading: HOSTILE[2]!, align: 'left', width: 1 }],
      rows: HOSTILE.map((text) => ({ cells: [text] })),
    };
    const document = onePage(...HOSTILE.map((text) => paragraph('body', text)), table);
    const pdf = await renderPdf({ ...document, title: HOSTILE[1]!, marks: HOSTILE });
    const [page = ''] = pagesOf(pdf);
    for (const text of HOSTILE) expect(page.split(text).length - 1, text).toBeGreaterThanOrEqual(3);
  });

  it.skipIf(!hasPdfToText)('cannot turn the direction of reading', async () => {
    const [page] = pagesOf(await renderPdf(onePage(paragraph('body', 'Sở \u202eabc\u202c Tư pháp'))));
    expect(page).toContain('Sở abc Tư pháp');
  });

  it('take no font of the machine, in text or picture', async () => {
    const svg = PICTURE.svg.replace('Biểu đồ', 'Biểu đồ ⴰ 日');
    const pdf = await renderPdf(onePage(HEAD, paragraph('body', 'ⴰ 日 😀'), { ...PICTURE, svg }));
    expect(fontsOf(pdf).names.every((name) => /^(Tinos|Roboto)-/.test(name))).toBe(true);
  });

  it.skipIf(!hasPdfToText)(
    'are not cut where a word is longer than its line or a row than its page',
    async () => {
      const table: DocumentBlock = {
        kind: 'table',
        columns: [
          { heading: 'Mã', align: 'left', width: 1 },
          { heading: 'Lý do', align: 'left', width: 1 },
        ],
        rows: [{ cells: ['x'.repeat(500), 'lý do '.repeat(3000)] }],
      };
      const text = pagesOf(await renderPdf(onePage(table))).join('');
      expect(text.match(/x/g)).toHaveLength(500);
      expect(text.match(/lý/g)).toHaveLength(3000);
    },
  );
});

describe('without the compiler', () => {
  afterEach(() => {
    vi.doUnmock('@myriaddreamin/typst-ts-node-compiler');
    vi.resetModules();
  });

  it('says what is missing and that DOCX is still written', async () => {
    vi.resetModules();
    vi.doMock('@myriaddreamin/typst-ts-node-compiler', () => {
      throw new Error('Cannot find module');
    });
    const { renderPdf: render } = await import('../../../src/publish/document/render-pdf.ts');
    const error = await render(sampleDocument()).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'pdf-unavailable' });
    const fault = new ParError('pdf-unavailable', {}, (error as ParError).params);
    expect(faultSentence(fault, 'vi')).toMatch(/@myriaddreamin\/typst-ts-node-compiler .*DOCX$/);
  });

  it('names the document that cannot be laid out', async () => {
    const broken = renderPdf(onePage({ ...PICTURE, svg: '<svg' }));
    await expect(broken).rejects.toMatchObject({
      code: 'pdf-failed',
      params: { title: sampleDocument().title },
    });
  });
});
