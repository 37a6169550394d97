import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEdition } from '../../src/criteria/read-edition.ts';
import { folderSource } from '../../src/criteria/source.ts';
import { decimal } from '../../src/exact/decimal.ts';
import { evaluate } from '../../src/exact/piecewise-linear.ts';
import { readRegistries } from '../../src/units/read-registry.ts';

const ROOT = join(import.meta.dirname, '../..');
const criteria = folderSource(join(ROOT, 'criteria'));

const EDITIONS = [
  { id: 'binh-duong/2017-districts', tier: 'district', appraisal: '65', survey: '35', decided: false },
  { id: 'national/2023-ministries', tier: 'ministry', appraisal: '68.5', survey: '31.5', decided: true },
];

describe.each(EDITIONS)('criteria/$id', ({ id, tier, appraisal, survey, decided }) => {
  const edition = readEdition(criteria, id);
  const set = edition.sets.get(tier)!;

  it('is issued, with one tier and one block for all units of its registry', () => {
    const { header } = edition;
    expect([header.status, header.decision !== null]).toEqual(['issued', decided]);
    expect([[...edition.sets.keys()], header.blocks.map((block) => block.tier)]).toEqual([[tier], [tier]]);
    const tiers = readRegistries(join(ROOT, 'data'), header.jurisdiction).map((unit) => unit.tier);
    expect(new Set(tiers)).toEqual(new Set([tier]));
  });

  it('has the two columns of the published table', () => {
    const leaves = set.leaves.map(({ code, assessedBy, maxPoints }) => [
      code,
      assessedBy,
      maxPoints.toString(),
    ]);
    expect(leaves).toEqual([
      ['1.1', 'appraisal', appraisal],
      ['1.2', 'survey', survey],
    ]);
    expect(set.maxPoints.toString()).toBe('100');
  });

  it('takes points as they are printed, none above the maximum', () => {
    for (const leaf of set.leaves) {
      const { points } = leaf.rule.simple!;
      expect(evaluate(points, decimal('12.34')).toString()).toBe('12.34');
      expect(evaluate(points, decimal('99')).equals(leaf.maxPoints)).toBe(true);
    }
  });

  it('cites the published table for the maxima and says what is assumed', () => {
    const sources = set.leaves.flatMap((leaf) => leaf.sources);
    const cited = sources.flatMap((source) => ('document' in source ? [source.document] : []));
    expect(cited.every((document) => edition.documents[document]?.url)).toBe(true);
    expect(sources.some((source) => 'assumption' in source)).toBe(true);
  });
});
