/** The workbook, read back: sheets, panes, filters, numbers of the reports, texts that stay texts, equal bytes. */
import { type Cell, readXlsx, type Sheet, type Workbook } from 'hucre';
import { describe, expect, it } from 'vitest';
import { reportLost } from '../../../src/analyse/lost-points.ts';
import { reportAnnex } from '../../../src/campaign/report-annex.ts';
import { reportScores } from '../../../src/campaign/report-scores.ts';
import type { Results } from '../../../src/campaign/results.ts';
import { decimal, formatFixed } from '../../../src/exact/decimal.ts';
import { readXlsx as readRecords } from '../../../src/import/bytes/read-xlsx.ts';
import { workbookFile } from '../../../src/publish/workbook/workbook.ts';
import { smallCampaign } from '../../campaign/small-campaign.ts';
import { HOSTILE, hostileResults } from '../../server/pages/hostile-results.ts';
import { HAS_OFFICE, OFFICE_SKIPPED, officePdf, pdfPages } from '../document/office.ts';
import { readZip } from '../document/read-zip.ts';
import { exampleInput } from '../example-input.ts';

/** below the title and two marks */
const HEADER = 3;
const example = exampleInput();
const bytes = await workbookFile(example);
const workbook = await readXlsx(bytes, { readStyles: true });
const parts = readZip(bytes);
/** with LibreOffice */
const SLOW = { timeout: 120_000 };

