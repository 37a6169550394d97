/**
 * `deadline`: points by the day on which something was done, in the order of the days.
 *
 *     steps: [{ by: "31/01", share: 1 }, { by: "28/02", share: 0.5 }]   # on or before; of the edition's year
 *     steps: [{ before: { date: inspection, days: 5 }, share: 1 }]      # days before a date of the unit's own
 *     else: { share: 0 }
 *
 * "trước ngày 20/8" is `by: "19/08"`. A year is written where it is another one: "15/01/2024".
 */
import { z } from 'zod';
import { Fraction } from '../../exact/fraction.ts';
import { constantPiece, type Piece } from '../../exact/piecewise-linear.ts';
import { dayNumber } from '../../model/day.ts';
import { wholeNumber } from '../../model/exact-number.ts';
import { type Picked, tiered } from '../../model/tiered.ts';
import { pointsOf, type RuleContext, type RuleKind, worthShape } from './rule-kind.ts';

const dayOfYear = z.string().regex(/^\d{2}\/\d{2}(\/\d{4})?$/, { error: 'expected-day-of-year' });

export const deadlineSchema = z
  .strictObject({
    kind: z.literal('deadline'),
    steps: z
      .array(
        z.strictObject({
          by: tiered(dayOfYear).optional().meta({ description: 'Đến hết ngày dd/mm của năm áp dụng' }),
          before: z
            .strictObject({ date: z.string().min(1), days: wholeNumber })
            .optional()
            .meta({ description: 'Chậm nhất bao nhiêu ngày trước một ngày riêng của đơn vị' }),
          ...worthShape,
        }),
      )
      .min(1),
    else: z.strictObject(worthShape),
  })
  .meta({ description: 'Điểm theo ngày thực hiện' });

type Deadline = Picked<z.infer<typeof deadlineSchema>>;

export const deadlineRule: RuleKind<Deadline> = {
  kind: 'deadline',
  measures: ['date'],
  compile(rule, context) {
    const relativeTo = ownDate(rule, context);
    const pieces: Piece[] = rule.steps.map((step) =>
      constantPiece(lastDay(step, context), true, pointsOf(step, context)),
    );
    for (const [i, piece] of pieces.entries()) {
      const before = pieces[i - 1];
      if (before && before.to!.compare(piece.to!) >= 0) context.fail('deadline-order', { step: i + 1 });
    }
    pieces.push(constantPiece(null, false, pointsOf(rule.else, context)));
    return { encoder: { kind: 'day', relativeTo }, points: pieces };
  },
};

/** The name of the unit's date that all steps count from, null where all steps are calendar days. */
function ownDate(rule: Deadline, { fail }: RuleContext): string | null {
  const names = new Set(rule.steps.map((step) => step.before?.date ?? null));
  const mixed = rule.steps.some((step) => (step.by === undefined) === (step.before === undefined));
  if (names.size !== 1 || mixed) fail('deadline-mixed');
  return [...names][0] ?? null;
}

function lastDay(step: Deadline['steps'][number], { year, fail }: RuleContext): Fraction {
  if (step.before) return Fraction.of(-step.before.days);
  const [day, month, ownYear] = step.by!.split('/');
  const number = dayNumber(`${ownYear ?? year}-${month}-${day}`);
  return Fraction.of(number ?? fail('deadline-no-such-day', { found: step.by! }));
}
