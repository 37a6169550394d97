/** The index in doubles against the exact one, and the ranks without a part against exact arithmetic. */
import { describe, expect, it } from 'vitest';
import { blockFigures } from '../../../src/analyse/robustness/block-figures.ts';
import { IndexModel } from '../../../src/analyse/robustness/index-model.ts';
import { reportLeaveOneOut } from '../../../src/analyse/robustness/leave-one-out.ts';
import type { Campaign } from '../../../src/campaign/run-campaign.ts';
import { blocksInScope, EVERYTHING } from '../../../src/campaign/scope.ts';
import { Fraction } from '../../../src/exact/fraction.ts';
import { leaveOneOutReportSchema } from '../../../src/model/sensitivity-report.ts';
import { areaPoints } from '../../../src/score/area-points.ts';
import { exampleResults } from '../../example-results.ts';
import { adversarialCampaign } from '../../score/adversarial-campaigns.ts';
import { submissionOf, unitsOf } from '../../score/criteria-set-of.ts';
import { campaignOf } from '../campaign-of.ts';

const results = exampleResults();

/** @returns number of units compared */
function compareIndexes(campaign: Campaign): number {
  let compared = 0;
  for (const part of blocksInScope(campaign, EVERYTHING)) {
    const figures = blockFigures(part, campaign.edition.header);
    const model = new IndexModel(figures);
    model.rank(model.nominal, new Uint32Array(figures.units.length));
    for (const [unit, { row, indexUnits }] of figures.ranked.entries()) {
      const { numerator, denominator } = part.tier.scores.exact(row);
      const { decimals, rankOn } = figures.set.index;
      const exact =
        rankOn === 'displayed' ? indexUnits / 10 ** decimals : Fraction.of(numerator, denominator).toNumber();
      expect(Math.abs(model.index[unit]! - exact)).toBeLessThanOrEqual(1e-9 * Math.max(1, exact / 100));
      compared++;
    }
  }
  return compared;
}

describe('the index of the edition', () => {
  it('is that of the campaign for every unit of the example', () => {
    expect(compareIndexes(results.campaign)).toBeGreaterThan(160);
  });

  it('is that of campaigns with bonus, penalty, caps, rounding of each criterion and many-digit maxima', () => {
    let compared = 0;
    for (let seed = 0; seed < 150; seed++) {
      const { set, statements, units } = adversarialCampaign(seed);
      const own = unitsOf(units.length).map((unit, row) => ({ ...unit, attributes: units[row]! }));
      if (!set.leaves.some(({ area }) => area.section === 'area')) continue;
      compared += compareIndexes(campaignOf(set, own, [submissionOf(set, statements)]));
    }
    expect(compared).toBeGreaterThan(500);
  });
});

describe('the ranks without an area', () => {
  it('are those of exact arithmetic', () => {
    const report = reportLeaveOneOut(results, EVERYTHING);
    expect(leaveOneOutReportSchema.parse(report)).toEqual(report);
    let compared = 0;
    for (const { tier, block } of blocksInScope(results.campaign, EVERYTHING)) {
      const { leftOut } = report.blocks.find(({ id }) => id === block.block.id)!;
      for (const one of leftOut.filter(({ kind }) => kind === 'area')) {
        const indexes = block.ranking.ranked.map(({ row }) => {
          const kept = areaPoints(tier.table, row).filter(
            ({ area }) => area.section === 'area' && area.number !== one.code,
          );
          const points = Fraction.sum(kept.map((area) => area.points));
          const applied = Fraction.sum(kept.map((area) => area.applied));
          return points.divide(applied).multiply(Fraction.of(100)).add(extraOf(row));
        });
        const shifts = indexes.map((index, at) => {
          const rank = 1 + indexes.filter((other) => other.compare(index) > 0).length;
          return Math.abs(rank - block.ranking.ranked[at]!.rank);
        });
        const sum = shifts.reduce((total, shift) => total + shift, 0);
        expect(one.shift).toBeCloseTo(sum / shifts.length, 12);
        expect(one.moved).toBe(shifts.filter((shift) => shift > 0).length);
        compared++;
      }

      function extraOf(row: number): Fraction {
        const of = (section: 'bonus' | 'penalty', cap: Fraction | null) => {
          const parts = areaPoints(tier.table, row).filter(({ area }) => area.section === section);
          const points = Fraction.sum(parts.map((part) => part.points));
          return cap ? Fraction.min(points, cap) : points;
        };
        return of('bonus', tier.set.bonusCap).subtract(of('penalty', tier.set.penaltyCap));
      }
    }
    expect(compared).toBeGreaterThan(20);
  });
});
