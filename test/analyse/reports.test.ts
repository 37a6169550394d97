/** The reports of the dashboard on a campaign of five units, every figure worked out by hand. */
import { describe, expect, it } from 'vitest';
import { reportAreas } from '../../src/analyse/areas.ts';
import { compareUnits } from '../../src/analyse/compare-units.ts';
import { explainCriterion } from '../../src/analyse/explain-criterion.ts';
import { reportGaps } from '../../src/analyse/gaps.ts';
import { reportLost } from '../../src/analyse/lost-points.ts';
import { reportOverview } from '../../src/analyse/overview.ts';
import { reportTargets } from '../../src/analyse/targets.ts';
import { reportRanking } from '../../src/campaign/report-ranking.ts';
import { reportScores } from '../../src/campaign/report-scores.ts';
import { decimal } from '../../src/exact/decimal.ts';
import { placesOf, type TwoTierOptions, twoTierResults } from './two-tier-results.ts';

const ALL = { tier: null, block: null };

/** c hands in nothing; y has nothing to report under 1.1 and states 1.2 as a bare percentage. */
const FILES = {
  reports: [
    'a;1.1;;8;10',
    'b;1.1;;45;90',
    'x;1.1;;90;100',
    'y;1.1;KPS;;',
    'x;1.2;;40;100',
    'a;2.2;10;;',
    'b;2.2;4;;',
    'a;2.3;;12,5;25,0',
    'b;2.3;;9;10',
    'a;2.4/a;;1;2',
    'a;2.4/b;;3;4',
    'x;2.5;Có;;',
    'a;P.1;1;;',
  ],
  system: ['a;1.2;;60;100', 'b;1.2;;10;50', 'x;1.2;;30;100', 'y;1.2;25%;;'],
  surveys: ['a;2.1;100;80%', 'b;2.1;300;70%'],
};
const results = twoTierResults(FILES);

describe('reportAreas', () => {
  const { blocks } = reportAreas(results, ALL);

  it('divides by the maximum that applied', () => {
    const rows = blocks.flatMap(({ units }) =>
      units.map(({ unit, rank, shares }) => [unit.id, rank, ...shares.map(({ exact }) => exact)]),
    );
    expect(rows).toEqual([
      ['a', 1, '220/3', '76.25'],
      ['b', 2, '40', '50'],
      ['c', null, null, null],
      ['x', 1, '750/11', '100/9'],
      ['y', 2, '25', '0'],
    ]);
  });

  it('rounds the mean of the exact shares of the ranked units once', () => {
    const means = blocks.map(({ areas }) => areas.map(({ mean, units }) => [mean, units]));
    expect(means).toEqual([
      [
        ['56.7', 2],
        ['63.1', 2],
      ],
      [
        ['46.6', 2],
        ['5.6', 2],
      ],
    ]);
  });

  it('gives an unranked unit its share, but neither a rank nor a part in the mean', () => {
    const codes = ['1.1', '1.2', '2.2', '2.3', '2.4/a', '2.4/b'];
    const few = twoTierResults({
      reports: codes.map((code) => `c;${code};KPS;;`),
      surveys: ['a;2.1;100;80%', 'c;2.1;10;90%'],
    });
    const [upper] = reportAreas(few, ALL).blocks;
    expect(
      upper!.units.map(({ unit, rank, shares }) => [unit.id, rank, shares[1]!.exact, shares[1]!.rank]),
    ).toEqual([
      ['a', 1, '20', 1],
      ['b', null, null, null],
      ['c', null, '90', null],
    ]);
    expect(upper!.areas.map(({ mean, units }) => [mean, units])).toEqual([
      ['0.0', 1],
      ['20.0', 1],
    ]);
  });

  it('is of one tier or one block where that is asked', () => {
    const of = (tier: string | null, block: string | null) =>
      reportAreas(results, { tier, block }).blocks.map(({ id }) => id);
    expect(of('lower', null)).toEqual(['lower-block']);
    expect(of(null, 'upper-block')).toEqual(['upper-block']);
    expect(of('lower', 'upper-block')).toEqual([]);
  });

  const TIES = [
    { rankOn: 'exact', ranks: { a: [2, false], b: [1, false], c: [3, false] } },
    { rankOn: 'displayed', ranks: { a: [1, true], b: [1, true], c: [3, false] } },
  ] as const;
  it.each(TIES)('ranks on the $rankOn share', ({ rankOn, ranks }) => {
    // 66.667 and 66.7 print alike
    const near = ['a;1.1;;2;3', 'b;1.1;;667;1000', 'c;1.1;;1;2'];
    const system = ['a;1.2;;2;3', 'b;1.2;;667;1000', 'c;1.2;;1;2'];
    const report = reportAreas(twoTierResults({ reports: near, system }, { rankOn } as TwoTierOptions), ALL);
    const found = report.blocks[0]!.units.map(({ unit, shares }) => [
      unit.id,
      [shares[0]!.rank, shares[0]!.tied],
    ]);
    expect(Object.fromEntries(found)).toEqual(ranks);
  });
});

