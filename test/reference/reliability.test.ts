/**
 * Alpha, correlations and principal components of the data sets with known answers (COINr: `get_cronbach`, `get_corr`,
 * `prcomp(scale. = TRUE)`), through the public API. No file says which of the aggregated tables an answer was worked out
 * from: it must be one of them, in all its numbers.
 */
import { describe, expect, it } from 'vitest';
import { CORRELATION_METHODS, correlate, cronbachAlpha, principalComponents } from '../../src/index.ts';
import { cell, type DataSet, dataSets } from './data-set.ts';

/** Element (indicator, pillar, index) -> values of the units, NaN where missing. */
type Table = ReadonlyMap<string, number[]>;

/** The files with values of every element: those that aggregates were worked out into. */
function aggregatedTables({ meta, files, rows }: DataSet): [string, Table][] {
  const codes = ['uCode', ...meta.map(({ iCode }) => iCode!)];
  return files.flatMap((file): [string, Table][] => {
    const records = /ranks/.test(file) ? [] : rows(file);
    if (!records[0] || !codes.every((code) => Object.hasOwn(records[0]!, code))) return [];
    return [[file, new Map(codes.map((code) => [code, records.map((record) => cell(record, code))]))]];
  });
}

/** Answers are given with 17 digits; sums in another order differ in the last few. */
const TOLERANCE = 1e-12;

type Answer = readonly [what: string, expected: number, computed: (table: Table) => number | null];

/** The answers of a file that differ, by table; an empty list where all are equal. */
function differences(set: DataSet, answers: readonly Answer[]): Record<string, string[]> {
  expect(answers.length).toBeGreaterThan(0);
  return Object.fromEntries(
    aggregatedTables(set).map(([file, table]) => [
      file,
      answers.flatMap(([what, expected, computed]) => {
        const found = computed(table) ?? Number.NaN;
        // an answer that is empty is one that is not defined
        return Object.is(found, expected) || Math.abs(found - expected) <= TOLERANCE
          ? []
          : [`${what}: ${found} in place of ${expected}`];
      }),
    ]),
  );
}

function expectOneTable(found: Record<string, string[]>): void {
  const closest = Object.values(found).toSorted((a, b) => a.length - b.length)[0];
  expect(closest).toEqual([]);
}

const columnsOf = (table: Table, codes: readonly string[]) => codes.map((code) => table.get(code)!);
const sets = dataSets();
const filesLike = (pattern: RegExp) =>
  sets.flatMap((set) =>
    set.files.filter((file) => pattern.test(file)).map((file) => ({ set, file, at: set.name })),
  );

describe.skipIf(sets.length === 0)('reference', () => {
  it('has data sets with a hierarchy and aggregated tables', () => {
    for (const set of sets) expect(aggregatedTables(set).length).toBeGreaterThan(0);
  });

  it.each(filesLike(/^cronbach/))('$at: $file', ({ set, file }) => {
    const answers = set.rows(file).map((row): Answer => {
      const { group } = row;
      const level = /^ALL_L(\d+)$/.exec(group!)?.[1];
      const codes = set.meta
        .filter(({ Parent, Level }) => (level === undefined ? Parent === group : Level === level))
        .map(({ iCode }) => iCode!);
      return [group!, cell(row, 'alpha'), (table) => cronbachAlpha(columnsOf(table, codes))];
    });
    expectOneTable(differences(set, answers));
  });

  it.each(filesLike(/^corr_/))('$at: $file', ({ set, file }) => {
    const method = CORRELATION_METHODS.find((each) => file.includes(each)) ?? 'pearson';
    const answers = set.rows(file).map((row): Answer => {
      const { Var1, Var2 } = row;
      return [
        `${Var1} ${Var2}`,
        cell(row, 'Correlation'),
        (table) => correlate(table.get(Var1!)!, table.get(Var2!)!, method),
      ];
    });
    expectOneTable(differences(set, answers));
  });

  it.each(filesLike(/^pca_pillars/))('$at: $file', ({ set, file }) => {
    const pillars = set.meta.filter(({ Level }) => Level === '2').map(({ iCode }) => iCode!);
    const answers = set
      .rows(file)
      .map(
        ({ pc, sdev }): Answer => [
          `component ${pc}`,
          Number(sdev),
          (table) => principalComponents(columnsOf(table, pillars))?.components[Number(pc) - 1]?.sdev ?? null,
        ],
      );
    expect(answers).toHaveLength(pillars.length);
    expectOneTable(differences(set, answers));
  });
});
