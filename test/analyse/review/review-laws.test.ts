/** Laws of a review: the order of rows changes nothing, the median is no outlier, copies are found and chance is not. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportReview } from '../../../src/analyse/review/review.ts';
import { decimal } from '../../../src/exact/decimal.ts';
import { FINDING_KINDS, PRIORITIES } from '../../../src/model/review-report.ts';
import {
  type Code,
  type Figures,
  NAMES,
  ORDINARY,
  type ReviewFiles,
  reviewResults,
} from './review-campaign.ts';

const ALL = { tier: null, block: null };
const RUNS = { numRuns: 60 };
const CODES: readonly Code[] = ['1.1', '1.2', '1.3', '1.4', '1.5', '1.6'];

const review = (files: ReviewFiles) => reportReview(reviewResults(files), ALL);

const cell = fc
  .tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 60 }))
  .map(([whole, part]) => `${Math.min(part, whole)}/${whole}`);
const figures: fc.Arbitrary<Figures> = fc.dictionary(
  fc.constantFrom(...NAMES),
  fc.dictionary(fc.constantFrom(...CODES), cell, { maxKeys: 4 }),
  { maxKeys: 8 },
);
const files: fc.Arbitrary<ReviewFiles> = fc.record({
  reports: figures,
  appraisals: figures,
  system: figures.map((all) =>
    Object.fromEntries(Object.entries(all).map(([name, own]) => [name, { '1.4': own['1.4'] ?? '9/19' }])),
  ),
  lastYear: figures,
});

/** Without the lines of files, which follow the rows. */
function withoutLines(report: ReturnType<typeof review>) {
  return report.findings.map((finding) => ({
    ...finding,
    figures: finding.figures.map(({ line: _, ...figure }) => figure),
  }));
}

describe('a review', () => {
  it('is the same whatever the order of the rows', () => {
    fc.assert(
      fc.property(files, (made) => {
        const [one, two] = [review(made), review({ ...made, reversed: true })];
        expect(withoutLines(two)).toEqual(withoutLines(one));
        expect(two.blocks).toEqual(one.blocks);
      }),
      RUNS,
    );
  });

  it('is ordered by priority, points at stake and kind, numbered from 1', () => {
    fc.assert(
      fc.property(files, (made) => {
        const { findings } = review(made);
        expect(findings.map(({ number }) => number)).toEqual(findings.map((_, i) => i + 1));
        for (const [i, next] of findings.slice(1).entries()) {
          const before = findings[i]!;
          const byPriority = PRIORITIES.indexOf(before.priority) - PRIORITIES.indexOf(next.priority);
          const byPoints = decimal(next.points).compare(decimal(before.points));
          const byKind = FINDING_KINDS.indexOf(before.kind) - FINDING_KINDS.indexOf(next.kind);
          expect(byPriority || byPoints || byKind).toBeLessThanOrEqual(0);
        }
        for (const { points, priority } of findings) expect(points === '0').toBe(priority === 'settled');
      }),
      RUNS,
    );
  });

  it('never calls a unit at the median of its block an outlier', () => {
    fc.assert(
      fc.property(files, (made) => {
        const [block] = review(made).blocks;
        const { claims, spread } = block!;
        for (const { over, z, isOutlier } of claims) {
          if (over === spread?.median) expect([z, isOutlier]).toEqual([0, false]);
          if (spread === null) expect([z, isOutlier]).toEqual([null, false]);
        }
      }),
      RUNS,
    );
  });

  it('finds a planted copy of three criteria or more, and none of one or two', () => {
    const copied = fc.subarray<Code>(['1.4', '1.5', '1.6'], { minLength: 1 });
    const pair = fc.shuffledSubarray(NAMES, { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(copied, pair, fc.boolean(), (codes, [from, to], isDoubled) => {
        const times = isDoubled ? 2 : 1;
        const double = (text: string) =>
          text
            .split('/')
            .map((number) => Number(number) * times)
            .join('/');
        const copy = Object.fromEntries(codes.map((code) => [code, double(ORDINARY[from!]![code]!)]));
        const { findings } = review({ reports: { [to!]: copy } });
        const copies = findings.flatMap(({ why, unit }) =>
          why.kind === 'copiedUnit' ? [[unit!.id, why.other.id].sort(), why.matches] : [],
        );
        const ids = [from!, to!].map((name) => name.toLowerCase()).sort();
        const telling = codes.filter((code) => isTelling(ORDINARY[from!]![code]!, times));
        expect(copies).toEqual(telling.length === 3 ? [ids, 3] : []);
      }),
      RUNS,
    );
  });

  it('suspects fewer copies the more matches it asks for', () => {
    const results = reviewResults({ reports: { B: ORDINARY.A!, C: ORDINARY.A! } });
    const found = [2, 3, 6, 7].map((matches) => {
      const { findings } = reportReview(results, ALL, { matches });
      return findings.filter(({ kind }) => kind === 'copiedUnit').length;
    });
    expect(found).toEqual([3, 3, 3, 0]);
  });

  it('finds more outliers the lower the threshold', () => {
    const appraisals = { A: { '1.1': '80/101' }, B: { '1.1': '131/137' }, C: { '1.1': '204/211' } };
    const results = reviewResults({ appraisals });
    const counts = [100, 3.5, 0.01].map(
      (z) => reportReview(results, ALL, { z }).findings.filter(({ kind }) => kind === 'overclaimUnit').length,
    );
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect(counts[0]).toBe(0);
    expect(counts[2]).toBeGreaterThan(counts[1]!);
  });
});

/** A share that was doubled is told by its lowest terms, where its denominator must still be 10 or more. */
function isTelling(text: string, times: number): boolean {
  const [part, whole] = text.split('/').map(Number) as [number, number];
  return times === 1 || whole / greatestDivisor(part, whole) >= 10;
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}
