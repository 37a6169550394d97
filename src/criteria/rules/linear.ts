/** `linear`: a straight line between two places, constant outside: `from: {at: 70, share: 0}`, `to: {at: 100, share: 1}`. */
import { z } from 'zod';
import { constantPiece, linePiece } from '../../exact/piecewise-linear.ts';
import type { Picked } from '../../model/tiered.ts';
import { placeOf, placeSchema, pointsOf, type RuleKind, worthShape } from './rule-kind.ts';

const endSchema = z.strictObject({ at: placeSchema, ...worthShape });

export const linearSchema = z
  .strictObject({
    kind: z.literal('linear'),
    from: endSchema,
    to: endSchema,
    falling: z.literal(true).optional(),
  })
  .meta({ description: 'Nội suy tuyến tính giữa hai mốc, ngoài hai mốc giữ nguyên' });

export const linearRule: RuleKind<Picked<z.infer<typeof linearSchema>>> = {
  kind: 'linear',
  measures: ['percent', 'count', 'amount'],
  compile(rule, context) {
    const [x0, x1] = [placeOf(rule.from.at, context), placeOf(rule.to.at, context)];
    const [y0, y1] = [pointsOf(rule.from, context), pointsOf(rule.to, context)];
    if (x0.compare(x1) >= 0) context.fail('linear-order', { from: x0.toString(), to: x1.toString() });
    return {
      encoder: { kind: context.measure.kind === 'percent' ? 'percent' : 'plain' },
      points: [
        constantPiece(x0, false, y0),
        linePiece(x1, false, [x0, y0], [x1, y1]),
        constantPiece(null, false, y1),
      ],
    };
  },
};
