/** A numeric target (chỉ tiêu) of a leaf, in the unit of its measure: percent 0-100, a count, an amount. */
import { z } from 'zod';
import type { Fraction } from '../exact/fraction.ts';
import { exactNumber } from './exact-number.ts';
import { type Picked, tiered } from './tiered.ts';

export const targetSchema = z.union([
  z.strictObject({ atLeast: tiered(exactNumber) }).meta({ description: 'Đạt tối thiểu, từ ... trở lên' }),
  z.strictObject({ moreThan: tiered(exactNumber) }).meta({ description: 'Trên ...' }),
]);

/** How a figure is held against a target. */
export const TARGET_KINDS = ['atLeast', 'moreThan'] as const;

type TargetDefinition = z.infer<typeof targetSchema>;
export type Target = Picked<TargetDefinition>;

export function targetValue(target: Target): Fraction {
  return 'atLeast' in target ? target.atLeast : target.moreThan;
}

export function meetsTarget(target: Target, value: Fraction): boolean {
  const order = value.compare(targetValue(target));
  return 'atLeast' in target ? order >= 0 : order > 0;
}
