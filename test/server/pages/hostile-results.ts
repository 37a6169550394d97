/**
 * A small campaign with everything that pages stumble over: names that are code, a formula or turn the writing
 * direction, two equal units, units without figures, a block without units, last year's table.
 */
import type { Results } from '../../../src/campaign/results.ts';
import { runCampaign } from '../../../src/campaign/run-campaign.ts';
import { Fraction } from '../../../src/exact/fraction.ts';
import type { Unit } from '../../../src/model/unit.ts';
import { createRegistry } from '../../../src/units/registry.ts';
import { smallCampaign } from '../../campaign/small-campaign.ts';

export const HOSTILE = {
  script: '<script>alert(1)</script>',
  formula: '=1+1',
  turned: 'Sở \u202eẩn',
  silent: 'Sở "im" & lặng',
} as const;

/** a and b are equal; c has less; d has nothing. */
const REPORTS = ['Sở A;1.1;;80;100;;', 'Sở B;1.1;;80;100;;', 'Sở C;1.1;;40;100;;'];

export function hostileResults({ previous = false, figures = true } = {}): Results {
  const { edition, submissions } = smallCampaign(figures ? { 'reports.csv': REPORTS } : {});
  const { header } = edition;
  const empty = { id: 'empty', tier: header.blocks[0]!.tier, label: { vi: 'Khối trống' } };
  const registry = createRegistry(
    [
      unit('a', HOSTILE.script),
      unit('b', HOSTILE.formula),
      unit('c', HOSTILE.turned),
      unit('d', HOSTILE.silent),
    ],
    { asOf: header.period.to },
  );
  const campaign = runCampaign({
    edition: { ...edition, header: { ...header, blocks: [...header.blocks, empty] } },
    registry,
    submissions,
  });
  const rows = new Map([
    [0, { rank: 3, index: Fraction.of(91, 2) }],
    [2, { rank: 1, index: null }],
  ]);
  const table = previous ? { file: 'nam-2024.csv', rows } : null;
  return { campaign, synthetic: false, previous: table, warnings: [], earlier: [] };
}

function unit(id: string, name: string): Unit {
  return { id, name, aliases: [], tier: 'province', attributes: { procedures: true }, dates: {} };
}
