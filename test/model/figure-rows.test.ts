/** Rows come back as they were stored, through widening and across the borders of segments. */
import { describe, expect, it } from 'vitest';
import { FigureRows, FigureState, STATE_MASK } from '../../src/model/figure-rows.ts';
import { type RowTexts, TEXT_FIELDS } from '../../src/model/row-texts.ts';
import { seededRandom } from '../../src/stats/seeded-random.ts';

const SEGMENT = 16_384;
const TEXTS = [
  '',
  'x',
  'Đạt 95,5 %',
  '\ufeffđầu tệp',
  '😀',
  ' ',
  'Chưa có tài liệu kiểm chứng '.repeat(9),
  'ệ'.repeat(3000),
];
const NUMBERS = [0n, 1n, -7n, 2n ** 53n - 1n, 1n - 2n ** 53n, 2n ** 53n, 10n ** 40n] as const;
const STATES = Object.values(FigureState);

interface Row {
  unit: number;
  figure: number;
  state: FigureState;
  line: number;
  column: number;
  value: readonly [bigint, bigint] | null;
  isFraction: boolean;
  texts: RowTexts;
  sample: number;
  round: number;
}

function randomRows(count: number, seed: number): Row[] {
  const random = seededRandom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  // long texts are rare, as in files
  const text = () => TEXTS[below(below(50) === 0 ? TEXTS.length : 5)]!;
  return Array.from({ length: count }, () => ({
    unit: below(2 ** 32),
    figure: below(2 ** 16),
    state: STATES[below(STATES.length)]!,
    line: below(2 ** 32),
    column: below(2 ** 16),
    value:
      below(4) === 0
        ? null
        : [NUMBERS[below(NUMBERS.length)]!, [1n, 3n, 2n ** 53n + 1n, 10n ** 30n][below(4)]!],
    isFraction: below(2) === 0,
    texts: Object.fromEntries(
      TEXT_FIELDS.map((field) => [field, below(3) === 0 ? text() : '']).filter(([, kept]) => kept !== ''),
    ),
    sample: below(10) === 0 ? 1 + below(500) : 0,
    round: below(10) === 0 ? 2 : 1,
  }));
}

function store(all: readonly Row[]): FigureRows {
  const rows = new FigureRows();
  for (const { unit, figure, state, line, column, value, isFraction, texts, sample, round } of all) {
    const row = rows.push(unit, figure, state, line, column);
    if (value) rows.setExact(row, value[0], value[1], isFraction);
    rows.setTexts(row, texts);
    if (sample > 0) rows.setSample(row, sample);
    if (round > 1) rows.setRound(row, round);
  }
  return rows;
}

function check(rows: FigureRows, row: number, wanted: Row): void {
  const [numerator, denominator] = wanted.value ?? [0n, 1n];
  const value = rows.valueAt(row);
  const isEqual = value.numerator * denominator === numerator * value.denominator;
  const found: Row = {
    unit: rows.unitAt(row),
    figure: rows.figureAt(row),
    state: rows.stateAt(row),
    line: rows.lineAt(row),
    column: rows.columnAt(row),
    value: isEqual ? wanted.value : [value.numerator, value.denominator],
    isFraction: wanted.value ? rows.isFractionAt(row) : wanted.isFraction,
    texts: rows.textsAt(row),
    sample: rows.sampleAt(row),
    round: rows.roundAt(row),
  };
  expect({ row, ...found }).toEqual({ row, ...wanted });
}

describe('FigureRows', () => {
  it.each([0, 1, 255, 256, 257, 1024, 1025, 4097, SEGMENT - 1, SEGMENT, SEGMENT + 1, 2 * SEGMENT + 257])(
    'keeps %i rows as they were stored',
    (count) => {
      const all = randomRows(count, count);
      const rows = store(all);
      expect(rows.length).toBe(count);
      for (const [row, wanted] of all.entries()) check(rows, row, wanted);
      for (const field of TEXT_FIELDS) {
        const last = count - 1;
        if (count > 0) expect(rows.textAt(last, field)).toBe(all[last]!.texts[field] ?? '');
      }
      let passed = 0;
      for (const { start, length, unit, state, numerator } of rows.segments()) {
        expect(start).toBe(passed);
        for (let i = 0; i < length; i++) {
          const { unit: wantedUnit, state: wantedState, value } = all[start + i]!;
          if (unit[i] !== wantedUnit || (state[i]! & STATE_MASK) !== wantedState)
            expect([start + i, unit[i], state[i]]).toEqual([start + i, wantedUnit, wantedState]);
          if (value === null && numerator[i] !== 0) expect([start + i, numerator[i]]).toEqual([start + i, 0]);
        }
        passed += length;
      }
      expect(passed).toBe(count);
    },
  );

  it('a row can be read before the next one is added', () => {
    const all = randomRows(600, 7);
    const rows = new FigureRows();
    for (const { unit, figure, state, line, column, texts } of all) {
      const row = rows.push(unit, figure, state, line, column);
      rows.setTexts(row, texts);
      expect(rows.textsAt(row)).toEqual(texts);
    }
  });

  it('a number that replaces one beyond 2^53 is the one that counts', () => {
    const rows = new FigureRows();
    const row = rows.push(0, 0, FigureState.reported, 2, 3);
    rows.setExact(row, 10n ** 40n, 1n);
    rows.setExact(row, 3n, 4n);
    expect(rows.valueAt(row).toString()).toBe('0.75');
    expect(rows.bigAt(row)).toBeUndefined();
  });
});
