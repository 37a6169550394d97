/** The form as a workbook: what comes back from it is what comes back from the CSV, or it is refused by its kind. */

import fc from 'fast-check';
import type { CellValue } from 'hucre';
import { describe, expect, it } from 'vitest';
import { importJson } from '../../../src/analyse/import-json.ts';
import { makeForm } from '../../../src/import/form/make-form.ts';
import { makeFormWorkbook } from '../../../src/import/form/make-form-workbook.ts';
import { importChunks } from '../../../src/import/import-file.ts';
import { importWorkbook } from '../../../src/import/import-workbook.ts';
import type { Figure } from '../../../src/model/criteria-set.ts';
import { dayNumber, isoDay } from '../../../src/model/day.ts';
import type { Issue } from '../../../src/model/issue.ts';
import type { ImportResult } from '../../../src/model/submission.ts';
import { formatDay } from '../../../src/text/format.ts';
import { importReport } from '../../../src/text/issues/import-report.ts';
import { FORM_COLUMN_NAMES, FORM_COLUMNS, type FormColumn } from '../../../src/text/vocabulary/form-words.ts';
import { readHungYen } from '../../analyse/campaign-of.ts';
import { caseContext } from '../case-context.ts';
import { unzip } from '../zip.ts';
import { fillCsv, type Row, rowsOf } from './fill-csv.ts';
import { changeWorkbook, fillWorkbook, type TypedCells, type } from './fill-workbook.ts';

const context = readHungYen();
const { edition, registry } = context;
const unitOf = (id: string) => registry.units[registry.positionOf(id)!]!;

/** What a cell says, typed into a workbook and written into a CSV. */
interface Said {
  typed: CellValue;
  written: string;
}
type SaidCells = Partial<Record<FormColumn, Said>>;

const whole = fc.nat({ max: 5000 }).map((n) => said(n, String(n)));
const said = (typed: CellValue, written: string): Said => ({ typed, written });
const decimalText = (tenths: number, digits: number) => (tenths / 10 ** digits).toFixed(digits);
/** of hundredths of a percent, the way a percent cell keeps it: 0.9555 shown 95.55% */
const percent = fc
  .nat({ max: 10_000 })
  .map((n) => said(Number(decimalText(n, 4)), `${decimalText(n, 2).replace('.', ',')}%`));

function figureValue({ measure, leaf }: Figure): fc.Arbitrary<SaidCells> {
  const value = (cell: fc.Arbitrary<Said>) => cell.map((each): SaidCells => ({ value: each }));
  switch (measure?.kind) {
    case 'percent':
      return fc.oneof(
        value(percent),
        fc.tuple(fc.nat({ max: 900 }), fc.integer({ min: 900, max: 99_999 })).map(
          ([top, bottom]): SaidCells => ({
            numerator: said(top, String(top)),
            denominator: said(bottom, String(bottom)),
          }),
        ),
      );
    case 'survey':
      return value(percent);
    case 'boolean':
      return value(
        fc.constantFrom(said('Có', 'Có'), said('Không', 'Không'), said(true, 'Có'), said(false, 'Không')),
      );
    case 'choice':
      return value(fc.constantFrom(...measure.options.map(({ label }) => said(label.vi, label.vi))));
    case 'date':
      return value(
        fc.integer({ min: dayNumber('2023-01-01')!, max: dayNumber('2023-12-31')! }).map((day) => {
          return said(new Date(day * 86_400_000), formatDay(isoDay(day)));
        }),
      );
    case 'amount':
      return value(fc.nat({ max: 99_999 }).map((n) => said(n / 100, decimalText(n, 2).replace('.', ','))));
    case 'points':
      return value(fc.constantFrom(said(0, '0'), said(Number(leaf.maxPoints), leaf.maxPoints.toString())));
    default:
      return value(measure?.kind === 'count' && measure.max ? fc.constant(said(1, '1')) : whole);
  }
}

const note = fc.constantFrom(
  {},
  { note: said('Theo BC 12/BC-STP', 'Theo BC 12/BC-STP') },
  { evidence: said('Kế hoạch số 1', 'Kế hoạch số 1') },
  { selfPoints: said(0.25, '0,25') },
);

function answer(figure: Figure): fc.Arbitrary<SaidCells> {
  const none = figure.leaf.noneArose === 'refuse' ? {} : { value: said('KPS', 'KPS') };
  return fc
    .tuple(fc.oneof(fc.constant<SaidCells>({}), fc.constant<SaidCells>(none), figureValue(figure)), note)
    .map(([value, beside]) => ({ ...value, ...beside }));
}

const columnOfHeading = new Map(FORM_COLUMNS.map((heading, at) => [FORM_COLUMN_NAMES[at]!, heading]));

