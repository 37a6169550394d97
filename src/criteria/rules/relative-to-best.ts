/** `relativeToBest`: points = maxPoints x the unit's figure / the best figure of its block (a second pass). */
import { z } from 'zod';
import { Fraction } from '../../exact/fraction.ts';
import { constantPiece, linePiece } from '../../exact/piecewise-linear.ts';
import type { Picked } from '../../model/tiered.ts';
import type { RuleKind } from './rule-kind.ts';

export const relativeToBestSchema = z
  .strictObject({ kind: z.literal('relativeToBest') })
  .meta({ description: 'So với đơn vị cao nhất trong khối' });

export const relativeToBestRule: RuleKind<Picked<z.infer<typeof relativeToBestSchema>>> = {
  kind: 'relativeToBest',
  measures: ['percent', 'count', 'amount'],
  compile: (_, { measure, maxPoints }) => ({
    encoder: { kind: 'best', of: measure.kind === 'percent' ? 'percent' : 'plain' },
    points: [
      constantPiece(Fraction.ZERO, false, Fraction.ZERO),
      linePiece(Fraction.ONE, false, [Fraction.ZERO, Fraction.ZERO], [Fraction.ONE, maxPoints]),
      constantPiece(null, false, maxPoints),
    ],
  }),
};
