/**
 * Codes and area numbers stand in quotes, also those that YAML reads as text anyhow (`3.2.1`): who once writes a code
 * without quotes writes `3.10` so next, which is the number 3.1.
 */
import type { AreaFile, CriterionDefinition } from '../schema/area-file.ts';
import { valueAt } from '../schema/shown-value.ts';
import type { Path, YamlFile } from '../yaml/read-yaml.ts';
import { faultAt } from './merged-edition.ts';

/** @throws ParError `expected-quoted-code` at the first code or number by line that stands without quotes */
export function checkQuoted(file: YamlFile, { area, add = {}, change = {} }: AreaFile): void {
  const written: Path[] = [
    ...(area ? [['area', 'number']] : []),
    ...codePaths(add, ['add']),
    ...Object.keys(change).map((path) => ['change', path, 'code']),
  ];
  const [first] = written
    .filter((path) => file.isPlainAt(path))
    .sort((a, b) => file.lineOf(a) - file.lineOf(b));
  if (first) {
    throw faultAt({ file, path: first }, 'expected-quoted-code', {
      found: String(valueAt(file.data, first)),
    });
  }
}

function codePaths(criteria: Readonly<Record<string, CriterionDefinition>>, around: Path): Path[] {
  return Object.entries(criteria).flatMap(([id, { parts = {} }]) => [
    [...around, id, 'code'],
    ...codePaths(parts, [...around, id, 'parts']),
  ]);
}