function writtenCells(cells: SaidCells): Row {
  return Object.fromEntries(
    Object.entries(cells).map(([column, { written }]) => [
      columnOfHeading.get(column as FormColumn)!,
      written,
    ]),
  );
}

function typedCells(cells: SaidCells): TypedCells {
  return Object.fromEntries(Object.entries(cells).map(([column, { typed }]) => [column, typed]));
}

/** What a file states, without the places, which differ between the formats. */
function statements(result: ImportResult) {
  const { values, notReported } = importJson(result, context, 'vi');
  const placeless = ({ line: _, column: __, sheet: ___, ...rest }: (typeof values)[number]) => rest;
  return { values: values.map(placeless), notReported: notReported.map(placeless) };
}

const placed = ({ kind, sheet, line, column }: Issue) =>
  `${kind} ${sheet ?? '-'} ${line ?? '-'}:${column ?? '-'}`;

const UNITS = [
  { tier: 'province', id: 'so-tu-phap' },
  { tier: 'district', id: 'huyen-van-giang' },
  { tier: 'commune', id: 'xa-ngoc-long' },
];

describe.each(UNITS)('the workbook of $id', ({ tier, id }) => {
  const unit = unitOf(id);
  const set = edition.sets.get(tier)!;

  it('is the same file every time', async () => {
    const [one, other] = [
      await makeFormWorkbook(edition, tier, unit),
      await makeFormWorkbook(edition, tier, unit),
    ];
    expect(Buffer.compare(one, other)).toBe(0);
  });

  it('empty: imports and says that nothing was filled in', async () => {
    const result = await importWorkbook('form.xlsx', await makeFormWorkbook(edition, tier, unit), context);
    expect(result.errors).toEqual([]);
    expect(result.warnings).toEqual([]);
    expect(result.isEmptyForm).toBe(true);
    const csv = importChunks('form.csv', [Buffer.from(makeForm(edition, tier, unit))], context);
    expect(statements(result)).toEqual(statements(csv));
  });

  it('filled in at random: states what the CSV states', async () => {
    const workbook = await makeFormWorkbook(edition, tier, unit);
    const csv = makeForm(edition, tier, unit);
    const figures = rowsOf(csv).map((row) => row['Mã tiêu chí']!.replace('TC ', ''));
    const answers = fc.tuple(
      ...figures.map((key) => answer(set.figures.find((figure) => figure?.key === key)!)),
    );
    await fc.assert(
      fc.asyncProperty(answers, async (cells) => {
        const of = (key: string) => cells[figures.indexOf(key)] ?? {};
        const filled = await fillWorkbook(workbook, (key) => typedCells(of(key)));
        const written = fillCsv(csv, (row) => writtenCells(of(row['Mã tiêu chí']!.replace('TC ', ''))));
        const [result, expected] = [
          await importWorkbook('form.xlsx', filled, context),
          importChunks('form.csv', [Buffer.from(written)], context),
        ];
        expect(expected.errors).toEqual([]);
        expect(result.errors).toEqual([]);
        expect(statements(result)).toEqual(statements(expected));
        expect(result.warnings.map(({ kind }) => kind)).toEqual(expected.warnings.map(({ kind }) => kind));
      }),
      { numRuns: 8 },
    );
  });
});

const form = await makeFormWorkbook(edition, 'province', unitOf('so-tu-phap'));
const unitColumn = FORM_COLUMN_NAMES.indexOf('unit');

async function read(bytes: Uint8Array) {
  return importWorkbook('form.xlsx', bytes, context);
}

/** The form with one entry of its hidden sheet changed. */
function identified(key: string, value: string): Promise<Uint8Array> {
  return changeWorkbook(form, (sheet) => {
    const row = sheet.rows.findIndex(([first]) => first === key);
    if (sheet.name === 'parindex') type(sheet, { row, column: 1, value });
  });
}

