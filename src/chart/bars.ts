/** Bars from 0, as long as the plot for the greatest: every bar carries its figure, so they need no axis. */
import { boxes, type Layer } from './layers.ts';
import type { RowPlace } from './row-layout.ts';
import { COLOURS } from './theme.ts';

/** px */
export const BAR = 12;

/** @param place.rows of the bars, in their order; rows beyond the values get none */
export function leafBars(
  values: readonly number[],
  { rows, width }: { rows: readonly RowPlace[]; width: number },
): Layer[] {
  const greatest = Math.max(...values);
  return boxes(
    values.map((value, i) => ({
      value,
      x: 0,
      x2: (value / greatest) * width,
      y: rows[i]!.y - BAR / 2,
      y2: rows[i]!.y + BAR / 2,
      colour: COLOURS.warning,
    })),
  );
}