describe('reportLost', () => {
  it('sums over all tiers by code, with what is lost together so far', () => {
    const { units, total, criteria, tier, block } = reportLost(results, ALL);
    expect({ units, total, tier, block }).toEqual({ units: 4, total: '199', tier: null, block: null });
    expect(
      criteria.map(({ code, lost, share, cumulative, unitsLosing, unitsApplied }) =>
        [code, lost, share, cumulative, unitsLosing, unitsApplied].join(' '),
      ),
    ).toEqual([
      '1.2 53 26.6 26.6 4 4',
      '2.4 32.5 16.3 43.0 4 4',
      '1.1 31.5 15.8 58.8 3 3',
      '2.2 26 13.1 71.9 3 4',
      '2.3 26 13.1 84.9 4 4',
      '2.1 25 12.6 97.5 4 4',
      '2.5 5 2.5 100.0 1 2',
    ]);
  });

  it('names the tier and the block that it is of', () => {
    const lower = reportLost(results, { tier: 'lower', block: null });
    expect([lower.units, lower.total, lower.tier?.id, lower.block]).toEqual([2, '117.5', 'lower', null]);
    const upper = reportLost(results, { tier: null, block: 'upper-block' });
    expect([upper.units, upper.total, upper.tier?.id, upper.block?.id]).toEqual([
      2,
      '81.5',
      'upper',
      'upper-block',
    ]);
  });

  it('is empty where nobody lost or handed in anything', () => {
    const { units, total, criteria } = reportLost(twoTierResults({}), ALL);
    expect({ units, total, criteria }).toEqual({ units: 0, total: '0', criteria: [] });
  });
});

describe('reportGaps', () => {
  const appraisals = [
    'a;1.1;Điều chỉnh;;;6;10;Đếm lại',
    'a;2.2;Điều chỉnh;;4;;;Đếm lại',
    'a;2.3;Không công nhận;;;;;Thiếu chứng từ',
    'b;1.1;Không phát sinh;;;;;Không có hồ sơ',
  ];
  const { blocks } = reportGaps(twoTierResults({ ...FILES, appraisals }), ALL);
  const [upper, lower] = blocks;

  it('scores the own figures among themselves: the best of the block is that of the reports', () => {
    const [a, b] = upper!.units;
    expect(a).toMatchObject({
      ...{ unit: { id: 'a' }, own: '54.5', final: '41.5', gap: '13', maxPoints: '70' },
      ...{ ownPercent: '77.9', finalPercent: '59.3', compared: 4, lowered: 2, raised: 0, apart: [] },
      areas: [
        { own: '32', final: '24', gap: '8' },
        { own: '22.5', final: '17.5', gap: '5' },
      ],
    });
    expect(a!.leaves.map(({ code, gap, state }) => [code, gap, state])).toEqual([
      ['1.1', '8', 'scored'],
      ['2.3', '5', 'rejected'],
    ]);
    expect(b).toMatchObject({
      ...{ own: '13', final: '19', gap: '-6', ownPercent: '65.0', finalPercent: '95.0' },
      ...{ lowered: 0, raised: 1, apart: ['1.1'] },
    });
  });

  it('compares what an input of higher precedence replaced', () => {
    const [x] = lower!.units;
    expect(x!.leaves.map(({ code, own, final }) => [code, own, final])).toEqual([['1.2', '8', '6']]);
    expect([x!.gap, x!.ownPercent, x!.finalPercent]).toEqual(['2', '74.2', '70.8']);
  });

  it('lists apart the units that reported nothing to compare', () => {
    expect(blocks.map(({ withoutReport }) => withoutReport.map(({ id }) => id))).toEqual([['c'], ['y']]);
  });
});

