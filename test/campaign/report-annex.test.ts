import { describe, expect, it } from 'vitest';
import { reportAnnex } from '../../src/campaign/report-annex.ts';
import { reportRanking } from '../../src/campaign/report-ranking.ts';
import { reportScores } from '../../src/campaign/report-scores.ts';
import { decimal } from '../../src/exact/decimal.ts';
import { Fraction } from '../../src/exact/fraction.ts';
import { annexReportSchema } from '../../src/model/annex-report.ts';
import { createRegistry } from '../../src/units/registry.ts';
import { exampleResults } from '../example-results.ts';
import { smallCampaign } from './small-campaign.ts';

const EMPTY_RANKING = { ranked: [], unranked: [], meanUnits: null };
const EVERYTHING = { tier: null, block: null };

/** Exact text, `p/q` too. */
function exact(text: string): Fraction {
  const [numerator = '', denominator] = text.split('/');
  return denominator ? Fraction.of(BigInt(numerator), BigInt(denominator)) : decimal(numerator);
}

describe('the annexes of the example', () => {
  const results = exampleResults();
  const { campaign, synthetic } = results;
  const report = reportAnnex(results);
  const rows = report.blocks.flatMap(({ ranked }) => ranked);

  it('keep to their schema', () => {
    expect(annexReportSchema.safeParse(report).error).toBeUndefined();
  });

  it('rank as the ranking does', () => {
    const { blocks } = reportRanking(campaign, { ...EVERYTHING, synthetic, previous: null });
    expect(report.blocks.map(({ ranked }) => ranked.map(({ place }) => place))).toEqual(
      blocks.map(({ ranked }) => ranked),
    );
    expect(report.blocks.map(({ mean }) => mean?.index)).toEqual(blocks.map(({ mean }) => mean));
  });

  it('part the points of the score sheets without losing any', () => {
    const sheets = new Map(
      reportScores(campaign, { ...EVERYTHING, synthetic })
        .tiers.flatMap(({ units }) => units)
        .map((sheet) => [sheet.unit.id, sheet]),
    );
    expect(rows).toHaveLength(166);
    for (const { place, points } of rows) {
      const sheet = sheets.get(place.unit.id);
      expect([points.points, points.applied]).toEqual([sheet?.points, sheet?.applied]);
      const sum = exact(points.appraised).add(exact(points.survey ?? '0'));
      expect(sum.toString()).toBe(points.points);
    }
  });

  it('give all that the index follows from', () => {
    const cap = decimal(report.settings.cap);
    for (const { place, points } of rows) {
      const share = exact(points.points).multiply(Fraction.of(100)).divide(exact(points.applied));
      const outside = exact(points.bonus ?? '0').subtract(exact(points.penalty ?? '0'));
      expect(Fraction.min(share.add(outside), cap).toString()).toBe(place.exact);
    }
  });
});

it('leaves out blocks without units', () => {
  const campaign = smallCampaign({ 'reports.csv': ['a;TC 1.1;80;;;;'] });
  const [tier] = campaign.tiers;
  const empty = { block: { ...tier!.blocks[0]!.block, id: 'empty' }, rows: [], ranking: EMPTY_RANKING };
  const tiers = [{ ...tier!, blocks: [empty, ...tier!.blocks] }];
  const { blocks } = reportAnnex({
    campaign: { ...campaign, tiers },
    synthetic: false,
    previous: null,
    warnings: [],
    earlier: [],
  });
  expect(blocks.map(({ block }) => block.id)).toEqual(['departments']);
});

describe('units that are no more', () => {
  const campaign = smallCampaign({ 'reports.csv': ['a;TC 1.1;80;;;;'] });
  const retired = { ...campaign.registry.units[0]!, id: 'd', name: 'Sở D' };
  const blockWith = (unit: {
    validTo: string;
    mergedInto?: string;
    tier?: string;
    jurisdiction?: string;
  }) => {
    const units = [...campaign.registry.units, { ...retired, ...unit }];
    const registry = createRegistry(units, { asOf: '2025-12-31' });
    return reportAnnex({
      campaign: { ...campaign, registry },
      synthetic: false,
      previous: null,
      warnings: [],
      earlier: [],
    }).blocks[0]!;
  };

  it('are named in their block, with what they became', () => {
    expect(blockWith({ validTo: '2025-02-28', mergedInto: 'a' }).retired).toEqual([
      { unit: { id: 'd', name: 'Sở D' }, until: '2025-02-28', mergedInto: { id: 'a', name: 'Sở A' } },
    ]);
    expect(blockWith({ validTo: '2025-12-30' }).retired.map(({ mergedInto }) => mergedInto)).toEqual([null]);
  });

  it.each([
    ['that ended before the period', { validTo: '2024-12-31' }],
    ['of the last day', { validTo: '2025-12-31' }],
    ['of another tier', { validTo: '2025-02-28', tier: 'other' }],
    ['of another jurisdiction', { validTo: '2025-02-28', jurisdiction: 'other' }],
  ])('are not those %s', (_, unit) => {
    expect(blockWith(unit).retired).toEqual([]);
  });
});
