import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listEditions } from '../../src/criteria/list-editions.ts';
import { criteriaJsonSchema } from '../../src/criteria/schema/json-schema.ts';
import { folderSource } from '../../src/criteria/source.ts';

const CRITERIA = join(import.meta.dirname, '..', '..', 'criteria');

describe('criteria/schema.json', () => {
  const text = JSON.stringify(criteriaJsonSchema());

  it('is what the schemas say (write it anew with `parindex criteria schema`)', () => {
    const file: unknown = JSON.parse(readFileSync(join(CRITERIA, 'schema.json'), 'utf8'));
    expect(file).toEqual(JSON.parse(text));
  });

  it('refers only to what it defines', () => {
    const { $defs } = JSON.parse(text);
    const names = [...text.matchAll(/"#\/\$defs\/([^"]+)"/g)].map((match) => match[1]!);
    expect(names.filter((name) => !(name in $defs))).toEqual([]);
    expect(text).not.toContain('"#/properties');
  });

  it('lets numbers be numbers and refuses unknown keys', () => {
    expect(text).toContain('"type":"number"');
    expect(text).toContain('"additionalProperties":false');
  });

  it('is named by every file', () => {
    const source = folderSource(CRITERIA);
    const paths = listEditions(source).flatMap((id) =>
      source
        .list(id)
        .filter((name) => name.endsWith('.yaml'))
        .map((name) => `${id}/${name}`),
    );
    for (const path of paths) {
      expect(source.read(path), path).toMatch(/^# yaml-language-server: \$schema=\.\.\/\.\.\/schema\.json\n/);
    }
  });
});