describe('reportTargets', () => {
  const { targets, goals } = reportTargets(results);
  const TIERS = [
    // [code, tier, numerator, denominator, value, reason, met, gap, units]
    ['1.1', 'upper', '53', '100', '53', null, false, '27', 2],
    ['1.1', 'lower', '90', '100', '90', null, true, null, 1],
    ['1.2', 'upper', '70', '150', '140/3', null, false, '40/3', 2],
    ['1.2', 'lower', null, null, null, 'percentageOnly', null, null, 0],
    ['2.1', 'upper', '290', '400', '72.5', null, false, '2.5', 2],
    ['2.1', 'lower', null, null, null, 'noFigure', null, null, 0],
    ['2.2', 'upper', null, null, null, 'perUnit', null, null, 0],
    ['2.2', 'lower', null, null, null, 'perUnit', null, null, 0],
    ['2.3', 'upper', null, null, null, 'amounts', null, null, 0],
    ['2.3', 'lower', null, null, null, 'noFigure', null, null, 0],
    ['2.4', 'upper', null, null, null, 'noFigure', null, null, 0],
    ['2.4', 'lower', null, null, null, 'noFigure', null, null, 0],
  ];

  it('adds numerators and denominators, and says why where it cannot', () => {
    const found = targets.flatMap(({ code, tiers }) =>
      tiers.map(({ tier, attained }) => {
        const { numerator, denominator, value, reason, met, gap, units } = attained;
        return [code, tier.id, numerator, denominator, value, reason, met, gap, units];
      }),
    );
    expect(found).toEqual(TIERS);
  });

  it('sums all tiers where all are asked the same', () => {
    const whole = targets.map(({ code, whole: sum }) => [
      code,
      sum?.value,
      sum?.rounded,
      sum?.gap,
      sum?.reason,
    ]);
    expect(whole).toEqual([
      ['1.1', '71.5', '71.5', '8.5', null],
      ['1.2', undefined, undefined, undefined, undefined],
      ['2.1', '72.5', '72.5', '2.5', null],
      ['2.2', null, null, null, 'perUnit'],
      ['2.3', null, null, null, 'amounts'],
      ['2.4', null, null, null, 'noFigure'],
    ]);
  });

  it('puts the unit that is farthest below first, those that meet it last', () => {
    const unitsOf = (code: string) =>
      targets
        .find((target) => target.code === code)!
        .tiers.flatMap(({ units }) => units.map(({ unit, value, met, gap }) => [unit.id, value, met, gap]));
    expect(unitsOf('1.1')).toEqual([
      ['b', '50', false, '30'],
      ['c', null, null, null],
      ['a', '80', true, null],
      ['y', null, null, null],
      ['x', '90', true, null],
    ]);
    // a count against the best of its block is compared as it was reported
    expect(unitsOf('2.2').slice(0, 3)).toEqual([
      ['b', '4', false, '1'],
      ['c', null, null, null],
      ['a', '10', true, null],
    ]);
  });

  it('pools a survey over its answers and needs to know how many there were', () => {
    const { kind, at, met, notMet, withoutFigure } = targets[2]!.tiers[0]!;
    expect({ kind, at, met, notMet, withoutFigure }).toEqual({
      ...{ kind: 'moreThan', at: '75', met: 1, notMet: 1, withoutFigure: 1 },
    });
    expect(targets.map(({ measure }) => measure)).toEqual([
      ...['percent', 'percent', 'survey', 'count', 'percent', 'percent'],
    ]);
  });

  it('quotes the plan, and the goals that are no criteria', () => {
    expect(targets[0]!.sources).toEqual([
      { document: 'plan', title: 'Kế hoạch thử', clause: ['II'], quote: 'chỉ tiêu 1' },
    ]);
    expect(goals).toEqual([
      {
        id: 'index',
        label: null,
        index: 'PAR INDEX',
        quotes: ['trong nhóm 20 địa phương dẫn đầu'],
        criteria: ['share'],
      },
    ]);
  });
});

describe('compareUnits', () => {
  it('shows units of one block with their ranks', () => {
    const report = compareUnits(results, placesOf(results, ['a', 'b', 'c']));
    expect(report.sameBlock).toBe(true);
    expect(
      report.units.map(({ unit, rank, of, index, grade }) => [unit.id, rank, of, index, grade?.id]),
    ).toEqual([
      ['a', 1, 2, '74.0', 'fair'],
      ['b', 2, 2, '44.0', 'fair'],
      ['c', null, 2, null, undefined],
    ]);
    expect(report.areas.map(({ id, percents }) => [id, ...percents])).toEqual([
      ['results', '73.3', '40.0', null],
      ['service', '76.3', '50.0', null],
    ]);
  });

  it('compares shares of the maximum, and only where both have the criterion', () => {
    const same = twoTierResults({
      reports: ['a;1.1;;8;10', 'x;1.1;;4;5', 'a;2.2;3;;', 'x;2.2;KPS;;', 'x;2.5;Có;;'],
    });
    const { differing, sameBlock } = compareUnits(same, placesOf(same, ['a', 'x']));
    expect(sameBlock).toBe(false);
    expect(differing).toEqual([
      {
        code: '2.2',
        label: { vi: 'Số dịch vụ' },
        area: 'service',
        cells: [
          { state: 'scored', points: '10', maxPoints: '10' },
          { state: 'noneArose', points: null, maxPoints: '10' },
        ],
      },
    ]);
  });
});

