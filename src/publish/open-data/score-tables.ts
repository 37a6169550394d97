/** scores.csv and leaf-scores.csv: points of every unit by area and by criterion. */
import { decimal, formatFixed } from '../../exact/decimal.ts';
import { percentOf } from '../../exact/percent-of.ts';
import { SECTIONS } from '../../model/criteria-set.ts';
import { STATE_NAMES } from '../../model/score.ts';
import type { ScoreReport, TierScores, UnitScore } from '../../model/score-report.ts';
import { inLang } from '../../text/in-lang.ts';
import type { Lang } from '../../text/lang.ts';
import { COUNT, decimalText, NOT_NEGATIVE, REQUIRED, rounded } from './common-columns.ts';
import { type DataTable, dataTable } from './data-table.ts';

const EXACT_TEXT = '^-?\\d+(\\.\\d+|/\\d+)?$';
const TO_UNITS = { fields: ['unit_id'], resource: 'units' } as const;

interface AreaItem {
  unit: string;
  tier: string;
  head: TierScores['areas'][number];
  own: UnitScore['areas'][number];
}

export function areaScoresTable({ tiers, settings }: ScoreReport, lang: Lang): DataTable {
  const { decimals } = settings;
  return dataTable<AreaItem>({
    name: 'scores',
    primaryKey: ['unit_id', 'area_id'],
    foreignKeys: [TO_UNITS],
    columns: [
      { name: 'unit_id', type: 'string', constraints: REQUIRED, of: ({ unit }) => unit },
      { name: 'tier_id', type: 'string', constraints: REQUIRED, of: ({ tier }) => tier },
      { name: 'area_id', type: 'string', constraints: REQUIRED, of: ({ head }) => head.id },
      { name: 'area_number', type: 'string', constraints: REQUIRED, of: ({ head }) => head.number },
      {
        name: 'area_name',
        type: 'string',
        constraints: REQUIRED,
        of: ({ head }) => inLang(head.label, lang),
      },
      {
        name: 'section',
        type: 'string',
        constraints: { required: true, enum: SECTIONS },
        of: ({ head }) => head.section,
      },
      { name: 'points', type: 'number', constraints: COUNT, of: ({ own }) => rounded(own.points, decimals) },
      {
        name: 'applied',
        type: 'number',
        constraints: COUNT,
        of: ({ own }) => rounded(own.applied, decimals),
      },
      {
        name: 'max_points',
        type: 'number',
        constraints: COUNT,
        of: ({ head }) => decimalText(head.maxPoints),
      },
      {
        name: 'percent',
        type: 'number',
        constraints: NOT_NEGATIVE,
        of: (item) => percentText(item, decimals),
      },
    ],
    items: tiers.flatMap(({ tier, areas, units }) =>
      units.flatMap(({ unit, areas: own }) =>
        own.map((each, at) => ({ unit: unit.id, tier, head: areas[at]!, own: each })),
      ),
    ),
  });
}

function percentText({ own }: AreaItem, decimals: number): string | null {
  const percent = percentOf(decimal(own.points), decimal(own.applied));
  return percent && formatFixed(percent, decimals);
}

interface LeafItem {
  unit: string;
  tier: string;
  leaf: UnitScore['leaves'][number];
}

export function leafScoresTable({ tiers, settings }: ScoreReport): DataTable {
  return dataTable<LeafItem>({
    name: 'leaf-scores',
    primaryKey: ['unit_id', 'criterion_id'],
    foreignKeys: [TO_UNITS, { fields: ['tier_id', 'criterion_id'], resource: 'criteria' }],
    columns: [
      { name: 'unit_id', type: 'string', constraints: REQUIRED, of: ({ unit }) => unit },
      { name: 'tier_id', type: 'string', constraints: REQUIRED, of: ({ tier }) => tier },
      { name: 'criterion_id', type: 'string', constraints: REQUIRED, of: ({ leaf }) => leaf.id },
      { name: 'criterion_code', type: 'string', constraints: REQUIRED, of: ({ leaf }) => leaf.code },
      {
        name: 'state',
        type: 'string',
        constraints: { required: true, enum: STATE_NAMES },
        of: ({ leaf }) => leaf.state,
      },
      {
        name: 'points',
        type: 'number',
        constraints: NOT_NEGATIVE,
        of: ({ leaf }) => rounded(leaf.points, settings.decimals),
      },
      {
        name: 'points_exact',
        type: 'string',
        constraints: { pattern: EXACT_TEXT },
        of: ({ leaf }) => leaf.points,
      },
      {
        name: 'max_points',
        type: 'number',
        constraints: COUNT,
        of: ({ leaf }) => decimalText(leaf.maxPoints),
      },
    ],
    items: tiers.flatMap(({ tier, units }) =>
      units.flatMap(({ unit, leaves }) => leaves.map((leaf) => ({ unit: unit.id, tier, leaf }))),
    ),
  });
}
