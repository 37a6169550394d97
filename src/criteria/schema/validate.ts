/** Checks a file against its schema; the first fault by line is thrown as what was expected and what was found. */
import type { z } from 'zod';
import { ParError } from '../../errors.ts';
import type { YamlFile } from '../yaml/read-yaml.ts';
import { type SchemaFault, schemaFault } from './schema-fault.ts';
import { dotted, shown, valueAt } from './shown-value.ts';

/**
 * @returns the data as the schema types it
 * @throws ParError `schema-*`, or the code that the schema itself names (`expected-number` ...)
 */
export function validate<T extends z.ZodType>(schema: T, file: YamlFile): z.output<T> {
  const result = schema.safeParse(file.data);
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => schemaFault(issue, [], { schema, data: file.data }));
  const [first] = faults
    .map((fault) => ({ fault, line: file.lineOf(fault.path) }))
    .sort((a, b) => a.line - b.line);
  const fault = misspelt(first!.fault, faults) ?? first!.fault;
  const line = file.lineOf(fault.path);
  const where = { file: file.name, line, ...(fault.path.length > 0 && { path: dotted(fault.path) }) };
  throw new ParError(fault.code, where, {
    expected: fault.expected.join(', '),
    found: fault.found ?? file.numberAt(fault.path) ?? shown(valueAt(file.data, fault.path)),
  });
}

/** The unknown key that stands where a key is missing: most likely the missing one, misspelt. */
function misspelt(missing: SchemaFault, faults: readonly SchemaFault[]): SchemaFault | undefined {
  if (missing.code !== 'schema-missing-key') return undefined;
  const place = dotted(missing.path);
  return faults.find(
    ({ code, path, expected }) =>
      code === 'schema-unknown-key' &&
      dotted(path.slice(0, -1)) === place &&
      expected.includes(missing.expected[0]!),
  );
}