describe('explainCriterion', () => {
  it('says the rule, the target and the figure of every unit, tier by tier', () => {
    const { tiers } = explainCriterion(results, '1.1')!;
    expect(tiers.map(({ tier, maxPoints, target }) => [tier.id, maxPoints, target?.at])).toEqual([
      ['upper', '40', '80'],
      ['lower', '35', '80'],
    ]);
    expect(
      tiers.flatMap(({ units }) =>
        units.map(({ unit, state, points, value, met }) => [unit.id, state, points, value, met]),
      ),
    ).toEqual([
      ['a', 'scored', '32', '80', true],
      ['b', 'scored', '20', '50', false],
      ['c', 'notReported', '0', null, null],
      ['x', 'scored', '31.5', '90', true],
      ['y', 'noneArose', null, null, null],
    ]);
  });

  it('lists alternatives with their labels', () => {
    const [upper] = explainCriterion(results, '2.4')!.tiers;
    expect(upper!.rule.map(({ vi }) => vi)).toEqual([
      'lấy mức điểm cao nhất trong các trường hợp:',
      '(a) Cách thứ nhất — đạt 100%: đủ 10 điểm; dưới 100%: 10 × tỷ lệ / 100.',
      '(b) Cách thứ hai — đạt 100%: đủ 10 điểm; dưới 100%: 10 × tỷ lệ / 100.',
    ]);
    expect(upper!.measure).toBeNull();
  });

  it('is there only for tiers that have the criterion', () => {
    expect(explainCriterion(results, '2.5')!.tiers.map(({ tier }) => tier.id)).toEqual(['lower']);
    expect(explainCriterion(results, '2.4/a')).toBeNull();
    expect(explainCriterion(results, '1')).toBeNull();
  });
});

describe('reportOverview', () => {
  const rows = new Map([
    [0, { rank: 2, index: decimal('70') }],
    [1, { rank: 1, index: decimal('75') }],
  ]);
  const moved = reportOverview({ ...results, previous: { file: 'previous.csv', rows } });

  it('says who leads, trails and moved', () => {
    const [upper, lower] = moved.blocks;
    const ids = (places: readonly { unit: { id: string } }[]) => places.map(({ unit }) => unit.id);
    expect([upper!.leaders, upper!.trailing, upper!.risen, upper!.fallen].map(ids)).toEqual([
      ['a'],
      ['b'],
      ['a'],
      ['b'],
    ]);
    expect([upper!.median, upper!.highest, upper!.lowest]).toEqual(['44.0', '74.0', '44.0']);
    expect(upper!.unranked.map(({ unit, reason }) => [unit.id, reason])).toEqual([['c', 'noFigure']]);
    expect(upper!.grades.map(({ id, units }) => [id, units])).toEqual([
      ['good', 0],
      ['fair', 2],
    ]);
    expect(upper!.ungraded).toBe(0);
    expect(lower!.grades.map(({ id, from, units }) => [id, from, units])).toEqual([
      ['pass', '60', 0],
      ['fail', '0', 2],
    ]);
    expect(upper!.weakest.map(({ id }) => id)).toEqual(['results', 'service']);
  });

  it('counts the targets of every tier, the farthest missed first', () => {
    const { met, missed, unknown, missedTargets } = moved.targets;
    expect({ met, missed, unknown }).toEqual({ met: 1, missed: 3, unknown: 8 });
    expect(missedTargets.map(({ code, tier, gap }) => [code, tier.id, gap])).toEqual([
      ['1.1', 'upper', '27'],
      ['1.2', 'upper', '40/3'],
      ['2.1', 'upper', '2.5'],
    ]);
  });
});

describe('reports of a part', () => {
  const PART = { synthetic: true, previous: null, tier: null, block: 'lower-block' };

  it('hold the blocks asked for', () => {
    expect(reportRanking(results.campaign, PART).blocks.map(({ id }) => id)).toEqual(['lower-block']);
    const { tiers } = reportScores(results.campaign, PART);
    expect(tiers.map(({ tier, units }) => [tier, ...units.map(({ unit }) => unit.id)])).toEqual([
      ['lower', 'x', 'y'],
    ]);
  });
});
