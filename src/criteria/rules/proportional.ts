/**
 * `proportional`: points = maxPoints x value / `of`; full from `fullAt` on, 0 strictly below `zeroBelow`.
 *
 * `of` is a number or `target` (default where there is a target, else required); `fullAt` defaults to `of`,
 * `zeroBelow` to 0. Points stay within 0 and maxPoints. With `of: 100` and `fullAt: 95` there is a jump:
 * 94.9 % earns 0.949 of the maximum, 95 % all of it.
 */
import { z } from 'zod';
import { Fraction } from '../../exact/fraction.ts';
import { constantPiece, type Piece } from '../../exact/piecewise-linear.ts';
import type { Picked } from '../../model/tiered.ts';
import { placeOf, placeSchema, type RuleKind } from './rule-kind.ts';

const shape = {
  of: placeSchema.optional(),
  fullAt: placeSchema.optional(),
  zeroBelow: placeSchema.optional(),
};

export const proportionalSchema = z
  .strictObject({ kind: z.literal('proportional'), ...shape })
  .meta({ description: 'Điểm = điểm tối đa × giá trị / of; đủ điểm từ fullAt, 0 điểm khi dưới zeroBelow' });

export const proportionalRule: RuleKind<Picked<z.infer<typeof proportionalSchema>>> = {
  kind: 'proportional',
  measures: ['percent', 'count', 'amount'],
  compile(rule, context) {
    const { maxPoints, fail } = context;
    if (rule.of === undefined && !context.target) fail('proportional-without-of');
    const of = placeOf(rule.of ?? 'target', context);
    const fullAt = rule.fullAt === undefined ? of : placeOf(rule.fullAt, context);
    const zeroBelow = rule.zeroBelow === undefined ? Fraction.ZERO : placeOf(rule.zeroBelow, context);
    if (of.sign <= 0) fail('proportional-of', { found: of.toString() });
    if (zeroBelow.sign < 0 || fullAt.lessThan(zeroBelow)) {
      fail('proportional-order', { zeroBelow: zeroBelow.toString(), fullAt: fullAt.toString() });
    }
    const pieces: Piece[] = [constantPiece(zeroBelow, false, Fraction.ZERO)];
    const slopeEnd = Fraction.min(fullAt, of);
    if (zeroBelow.lessThan(slopeEnd)) {
      pieces.push({ to: slopeEnd, closed: false, slope: maxPoints.divide(of), intercept: Fraction.ZERO });
    }
    pieces.push(constantPiece(null, false, maxPoints));
    return { encoder: { kind: context.measure.kind === 'percent' ? 'percent' : 'plain' }, points: pieces };
  },
};
