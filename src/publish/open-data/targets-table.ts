/** targets.csv: the numeric targets of the plan, what each tier attained and how many units did. */
import { TARGET_KINDS } from '../../model/target.ts';
import type { PlanTarget, TargetReport, TierTarget } from '../../model/target-report.ts';
import { COUNT, decimalText, NOT_NEGATIVE, REQUIRED, rounded } from './common-columns.ts';
import { type DataTable, dataTable } from './data-table.ts';

interface Item {
  target: PlanTarget;
  tier: TierTarget;
}

export function targetsTable({ targets, settings }: TargetReport): DataTable {
  const { decimals } = settings;
  return dataTable<Item>({
    name: 'targets',
    primaryKey: ['tier_id', 'criterion_id'],
    foreignKeys: [{ fields: ['tier_id', 'criterion_id'], resource: 'criteria' }],
    columns: [
      { name: 'tier_id', type: 'string', constraints: REQUIRED, of: ({ tier }) => tier.tier.id },
      { name: 'criterion_id', type: 'string', constraints: REQUIRED, of: ({ target }) => target.id },
      { name: 'criterion_code', type: 'string', constraints: REQUIRED, of: ({ target }) => target.code },
      {
        name: 'target_kind',
        type: 'string',
        constraints: { required: true, enum: TARGET_KINDS },
        of: ({ tier }) => tier.kind,
      },
      { name: 'target', type: 'number', constraints: REQUIRED, of: ({ tier }) => decimalText(tier.at) },
      { name: 'target_words', type: 'string', of: ({ tier }) => tier.words },
      { name: 'value', type: 'number', of: ({ tier }) => tier.attained.rounded },
      {
        name: 'numerator',
        type: 'number',
        constraints: NOT_NEGATIVE,
        of: ({ tier }) => decimalText(tier.attained.numerator),
      },
      {
        name: 'denominator',
        type: 'number',
        constraints: NOT_NEGATIVE,
        of: ({ tier }) => decimalText(tier.attained.denominator),
      },
      { name: 'units_summed', type: 'integer', constraints: COUNT, of: ({ tier }) => tier.attained.units },
      { name: 'met', type: 'boolean', of: ({ tier }) => tier.attained.met },
      {
        name: 'gap',
        type: 'number',
        constraints: NOT_NEGATIVE,
        of: ({ tier }) => rounded(tier.attained.gap, decimals),
      },
      { name: 'reason', type: 'string', of: ({ tier }) => tier.attained.reason },
      { name: 'units_met', type: 'integer', constraints: COUNT, of: ({ tier }) => tier.met },
      { name: 'units_not_met', type: 'integer', constraints: COUNT, of: ({ tier }) => tier.notMet },
      {
        name: 'units_without_figure',
        type: 'integer',
        constraints: COUNT,
        of: ({ tier }) => tier.withoutFigure,
      },
    ],
    items: targets.flatMap((target) => target.tiers.map((tier) => ({ target, tier }))),
  });
}
