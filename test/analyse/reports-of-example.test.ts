/** Every report on the example campaign: it is what its schema says, and agrees with the explanation of each unit. */
import { describe, expect, it } from 'vitest';
import { reportAreas } from '../../src/analyse/areas.ts';
import { compareUnits } from '../../src/analyse/compare-units.ts';
import { explainCriterion } from '../../src/analyse/explain-criterion.ts';
import { explainUnit } from '../../src/analyse/explain-unit.ts';
import { reportGaps } from '../../src/analyse/gaps.ts';
import { reportLost } from '../../src/analyse/lost-points.ts';
import { reportOverview } from '../../src/analyse/overview.ts';
import { criterionKeys } from '../../src/analyse/table-order.ts';
import { reportTargets } from '../../src/analyse/targets.ts';
import { reportRanking } from '../../src/campaign/report-ranking.ts';
import { runCampaign } from '../../src/campaign/run-campaign.ts';
import { decimal } from '../../src/exact/decimal.ts';
import { Fraction } from '../../src/exact/fraction.ts';
import { areaReportSchema } from '../../src/model/area-report.ts';
import { compareReportSchema } from '../../src/model/compare-report.ts';
import { criterionReportSchema } from '../../src/model/criterion-report.ts';
import { gapReportSchema } from '../../src/model/gap-report.ts';
import { lostReportSchema } from '../../src/model/lost-report.ts';
import { overviewReportSchema } from '../../src/model/overview-report.ts';
import { targetReportSchema } from '../../src/model/target-report.ts';
import { readExample } from '../campaign/example/read-example.ts';

const ALL = { tier: null, block: null };

const { edition, registry, results: files } = readExample('hung-yen/2023', 2023);
const submissions = files.flatMap(({ submission }) => submission ?? []);
const campaign = runCampaign({ edition, registry, submissions });
const results = { campaign, synthetic: true, previous: null, warnings: [], earlier: [] };
const explained = campaign.tiers.flatMap((tier) =>
  tier.units.map((_, row) => explainUnit(campaign, { tier, row }, { synthetic: true })),
);
const unitNamed = (id: string) => explained.find(({ unit }) => unit.id === id)!;

describe('reports on the example', () => {
  it('areas: the points and shares of every unit', () => {
    const { blocks } = areaReportSchema.parse(reportAreas(results, ALL));
    const units = blocks.flatMap((block) => block.units);
    expect(units).toHaveLength(explained.length);
    for (const { unit, rank, index, shares } of units) {
      const own = unitNamed(unit.id);
      expect(rank).toBe(own.place?.rank ?? null);
      expect(index).toBe(own.index?.rounded ?? null);
      const areas = own.areas.filter(({ section }) => section === 'area');
      expect(shares.map(({ points, applied }) => [points, applied])).toEqual(
        areas.map(({ points, maxApplied }) => [points, maxApplied]),
      );
      const percents = areas.map(({ percent }) => (own.index ? percent : null));
      expect(shares.map(({ percent }) => percent)).toEqual(percents);
    }
  });

  it('lost points: the sum of what every unit lost', () => {
    const report = lostReportSchema.parse(reportLost(results, ALL));
    const counted = explained.filter(({ index }) => index !== null);
    const lost = counted.flatMap((unit) => unit.lost);
    expect(report.units).toBe(counted.length);
    expect(report.total).toBe(Fraction.sum(lost.map((leaf) => decimal(leaf.lost))).toString());
    for (const { code, lost: sum, unitsLosing } of report.criteria) {
      const own = lost.filter((leaf) => leaf.code === code);
      expect(unitsLosing).toBe(own.length);
      expect(sum).toBe(Fraction.sum(own.map((leaf) => decimal(leaf.lost))).toString());
    }
    expect(report.criteria.at(-1)!.cumulative).toBe('100.00');
    expect(report.tier).toBeNull();
  });

  it('gaps: the final points are those that count', () => {
    const { blocks } = gapReportSchema.parse(reportGaps(results, ALL));
    const all = blocks.flatMap(({ units, withoutReport }) => [
      ...units.map(({ unit }) => unit),
      ...withoutReport,
    ]);
    expect(all).toHaveLength(explained.length);
    const changed = blocks.flatMap(({ units }) =>
      units.flatMap(({ unit, leaves }) => leaves.map((leaf) => ({ unit, leaf }))),
    );
    expect(changed.length).toBeGreaterThan(50);
    for (const { unit, leaf } of changed) {
      const final = unitNamed(unit.id).leaves.find((other) => other.leaf.code === leaf.code)!;
      expect([leaf.final, leaf.state]).toEqual([final.points, final.state]);
    }
  });

  it('targets: the figures of the units are those of their explanations', () => {
    const { targets, goals } = targetReportSchema.parse(reportTargets(results));
    expect(targets).toHaveLength(27);
    expect(goals.length).toBeGreaterThan(3);
    for (const { code, tiers } of targets) {
      for (const { units, met, notMet, withoutFigure, attained } of tiers) {
        expect(met + notMet + withoutFigure).toBe(units.length);
        expect(attained.units).toBe(met + notMet);
        for (const { unit, value, met: isMet, gap } of units) {
          const { target } = unitNamed(unit.id).leaves.find(({ leaf }) => leaf.code === code)!;
          expect({ value, met: isMet, gap }).toEqual({
            value: target!.value,
            met: target!.met,
            gap: target!.gap,
          });
        }
      }
    }
  });

  it('overview: the ranking in short', () => {
    const { blocks, targets } = overviewReportSchema.parse(reportOverview(results));
    const ranking = reportRanking(campaign, { synthetic: true, previous: null, ...ALL });
    for (const [at, block] of ranking.blocks.entries()) {
      const overview = blocks[at]!;
      const graded = overview.grades.reduce((sum, { units }) => sum + units, overview.ungraded);
      expect([overview.ranked, graded]).toEqual([block.ranked.length, block.ranked.length]);
      expect(overview.leaders[0]).toEqual(block.ranked[0]);
      expect(overview.trailing.at(-1)).toEqual(block.ranked.at(-1));
      expect(overview.unranked).toEqual(block.unranked);
    }
    expect(targets.missed).toBe(targets.missedTargets.length);
    expect(targets.met + targets.missed + targets.unknown).toBe(
      reportTargets(results).targets.flatMap(({ tiers }) => tiers).length,
    );
  });

  it('comparison: units of three tiers', () => {
    const places = campaign.tiers.map((tier) => ({ tier, row: 0 }));
    const report = compareReportSchema.parse(compareUnits(results, places));
    const own = report.units.map(({ unit }) => unitNamed(unit.id));
    expect(report.sameBlock).toBe(false);
    expect(report.areas.map(({ number }) => number)).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    for (const { code, cells } of report.differing) {
      const leaves = own.map((unit) => unit.leaves.find(({ leaf }) => leaf.code === code) ?? null);
      expect(cells).toEqual(
        leaves.map((leaf) => leaf && { state: leaf.state, points: leaf.points, maxPoints: leaf.maxPoints }),
      );
    }
  });

  it('criteria: every one of every tier', () => {
    for (const { code } of criterionKeys(edition)) {
      const report = criterionReportSchema.parse(explainCriterion(results, code));
      for (const { units } of report.tiers) {
        for (const { unit, state, points, met } of units) {
          const leaf = unitNamed(unit.id).leaves.find((other) => other.leaf.code === code)!;
          const target = leaf.target?.met ?? null;
          expect([state, points, met]).toEqual([leaf.state, leaf.points, target]);
        }
      }
    }
    expect(explainCriterion(results, '9.9.9')).toBeNull();
  });
});
