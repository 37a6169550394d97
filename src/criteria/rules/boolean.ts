/** `boolean`: yes = maxPoints, no = 0. */
import { z } from 'zod';
import { Fraction } from '../../exact/fraction.ts';
import { constantPiece } from '../../exact/piecewise-linear.ts';
import type { Picked } from '../../model/tiered.ts';
import type { RuleKind } from './rule-kind.ts';

export const booleanSchema = z
  .strictObject({ kind: z.literal('boolean') })
  .meta({ description: 'Có = điểm tối đa, không = 0' });

export const booleanRule: RuleKind<Picked<z.infer<typeof booleanSchema>>> = {
  kind: 'boolean',
  measures: ['boolean'],
  compile: (_, { maxPoints }) => ({
    encoder: { kind: 'plain' },
    points: [constantPiece(Fraction.ONE, false, Fraction.ZERO), constantPiece(null, false, maxPoints)],
  }),
};
