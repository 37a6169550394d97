/** The schemas of answers under names, so that the document writes each once. */
import { z } from 'zod';
import {
  issueJsonSchema,
  labelSchema,
  leafExplanationSchema,
  problemSchema,
  shownCriterionSchema,
} from '../../src/index.ts';
import type { Operation } from './operation.ts';

export type JsonSchema = Record<string, unknown>;

/** Parts that stand in many answers, or in themselves. */
const SHARED = {
  'problem-document': problemSchema,
  label: labelSchema,
  issue: issueJsonSchema,
  'explained-leaf': leafExplanationSchema,
  'shown-criterion': shownCriterionSchema,
} as const satisfies Record<string, z.ZodType>;

/** By the id of the operation that answers with them. */
export function schemaComponents(operations: readonly Operation[]): Record<string, JsonSchema> {
  const named = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(SHARED)) named.add(schema, { id });
  for (const { id, answers } of operations) {
    const schema = answers['application/json'];
    // two operations with one schema: the second says so by a schema of its own
    if (schema) named.add(named.has(schema) ? z.lazy(() => schema) : schema, { id });
  }
  const { schemas } = z.toJSONSchema(named, { uri: (id) => `#/components/schemas/${id}` });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema: _, $id: __, ...schema }]) => [id, schema]),
  );
}
