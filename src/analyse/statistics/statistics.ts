/**
 * Descriptive statistics of criteria, areas and the index in each group of units.
 *
 * The shares of all groups stand in one arquero table, a row a unit and item; verbs group it and count, and each
 * group's values go to simple-statistics.
 */
import { op, table } from 'arquero';
import { reportHead } from '../../campaign/report-head.ts';
import type { Results } from '../../campaign/results.ts';
import type { Scope } from '../../campaign/scope.ts';
import type { Grouping } from '../../model/reliability-options.ts';
import type { Described, StatisticsReport } from '../../model/statistics-report.ts';
import { describe } from './describe.ts';
import { type ShareColumn, shareColumns } from './share-columns.ts';
import { groupHead, unitGroups } from './unit-groups.ts';

/** One line of the report before it is filled. */
type Item = Pick<Described, 'kind' | 'code' | 'label' | 'area'> & { column: ShareColumn };

export function reportStatistics(
  { campaign, synthetic }: Results,
  scope: Scope,
  { by = 'block' }: { by?: Grouping } = {},
): StatisticsReport {
  const groups = unitGroups(campaign, scope, by);
  const items = groups.map((group) => (group.rows.length === 0 ? [] : itemsOf(group)));
  const rows = describeItems(items.flat());
  let at = 0;
  return {
    ...reportHead(campaign, synthetic),
    by,
    groups: groups.map((group, i) => {
      const first = at;
      at += items[i]!.length;
      return { ...groupHead(group), rows: rows.slice(first, at) };
    }),
  };
}

function itemsOf(group: Parameters<typeof shareColumns>[0]): Item[] {
  const { index, areas } = shareColumns(group);
  return [
    { kind: 'index', code: null, label: null, area: null, column: index },
    ...areas.flatMap(({ area, leaves, ...column }): Item[] => [
      { kind: 'area', code: area.number, label: area.label, area: area.id, column },
      ...leaves.map(
        ({ leaf, ...own }): Item => ({
          ...{ kind: 'criterion', code: leaf.code, label: leaf.label },
          ...{ area: area.id, column: own },
        }),
      ),
    ]),
  ];
}

/** What the verbs leave of each item. */
interface Counted {
  item: number;
  units: number;
  missing: number;
  shares: number[];
}

function describeItems(items: readonly Item[]): Described[] {
  if (items.length === 0) return [];
  const long = table({
    item: items.flatMap(({ column }, at) => column.shares.map(() => at)),
    share: items.flatMap(({ column }) => column.shares),
  });
  const counted = long
    .groupby('item')
    .rollup({ units: op.valid('share'), missing: op.invalid('share'), shares: op.array_agg('share') })
    .objects() as Counted[];
  return counted.map(({ item, units, missing, shares }) => {
    const { column, ...head } = items[item]!;
    const { full, zero } = column;
    const values = shares.filter((share) => !Number.isNaN(share));
    return { ...head, units, missing, ...describe(values), full, zero };
  });
}
