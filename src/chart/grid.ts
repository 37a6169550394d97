/** The lines that carry the numbers of an axis down through the plot. */
import { type Layer, rules } from './layers.ts';
import { COLOURS } from './theme.ts';
import type { ValueAxis } from './value-axis.ts';

/** @param bottom px from the top of the plot */
export function gridLayers(axis: ValueAxis, bottom: number, top = 0): Layer[] {
  return rules(
    axis.ticks.map((x) => ({ x, x2: x, y: top, y2: bottom })),
    { by: axis, colour: COLOURS.grid },
  );
}
