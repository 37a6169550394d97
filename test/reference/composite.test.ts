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
  ParError,
  type RankDifference,
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

/** Input of aggregates whose file is called otherwise; those of any other file stand in the file itself. */
const INPUTS: Readonly<Record<string, string>> = {
  simple_amean: 'simple_minmax_0_100',
  agg_amean_mm1_100: 'norm_minmax_1_100',
};

/** The method that a part of the name of a file tells. */
const METHODS: Readonly<Record<string, AggregationMethod>> = {
  amean: 'arithmetic',
  gmean: 'geometric',
  hmean: 'harmonic',
};

const methodOf = (file: string): AggregationMethod =>
  file.split('_').flatMap((part) => METHODS[part] ?? [])[0] ?? 'arithmetic';

type Named = readonly [name: string, table: UnitTable];

/** Files that hold these codes of every unit, ranks apart. */
function filesWith(set: DataSet, codes: readonly string[]): string[] {
  return set.files.filter((file) => {
    const [first] = /ranks/.test(file) ? [] : set.rows(file);
    return first && ['uCode', ...codes].every((code) => Object.hasOwn(first, code));
  });
}

/** All tables of normalised numbers, since no file says from which of them removals and comparisons were worked out. */
function normalisedTables(set: DataSet): Named[] {
  const files = filesWith(set, indicatorsOf(set)).filter((file) => file !== 'iData_raw');
  return files.map((file) => [file, set.table(file)]);
}

const indicatorsOf = ({ composite }: DataSet) =>
  Array.from(composite.indicators, (position) => composite.elements[position]!.code);

/** Tables on a scale of 1 to 100 also on one of 0 to 100, on which COINr's example summarises a unit. */
function withScaleFrom0([name, table]: Named): Named[] {
  const { units, codes, values } = table;
  const columns = codes.map((code, i) => {
    const column = values.subarray(i * units.length, (i + 1) * units.length);
    return [code, column.map((value) => (value - 1) / 0.99)] as const;
  });
  return [
    [name, table],
    [`${name} from 0 to 100`, createUnitTable(units, new Map(columns))],
  ];
}

/** One of the tables must give the answers in all their numbers; shows what differs with the one that comes nearest. */
function expectOneTable(tables: readonly Named[], differences: (table: UnitTable) => string[]): void {
  const found = tables.map(([name, table]) => differencesOrFault(name, () => differences(table)));
  expect(found.toSorted((a, b) => a.length - b.length)[0]).toEqual([]);
}

