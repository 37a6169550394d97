/**
 * `perEvent`: so many points for each event, between `floor` and `ceiling`.
 *
 * A deduction starts at maxPoints (`start: max`) with `each: -0.5` and `falling: true`; a bonus or a penalty counts
 * upward from 0. A count with `cases` is encoded as the sum of weight x count.
 */
import { z } from 'zod';
import { Fraction } from '../../exact/fraction.ts';
import { constantPiece, type Piece } from '../../exact/piecewise-linear.ts';
import { exactNumber } from '../../model/exact-number.ts';
import { type Picked, tiered } from '../../model/tiered.ts';
import type { RuleKind } from './rule-kind.ts';

export const perEventSchema = z
  .strictObject({
    kind: z.literal('perEvent'),
    start: tiered(z.union([exactNumber, z.literal('max')])).meta({
      description: 'Điểm khi không có trường hợp nào',
    }),
    each: tiered(exactNumber).meta({ description: 'Cộng (hoặc trừ, số âm) cho mỗi trường hợp' }),
    floor: tiered(exactNumber).optional().meta({ description: 'Điểm thấp nhất, mặc định 0' }),
    ceiling: tiered(exactNumber).optional().meta({ description: 'Điểm cao nhất, mặc định điểm tối đa' }),
    falling: z.literal(true).optional(),
  })
  .meta({ description: 'Cộng hoặc trừ điểm theo số trường hợp' });

export const perEventRule: RuleKind<Picked<z.infer<typeof perEventSchema>>> = {
  kind: 'perEvent',
  measures: ['count', 'amount'],
  compile(rule, { measure, maxPoints, fail }) {
    const start = rule.start === 'max' ? maxPoints : rule.start;
    const floor = rule.floor ?? Fraction.ZERO;
    const ceiling = rule.ceiling ?? maxPoints;
    const limit = rule.each.sign < 0 ? floor : ceiling;
    if (rule.each.isZero || start.lessThan(floor) || ceiling.lessThan(start)) fail('per-event-limits');
    const pieces: Piece[] = [constantPiece(Fraction.ZERO, false, start)];
    const last = limit.subtract(start).divide(rule.each);
    if (last.sign > 0) pieces.push({ to: last, closed: false, slope: rule.each, intercept: start });
    pieces.push(constantPiece(null, false, limit));
    const cases = measure.kind === 'count' ? measure.cases : undefined;
    return {
      encoder: cases
        ? { kind: 'cases', cases: cases.map(({ id, weight }) => ({ id, weight })) }
        : { kind: 'plain' },
      points: pieces,
    };
  },
};
