/** Two rankings of the same units side by side: how much the choice of a method or of weights matters. */
import type { Composite, UnitTable } from '../../model/composite.ts';
import { type AggregateOptions, aggregate, rankElements } from './aggregate.ts';
import { ranksOf } from './unit-table.ts';

export interface RankDifference {
  unit: string;
  /** 0 = not ranked */
  first: number;
  second: number;
  /** first - second: positive where the second ranks it better; NaN where one does not rank it */
  difference: number;
}

/**
 * Ranks of one element under two choices, the greatest changes first, then in the order of the table. Equal to
 * `compare_coins` of COINr 1.1.14 by ranks, except for the order of the rows.
 * @param choices the two, for example two methods
 * @throws ParError as `aggregate`
 * @example compareRankings(composite, table, [{ method: 'arithmetic' }, { method: 'geometric' }])
 */
export function compareRankings(
  composite: Composite,
  table: UnitTable,
  choices: readonly [AggregateOptions, AggregateOptions],
): RankDifference[] {
  const { code } = composite.elements[composite.root]!;
  const [first, second] = choices.map((choice) =>
    ranksOf(rankElements(composite, aggregate(composite, table, choice)), code),
  ) as [Uint32Array, Uint32Array];
  return table.units
    .map((unit, row) => {
      const ranks = { first: first[row]!, second: second[row]! };
      const both = ranks.first > 0 && ranks.second > 0;
      return { unit, ...ranks, difference: both ? ranks.first - ranks.second : Number.NaN };
    })
    .sort((a, b) => size(b) - size(a));
}

const size = ({ difference }: RankDifference) => (Number.isNaN(difference) ? -1 : Math.abs(difference));
