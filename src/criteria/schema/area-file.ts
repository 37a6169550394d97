/**
 * One YAML file of an edition: an area (lĩnh vực) or a bonus or penalty block, with the criteria it adds, changes
 * or removes. Criteria are keyed by id; a leaf is a criterion without parts.
 */

import { z } from 'zod';
import { conditionSchema } from '../../model/condition-schema.ts';
import { ASSESSED_BY, NONE_AROSE_EFFECTS } from '../../model/criteria-set.ts';
import { exactNumber } from '../../model/exact-number.ts';
import { tieredLabelSchema } from '../../model/label.ts';
import { measureSchema } from '../../model/measure.ts';
import { sourceSchema } from '../../model/source.ts';
import { targetSchema } from '../../model/target.ts';
import { identifier, tiered } from '../../model/tiered.ts';
import { scoringSchema } from '../rules/index.ts';

const tierList = z
  .array(identifier)
  .min(1)
  .meta({ description: 'Chỉ áp dụng cho các cấp này; không ghi là mọi cấp' });

const readingId = z.string().regex(/^\d{4}-[a-z0-9-]+$/, { error: 'expected-reading' });

/** Keys of a leaf; all optional here, because a `change` names only what it changes. */
const leafShape = {
  assessedBy: z
    .enum(ASSESSED_BY)
    .optional()
    .meta({ description: 'Số liệu của ai là cuối cùng khi không ai điều chỉnh' }),
  measure: measureSchema.optional(),
  appliesWhere: conditionSchema.optional(),
  target: targetSchema.optional(),
  scoring: scoringSchema.optional(),
  noneArose: z
    .strictObject({ effect: z.enum(NONE_AROSE_EFFECTS) })
    .optional()
    .meta({
      description: 'Khi không phát sinh: loại khỏi thang điểm, đủ điểm, 0 điểm, hoặc không cho ghi KPS',
    }),
  evidence: tieredLabelSchema.optional(),
  readings: z.array(readingId).optional(),
};

const commonShape = {
  label: tieredLabelSchema,
  tiers: tierList.optional(),
  maxPoints: tiered(exactNumber)
    .optional()
    .meta({ description: 'Điểm tối đa; ở tiêu chí có tiêu chí thành phần thì phải bằng tổng các phần' }),
  sources: z.array(sourceSchema).optional(),
};

const criterionShape = {
  code: z
    .string({ error: 'expected-quoted-code' })
    .regex(/^[A-Z]?\.?[1-9]\d*(\.[1-9]\d*)*$/, { error: 'expected-code' })
    .meta({
      description: 'Mã tiêu chí, luôn đặt trong dấu nháy: "3.10"',
    }),
  ...commonShape,
  ...leafShape,
};

export type CriterionDefinition = z.infer<z.ZodObject<typeof criterionShape>> & {
  parts?: Record<string, CriterionDefinition> | undefined;
};

const criterionSchema: z.ZodType<CriterionDefinition> = z.strictObject({
  ...criterionShape,
  get parts() {
    return z.record(identifier, criterionSchema).optional();
  },
});

const changeSchema = z.strictObject({
  code: criterionShape.code.optional(),
  ...commonShape,
  label: commonShape.label.optional(),
  ...leafShape,
});

const criterionPath = z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*$/, { error: 'expected-criterion-path' });

const ownerSchema = tiered(z.string().min(1)).meta({
  description: 'Cơ quan chủ trì thẩm định: mã đơn vị, hoặc parent (cơ quan cấp trên trực tiếp)',
});

const blockHead = {
  id: identifier,
  label: tieredLabelSchema,
  owner: ownerSchema.optional(),
  tiers: tierList.optional(),
};

export const areaFileSchema = z.strictObject({
  schema: z.literal('par-criteria/1'),
  area: z
    .strictObject({ ...blockHead, number: z.string({ error: 'expected-quoted-code' }).min(1) })
    .optional(),
  bonus: z.strictObject(blockHead).optional(),
  penalty: z.strictObject(blockHead).optional(),
  sources: z
    .array(sourceSchema)
    .optional()
    .meta({ description: 'Căn cứ chung cho mọi tiêu chí của tệp chưa có căn cứ riêng' }),
  add: z.record(criterionPath, criterionSchema).optional(),
  change: z.record(criterionPath, changeSchema).optional(),
  remove: z.array(criterionPath).optional(),
});

export type AreaFile = z.infer<typeof areaFileSchema>;
export type CriterionChange = z.infer<typeof changeSchema>;
