import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportRanking } from '../../../src/campaign/report-ranking.ts';
import type { Results } from '../../../src/campaign/results.ts';
import { Fraction } from '../../../src/exact/fraction.ts';
import { decisionDocument } from '../../../src/publish/decision/decision.ts';
import type {
  DocumentBlock,
  DocumentSection,
  DocumentTable,
} from '../../../src/publish/document/document.ts';
import { pageBox } from '../../../src/publish/document/page-box.ts';
import { ruleLength } from '../../../src/publish/document/rule-length.ts';
import { CELL_MARGIN, TABLE_SIZE } from '../../../src/publish/document/typography.ts';
import type { PublicationInput } from '../../../src/publish/publication-input.ts';
import { localDecimal } from '../../../src/text/format.ts';
import { smallCampaign } from '../../campaign/small-campaign.ts';
import { documentText, plainText } from '../document/document-text.ts';
import { exampleInput } from '../example-input.ts';

const SNAPSHOTS = join(import.meta.dirname, '../../snapshots/publish');
const EVERYTHING = { tier: null, block: null };

function paragraphsOf(section: DocumentSection | undefined, role: string): string[] {
  const flat = (block: DocumentBlock): DocumentBlock[] =>
    block.kind === 'columns' ? [...block.left, ...block.right] : [block];
  return (section?.blocks ?? [])
    .flatMap(flat)
    .flatMap((block) => (block.kind === 'paragraph' && block.role === role ? [plainText(block)] : []));
}

function tableOf(section: DocumentSection | undefined): DocumentTable {
  const table = section?.blocks.find((block) => block.kind === 'table');
  if (!table) throw new Error('the annex has no table');
  return table;
}

/** Words of a table that are wider than their column. */
function brokenWords({ columns, rows }: DocumentTable, width: number): string[] {
  const shares = columns.reduce((sum, column) => sum + column.width, 0);
  return columns.flatMap((column, at) => {
    const room = (width * column.width) / shares - 2 * CELL_MARGIN.side;
    const isBroken = (bold: boolean) => (word: string) =>
      ruleLength(word, { size: TABLE_SIZE, bold, align: 'left', rule: 'full' }, width) > room;
    const cells = rows.flatMap((row) =>
      (row.cells[at] ?? '').split(' ').filter(isBroken(row.isBold ?? false)),
    );
    return [...column.heading.split(' ').filter(isBroken(true)), ...cells];
  });
}

const sectionsOf = (input: PublicationInput) => decisionDocument(input).document.sections;

describe('the decision of the example', () => {
  const input = exampleInput();
  const sections = sectionsOf(input);
  const ranking = reportRanking(input.results.campaign, {
    ...EVERYTHING,
    synthetic: true,
    previous: null,
  });

  it('reads as kept', async () => {
    const { name, document } = decisionDocument(input);
    expect(name).toBe('quyet-dinh');
    await expect(documentText(document)).toMatchFileSnapshot(join(SNAPSHOTS, 'decision.vi.txt'));
  });

  it('has one annex a block, whose table is the ranking', () => {
    expect(sections).toHaveLength(1 + ranking.blocks.length);
    for (const [at, block] of ranking.blocks.entries()) {
      const rows = tableOf(sections[at + 1]).rows.map(({ cells }) => cells);
      expect(rows.map((cells) => [cells[0], cells[1], cells[6], cells[7]])).toEqual([
        ...block.ranked.map(({ rank, unit, index, grade }) => [
          String(rank),
          unit.name,
          localDecimal(index, 'vi'),
          grade?.label.vi,
        ]),
        ['', 'Giá trị trung bình', localDecimal(block.mean!, 'vi'), ''],
      ]);
    }
  });

  it('has the columns of an announcement, on upright paper', () => {
    for (const section of sections.slice(1)) {
      expect(section.orientation).toBe('portrait');
      expect(tableOf(section).columns.map(({ heading }) => heading)).toEqual([
        'Xếp hạng',
        'Đơn vị',
        'Điểm thẩm định',
        'Điểm điều tra xã hội học',
        'Tổng điểm',
        'Điểm tối đa áp dụng',
        'Chỉ số (%)',
        'Xếp loại',
      ]);
    }
  });

  it('has columns wide enough for every word, the change since last year among them', () => {
    const rows = new Map([[0, { index: Fraction.of(80), rank: 100 }]]);
    const results = { ...input.results, previous: { file: 'previous.csv', rows } };
    const tooWide = sectionsOf({ ...input, results })
      .slice(1)
      .flatMap((section) => brokenWords(tableOf(section), pageBox(section.orientation).width));
    expect(tooWide).toEqual([]);
  });

  it('ends every basis with a semicolon, the last one with a full stop', () => {
    const bases = paragraphsOf(sections[0], 'basis');
    expect(bases.slice(0, -1).filter((line) => !line.endsWith(';'))).toEqual([]);
    expect(bases.at(-1)).toMatch(/^Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số .*\.$/);
  });

  it('ends with ./.', () => {
    expect(paragraphsOf(sections[0], 'body').at(-1)).toMatch(/[^.]\.\/\.$/);
  });

  it('carries the marks', () => {
    expect(decisionDocument(input).document.marks).toEqual([
      'BẢN MINH HỌA - KHÔNG CÓ GIÁ TRỊ PHÁP LÝ',
      'SỐ LIỆU GIẢ LẬP',
    ]);
  });
});

