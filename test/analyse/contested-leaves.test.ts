/** What a unit may want to explain is what the comparison of reports and results calls lowered, and what was refused. */
import { describe, expect, it } from 'vitest';
import { contestedLeaves } from '../../src/analyse/contested-leaves.ts';
import { reportGaps } from '../../src/analyse/gaps.ts';
import { ownTables } from '../../src/analyse/own-tables.ts';
import type { UnitPlace } from '../../src/analyse/unit-place.ts';
import { LeafState } from '../../src/model/score.ts';
import { exampleResults } from '../example-results.ts';
import { unitCampaign } from '../publish/units/unit-campaign.ts';

function codesOf(files: Parameters<typeof unitCampaign>[0]): string[] {
  const { campaign } = unitCampaign(files);
  const tier = campaign.tiers[0]!;
  return contestedLeaves({ tier, row: 0 }, ownTables(campaign)(tier)).map(({ leaf }) => leaf.code);
}

describe('contested criteria', () => {
  it('of the example: those lowered in the report of gaps, with those refused', () => {
    const results = exampleResults();
    const own = ownTables(results.campaign);
    const gaps = reportGaps(results, { tier: null, block: null }).blocks.flatMap(({ units }) => units);
    let lowered = 0;
    for (const tier of results.campaign.tiers) {
      for (const [row, { id }] of tier.units.entries()) {
        const place: UnitPlace = { tier, row };
        const gap = gaps.find(({ unit }) => unit.id === id);
        const compared = new Set(
          gap?.leaves.filter((leaf) => !leaf.gap.startsWith('-')).map(({ code }) => code),
        );
        const { columns, states } = tier.table;
        const refused = tier.set.leaves.filter(
          ({ index, area }) =>
            area.section === 'area' && states[row * columns + index] === LeafState.rejected,
        );
        const found = contestedLeaves(place, own(tier));
        const onBothSides = found.filter(
          ({ leaf, own: before, final }) => leaf.area.section === 'area' && before && final,
        );
        lowered += compared.size;
        for (const { code } of refused) expect(found.map(({ leaf }) => leaf.code)).toContain(code);
        const codes = onBothSides.map(({ leaf }) => leaf.code);
        for (const code of compared) expect(codes).toContain(code);
        const other = codes.filter((code) => !compared.has(code));
        for (const code of other) expect(refused.map((leaf) => leaf.code)).toContain(code);
      }
    }
    expect(lowered).toBe(58);
  });

  const appraised = (report: string, ...rulings: string[]) =>
    codesOf({ reports: [report], appraisals: rulings });
  it.each([
    ['lowered', appraised('Sở A;TC 1.1.1;;9;10;;', 'Sở A;TC 1.1.1;1;Điều chỉnh;;;8;10;Lý do;X'), ['1.1.1']],
    ['raised', appraised('Sở A;TC 1.1.1;;8;10;;', 'Sở A;TC 1.1.1;1;Điều chỉnh;;;9;10;Lý do;X'), []],
    ['recognised', appraised('Sở A;TC 1.1.1;;8;10;;', 'Sở A;TC 1.1.1;1;Công nhận;;;;;;X'), []],
    [
      'refused without a report',
      appraised('Sở A;TC 1.3;;1;2;;', 'Sở A;TC 1.4;1;Không công nhận;;;;;Lý do;X'),
      ['1.4'],
    ],
    [
      'refused though worth nothing',
      appraised('Sở A;TC 1.4;;0;2;;', 'Sở A;TC 1.4;1;Không công nhận;;;;;Lý do;X'),
      ['1.4'],
    ],
    ['not reported', codesOf({ reports: ['Sở A;TC 1.3;;1;2;;'] }), []],
    ['none arose, confirmed', appraised('Sở A;TC 1.2;KPS;;;;', 'Sở A;TC 1.2;1;KPS;;;;;Lý do;X'), []],
    [
      'none arose, denied',
      appraised('Sở A;TC 1.2;KPS;;;;', 'Sở A;TC 1.2;1;Điều chỉnh;;;1;4;Lý do;X'),
      ['1.2'],
    ],
    [
      'none arose, denied for the full points',
      appraised('Sở A;TC 1.2;KPS;;;;', 'Sở A;TC 1.2;1;Điều chỉnh;;;4;4;Lý do;X'),
      [],
    ],
    [
      'left out against the report',
      appraised('Sở A;TC 1.3;;1;2;;', 'Sở A;TC 1.3;1;KPS;;;;;Lý do;X'),
      ['1.3'],
    ],
    ['bonus lowered', appraised('Sở A;TC T.1;2;;;;', 'Sở A;TC T.1;1;Điều chỉnh;;1;;;Lý do;X'), ['T.1']],
    [
      'penalty that nobody reported',
      appraised('Sở A;TC 1.3;;1;2;;', 'Sở A;TC P.1;1;Điều chỉnh;;1;;;Lý do;X'),
      ['P.1'],
    ],
    ['penalty as reported', codesOf({ reports: ['Sở A;TC P.1;1;;;;'] }), []],
    [
      'penalty less than reported',
      appraised('Sở A;TC P.1;2;;;;', 'Sở A;TC P.1;1;Điều chỉnh;;1;;;Lý do;X'),
      [],
    ],
    ['penalty refused', appraised('Sở A;TC P.1;2;;;;', 'Sở A;TC P.1;1;Không công nhận;;;;;Lý do;X'), []],
  ])('%s', (_, codes, expected) => {
    expect(codes).toEqual(expected);
  });
});
