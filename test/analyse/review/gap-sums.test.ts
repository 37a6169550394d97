/** The gaps of a block by area and by appraiser: each criterion of each unit belongs to one line. */
import { describe, expect, it } from 'vitest';
import { reportGaps } from '../../../src/analyse/gaps.ts';
import type { Results } from '../../../src/campaign/results.ts';
import { decimal } from '../../../src/exact/decimal.ts';
import { Fraction } from '../../../src/exact/fraction.ts';
import { smallCampaign } from '../../campaign/small-campaign.ts';
import { exampleResults } from '../../example-results.ts';

const ALL = { tier: null, block: null };
const sum = (texts: readonly string[]) => Fraction.sum(texts.map(decimal)).toString();

const small = (files: Parameters<typeof smallCampaign>[0]): Results => ({
  campaign: smallCampaign(files),
  synthetic: true,
  previous: null,
  warnings: [],
  earlier: [],
});

describe('gaps by appraiser', () => {
  const reports = ['a;1.1;;9;10;;', 'b;1.1;;9;10;;', 'c;1.1;;5;10;;', 'a;1.2;;10;10;;', 'b;1.4;Có;;;;'];
  const [block] = reportGaps(
    small({
      'reports.csv': reports,
      'system.csv': ['a;1.2;;5;10'],
      'appraisals.csv': [
        'a;1.1;1;Điều chỉnh;;;3;10;Đếm lại;Sở B',
        'a;1.1;2;Điều chỉnh;;;6;10;Đã bổ sung;Sở C',
        'b;1.1;1;Công nhận;;;;;;Sở C',
        'c;1.1;1;Điều chỉnh;;;6;10;Đếm sót;Tổ thẩm định liên ngành',
        'b;1.4;1;Không công nhận;;;;;Thiếu tài liệu;',
      ],
    }),
    ALL,
  ).blocks;

  it('counts who lowered and raised, by the last round; the name need not be that of a unit', () => {
    const lines = block!.byAppraiser.map((line) => [
      line.appraiser,
      line.units,
      line.compared,
      ...[line.lowered, line.loweredPoints, line.raised, line.raisedPoints, line.gap],
    ]);
    expect(lines).toEqual([
      [{ id: 'c', name: 'Sở C' }, 2, 2, 1, '18', 0, '0', '18'],
      [{ id: null, name: null }, 1, 1, 1, '10', 0, '0', '10'],
      [{ id: null, name: 'Tổ thẩm định liên ngành' }, 1, 1, 0, '0', 1, '6', '-6'],
      [null, 1, 1, 1, '10', 0, '0', '10'],
    ]);
  });

  it('adds up to the block', () => {
    expect(block!.total).toMatchObject({ compared: 5, lowered: 3, raised: 1, gap: '32' });
    expect(sum(block!.byAppraiser.map(({ gap }) => gap))).toBe(block!.total.gap);
  });
});

describe('the gaps of every block of the example', () => {
  const { blocks } = reportGaps(exampleResults(), ALL);

  it.each(blocks)('add up over areas, appraisers and units: $id', ({ total, byArea, byAppraiser, units }) => {
    for (const lines of [byArea, byAppraiser, units]) {
      for (const field of ['own', 'final', 'gap', 'maxPoints', 'loweredPoints', 'raisedPoints'] as const) {
        expect(sum(lines.map((line) => line[field]))).toBe(total[field]);
      }
      for (const field of ['compared', 'lowered', 'raised'] as const) {
        expect(lines.reduce((count, line) => count + line[field], 0)).toBe(total[field]);
      }
    }
    expect(decimal(total.loweredPoints).subtract(decimal(total.raisedPoints)).toString()).toBe(total.gap);
  });

  it('name the owner of every area, in the communes their superior', () => {
    const owners = blocks.map(({ byArea }) => new Set(byArea.map(({ owner }) => owner)));
    expect(owners.at(-1)).toEqual(new Set(['superior']));
    expect([...owners[0]!].every((owner) => owner !== null && owner !== 'superior')).toBe(true);
  });
});
