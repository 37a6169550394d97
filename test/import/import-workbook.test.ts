/** Workbooks beside the corpus: hidden sheets, two tables, damaged files, cells that a spreadsheet changed. */
import { type CellValue, type WriteSheet, writeXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import { importWorkbook } from '../../src/import/import-workbook.ts';
import type { Issue } from '../../src/model/issue.ts';
import { caseContext } from './case-context.ts';

const HEADER = ['Đơn vị', 'Mã tiêu chí', 'Giá trị'];
const table = (rows: CellValue[][], more: Partial<WriteSheet> = {}): WriteSheet => ({
  name: 'Bảng',
  rows: [HEADER, ...rows],
  ...more,
});

async function read(sheets: WriteSheet[]) {
  return importWorkbook('a.xlsx', await writeXlsx({ sheets }), caseContext);
}

const placed = ({ kind, line, column }: Issue) => `${kind} ${line ?? '-'}:${column ?? '-'}`;

describe('importWorkbook', () => {
  it('passes over hidden sheets and those without a table', async () => {
    const result = await read([
      { name: 'Hướng dẫn', rows: [['Cách điền biểu mẫu']] },
      table([['Sở Y tế', '3.8', 7]], { name: 'Ẩn', hidden: true }),
      table([['Sở Tư pháp', '3.8', 1234.1 + 0.4]]),
    ]);
    expect(result.errors).toEqual([]);
    expect(result.submission?.rows.length).toBe(1);
    expect(result.submission?.rows.valueAt(0).toString()).toBe('1234.5');
  });

  it('reads numbers that a double prints with an exponent', async () => {
    const result = await read([
      table([
        ['Sở Tư pháp', '3.8', 1.5e-7],
        ['Sở Y tế', '3.8', 0.1 + 0.2 - 0.3],
        ['Sở Y tế', '3.12', 1e21],
      ]),
    ]);
    expect(result.errors).toEqual([]);
    const values = [0, 1, 2].map((row) => result.submission!.rows.valueAt(row).toString());
    expect(values).toEqual(['0.00000015', '0.0000000000000000555111512312578', '1000000000000000000000']);
  });

  it('refuses two tables in one workbook', async () => {
    const result = await read([
      table([['Sở Tư pháp', '3.8', 1]]),
      table([['Sở Y tế', '3.8', 1]], { name: 'Bảng 2' }),
    ]);
    expect(result.errors.map(placed)).toEqual(['several_tables -:-']);
  });

  it('takes the decimal that was typed, dates and truth values, and refuses codes that became numbers', async () => {
    const result = await read([
      table([
        ['Sở Tư pháp', '3.8', 0.1 + 0.2],
        ['Sở Tư pháp', '3.10', new Date(Date.UTC(2025, 2, 5))],
        ['Sở Tư pháp', '3.9', true],
        ['Sở Y tế', 3.1, 95],
        ['Sở Y tế', '3.1', 0.95],
        [null, '3.1', 95],
      ]),
    ]);
    expect(result.submission).toBeNull();
    expect(result.errors.map(placed)).toEqual([
      'criterion_unknown 5:2',
      'percent_scale_ambiguous 6:3',
      'unit_missing 7:1',
    ]);
  });

  it('reads rows and columns that are hidden, and fills no merged cell down', async () => {
    const result = await read([
      table(
        [
          ['Sở Tư pháp', '3.8', 1],
          ['Sở Y tế', '3.8', 2],
          [null, '3.12', 3],
        ],
        {
          rowDefs: new Map([[1, { hidden: true }]]),
          columns: [{}, {}, { hidden: true }],
          merges: [{ startRow: 2, startCol: 0, endRow: 3, endCol: 0 }],
        },
      ),
    ]);
    expect(result.errors.map(placed)).toEqual(['unit_missing 4:1']);
    const clean = await read([
      table([['Sở Tư pháp', '3.8', 1]], { rowDefs: new Map([[1, { hidden: true }]]) }),
    ]);
    expect(clean.submission?.rows.length).toBe(1);
  });

  it('refuses numbers that are no day where a day is shown', async () => {
    const serials = [-1, 0, 2_958_466, 1e9, 1e300];
    const rows = serials.map((value): CellValue[] => ['Sở Tư pháp', '3.10', value]);
    const cells = new Map(
      serials.map((value, i) => [`${i + 1},2`, { value, style: { numFmt: 'dd/mm/yyyy' } }]),
    );
    const result = await read([table(rows, { cells })]);
    expect(result.errors.map(placed)).toEqual(serials.map((_, i) => `error_literal ${i + 2}:3`));
  });

  it('says that a file is no workbook, or empty', async () => {
    const broken = await importWorkbook('a.xlsx', Buffer.from('Đơn vị;Mã tiêu chí'), caseContext);
    expect(broken.errors.map(placed)).toEqual(['workbook_unreadable -:-']);
    const empty = await read([{ name: 'Trống', rows: [] }]);
    expect(empty.errors.map(placed)).toEqual(['empty_file 1:-']);
  });

  it('asks for the password to be removed', async () => {
    const locked = await writeXlsx({ sheets: [table([])], encryption: { password: 'x', spinCount: 1 } });
    const result = await importWorkbook('a.xlsx', locked, caseContext);
    expect(result.errors.map(placed)).toEqual(['workbook_encrypted -:-']);
  });
});
