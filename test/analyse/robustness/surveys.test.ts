/** Sampling error of surveys: the answers that were counted, the rule behind them, and the spread of what is drawn. */
import { describe, expect, it } from 'vitest';
import { blockFigures } from '../../../src/analyse/robustness/block-figures.ts';
import { surveyDraws } from '../../../src/analyse/robustness/draw-surveys.ts';
import { pointsOf } from '../../../src/analyse/robustness/survey-cells.ts';
import { reportUncertainty } from '../../../src/analyse/robustness/uncertainty.ts';
import { blocksInScope, EVERYTHING } from '../../../src/campaign/scope.ts';
import { exampleResults } from '../../example-results.ts';
import { twoTierResults } from '../two-tier-results.ts';

const results = exampleResults();
const [part] = blocksInScope(results.campaign, { tier: null, block: 'communes' });
const figures = blockFigures(part!, results.campaign.edition.header);

describe('surveys of the example', () => {
  it('have the answers by option that the files count, and stand for the share that was scored', () => {
    expect(figures.surveys.length).toBeGreaterThan(250);
    for (const { leaf, unit, sample, shares, worth } of figures.surveys) {
      expect(shares).toHaveLength(figures.leaves[leaf]!.measure!.kind === 'survey' ? 4 : 0);
      for (const share of shares) expect(share * sample).toBeCloseTo(Math.round(share * sample), 9);
      const percent = shares.reduce((sum, share, i) => sum + share * worth[i]!, 0);
      const rule = pointsOf(figures.leaves[leaf]!.rule.simple!.points);
      const own = rule(percent) / figures.leaves[leaf]!.maxPoints.toNumber();
      expect(own).toBeCloseTo(figures.shares[leaf]![unit]!, 9);
    }
  });

  it('draw the same for a unit and a criterion, whatever else is drawn', () => {
    const all = new Float64Array(figures.surveys.length);
    surveyDraws(figures, 11)(all);
    const last = new Float64Array(1);
    surveyDraws({ ...figures, surveys: figures.surveys.slice(-1) }, 11)(last);
    expect(last[0]).toBe(all.at(-1));
  });
});

it('a percentage with its sample is drawn as a share of so many answers', () => {
  const made = twoTierResults({
    reports: ['a;1.1;;1;2', 'b;1.1;;1;2'],
    surveys: ['a;2.1;40;75%', 'b;2.1;4000;75%'],
  });
  const [upper] = blocksInScope(made.campaign, { tier: null, block: 'upper-block' });
  const own = blockFigures(upper!, made.campaign.edition.header);
  const draw = surveyDraws(own, 2);
  const shares = new Float64Array(2);
  const drawn = Array.from({ length: 5000 }, () => {
    draw(shares);
    return [...shares];
  });
  for (const [at, sample] of own.surveys.map((survey) => survey.sample).entries()) {
    const values = drawn.map((each) => each[at]!);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
    // 100 % is full marks: the share of the maximum is the share of the answers
    expect(Math.abs(deviation / Math.sqrt((0.75 * 0.25) / sample) - 1)).toBeLessThan(0.05);
    expect(Math.abs(mean - 0.75)).toBeLessThan(0.004);
    for (const value of values) expect(value * sample).toBeCloseTo(Math.round(value * sample), 6);
  }
});

it('without survey figures nothing is drawn and no rank moves', () => {
  const made = twoTierResults({ reports: ['a;1.1;;1;2', 'b;1.1;;1;3'] });
  const [block] = reportUncertainty(made, EVERYTHING, { sources: ['surveys'], replications: 20 }).blocks;
  expect([block!.surveys, block!.sources[0]!.changed]).toEqual([0, 0]);
});
