/** `points`: the appraiser gives the points, between 0 and maxPoints. */
import { z } from 'zod';
import { Fraction } from '../../exact/fraction.ts';
import { constantPiece, type Piece } from '../../exact/piecewise-linear.ts';
import type { Picked } from '../../model/tiered.ts';
import type { RuleKind } from './rule-kind.ts';

export const pointsSchema = z
  .strictObject({ kind: z.literal('points') })
  .meta({ description: 'Điểm do cơ quan thẩm định cho trực tiếp' });

export const pointsRule: RuleKind<Picked<z.infer<typeof pointsSchema>>> = {
  kind: 'points',
  measures: ['points'],
  compile(_, { maxPoints }) {
    const pieces: Piece[] = [
      constantPiece(Fraction.ZERO, false, Fraction.ZERO),
      { to: maxPoints, closed: false, slope: Fraction.ONE, intercept: Fraction.ZERO },
      constantPiece(null, false, maxPoints),
    ];
    return { encoder: { kind: 'plain' }, points: pieces };
  },
};
