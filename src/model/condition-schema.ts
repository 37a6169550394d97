/** How a filter on attributes is written: `{ procedures: true }`, `{ kind: [ward, town] }`. */
import { z } from 'zod';
import type { Condition } from './condition.ts';

const attributeValue = z.union([z.string(), z.boolean()]);

export const conditionSchema: z.ZodType<Condition> = z
  .record(z.string(), z.union([attributeValue, z.array(attributeValue).min(1)]))
  .meta({ description: 'Điều kiện theo thuộc tính của đơn vị; mọi thuộc tính nêu ra đều phải khớp' });
