/** Whether figures of a measure are percentages, not counts, amounts or answers. */
import type { MeasureKind } from './measure.ts';

export function isPercent(measure: MeasureKind): boolean {
  return measure === 'percent' || measure === 'survey';
}
