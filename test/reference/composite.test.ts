/**
 * Composite index against the R package COINr: every data set of the reference folder, through the public API. Numbers of
 * units, indicators and levels come from the files; a file that is absent is told and skipped.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type AggregationMethod,
  aggregate,
  analyseSensitivity,
  columnOf,
  compareRankings,
  createUnitTable,
  effectiveWeights,
  estimateSobol,
  givenWeights,
  leaveOneOut,
  rankElements,
  ranksOf,
  replicateWeights,
  summariseUnit,
  type UnitElement,
  type UnitTable,
  unitStrengths,
} from '../../src/index.ts';
import { cell, type DataSet, dataSets, type Row, readRows, referenceFolders } from './data-set.ts';

const AGGREGATES = 1e-12;

/** Tables of normalised numbers, and the files of what they aggregate to. */
const AGGREGATIONS = [
  { input: 'simple_minmax_0_100', scores: 'simple_amean', ranks: 'simple_amean_ranks' },
  { input: 'norm_minmax_1_100', scores: 'agg_amean_mm1_100', ranks: 'agg_amean_mm1_100_ranks' },
];
/** the treated indicators, min-max 1 to 100: removal and comparison stand on it */
const NORMALISED = 'norm_minmax_1_100';

/** The same indicators min-max 0 to 100, on which COINr's example summarises a unit. */
function from0To100(set: DataSet): UnitTable {
  const { units, codes, values } = set.table(NORMALISED);
  const columns = codes.map((code, i) => {
    const column = values.subarray(i * units.length, (i + 1) * units.length);
    return [code, column.map((value) => (value - 1) / 0.99)] as const;
  });
  return createUnitTable(units, new Map(columns));
}

/** A test of files that may be absent: then it is skipped with a message. */
function itWith({ name, files }: DataSet, needed: readonly string[], what: string, run: () => void): void {
  const absent = needed.filter((file) => !files.includes(file));
  if (absent.length > 0) console.warn(`SKIPPED: ${name}: ${what}: no ${absent.join(', ')}`);
  it.skipIf(absent.length > 0)(what, run);
}

/** Greatest difference relative to the value (absolute below 1); one of two missing is infinite. */
function difference(ours: number, theirs: number): number {
  if (Number.isNaN(ours) && Number.isNaN(theirs)) return 0;
  const apart = Math.abs(ours - theirs) / Math.max(1, Math.abs(theirs));
  return Number.isNaN(apart) ? Number.POSITIVE_INFINITY : apart;
}

/** Every cell of a file against ours; the cells that differ, as texts. */
function differing(
  rows: readonly Row[],
  codes: readonly string[],
  ours: (code: string) => Record<string, number>,
  tolerance = 0,
) {
  const wrong: string[] = [];
  for (const code of codes) {
    const column = ours(code);
    for (const row of rows) {
      const found = column[row.uCode!] ?? Number.NaN;
      if (!(difference(found, cell(row, code)) <= tolerance))
        wrong.push(`${row.uCode} ${code}: ${found}, expected ${row[code]}`);
    }
  }
  return wrong;
}

const byUnit = (units: readonly string[], values: ArrayLike<number>) =>
  Object.fromEntries(units.map((unit, i) => [unit, values[i]!]));
/** ranks as the files write them: not ranked is missing */
const rankByUnit = (units: readonly string[], ranks: Uint32Array) =>
  byUnit(
    units,
    Array.from(ranks, (rank) => (rank === 0 ? Number.NaN : rank)),
  );

const sets = dataSets();
describe.skipIf(sets.length === 0)('composite index against COINr', () => {
  for (const set of sets) describe(set.name, () => ofDataSet(set));
});

