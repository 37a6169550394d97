/** The keys that a schema allows at a place of the data; for messages about an unknown key. */
import { z } from 'zod';
import type { Path } from '../yaml/read-yaml.ts';

/**
 * @param path to the object that holds the unknown key
 * @param data the whole file, to tell the kinds of a union apart
 */
export function knownKeys(schema: z.ZodType, path: Path, data: unknown): string[] {
  let here: { schema: z.core.$ZodType; value: unknown }[] = [{ schema, value: data }];
  for (const step of path) {
    here = here
      .flatMap(({ schema, value }) => branches(schema, value).map((branch) => ({ branch, value })))
      .flatMap(({ branch, value }) => {
        const next = child(branch, step);
        return next ? [{ schema: next, value: childValue(value, step) }] : [];
      });
  }
  const objects = here.flatMap(({ schema, value }) => branches(schema, value));
  return [
    ...new Set(objects.flatMap((object) => (object instanceof z.ZodObject ? Object.keys(object.shape) : []))),
  ];
}

function childValue(value: unknown, step: string | number): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined;
}

function child(schema: z.core.$ZodType, step: string | number): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodObject) return schema.shape[step];
  if (schema instanceof z.ZodRecord) return schema.valueType;
  if (schema instanceof z.ZodArray) return schema.element;
  return undefined;
}

/** The schemas without wrappers that the value may be meant for: of kinds only the one that it names. */
function branches(schema: z.core.$ZodType, value: unknown): z.core.$ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return branches(schema.unwrap(), value);
  if (schema instanceof z.ZodPipe) return branches(schema.in, value);
  if (!(schema instanceof z.ZodUnion)) return [schema];
  const options = schema.options;
  if (!(schema instanceof z.ZodDiscriminatedUnion))
    return options.flatMap((option) => branches(option, value));
  const key = schema.def.discriminator;
  const named = options.filter(
    (option) =>
      option instanceof z.ZodObject && z.safeParse(option.shape[key], childValue(value, key)).success,
  );
  return (named.length > 0 ? named : options).flatMap((option) => branches(option, value));
}
