/**
 * Alpha, correlations and principal components of the data sets with known answers (COINr: `get_cronbach`, `get_corr`,
 * `prcomp(scale. = TRUE)`), through the public API. No file says which of the aggregated tables an answer was worked out
 * from: it must be one of them, in all its numbers.
 */
import { describe, expect, it } from 'vitest';
import { CORRELATION_METHODS, correlate, cronbachAlpha, principalComponents } from '../../src/index.ts';
import {
  aggregatedTables,
  numberOf,
  type ReferenceSet,
  type ReferenceTable,
  referenceSets,
} from './reference-set.ts';

/** Answers are given with 17 digits; sums in another order differ in the last few. */
const TOLERANCE = 1e-12;

type Answer = readonly [what: string, expected: number, computed: (table: ReferenceTable) => number | null];

/** The answers of a file that differ, by table; an empty list where all are equal. */
function differences(set: ReferenceSet, answers: readonly Answer[]): Record<string, string[]> {
  expect(answers.length).toBeGreaterThan(0);
  return Object.fromEntries(
    aggregatedTables(set).map(([file, table]) => [
      file,
      answers.flatMap(([what, expected, computed]) => {
        const found = computed(table);
        return found !== null && Math.abs(found - expected) <= TOLERANCE
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

const columnsOf = (table: ReferenceTable, codes: readonly string[]) => codes.map((code) => table.get(code)!);
const sets = referenceSets();
const filesLike = (pattern: RegExp) =>
  sets.flatMap((set) =>
    set.files.filter((file) => pattern.test(file)).map((file) => ({ set, file, at: set.name })),
  );

describe.skipIf(sets.length === 0)('reference', () => {
  it('has data sets with a hierarchy and aggregated tables', () => {
    for (const set of sets) expect(aggregatedTables(set).length).toBeGreaterThan(0);
  });

  it.each(filesLike(/^cronbach/))('$at: $file', ({ set, file }) => {
    const answers = set.rows(file)!.map(({ group, alpha }): Answer => {
      const level = /^ALL_L(\d+)$/.exec(group!)?.[1];
      const codes = set.elements
        .filter((each) => (level === undefined ? each.parent === group : each.level === Number(level)))
        .map(({ code }) => code);
      return [group!, Number(alpha), (table) => cronbachAlpha(columnsOf(table, codes))];
    });
    expectOneTable(differences(set, answers));
  });

  it.each(filesLike(/^corr_/))('$at: $file', ({ set, file }) => {
    const method = CORRELATION_METHODS.find((each) => file.includes(each)) ?? 'pearson';
    const answers = set
      .rows(file)!
      .filter(({ Correlation }) => !Number.isNaN(numberOf(Correlation!)))
      .map(
        ({ Var1, Var2, Correlation }): Answer => [
          `${Var1} ${Var2}`,
          Number(Correlation),
          (table) => correlate(table.get(Var1!)!, table.get(Var2!)!, method),
        ],
      );
    expectOneTable(differences(set, answers));
  });

  it.each(filesLike(/^pca_pillars/))('$at: $file', ({ set, file }) => {
    const pillars = set.elements.filter(({ level }) => level === 2).map(({ code }) => code);
    const answers = set
      .rows(file)!
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
