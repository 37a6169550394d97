/**
 * `steps`: contiguous steps, each worth a share of maxPoints or points; `else` for every other value.
 *
 * An end says whether it is inside: `from` and `to` are, `above` and `below` are not.
 *
 *     steps: [{ above: 90, share: 1 }, { from: 70, to: 90, share: 0.5 }]
 *     else: { share: 0 }
 */
import { z } from 'zod';
import type { Fraction } from '../../exact/fraction.ts';
import { constantPiece, type Piece } from '../../exact/piecewise-linear.ts';
import type { Picked } from '../../model/tiered.ts';
import { placeOf, placeSchema, pointsOf, type RuleContext, type RuleKind, worthShape } from './rule-kind.ts';

export const stepsSchema = z
  .strictObject({
    kind: z.literal('steps'),
    steps: z
      .array(
        z.strictObject({
          from: placeSchema.optional().meta({ description: 'Từ (bao gồm)' }),
          above: placeSchema.optional().meta({ description: 'Trên (không bao gồm)' }),
          to: placeSchema.optional().meta({ description: 'Đến (bao gồm)' }),
          below: placeSchema.optional().meta({ description: 'Dưới (không bao gồm)' }),
          ...worthShape,
        }),
      )
      .min(1),
    else: z.strictObject(worthShape).meta({ description: 'Điểm của mọi giá trị còn lại (bắt buộc)' }),
    falling: z.literal(true).optional(),
  })
  .meta({ description: 'Các bậc liên tiếp, không hở, không chồng' });

type Steps = Picked<z.infer<typeof stepsSchema>>;

interface End {
  at: Fraction;
  inside: boolean;
}

interface Step {
  /** in the file, from 1 */
  number: number;
  low: End | null;
  high: End | null;
  points: Fraction;
}

export const stepsRule: RuleKind<Steps> = {
  kind: 'steps',
  measures: ['percent', 'count', 'amount'],
  compile(rule, context) {
    const steps = rule.steps
      .map((step, i) => readStep(step, i + 1, context))
      .sort((a, b) => compareLows(a.low, b.low) || compareHighs(a.high, b.high));
    checkContiguous(steps, context);
    const outside = pointsOf(rule.else, context);
    const [first, last] = [steps[0]!, steps.at(-1)!];
    const pieces: Piece[] = [];
    if (first.low) pieces.push(constantPiece(first.low.at, !first.low.inside, outside));
    for (const { high, points } of steps)
      pieces.push(constantPiece(high?.at ?? null, high?.inside ?? false, points));
    if (last.high) pieces.push(constantPiece(null, false, outside));
    return { encoder: { kind: context.measure.kind === 'percent' ? 'percent' : 'plain' }, points: pieces };
  },
};

function readStep(step: Steps['steps'][number], number: number, context: RuleContext): Step {
  return {
    number,
    low: readEnd(step.from, step.above, context),
    high: readEnd(step.to, step.below, context),
    points: pointsOf(step, context),
  };
}

type Place = Fraction | 'target' | undefined;

function readEnd(inside: Place, outside: Place, context: RuleContext): End | null {
  if (inside !== undefined && outside !== undefined) context.fail('step-two-ends');
  if (inside !== undefined) return { at: placeOf(inside, context), inside: true };
  return outside === undefined ? null : { at: placeOf(outside, context), inside: false };
}

function compareLows(a: End | null, b: End | null): number {
  if (!a || !b) return Number(a !== null) - Number(b !== null);
  return a.at.compare(b.at) || Number(b.inside) - Number(a.inside);
}

function compareHighs(a: End | null, b: End | null): number {
  if (!a || !b) return Number(a === null) - Number(b === null);
  return a.at.compare(b.at) || Number(a.inside) - Number(b.inside);
}

function checkContiguous(steps: readonly Step[], { fail }: RuleContext): void {
  for (const [i, step] of steps.entries()) {
    const { number, low, high } = step;
    if (low && high && compareEnds(low, high) > 0) fail('step-empty', { step: number });
    const next = steps[i + 1];
    if (!next) continue;
    const at = (next.low ?? high)?.at.toString() ?? '';
    if (!high || !next.low) fail('steps-overlap', { at });
    const order = high!.at.compare(next.low!.at);
    if (order > 0 || (order === 0 && high!.inside && next.low!.inside)) fail('steps-overlap', { at });
    if (order < 0) fail('steps-gap', { from: high!.at.toString(), to: at });
    if (!high!.inside && !next.low!.inside) fail('steps-gap', { from: at, to: at });
  }
}

function compareEnds(low: End, high: End): number {
  const order = low.at.compare(high.at);
  return order !== 0 ? order : low.inside && high.inside ? 0 : 1;
}