/** A table may have no answer at all, such as a geometric mean of zeros; that is no answer in common. */
function differencesOrFault(name: string, differences: () => string[]): string[] {
  try {
    return differences().map((each) => `${name}: ${each}`);
  } catch (error) {
    if (error instanceof ParError) return [`${name}: ${error.code}`];
    throw error;
  }
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
  byUnit(units, Array.from(ranks, rankAsWritten));
const rankAsWritten = (rank: number) => (rank === 0 ? Number.NaN : rank);

const sets = dataSets();
if (sets.length === 0) console.warn('SKIPPED: no data set (*_iMeta.csv) in the reference folder');
describe.skipIf(sets.length === 0)('composite index against COINr', () => {
  for (const set of sets) describe(set.name, () => ofDataSet(set));
});

function ofDataSet(set: DataSet): void {
  const { composite } = set;
  const all = composite.elements.map(({ code }) => code);
  const shown = (rows: readonly Row[]) => Object.keys(rows[0] ?? {}).filter((code) => all.includes(code));

  for (const scores of filesWith(set, all)) {
    const named = INPUTS[scores];
    const input = named !== undefined && set.files.includes(named) ? named : scores;
    const ranks = `${scores}_ranks`;
    const method = methodOf(scores);
    itWith(set, [input, scores], `${scores}: every element of every unit within ${AGGREGATES}`, () => {
      const rows = set.rows(scores);
      expect(shown(rows).length).toBe(all.length);
      const ours = aggregate(composite, set.table(input), { method });
      expect(ours.units.length).toBe(rows.length);
      expect(differing(rows, all, (code) => byUnit(ours.units, columnOf(ours, code)), AGGREGATES)).toEqual(
        [],
      );
    });
    itWith(set, [input, ranks], `${ranks}: every rank`, () => {
      const rows = set.rows(ranks);
      expect(shown(rows).length).toBe(all.length);
      const ours = rankElements(composite, aggregate(composite, set.table(input), { method }));
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
          const found = [rankAsWritten(nominal), mean, median, q5, q95];
          const expected = ['Nominal', 'Mean', 'Median', 'Q5', 'Q95'].map((column) => cell(row, column));
          const apart = found.map((value, i) => difference(value, expected[i]!));
          expect({ unit: row.uCode, found, expected, near: Math.max(...apart) <= 1e-12 }).toEqual({
            unit: row.uCode,
            found,
            expected,
            near: true,
          });
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
    it(`${file}: mean absolute change of ranks`, () => {
      const level = Number(/\d+$/.exec(file)![0]);
      const ofLevel = set.composite.elements.filter((element) => element.level === level);
      expect(new Set(codes)).toEqual(new Set(ofLevel.map(({ code }) => code)));
      expectOneTable(normalisedTables(set), (table) =>
        leaveOneOut(set.composite, table, { codes }).without.flatMap(({ code, meanAbsoluteChange }, i) => {
          const expected = cell(rows[i], 'MeanAbsDiff');
          return difference(meanAbsoluteChange, expected) <= 1e-12
            ? []
            : [`${code}: ${meanAbsoluteChange}, expected ${expected}`];
        }),
      );
    });
    itWith(set, [`${file}_ranks`], `${file}_ranks: every rank without each element`, () => {
      const ranks = set.rows(`${file}_ranks`);
      expectOneTable(normalisedTables(set), (table) => {
        const { units, nominal, without } = leaveOneOut(set.composite, table, { codes });
        expect(ranks.length).toBe(units.length);
        const ours = new Map([
          ['Nominal', nominal],
          ...without.map(({ code, ranks }) => [code, ranks] as const),
        ]);
        return differing(ranks, [...ours.keys()], (code) => rankByUnit(units, ours.get(code)!));
      });
    });
  }
}

function ofComparison(set: DataSet): void {
  const files = set.files.filter((file) => file.startsWith('compare_'));
  if (files.length === 0) console.warn(`SKIPPED: ${set.name}: no compare_*`);
  for (const file of files) {
    it(`${file}: ranks by both methods and their difference`, () => {
      const methods = file.split('_').slice(1, 3);
      const [first, second] = methods.map((name) => ({ method: METHODS[name]! }));
      const rows = set.rows(file);
      expectOneTable(normalisedTables(set), (table) => {
        const ours = compareRankings(set.composite, table, [first!, second!]);
        expect(rows.length).toBe(ours.length);
        const columns: Readonly<Record<string, (row: RankDifference) => number>> = {
          'coin.1': (row) => rankAsWritten(row.first),
          'coin.2': (row) => rankAsWritten(row.second),
          Diff: (row) => row.difference,
          'Abs.diff': (row) => Math.abs(row.difference),
        };
        const sorted = ours.map((row) => size(Math.abs(row.difference)));
        expect(sorted).toEqual(sorted.toSorted((a, b) => b - a));
        return differing(rows, Object.keys(columns), (column) =>
          Object.fromEntries(ours.map((row) => [row.unit, columns[column]!(row)])),
        );
      });
    });
  }
}

/** the order of rows: the greatest changes first, units without one rank last */
const size = (change: number) => (Number.isNaN(change) ? -1 : change);

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
    it(`unit_summary_${unit}: score and rank of every group`, () => {
      const rows = set.rows(`unit_summary_${unit}`);
      expectOneTable(normalisedTables(set).flatMap(withScaleFrom0), (table) => {
        const ours = summariseUnit(set.composite, aggregate(set.composite, table), unit);
        expect(ours.map(({ element }) => [element.code, element.name])).toEqual(
          rows.map((row) => [row.Code, row.Name]),
        );
        return ours.flatMap(({ element, value, rank }, i) => {
          const apart = difference(value, cell(rows[i], 'Score'));
          return difference(rankAsWritten(rank), cell(rows[i], 'Rank')) === 0 && apart <= AGGREGATES
            ? []
            : [`${element.code}: ${value} (${rank}), expected ${rows[i]!.Score} (${rows[i]!.Rank})`];
        });
      });
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