function ofDataSet(set: DataSet): void {
  const { composite } = set;
  const all = composite.elements.map(({ code }) => code);
  const shown = (rows: readonly Row[]) => Object.keys(rows[0] ?? {}).filter((code) => all.includes(code));

  for (const { input, scores, ranks } of AGGREGATIONS) {
    itWith(set, [input, scores], `${scores}: every element of every unit within ${AGGREGATES}`, () => {
      const rows = set.rows(scores);
      expect(shown(rows).length).toBe(all.length);
      const ours = aggregate(composite, set.table(input));
      expect(ours.units.length).toBe(rows.length);
      expect(differing(rows, all, (code) => byUnit(ours.units, columnOf(ours, code)), AGGREGATES)).toEqual(
        [],
      );
    });
    itWith(set, [input, ranks], `${ranks}: every rank`, () => {
      const rows = set.rows(ranks);
      expect(shown(rows).length).toBe(all.length);
      const ours = rankElements(composite, aggregate(composite, set.table(input)));
      expect(differing(rows, all, (code) => rankByUnit(ours.units, ranksOf(ours, code)))).toEqual([]);
    });
  }
  ofReplications(set);
  ofRemoval(set);
  ofComparison(set);
  ofWeights(set);
  ofUnits(set);
}

function ofReplications(set: DataSet): void {
  const names = set.files.flatMap((file) => /^(ua\d+)_rankstats$/.exec(file)?.[1] ?? []);
  if (names.length === 0) console.warn(`SKIPPED: ${set.name}: no ua*_rankstats`);
  for (const name of names) {
    const needed = [`${name}_normalised_input`, `${name}_weights_per_rep`];
    itWith(
      set,
      needed,
      `${name}_rankstats: nominal rank, mean, median, quantiles of the given weights`,
      () => {
        const weights = set.rows(`${name}_weights_per_rep`);
        const codes = Object.keys(weights[0]!).filter((code) => set.composite.positions.has(code));
        const drawn = Float64Array.from(weights.flatMap((row) => codes.map((code) => cell(row, code))));
        const result = replicateWeights(set.composite, set.table(`${name}_normalised_input`), {
          sampler: givenWeights(set.composite, codes, drawn),
          replications: weights.length,
        });
        expect(result.failed).toEqual({ count: 0, reasons: [] });
        const ours = Object.fromEntries(result.units.map((row) => [row.unit, row]));
        const rows = set.rows(`${name}_rankstats`);
        expect(rows.length).toBe(result.units.length);
        for (const row of rows) {
          const { nominal, mean, median, q5, q95 } = ours[row.uCode!]!;
          const found = { nominal, median, q5, q95 };
          expect({ unit: row.uCode, ...found }).toEqual({
            unit: row.uCode,
            nominal: cell(row, 'Nominal'),
            median: cell(row, 'Median'),
            q5: expect.closeTo(cell(row, 'Q5'), 9),
            q95: expect.closeTo(cell(row, 'Q95'), 9),
          });
          expect(difference(mean, cell(row, 'Mean'))).toBeLessThanOrEqual(1e-12);
        }
      },
    );
  }
}

function ofRemoval(set: DataSet): void {
  const files = set.files.filter((file) => /^remove_elements_L\d+$/.test(file));
  if (files.length === 0) console.warn(`SKIPPED: ${set.name}: no remove_elements_*`);
  for (const file of files) {
    const rows = set.rows(file).filter(({ iCode }) => iCode !== 'Nominal');
    const codes = rows.map(({ iCode }) => iCode!);
    itWith(set, [NORMALISED], `${file}: mean absolute change of ranks`, () => {
      const level = Number(/\d+$/.exec(file)![0]);
      const ofLevel = set.composite.elements.filter((element) => element.level === level);
      expect(new Set(codes)).toEqual(new Set(ofLevel.map(({ code }) => code)));
      const { without } = leaveOneOut(set.composite, set.table(NORMALISED), { codes });
      for (const [i, { code, meanAbsoluteChange }] of without.entries()) {
        expect(code).toBe(codes[i]);
        expect(difference(meanAbsoluteChange, cell(rows[i], 'MeanAbsDiff'))).toBeLessThanOrEqual(1e-12);
      }
    });
    itWith(set, [NORMALISED, `${file}_ranks`], `${file}_ranks: every rank without each element`, () => {
      const { units, nominal, without } = leaveOneOut(set.composite, set.table(NORMALISED), { codes });
      const ours = new Map([
        ['Nominal', nominal],
        ...without.map(({ code, ranks }) => [code, ranks] as const),
      ]);
      const ranks = set.rows(`${file}_ranks`);
      expect(ranks.length).toBe(units.length);
      expect(differing(ranks, [...ours.keys()], (code) => rankByUnit(units, ours.get(code)!))).toEqual([]);
    });
  }
}