describe('a form that is not the right one', () => {
  it.each([
    ['schema', 'par-form/9', 'form_schema'],
    ['edition', 'hung-yen/2022', 'form_other_edition'],
    ['hash', '0'.repeat(64), 'form_outdated'],
    ['tier', 'ward', 'form_other_tier'],
    ['tier', 'commune', 'form_other_tier'],
    ['unit', 'so-khong-co', 'form_other_unit'],
  ])('%s %s: %s', async (key, value, kind) => {
    const result = await read(await identified(key, value));
    expect(result.errors.map(placed)).toEqual([`${kind} - -:-`]);
    expect(result.submission).toBeNull();
  });

  it('is refused by another edition', async () => {
    const result = await importWorkbook('form.xlsx', form, caseContext);
    expect(result.errors.map(placed)).toEqual(['form_other_edition - -:-']);
  });

  it('states figures of another unit: told at the cell of the unit', async () => {
    const changed = await changeWorkbook(form, (sheet) => {
      if (sheet.name === 'Lĩnh vực 2') type(sheet, { row: 7, column: unitColumn, value: 'Sở Y tế' });
    });
    const result = await read(changed);
    expect(result.errors.map(placed)).toEqual(['form_other_unit Lĩnh vực 2 8:2']);
  });

  it('of a tier, without a unit: any unit of the tier may fill it in, no other', async () => {
    const blank = await makeFormWorkbook(edition, 'province', null);
    const result = await read(
      await fillWorkbook(blank, (key) => ({ unit: key === '1.1.2' ? 'UBND xã Ngọc Long' : 'Sở Y tế' })),
    );
    expect(result.errors.map(placed)).toContain('form_other_tier Lĩnh vực 1 9:2');
  });
});

describe('a form with faults', () => {
  it('names them by sheet, line and column, sheet by sheet', async () => {
    const result = await read(
      await fillWorkbook(form, (key) => {
        if (key === '3.2.1') return { numerator: 11, denominator: 10 };
        if (key === '1.1.2') return { numerator: 1.5, denominator: 10 };
        if (key === '2.4.2') return { value: '-' };
        return {};
      }),
    );
    expect(result.errors.map(placed)).toEqual([
      'not_integer Lĩnh vực 1 9:10',
      expect.stringMatching(/^value_ambiguous Lĩnh vực 2 \d+:9$/),
      expect.stringMatching(/^numerator_gt_denominator Lĩnh vực 3 \d+:10$/),
    ]);
    const report = importReport(result, 'vi');
    expect(report).toContain('Trang tính "Lĩnh vực 1", dòng 9\n    cột 10, lỗi: ');
  });

  it('counts a figure on two sheets once, or refuses what differs', async () => {
    const repeated = (value: number) =>
      changeWorkbook(form, (sheet) => {
        if (!sheet.name.startsWith('Lĩnh vực')) return;
        const column = (name: FormColumn) => FORM_COLUMN_NAMES.indexOf(name);
        if (sheet.name === 'Lĩnh vực 2') type(sheet, { row: 7, column: column('code'), value: 'TC 1.1.2' });
        const row = sheet.name === 'Lĩnh vực 1' ? 8 : 7;
        if (sheet.name !== 'Lĩnh vực 1' && sheet.name !== 'Lĩnh vực 2') return;
        const top = sheet.name === 'Lĩnh vực 1' ? 9 : value;
        type(sheet, { row, column: column('numerator'), value: top });
        type(sheet, { row, column: column('denominator'), value: 10 });
        type(sheet, { row, column: column('value'), value: null });
      });
    const same = await read(await repeated(9));
    expect(same.warnings.map(placed)).toEqual(['duplicate_identical Lĩnh vực 2 8:-']);
    const other = await read(await repeated(8));
    expect(other.errors.map(placed)).toEqual(['duplicate_conflict Lĩnh vực 2 8:-']);
    expect(other.errors[0]!.params).toEqual({ firstLine: 9, firstSheet: 'Lĩnh vực 1' });
  });

  it('does not pass over a sheet that lost a heading', async () => {
    const result = await read(
      await changeWorkbook(form, (sheet) => {
        if (sheet.name === 'Lĩnh vực 4') type(sheet, { row: 6, column: 2, value: 'Mã' });
      }),
    );
    expect(result.errors.map(placed)).toEqual(['header_missing_column Lĩnh vực 4 7:-']);
  });

  it('does not pass over a sheet that lost its whole header', async () => {
    const result = await read(
      await changeWorkbook(form, (sheet) => {
        if (sheet.name !== 'Lĩnh vực 4') return;
        for (const column of FORM_COLUMN_NAMES.keys()) type(sheet, { row: 6, column, value: null });
      }),
    );
    expect(result.errors.map(placed)).toEqual(['no_header Lĩnh vực 4 1:-']);
  });

  it.each([
    ['value', 'Giá trị'],
    ['denominator', 'Mẫu số'],
  ] as const)('does not lose figures under a heading that was emptied: %s', async (column, heading) => {
    const result = await read(
      await changeWorkbook(form, (sheet) => {
        const at = { row: 6, column: FORM_COLUMN_NAMES.indexOf(column) };
        if (sheet.name === 'Lĩnh vực 4') type(sheet, { ...at, value: null });
      }),
    );
    expect(result.errors.map(placed)).toEqual(['header_missing_column Lĩnh vực 4 7:-']);
    expect(result.errors[0]!.params).toEqual({ missing: [heading] });
  });

  it('reads a sheet that a user hid', async () => {
    const result = await read(
      await changeWorkbook(form, (sheet) => {
        if (sheet.name !== 'Lĩnh vực 1') return;
        sheet.hidden = true;
        type(sheet, { row: 9, column: FORM_COLUMN_NAMES.indexOf('value'), value: 3 });
      }),
    );
    expect(result.errors).toEqual([]);
    expect(statements(result).values).toMatchObject([{ criterion: '1.2.1', value: '3' }]);
  });

  it('takes the saved result of a formula, refuses one without', async () => {
    const formula = (formulaResult: number | undefined) =>
      changeWorkbook(form, ({ name, cells }) => {
        if (name !== 'Lĩnh vực 1') return;
        const cell = { value: null, type: 'formula', formula: '3*3' } as const;
        const result = formulaResult === undefined ? {} : { formulaResult };
        cells!.set('8,9', { ...cells!.get('8,9'), ...cell, ...result });
        cells!.set('8,10', { ...cells!.get('8,10'), value: 10, type: 'number' });
      });
    const saved = await read(await formula(9));
    expect(saved.errors).toEqual([]);
    expect(statements(saved).values).toMatchObject([
      { criterion: '1.1.2', numerator: '9', denominator: '10' },
    ]);
    expect((await read(await formula(undefined))).errors.map(placed)).toEqual([
      'formula_cell Lĩnh vực 1 9:10',
    ]);
  });
});

