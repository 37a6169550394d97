/** units.csv: the units of the ranking with their tier and block. */
import type { Campaign } from '../../campaign/run-campaign.ts';
import type { Unit } from '../../model/unit.ts';
import { inLang } from '../../text/in-lang.ts';
import type { Lang } from '../../text/lang.ts';
import { REQUIRED } from './common-columns.ts';
import { type DataTable, dataTable } from './data-table.ts';

interface Item {
  unit: Unit;
  tier: { id: string; name: string };
  block: { id: string; name: string };
}

export function unitsTable({ tiers }: Campaign, lang: Lang): DataTable {
  return dataTable<Item>({
    name: 'units',
    primaryKey: ['unit_id'],
    foreignKeys: [],
    columns: [
      {
        name: 'unit_id',
        type: 'string',
        constraints: { required: true, unique: true },
        of: ({ unit }) => unit.id,
      },
      { name: 'unit_code', type: 'string', of: ({ unit }) => unit.code ?? null },
      { name: 'unit_name', type: 'string', constraints: REQUIRED, of: ({ unit }) => unit.name },
      { name: 'parent_id', type: 'string', of: ({ unit }) => unit.parent ?? null },
      { name: 'tier_id', type: 'string', constraints: REQUIRED, of: ({ tier }) => tier.id },
      { name: 'tier_name', type: 'string', constraints: REQUIRED, of: ({ tier }) => tier.name },
      { name: 'block_id', type: 'string', constraints: REQUIRED, of: ({ block }) => block.id },
      { name: 'block_name', type: 'string', constraints: REQUIRED, of: ({ block }) => block.name },
    ],
    items: tiers.flatMap(({ set, units, blocks }) =>
      blocks.flatMap(({ block, rows }) =>
        rows.map((row) => ({
          unit: units[row]!,
          tier: { id: set.tier, name: inLang(set.tierLabel, lang) },
          block: { id: block.id, name: inLang(block.label, lang) },
        })),
      ),
    ),
  });
}
