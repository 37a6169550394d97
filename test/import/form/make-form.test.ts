/** The form comes back: empty it says so, half filled it lists what is not reported, filled it imports whole. */
import { describe, expect, it } from 'vitest';
import { makeForm } from '../../../src/import/form/make-form.ts';
import { importChunks } from '../../../src/import/import-file.ts';
import type { CriteriaSet, Figure } from '../../../src/model/criteria-set.ts';
import { FigureState } from '../../../src/model/figure-rows.ts';
import type { ImportResult } from '../../../src/model/submission.ts';
import type { Unit } from '../../../src/model/unit.ts';
import { importReport } from '../../../src/text/issues/import-report.ts';
import { FORM_COLUMNS } from '../../../src/text/vocabulary/form-words.ts';
import { readHungYen } from '../../analyse/campaign-of.ts';
import { fillCsv, type Row, rowsOf } from './fill-csv.ts';

const context = readHungYen();
const { edition, registry } = context;

function unitOf(id: string): Unit {
  return registry.units[registry.positionOf(id)!]!;
}

function importForm(text: string): ImportResult {
  return importChunks('form.csv', [Buffer.from(text)], context, {});
}

function figureOf(set: CriteriaSet, row: Row): Figure {
  const key = row['Mã tiêu chí']!.replace('TC ', '');
  return set.figures.find((figure) => figure?.key === key)!;
}

function answer({ measure, leaf }: Figure): Row {
  switch (measure?.kind) {
    case 'percent':
      return { 'Tử số': '9', 'Mẫu số': '10' };
    case 'boolean':
      return { 'Giá trị': 'Có' };
    case 'choice':
      return { 'Giá trị': measure.options[0]!.label.vi };
    case 'date':
      return { 'Giá trị': '31/01/2023' };
    case 'survey':
      return { 'Giá trị': '85,5%' };
    case 'points':
      return { 'Giá trị': leaf.maxPoints.toString().replace('.', ',') };
    default:
      return { 'Giá trị': '1' };
  }
}

const UNITS = [
  { tier: 'province', id: 'so-tu-phap' },
  { tier: 'province', id: 'thanh-tra-tinh' },
  { tier: 'district', id: registry.units.find(({ tier }) => tier === 'district')!.id },
  { tier: 'commune', id: registry.units.find(({ tier }) => tier === 'commune')!.id },
];

describe.each(UNITS)('the form of $id ($tier)', ({ tier, id }) => {
  const unit = unitOf(id);
  const form = makeForm(edition, tier, unit);
  const set = edition.sets.get(tier)!;

  it('opens in Excel: byte order mark, semicolons, CRLF, the columns of the format', () => {
    expect(form.startsWith('\uFEFF')).toBe(true);
    expect(form).toContain(`\r\n${FORM_COLUMNS.join(';')}\r\n`);
    expect(form).toContain('BẢN MINH HỌA - KHÔNG CÓ GIÁ TRỊ PHÁP LÝ');
  });

  it('empty: imports and says that nothing was filled in', () => {
    const result = importForm(form);
    expect(result.errors).toEqual([]);
    expect(result.isEmptyForm).toBe(true);
  });

  it('half filled: imports, and every blank row is listed as not reported', () => {
    const text = fillCsv(form, (row) => (Number(row.STT) % 2 === 1 ? answer(figureOf(set, row)) : {}));
    const result = importForm(text);
    expect(result.errors).toEqual([]);
    const rows = result.submission!.rows;
    const blank = Array.from({ length: rows.length }, (_, row) => rows.stateAt(row)).filter(
      (state) => state === FigureState.notReported,
    );
    expect(blank).toHaveLength(Math.floor(rowsOf(form).length / 2));
    expect(importReport(result, 'vi')).toContain(`Chưa báo cáo: ${blank.length} `);
  });

  it('filled: imports whole, a statement for every figure that applies', () => {
    const result = importForm(fillCsv(form, (row) => answer(figureOf(set, row))));
    expect(result.errors).toEqual([]);
    const rows = result.submission!.rows;
    expect(rows.length).toBe(rowsOf(form).length);
    for (let row = 0; row < rows.length; row++) expect(rows.stateAt(row)).toBe(FigureState.reported);
  });
});

describe('makeForm', () => {
  const rows = rowsOf(makeForm(edition, 'province', unitOf('so-tu-phap')));
  const rowOf = (code: string) => rows.find((row) => row['Mã tiêu chí'] === `TC ${code}`);

  it("prints the target in the plan's own words", () => {
    expect(rowOf('3.2.1')).toMatchObject({
      'Đơn vị': 'Sở Tư pháp',
      'Diễn giải tử số': 'Số hồ sơ trả kết quả trước hạn và đúng hạn',
      'Chỉ tiêu': 'Trên 95% số hồ sơ TTHC được trả kết quả giải quyết đúng hạn',
      'Điểm tối đa': '4',
      'Giá trị': '',
      'Tài liệu cần gửi': 'Kết xuất Hệ thống thông tin giải quyết thủ tục hành chính tỉnh',
    });
  });

  it('gives alternatives and cases rows of their own, the maximum beside the first', () => {
    expect(rowOf('6.2.1')).toBeUndefined();
    expect(rowOf('6.2.1/a')?.['Điểm tối đa']).toBe('2');
    expect(rowOf('6.2.1/b')?.['Điểm tối đa']).toBe('');
    expect(rowOf('5.4.1/b')?.['Tiêu chí']).toContain('Số trường hợp bị phê bình bằng văn bản');
  });

  it('says how to fill in', () => {
    expect(rowOf('2.4.1')?.['Tiêu chí']).toContain('"Có thực hiện, chậm hạn"');
    expect(rowOf('4.2.3')?.['Tiêu chí']).toContain('ghi Có hoặc Không');
    expect(rowOf('2.4.2')?.['Tiêu chí']).toContain('không phát sinh thì ghi KPS');
  });

  it('leaves out what is not the function of the unit', () => {
    expect(rowOf('3.5.2')).toBeUndefined();
    const all = rowsOf(makeForm(edition, 'province', null));
    expect(all.some((row) => row['Mã tiêu chí'] === 'TC 3.5.2')).toBe(true);
    expect(all.every((row) => row['Đơn vị'] === '')).toBe(true);
  });

  it('refuses a tier that the edition has not', () => {
    expect(() => makeForm(edition, 'ward', null)).toThrow('unknown-tier');
  });
});
