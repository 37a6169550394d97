/**
 * JSON Schema of all criteria files as one file, so that an editor completes and explains keys. Which kind of file it
 * is follows from a key that only that kind has; a file with none of them is an area.
 */
import { z } from 'zod';
import { documentsFileSchema } from '../../model/document.ts';
import { editionFileSchema } from '../../model/edition-file.ts';
import { isPlainObject } from '../../model/tiered.ts';
import { KEY_DESCRIPTIONS } from '../../text/criteria/criteria-keys.ts';
import { areaFileSchema } from './area-file.ts';
import { coverageFileSchema } from './coverage-file.ts';

/** Kinds of files and the key that tells each; the area last, because it is what the others are not. */
const FILES = z.object({
  edition: editionFileSchema,
  documents: documentsFileSchema,
  sections: coverageFileSchema,
  area: areaFileSchema,
});

/** @returns criteria/schema.json as plain data, the same from run to run */
export function criteriaJsonSchema(): object {
  // converted as one schema, because references inside it are relative to its root
  const { $schema, $defs, properties } = z.toJSONSchema(FILES, {
    io: 'input',
    unrepresentable: 'any',
    reused: 'ref',
  });
  return {
    $schema,
    title: 'parindex',
    ...byKey(['edition', 'documents', 'sections'], 'area'),
    $defs: explained({ ...$defs, ...properties }),
  };
}

function byKey([key, ...others]: readonly string[], otherwise: string): object {
  if (key === undefined) return reference(otherwise);
  return {
    if: { required: [key] },
    // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema, in plain data that nobody awaits
    then: reference(key),
    else: byKey(others, otherwise),
  };
}

function reference(name: string): object {
  return { $ref: `#/$defs/${name}` };
}

/** The schema with a description for every key that has none of its own. */
function explained(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(explained);
  if (!isPlainObject(schema)) return schema;
  const entries = Object.entries(schema).map(([keyword, value]) => [
    keyword,
    keyword === 'properties' && isPlainObject(value) ? explainedKeys(value) : explained(value),
  ]);
  return Object.fromEntries(entries);
}

function explainedKeys(properties: Record<string, unknown>): object {
  const entries = Object.entries(properties).map(([key, value]) => {
    const own = isPlainObject(value) && 'description' in value ? undefined : KEY_DESCRIPTIONS[key];
    const inner = explained(value);
    return [key, own === undefined || !isPlainObject(inner) ? inner : { description: own, ...inner }];
  });
  return Object.fromEntries(entries);
}