/** a and b equal, with and without bonus; c handed in nothing. */
const FILES = {
  'reports.csv': ['a;TC 1.1;80;;;;', 'a;TC 1.4;Có;;;;', 'b;TC 1.1;80;;;;', 'b;TC 1.4;Có;;;;'],
  'system.csv': ['a;TC 1.2;50;;', 'b;TC 1.2;50;;'],
  'surveys.csv': ['a;TC 1.3;100;90;90;70', 'b;TC 1.3;100;90;90;70'],
};

function smallResults(
  more: Partial<Results> = {},
  files: Record<string, readonly string[]> = FILES,
): Results {
  return {
    campaign: smallCampaign(files),
    synthetic: false,
    previous: null,
    warnings: [],
    earlier: [],
    ...more,
  };
}

const smallInput = (results = smallResults()): PublicationInput => ({
  results,
  announcement: null,
  lang: 'vi',
});

describe('a decision without settings', () => {
  const [body, annexed] = sectionsOf(smallInput());

  it('leaves dotted blanks and invents nothing', () => {
    expect(paragraphsOf(body, 'issuer')).toEqual(['................................']);
    expect(paragraphsOf(body, 'number')).toEqual(['Số: ......../QĐ-........']);
    expect(paragraphsOf(body, 'placeDate')).toEqual(['........, ngày ...... tháng ...... năm ......']);
    expect(paragraphsOf(body, 'basis')).toEqual([
      'Căn cứ ................................;',
      'Theo đề nghị của ................................ tại Tờ trình số ......../TTr-........ ngày ...... tháng ...... năm .......',
    ]);
    expect(paragraphsOf(body, 'signerName')).toEqual(['................................']);
    expect(paragraphsOf(annexed, 'annexReference')).toEqual([
      '(Kèm theo Quyết định số ......../QĐ-........ ngày ...... tháng ...... năm ...... của ................................)',
    ]);
  });

  it('takes the year of the edition', () => {
    expect(paragraphsOf(body, 'subject')).toEqual([
      'Về việc công bố Chỉ số cải cách hành chính năm 2025 của các cơ quan, đơn vị, địa phương',
    ]);
  });
});

it('writes number and date with leading zeros, in the head and in the annexes', () => {
  const announcement = {
    schema: 'par-announcement/1' as const,
    issuer: { name: 'Ủy ban nhân dân tỉnh', locality: 'Hưng Yên' },
    decision: { number: '5', symbol: 'QĐ-UBND', date: '2026-02-05' },
  };
  const [body, annexed] = sectionsOf({ ...smallInput(), announcement });
  expect(paragraphsOf(body, 'number')).toEqual(['Số: 05/QĐ-UBND']);
  expect(paragraphsOf(body, 'placeDate')).toEqual(['Hưng Yên, ngày 05 tháng 02 năm 2026']);
  expect(paragraphsOf(annexed, 'annexReference')).toEqual([
    '(Kèm theo Quyết định số 05/QĐ-UBND ngày 05 tháng 02 năm 2026 của Ủy ban nhân dân tỉnh)',
  ]);
});

describe('notes of an annex', () => {
  const notesOf = (input: PublicationInput) =>
    paragraphsOf(sectionsOf(input)[1], 'note').map((note) => note.replace(/^\d+\. /, ''));

  it('name ties, and units without a place with the reason', () => {
    const notes = notesOf(smallInput());
    expect(notes).toContain('Đồng hạng 1 do có Chỉ số bằng nhau: Sở A; Sở B.');
    expect(notes).toContain('Không xếp hạng (chưa có số liệu): Sở C.');
  });

  it('say why equal printed indexes have different ranks', () => {
    const files = {
      ...FILES,
      'reports.csv': [
        'a;TC 1.1;;8000000;10000000;;',
        'a;TC 1.4;Có;;;;',
        'b;TC 1.1;;8000001;10000000;;',
        'b;TC 1.4;Có;;;;',
      ],
    };
    const notes = notesOf(smallInput(smallResults({}, files)));
    expect(notes).toContain(
      'Cùng in là 75,00 nhưng khác hạng vì giá trị trước khi làm tròn khác nhau: Sở B; Sở A.',
    );
    expect(notes.join()).not.toContain('Đồng hạng');
  });

  it('give the penalty that the table has no column for', () => {
    const files = { ...FILES, 'reports.csv': [...FILES['reports.csv'], 'b;TC P.1;3;;;;'] };
    expect(notesOf(smallInput(smallResults({}, files)))).toContain('Điểm trừ 1,50: Sở B.');
  });

  it('name the units that the settings leave out', () => {
    const announcement = {
      schema: 'par-announcement/1' as const,
      issuer: { name: 'Ủy ban nhân dân tỉnh' },
      excluded: [{ block: 'departments', unit: 'Sở D', reason: 'mới thành lập' }],
    };
    const notes = notesOf({ ...smallInput(), announcement });
    expect(notes.filter((note) => note.startsWith('Không đánh giá'))).toEqual([
      'Không đánh giá: Sở D (mới thành lập).',
    ]);
  });
});