const METHODS: Readonly<Record<string, AggregationMethod>> = {
  amean: 'arithmetic',
  gmean: 'geometric',
  hmean: 'harmonic',
};

function ofComparison(set: DataSet): void {
  const files = set.files.filter((file) => file.startsWith('compare_'));
  if (files.length === 0) console.warn(`SKIPPED: ${set.name}: no compare_*`);
  for (const file of files) {
    itWith(set, [NORMALISED], `${file}: ranks by both methods and their difference`, () => {
      const [first, second] = file
        .split('_')
        .slice(1)
        .map((name) => ({ method: METHODS[name]! }));
      const ours = compareRankings(set.composite, set.table(NORMALISED), [first!, second!]);
      const theirs = set.rows(file).map((row) => ({
        unit: row.uCode!,
        first: cell(row, 'coin.1'),
        second: cell(row, 'coin.2'),
        difference: cell(row, 'Diff'),
      }));
      const sorted = <T extends { unit: string }>(rows: readonly T[]) =>
        [...rows].sort((a, b) => (a.unit < b.unit ? -1 : 1));
      expect(sorted(ours)).toEqual(sorted(theirs));
      expect(ours.map(({ difference }) => Math.abs(difference))).toEqual(
        set.rows(file).map((row) => cell(row, 'Abs.diff')),
      );
    });
  }
}

function ofWeights(set: DataSet): void {
  itWith(set, ['eff_weights'], 'eff_weights: effective weight of every element within 1e-12', () => {
    const rows = set.rows('eff_weights');
    const effective = effectiveWeights(set.composite);
    expect(rows.length).toBe(set.composite.elements.length);
    for (const row of rows) {
      const ours = effective[set.composite.positions.get(row.iCode!)!]!;
      expect(difference(ours, cell(row, 'EffWeight'))).toBeLessThanOrEqual(AGGREGATES);
    }
  });
}

function ofUnits(set: DataSet): void {
  const unitsOf = (prefix: string) =>
    set.files.filter((file) => file.startsWith(`${prefix}_`)).map((file) => file.slice(prefix.length + 1));
  for (const unit of unitsOf('unit_summary')) {
    itWith(set, [NORMALISED], `unit_summary_${unit}: score and rank of every group`, () => {
      const ours = summariseUnit(set.composite, aggregate(set.composite, from0To100(set)), unit);
      const rows = set.rows(`unit_summary_${unit}`);
      expect(ours.map(({ element, rank }) => [element.code, element.name, rank])).toEqual(
        rows.map((row) => [row.Code, row.Name, cell(row, 'Rank')]),
      );
      for (const [i, { value }] of ours.entries())
        expect(difference(value, cell(rows[i], 'Score'))).toBeLessThanOrEqual(AGGREGATES);
    });
  }
  for (const kind of ['strengths', 'weaknesses'] as const) {
    for (const unit of unitsOf(kind)) {
      itWith(set, ['iData_raw'], `${kind}_${unit}: the same indicators, ranks and values`, () => {
        // the third column is named after the level of the group
        const rows = set.rows(`${kind}_${unit}`);
        const ours = strengthsOf(set, unit, rows.length)[kind];
        expect(ours.map(({ element, rank }) => [element.code, element.name, element.parent, rank])).toEqual(
          rows.map((row) => [row.Code, row.Name, Object.values(row)[2], cell(row, 'Rank')]),
        );
        for (const [i, { value }] of ours.entries())
          expect(difference(value, cell(rows[i], 'Value'))).toBeLessThanOrEqual(1e-12);
      });
    }
  }
}

