/**
 * `survey`: the mean of the valid answers in percent, then as `proportional` or `linear`.
 * Below `minSample` valid answers, or where none was held, the survey did not arise (`noneArose`).
 */
import { z } from 'zod';
import { wholeNumber } from '../../model/exact-number.ts';
import type { Picked } from '../../model/tiered.ts';
import { linearRule, linearSchema } from './linear.ts';
import { proportionalRule, proportionalSchema } from './proportional.ts';
import type { RuleKind } from './rule-kind.ts';

export const surveySchema = z
  .strictObject({
    kind: z.literal('survey'),
    minSample: wholeNumber.optional().meta({ description: 'Số phiếu hợp lệ tối thiểu' }),
    as: z.discriminatedUnion('kind', [proportionalSchema, linearSchema]),
  })
  .meta({ description: 'Điểm theo kết quả điều tra xã hội học' });

export const surveyRule: RuleKind<Picked<z.infer<typeof surveySchema>>> = {
  kind: 'survey',
  measures: ['survey'],
  compile({ minSample, as }, context) {
    const { points } =
      as.kind === 'linear' ? linearRule.compile(as, context) : proportionalRule.compile(as, context);
    return { encoder: { kind: 'survey', minSample: minSample ?? 0 }, points };
  },
};