function sheetOf({ sheets }: Workbook, name: string): Sheet {
  const sheet = sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name} in ${sheets.map((each) => each.name).join(', ')}`);
  return sheet;
}

function cellAt({ cells, rows }: Sheet, row: number, column: number): Partial<Cell> {
  return cells?.get(`${row},${column}`) ?? { value: rows[row]?.[column] ?? null };
}

function rounded(exact: string | null): number | null {
  return exact === null ? null : Number(formatFixed(decimal(exact), 2));
}

async function opened(results: Results): Promise<Workbook> {
  return readXlsx(await workbookFile({ results, announcement: null, lang: 'vi' }), { readStyles: true });
}

describe('workbookFile', () => {
  it('has a sheet a block, a matrix a tier, losses, inputs and criteria', () => {
    expect(workbook.sheets.map(({ name }) => name)).toEqual([
      'Giới thiệu',
      'Xếp hạng Sở, ban, ngành có…',
      'Xếp hạng Sở, ban, ngành không…',
      'Xếp hạng UBND cấp huyện',
      'Xếp hạng UBND cấp xã',
      'Điểm tiêu chí Cấp sở (sở…',
      'Điểm tiêu chí UBND cấp huyện',
      'Điểm tiêu chí UBND cấp xã',
      'Tiêu chí bị mất điểm',
      'Điểm bị mất theo đơn vị',
      'Số liệu đầu vào',
      'Tiêu chí',
    ]);
  });

  it('keeps marks and headings in sight and on every page, and filters the table', () => {
    for (const { name, freezePane, autoFilter, rows, pageSetup } of workbook.sheets) {
      const marks = ['BẢN MINH HỌA - KHÔNG CÓ GIÁ TRỊ PHÁP LÝ', 'SỐ LIỆU GIẢ LẬP'];
      expect([rows[1]![0], rows[2]![0]], name).toEqual(marks);
      expect(freezePane?.rows, name).toBe(HEADER + 1);
      expect(autoFilter?.range, name).toMatch(/^A4:[A-Z]+\d+$/);
      expect(pageSetup?.printTitlesRow, name).toContain('$1:$4');
    }
  });

  it('quotes the names of sheets, without which Excel repairs the file, and names every font', () => {
    const part = (name: string) => parts.find((each) => each.name === name)!.data.toString();
    const titles = [...part('xl/workbook.xml').matchAll(/<definedName [^>]*>([^<]*)</g)].map(
      ([, text]) => text!,
    );
    expect(titles).toContain("'Xếp hạng UBND cấp xã'!$1:$4");
    expect(titles).toContain("'Điểm tiêu chí UBND cấp xã'!$A:$B,'Điểm tiêu chí UBND cấp xã'!$1:$4");
    const fonts = [...part('xl/styles.xml').matchAll(/<font>.*?<\/font>/g)].map(([text]) => text);
    for (const font of fonts) expect(font).toContain('<name val="Times New Roman"/>');
    expect(fonts.length).toBeGreaterThan(1);
  });

  it('has the points, ranks and indexes of the annexes as numbers', () => {
    const { blocks } = reportAnnex(example.results);
    for (const [at, { ranked, mean }] of blocks.entries()) {
      const sheet = workbook.sheets[1 + at]!;
      const rows = sheet.rows.slice(HEADER + 1);
      expect(
        rows.slice(0, ranked.length).map((row) => [row[0], row[1], row[2], row[4], row[5], row[8]]),
      ).toEqual(
        ranked.map(({ place, points }) => [
          place.rank,
          place.unit.name,
          rounded(points.appraised),
          rounded(points.points),
          rounded(points.applied),
          Number(place.index),
        ]),
      );
      const last = rows.at(-1)!;
      expect([last[1], last[8]]).toEqual(['Giá trị trung bình', Number(mean!.index)]);
      expect(cellAt(sheet, HEADER + 1, 8).style?.numFmt).toBe('#,##0.00');
      expect(cellAt(sheet, HEADER + 1, 0).style?.numFmt).toBe('#,##0');
    }
  });

  it('shades and leaves blank what does not count, and marks what was not reported', () => {
    const { campaign, synthetic } = example.results;
    const { tiers } = reportScores(campaign, { tier: null, block: null, synthetic });
    for (const [at, { units }] of tiers.entries()) {
      const sheet = workbook.sheets[1 + 4 + at]!;
      for (const [row, { unit, leaves }] of units.entries()) {
        expect(cellAt(sheet, HEADER + 1 + row, 1).value).toBe(unit.name);
        for (const [column, { points, state }] of leaves.entries()) {
          const { value = null, style } = cellAt(sheet, HEADER + 1 + row, 2 + column);
          expect(value).toBe(rounded(points));
          expect(style?.fill !== undefined).toBe(points === null);
          expect(style?.numFmt?.includes('CBC') ?? false).toBe(state === 'notReported');
        }
      }
    }
  });

  it('has the sums of the losses, the greatest first', () => {
    const { criteria } = reportLost(example.results, { tier: null, block: null });
    const rows = sheetOf(workbook, 'Tiêu chí bị mất điểm').rows.slice(HEADER + 1);
    expect(rows.map((row) => [row[1], row[3], row[7]])).toEqual(
      criteria.map(({ code, lost, unitsApplied }) => [`TC ${code}`, rounded(lost), unitsApplied]),
    );
  });

  it('has every statement with its place, its cells as text and what became of it', () => {
    const { submissions } = example.results.campaign;
    const rows = sheetOf(workbook, 'Số liệu đầu vào').rows.slice(HEADER + 1);
    const places = rows.map((row) => `${row[5]}:${row[6]}:${row[7]}`);
    const wanted = submissions.flatMap(({ file, rows: own }) =>
      Array.from({ length: own.length }, (_, row) => `${file}:${own.lineAt(row)}:${own.columnAt(row)}`),
    );
    expect(places.toSorted()).toEqual(wanted.toSorted());
    expect(rows.some((row) => row.includes('LẤY LÀM KẾT QUẢ'))).toBe(true);
  });

  it('is read by the importer as any workbook', async () => {
    const read = await readRecords(bytes, 'vi-VN');
    if ('fault' in read) throw new Error(JSON.stringify(read.fault));
    const ranking = read.sheets.find(({ name }) => name === 'Xếp hạng UBND cấp xã')!;
    expect(ranking.records[HEADER]!.fields.slice(0, 2)).toEqual(['Xếp hạng', 'Đơn vị']);
  });

  it('is the same bytes twice, and no entry has the time of the clock', async () => {
    const small = () => workbookFile({ results: hostileResults(), announcement: null, lang: 'vi' });
    expect(Buffer.from(await small()).equals(Buffer.from(await small()))).toBe(true);
    expect(new Set(parts.flatMap(({ times }) => times))).toEqual(new Set([0, 0x21]));
    expect(workbook.properties?.modified).toEqual(new Date('2023-12-31T00:00:00Z'));
  });

  it('keeps hostile names text', async () => {
    const hostile = await opened(hostileResults({ previous: true }));
    const cells = hostile.sheets.flatMap((sheet) => [...(sheet.cells?.values() ?? [])]);
    expect(
      cells.filter(({ formula, hyperlink }) => formula !== undefined || hyperlink !== undefined),
    ).toEqual([]);
    const named = (name: string) => cells.filter(({ value }) => value === name);
    expect(named(HOSTILE.formula).length).toBeGreaterThan(0);
    for (const { style } of named(HOSTILE.formula)) expect(style?.numFmt).toBe('@');
    expect(named(HOSTILE.script).length).toBeGreaterThan(0);
    expect(named('Sở ẩn').length).toBeGreaterThan(0);
    expect(cells.some(({ value }) => typeof value === 'string' && value.includes('\u202e'))).toBe(false);
  });

  it('keeps cells of the inputs text whatever they look like', async () => {
    const rows = [
      "Sở A;1.1;;80;100;;=cmd|' /C calc'!A0",
      'Sở B;1.1;;80;100;;#N/A',
      'Sở C;1.1;;80;100;;_x0041_<b>',
    ];
    const campaign = smallCampaign({ 'reports.csv': rows });
    const { sheets } = await opened({
      campaign,
      synthetic: false,
      previous: null,
      warnings: [],
      earlier: [],
    });
    const inputs = sheets.find(({ name }) => name === 'Số liệu đầu vào')!;
    const headings = inputs.rows[1 + (inputs.rows[1]![0] === 'Khối' ? 0 : 1)]!;
    const column = headings.indexOf('Tài liệu kiểm chứng');
    const texts = inputs.rows.slice(-3).map((row) => row[column]);
    expect(texts).toEqual(["=cmd|' /C calc'!A0", '#N/A', '_x0041_<b>']);
    const types = [...inputs.cells!.values()].map(({ type }) => type);
    expect(types).not.toContain('formula');
    expect(types).not.toContain('error');
  });

  it('has English words and labels on demand', async () => {
    const english = await workbookFile({ ...example, lang: 'en', results: hostileResults() });
    const { sheets } = await readXlsx(english);
    expect(sheets.map(({ name }) => name).slice(0, 2)).toEqual(['Introduction', 'Ranking Các sở']);
    expect(sheets[1]!.rows[2]!.slice(0, 2)).toEqual(['Rank', 'Unit']);
  });

  it('shows last year only where its table was given', async () => {
    const [with_, without] = [
      await opened(hostileResults({ previous: true })),
      await opened(hostileResults()),
    ];
    const headings = ({ sheets }: Workbook) => sheets[1]!.rows.find((row) => row[0] === 'Xếp hạng')!;
    expect(headings(with_)).toContain('Hạng năm trước');
    expect(headings(without)).not.toContain('Hạng năm trước');
    const first = with_.sheets[1]!.rows.find((row) => row[0] === 1)!;
    expect(first.slice(-5)).toEqual([3, 2, 45.5, expect.any(Number), 'đồng hạng']);
  });
});

describe('LibreOffice', () => {
  if (!HAS_OFFICE) console.warn(OFFICE_SKIPPED);

  it.runIf(HAS_OFFICE)(
    'opens the workbook, with marks and headings on every page and names as text',
    SLOW,
    async () => {
      const file = await workbookFile({ results: hostileResults(), announcement: null, lang: 'vi' });
      const pages = await pdfPages(await officePdf(file, 'xlsx'));
      expect(pages.length).toBeGreaterThanOrEqual(8);
      for (const page of pages) expect(page).toContain('BẢN MINH HỌA - KHÔNG CÓ GIÁ TRỊ PHÁP LÝ');
      const ranking = pages.find((page) => page.trimStart().startsWith('Kết quả xếp hạng: Các sở'))!;
      expect(ranking).toMatch(/1\s+=1\+1\s+48[.,]00/);
      expect(ranking).toMatch(/1\s+<script>alert\(1\)<\/script>\s+48[.,]00/);
      expect(ranking).toMatch(/Giá trị trung bình\s+40[.,]00/);
    },
  );
});