function strengthsOf(
  set: DataSet,
  unit: string,
  count: number,
): Record<'strengths' | 'weaknesses', readonly UnitElement[]> {
  const lessIsBetter = new Set(
    set.meta.filter((row) => cell(row, 'Direction') < 0).map(({ iCode }) => iCode!),
  );
  return unitStrengths(set.composite, set.table('iData_raw'), { unit, count, lessIsBetter });
}

/** Ishigami and Homma (1990) with a = 7, b = 0.1 on the unit cube, coordinates on -pi to pi. */
function ishigami(point: ArrayLike<number>): number {
  const [x = 0, y = 0, z = 0] = Array.from(point, (u) => Math.PI * (2 * u - 1));
  return Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x);
}

/** Files `sa_<name>_N<samples>_design.csv` and `_indices.csv`. */
const designs = referenceFolders().flatMap((folder) =>
  readdirSync(folder).flatMap((file) => {
    const found = /^(sa_.*_N(\d+))_design\.csv$/.exec(file);
    return found ? [{ name: found[1]!, samples: Number(found[2]), folder }] : [];
  }),
);

describe.skipIf(designs.length === 0)('Sobol indices against COINr', () => {
  describe.each(designs)('$name', ({ name, samples, folder }) => {
    const rows = readRows(join(folder, `${name}_design.csv`));
    const theirs = readRows(join(folder, `${name}_indices.csv`));
    const outputs = Float64Array.from(rows, (row) => cell(row, 'y'));
    const inputs = theirs.length;

    it('first and total order of the given outputs within 1e-9', () => {
      const { indices, failed } = estimateSobol(outputs, { inputs, samples });
      expect(failed).toBe(0);
      for (const [i, { first, total }] of indices.entries()) {
        expect(difference(first, cell(theirs[i], 'Si'))).toBeLessThanOrEqual(1e-9);
        expect(difference(total, cell(theirs[i], 'STi'))).toBeLessThanOrEqual(1e-9);
      }
    });

    // both draw at random: bounds agree within a fifth of the width of the interval
    it.skipIf(Number.isNaN(cell(theirs[0], 'Si_q5')))('bootstrap bounds within 20 % of the width', () => {
      const { indices } = estimateSobol(outputs, { inputs, samples, resamples: 4000, seed: 1 });
      for (const [i, { firstInterval, totalInterval }] of indices.entries()) {
        for (const [ours, order] of [
          [firstInterval!, 'Si'],
          [totalInterval!, 'STi'],
        ] as const) {
          const bounds = [cell(theirs[i], `${order}_q5`), cell(theirs[i], `${order}_q95`)] as const;
          const near = (bounds[1] - bounds[0]) / 5;
          expect(Math.abs(ours[0] - bounds[0])).toBeLessThan(near);
          expect(Math.abs(ours[1] - bounds[1])).toBeLessThan(near);
        }
      }
    });
  });
});

/** Known answers of the function, for the whole way from our own design. */
it('Sobol indices of our own design hold the analytic values of the Ishigami function', () => {
  const { inputs } = analyseSensitivity(ishigami, { inputs: ['x', 'y', 'z'], samples: 16384, seed: 2023 });
  const analytic = [
    { first: 0.3138, total: 0.5574 },
    { first: 0.4424, total: 0.4424 },
    { first: 0, total: 0.2436 },
  ];
  for (const [i, { first, total, firstInterval, totalInterval }] of inputs.entries()) {
    expect(Math.abs(first - analytic[i]!.first)).toBeLessThan(0.03);
    expect(Math.abs(total - analytic[i]!.total)).toBeLessThan(0.03);
    expect(firstInterval![0]).toBeLessThan(first);
    expect(firstInterval![1]).toBeGreaterThan(first);
    expect(totalInterval![0]).toBeLessThan(total);
    expect(totalInterval![1]).toBeGreaterThan(total);
  }
});