describe('what a spreadsheet shows of the form', () => {
  const parts = new Map(unzip(form).map(({ name, content }) => [name, content.toString()]));
  const sheet = (number: number) => parts.get(`xl/worksheets/sheet${number}.xml`)!;
  const validation = (xml: string, cell: string) =>
    new RegExp(`<dataValidation [^>]*sqref="${cell}"[^>]*>.*?</dataValidation>`).exec(xml)?.[0] ?? '';

  it('hides the lists and the identity from the menus, and protects every sheet without a password', () => {
    const workbook = parts.get('xl/workbook.xml')!;
    expect(workbook.match(/state="veryHidden"/g)).toHaveLength(2);
    expect(workbook).toMatch(/<sheet [^>]*name="Lĩnh vực 1"/);
    expect(workbook.replaceAll('&apos;', "'")).toContain(">'Lĩnh vực 1'!$7:$7</definedName>");
    for (const number of [1, 2, 3]) {
      expect(sheet(number)).toMatch(/<sheetProtection [^>]*sheet="1"/);
      expect(sheet(number)).not.toMatch(/<sheetProtection [^>]*(password|hashValue)/);
      expect(sheet(number)).toMatch(/<pane [^>]*ySplit="7"[^>]*state="frozen"/);
    }
  });

  it('opens the cells of the unit alone', () => {
    const formats = parts.get('xl/styles.xml')!.split('<cellXfs')[1]!.split('</cellXfs>')[0]!.split('<xf ');
    const unlocked = formats.slice(1).map((xf) => xf.includes('locked="0"'));
    const isOpen = (cell: string) => {
      const style = new RegExp(`<c r="${cell}"[^>]*s="(\\d+)"`).exec(sheet(1))?.[1];
      return unlocked[Number(style)] === true;
    };
    const open = FORM_COLUMN_NAMES.filter((_, at) => isOpen(`${String.fromCharCode(65 + at)}9`));
    expect(open).toEqual([
      'value',
      'numerator',
      'denominator',
      'selfPoints',
      'evidence',
      'explanation',
      'note',
    ]);
  });

  it('offers lists, ranges and hints', () => {
    const area1 = sheet(1);
    const fraction = validation(area1, 'K9');
    expect(fraction).toContain('AND(ISNUMBER(K9),K9&gt;0,K9&gt;=J9,K9=INT(K9))');
    expect(fraction).toContain('promptTitle="TC 1.1.2"');
    const values = [...parts.entries()]
      .filter(([name]) => name.startsWith('xl/worksheets/'))
      .flatMap(([, xml]) => xml.match(/<dataValidation .*?<\/dataValidation>/g) ?? []);
    expect(values.some((each) => /type="list".*'danh-muc'!\$[A-Z]\$1/.test(each))).toBe(true);
    expect(values.some((each) => each.includes('&quot;KPS&quot;') || each.includes('"KPS"'))).toBe(true);
    for (const each of values) {
      expect(/ prompt="([^"]*)"/.exec(each)?.[1]?.length).toBeGreaterThan(0);
      expect(/ prompt="([^"]*)"/.exec(each)![1]!.length).toBeLessThanOrEqual(255);
      expect(/ error="([^"]*)"/.exec(each)![1]!.length).toBeLessThanOrEqual(225);
    }
  });
});
