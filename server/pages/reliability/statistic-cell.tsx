/** A statistic in a table: a number as people read it, a dash where it is not defined. */
import type { FC } from 'hono/jsx';
import { type Lang, localNumber, NO_VALUE } from '../../../src/index.ts';

interface StatisticCellProps {
  lang: Lang;
  value: number | null;
  decimals?: number;
  /** left out on a phone */
  isOptional?: boolean;
}

export const StatisticCell: FC<StatisticCellProps> = ({ lang, value, decimals = 2, isOptional = false }) => (
  <td class={isOptional ? 'number optional' : 'number'}>
    {value === null ? NO_VALUE : localNumber(value, decimals, lang)}
  </td>
);
