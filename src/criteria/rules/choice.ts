/** `choice`: every option of the measure has a share of maxPoints. */
import { z } from 'zod';
import { Fraction } from '../../exact/fraction.ts';
import { constantPiece, linePiece } from '../../exact/piecewise-linear.ts';
import { exactNumber } from '../../model/exact-number.ts';
import { identifier, type Picked, tiered } from '../../model/tiered.ts';
import type { RuleKind } from './rule-kind.ts';

export const choiceSchema = z
  .strictObject({ kind: z.literal('choice'), shares: z.record(identifier, tiered(exactNumber)) })
  .meta({
    description: 'Mỗi phương án một tỷ lệ của điểm tối đa, ví dụ shares: { in-time: 1, late: 0.5, none: 0 }',
  });

export const choiceRule: RuleKind<Picked<z.infer<typeof choiceSchema>>> = {
  kind: 'choice',
  measures: ['choice'],
  compile({ shares }, { measure, maxPoints, fail }) {
    const options = measure.kind === 'choice' ? measure.options.map((option) => option.id) : [];
    const given = Object.keys(shares);
    if (options.length !== given.length || !options.every((id) => id in shares)) {
      fail('choice-shares', { expected: options.join(', '), found: given.join(', ') });
    }
    const outside = Object.values(shares).find((share) => share.sign < 0 || Fraction.ONE.lessThan(share));
    if (outside) fail('not-between', { min: 0, max: 1, found: outside.toString() });
    return {
      encoder: { kind: 'weights', weights: options.map((id) => shares[id]!) },
      points: [
        constantPiece(Fraction.ZERO, false, Fraction.ZERO),
        linePiece(Fraction.ONE, true, [Fraction.ZERO, Fraction.ZERO], [Fraction.ONE, maxPoints]),
        constantPiece(null, false, maxPoints),
      ],
    };
  },
};
