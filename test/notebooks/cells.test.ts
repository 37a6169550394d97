/** A notebook read into cells, the code put into them, and values as what is shown. */
import { describe, expect, it } from 'vitest';
import { instrumentCells } from '../../notebooks/run/instrument-cells.ts';
import { NotebookFault } from '../../notebooks/run/notebook-fault.ts';
import { outputOf } from '../../notebooks/run/output.ts';
import { cellAt, parseCells } from '../../notebooks/run/parse-cells.ts';
import { decimal, Fraction } from '../../src/index.ts';

const SOURCE = `/** Chú thích của tệp. */
// %% [markdown]
// # Tên
//
// Đoạn văn.

// %%
const one = 1;
one;

// %%
one + 1; // two
`;

const instrument = (source: string) => instrumentCells(source, parseCells(source), 'recorder');

function faultOf(work: () => unknown): [line: number, message: string] {
  try {
    work();
  } catch (error) {
    if (error instanceof NotebookFault) return [error.line, error.message];
    throw error;
  }
  throw new Error('no fault');
}

describe('cells', () => {
  it('are prose without comment marks and code as it stands, each with its lines', () => {
    expect(parseCells(SOURCE)).toEqual([
      { kind: 'markdown', line: 2, text: '# Tên\n\nĐoạn văn.', lastLine: 6 },
      { kind: 'code', line: 7, text: 'const one = 1;\none;', lastLine: 10 },
      { kind: 'code', line: 11, text: 'one + 1; // two', lastLine: 13 },
    ]);
  });

  it.each([
    [1, 1],
    [2, 1],
    [6, 1],
    [7, 2],
    [12, 3],
  ])('line %i is in cell %i', (line, cell) => {
    expect(cellAt(parseCells(SOURCE), line)).toBe(cell);
  });

  it.each([
    ['no cell', 'const a = 1;\n', 1, 'không có ô nào'],
    ['an unknown kind', '// %%\n1;\n// %% [raw]\n', 3, 'loại ô không rõ: "[raw]"'],
    ['prose that is no comment', '// %% [markdown]\n// # A\nchữ\n', 3, 'mọi dòng mở đầu bằng'],
    ['code before the first cell', '\n/** a */\nconst a = 1;\n// %%\n', 2, 'chỉ có thể có chú thích'],
  ])('refuses %s', (_, source, line, message) => {
    const fault = faultOf(() => parseCells(source));
    expect(fault).toEqual([line, expect.stringContaining(message)]);
  });

  it.each([
    [
      'code that is no TypeScript',
      '// %%\nconst one = 1;\n\n// %%\nconst two = (one + ;\n',
      5,
      'Expression expected',
    ],
    ['a statement over two cells', '// %%\nconst a = {\n// %%\n};\n', 2, 'vượt ra ngoài ô'],
  ])('refuses %s', (_, source, line, message) => {
    expect(faultOf(() => instrument(source))).toEqual([line, expect.stringContaining(message)]);
  });
});

describe('the code put into cells', () => {
  it('leaves every line where it was', () => {
    const written = instrument(SOURCE).split('\n');
    expect(written).toHaveLength(SOURCE.split('\n').length);
    expect(written[7]).toBe('__recorder.beginCell(2); const one = 1;');
    expect(written[8]).toBe('__recorder.recordValue((one));');
    expect(written[11]).toBe('__recorder.beginCell(3); __recorder.recordValue((one + 1)); // two');
  });

  it('records the last expression only', () => {
    const written = instrument('// %%\nimport a from "a";\na();\nconst b = a;\n');
    expect(written).toContain('\n__recorder.beginCell(1); a();\nconst b = a;\n');
    expect(written).not.toContain('recordValue');
  });
});

describe('what a value is shown as', () => {
  const text = (value: unknown) => {
    const output = outputOf(value);
    return output.kind === 'text' ? output.text : output.kind;
  };

  it.each([
    [1234567, '1.234.567'],
    [0.1 + 0.2, '0,3'],
    [-0.00001, '0'],
    [-1234.5, '-1.234,5'],
    [Number.NaN, '–'],
    [10n ** 6n, '1.000.000'],
    [decimal('84.575'), '84,575'],
    [Fraction.of(57800, 15447), '57800/15447 ≈ 3,7418'],
    [true, 'có'],
    [null, '–'],
    ['<b>', '<b>'],
    [[1.5, 'a'], '1,5; a'],
    [[], ''],
  ])('%s', (value, shown) => {
    expect(text(value)).toBe(shown);
  });

  it('is a table for objects: all columns in order, numeric as a whole', () => {
    const rows = [
      { code: '1.1.1', points: '3,74', note: 'a' },
      { code: '1.1.2', points: null, more: 5 },
    ];
    expect(outputOf(rows)).toEqual({
      kind: 'table',
      table: {
        headings: ['code', 'points', 'note', 'more'],
        isNumeric: [false, true, false, true],
        rows: [
          ['1.1.1', '3,74', 'a', '–'],
          ['1.1.2', '–', '–', '5'],
        ],
      },
    });
  });

  it('is names and values for one object', () => {
    expect(outputOf({ a: 1.5, b: 'x' })).toEqual({
      kind: 'table',
      table: {
        headings: [],
        isNumeric: [false, false],
        rows: [
          ['a', '1,5'],
          ['b', 'x'],
        ],
      },
    });
  });

  it('refuses what has no form', () => {
    expect(() => outputOf(() => 1)).toThrow(TypeError);
  });
});