describe('units that the settings leave out', () => {
  const leaveOut = (block: string, unit: string) =>
    decisionDocument({
      ...smallInput(),
      announcement: {
        schema: 'par-announcement/1',
        issuer: { name: 'Ủy ban nhân dân tỉnh' },
        excluded: [{ block, unit, reason: 'lý do' }],
      },
    });

  it.each([
    ['others', 'Sở D', 'announcement-block', 'excluded[0].block'],
    ['departments', 'sở a', 'announcement-ranked', 'excluded[0].unit'],
  ])('are refused where the results contradict: %s, %s', (block, unit, code, path) => {
    expect(() => leaveOut(block, unit)).toThrow(expect.objectContaining({ code, where: { path } }));
  });
});

it('has a sentence in place of a table without rows', () => {
  const [, annexed] = sectionsOf(smallInput(smallResults({}, {})));
  expect(annexed?.blocks.filter(({ kind }) => kind === 'table')).toEqual([]);
  expect(paragraphsOf(annexed, 'body')).toEqual(['Không có đơn vị nào được xếp hạng.']);
  expect(paragraphsOf(annexed, 'note').join()).toContain(
    'Không xếp hạng (chưa có số liệu): Sở A; Sở B; Sở C.',
  );
});

describe('the points of the table', () => {
  const cellsOf = (results: Results) =>
    tableOf(sectionsOf(smallInput(results))[1]).rows.map(({ cells }) => cells);

  it('part the survey from the appraisal', () => {
    // 60 x 80 % + 20 x 50 % + 10 of the procedures = 68, the survey 10 x 70 %
    expect(cellsOf(smallResults())).toEqual([
      ['1', 'Sở A', '68,00', '7,00', '75,00', '100,00', '75,00', 'Chung'],
      ['1', 'Sở B', '68,00', '7,00', '75,00', '100,00', '75,00', 'Chung'],
      ['', 'Giá trị trung bình', '68,00', '7,00', '75,00', '100,00', '75,00', ''],
    ]);
  });

  it('have a dash where no survey applied, and the mean is of the others', () => {
    const survey = ['a;TC 1.3;100;90;90;70', 'b;TC 1.3;20;20;20;70'];
    const results = smallResults({}, { ...FILES, 'surveys.csv': survey });
    expect(cellsOf(results).map((cells) => [cells[1], ...cells.slice(3, 6)])).toEqual([
      ['Sở B', '–', '68,00', '90,00'],
      ['Sở A', '7,00', '75,00', '100,00'],
      ['Giá trị trung bình', '7,00', '71,50', '95,00'],
    ]);
  });
});

describe('the change since last year', () => {
  const campaign = smallCampaign(FILES);
  const rows = new Map([[0, { index: Fraction.of(70), rank: 4 }]]);
  const results = smallResults({ campaign, previous: { file: 'previous.csv', rows } });
  const section = sectionsOf(smallInput(results))[1];

  it('is the last column, blank for units that had no rank', () => {
    const { columns, rows: printed } = tableOf(section);
    expect(columns.at(-1)?.heading).toBe('Tăng/giảm so với năm trước (bậc)');
    expect(printed.map(({ cells }) => [cells[1], cells.at(-1)])).toEqual([
      ['Sở A', '+3'],
      ['Sở B', '–'],
      ['Giá trị trung bình', ''],
    ]);
    expect(paragraphsOf(section, 'note').join()).toContain('Tăng/giảm so với năm trước: dấu "+"');
  });

  it('is absent where no table was given', () => {
    const without = sectionsOf(smallInput())[1];
    expect(tableOf(without).columns).toHaveLength(8);
    expect(paragraphsOf(without, 'note').join()).not.toContain('năm trước');
  });
});

it('has an English version', async () => {
  const { document } = decisionDocument({ ...smallInput(), lang: 'en' });
  await expect(documentText(document)).toMatchFileSnapshot(join(SNAPSHOTS, 'decision.en.txt'));
});
