/** The units that lost points in a criterion are as many as the report of lost points counts. */
import { expect, it } from 'vitest';
import { explainCriterion } from '../../src/analyse/explain-criterion.ts';
import { reportLost } from '../../src/analyse/lost-points.ts';
import { unitsLosing } from '../../src/analyse/units-losing.ts';
import { reportRanking } from '../../src/campaign/report-ranking.ts';
import { exampleResults } from '../example-results.ts';

const ALL = { tier: null, block: null };

it('every criterion of the example', () => {
  const results = exampleResults();
  const { blocks } = reportRanking(results.campaign, { ...results, ...ALL });
  const silent = blocks.flatMap(({ unranked }) =>
    unranked.filter(({ reason }) => reason === 'noFigure').map(({ unit }) => unit.id),
  );
  const { criteria } = reportLost(results, ALL);
  const counted = criteria.map(({ code }) => {
    const report = explainCriterion(results, code)!;
    const { losing, withoutPoints } = unitsLosing(report, (id) => !silent.includes(id));
    const points = new Map(
      report.tiers.flatMap(({ units }) => units.map((unit) => [unit.unit.id, unit.points])),
    );
    expect(withoutPoints.every(({ id }) => points.get(id) === '0')).toBe(true);
    return [code, losing.length];
  });
  expect(counted).toEqual(criteria.map(({ code, unitsLosing: count }) => [code, count]));
});
