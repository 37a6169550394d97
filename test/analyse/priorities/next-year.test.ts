/** Worked cases of what units can do next: test/cases/next-year.yaml, which can be checked with a calculator. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { reportPriorities } from '../../../src/analyse/priorities/priorities.ts';
import { readChanges } from '../../../src/analyse/priorities/read-changes.ts';
import { unitStanding } from '../../../src/analyse/priorities/unit-standing.ts';
import { reportWhatIf } from '../../../src/analyse/priorities/what-if.ts';
import { findUnit } from '../../../src/campaign/run-campaign.ts';
import { supposeFigures } from '../../../src/campaign/suppose-figures.ts';
import { decimal } from '../../../src/exact/decimal.ts';
import type { MeasureExplanation } from '../../../src/model/leaf-explanation.ts';
import { ISSUE_KINDS, issueSentence } from '../../../src/text/issues/issues.ts';
import { type Files, twoTierResults } from '../two-tier-results.ts';

interface PriorityCase extends Files {
  name: string;
  unit: string;
  index: string;
  rank: number;
  goal?: 'rank' | 'grade';
  single?: Record<string, string>;
  combination?: Record<string, string>;
  after?: { index: string; rank: number; tied: boolean };
  fixed?: Record<string, string>;
}

interface WhatIfCase extends Files {
  name: string;
  set: string[];
  after: Record<string, [number, number]>;
}

interface Cases {
  priorities: PriorityCase[];
  'what-if': WhatIfCase[];
  faults: [string, string, number][];
}

const cases = load(readFileSync(join(import.meta.dirname, '../../cases/next-year.yaml'), 'utf8')) as Cases;

function filesOf({ reports = [], surveys = [], appraisals = [], system = [] }: Files): Files {
  // rows may leave blank cells at their ends out
  const wide = (rows: readonly string[], cells: number) =>
    rows.map((row) => `${row}${';'.repeat(Math.max(0, cells - row.split(';').length))}`);
  return { reports: wide(reports, 5), surveys, appraisals, system: wide(system, 5) };
}

function shown({ value, fraction }: MeasureExplanation): string {
  return fraction ? `${fraction.numerator}/${fraction.denominator}` : value;
}

describe('priorities', () => {
  it.each(cases.priorities.map((each) => [each.name, each] as const))('%s', (_, each) => {
    const results = twoTierResults(filesOf(each));
    const report = reportPriorities(results, findUnit(results.campaign, each.unit)!);
    expect([report.now.index, report.now.rank]).toEqual([each.index, each.rank]);
    const goal = report.goals.find(({ kind }) => kind === (each.goal ?? 'rank'));
    const single = goal?.single ?? [];
    for (const [code, figure] of Object.entries(each.single ?? {})) {
      const change = single.find((found) => found.code === code);
      expect(change && shown(change.moves[0]!.to)).toBe(figure);
    }
    const [first] = Object.keys(each.single ?? {});
    if (each.combination) {
      const { changes, after } = goal!.combination!;
      const found = changes.map(({ code, moves }) => [code, shown(moves[0]!.to)]);
      expect(single).toEqual([]);
      expect(Object.fromEntries(found)).toEqual(each.combination);
      expect(after).toMatchObject(each.after!);
    } else if (each.after) {
      expect(single.find(({ code }) => code === first)?.after).toMatchObject(each.after);
    }
    for (const [code, reason] of Object.entries(each.fixed ?? {})) {
      expect(report.criteria.find((found) => found.code === code)).toMatchObject({
        ...{ fixed: reason, available: '0', steps: [] },
      });
    }
  });
});

describe('what-if', () => {
  it.each(cases['what-if'].map((each) => [each.name, each] as const))('%s', (_, each) => {
    const results = twoTierResults(filesOf(each));
    const { supposition, errors } = readChanges(results.campaign, each.set);
    expect(errors).toEqual([]);
    const report = reportWhatIf(results, supposition!);
    expect(report.hypothetical).toBe(true);
    const then = supposeFigures(results.campaign, supposition!.submissions);
    for (const [id, [index, rank]] of Object.entries(each.after)) {
      const standing = unitStanding(findUnit(then, id)!);
      expect([standing.index, standing.rank]).toEqual([index.toFixed(1), rank]);
      const told = report.blocks.flatMap(({ units }) => units).find(({ unit }) => unit.id === id);
      const now = unitStanding(findUnit(results.campaign, id)!);
      // a unit that nothing moves is not told of
      expect(told?.after ?? now).toEqual(standing);
      if (told) {
        expect(decimal(told.gain!).add(decimal(now.exact!)).toString()).toBe(standing.exact);
      }
    }
    for (const [at, change] of report.changes.entries()) {
      expect(change.text).toBe(each.set[at]);
      const final = change.explanation.statements.filter(({ input }) => input === 'hypothesis');
      expect(final).toHaveLength(change.code === change.figure ? 1 : final.length);
      expect(final.map(({ file }) => file)).toContain(each.set[at]);
      for (const { input, standing, why } of change.explanation.statements) {
        if (input !== 'hypothesis' && standing === 'overridden') expect(why).toBe('supposed');
      }
    }
  });
});

describe('a supposition that cannot be read', () => {
  const { campaign } = twoTierResults(filesOf({ reports: ['a;1.1;;5;10'] }));

  it.each(cases.faults)('%s: %s at character %i', (text, kind, column) => {
    const { supposition, errors } = readChanges(campaign, [text]);
    expect(supposition).toBeNull();
    expect(errors.map((issue) => [issue.kind, issue.file, issue.line, issue.column])).toEqual([
      [kind, text, null, column],
    ]);
    expect(ISSUE_KINDS).toContain(kind);
    for (const lang of ['vi', 'en'] as const) {
      expect(issueSentence(errors[0]!, lang)).not.toMatch(/undefined|\bnull\b/);
    }
  });

  it('is refused where it supposes a figure twice, and where the unit lacks the function', () => {
    const kinds = (texts: string[]) => readChanges(campaign, texts).errors.map(({ kind }) => kind);
    expect(kinds(['a/1.1=5%', 'Đơn vị A/share=6%'])).toEqual(['supposed_twice']);
    expect(kinds(['a/1.1=5%', 'b/1.1=6%'])).toEqual([]);
  });
});
