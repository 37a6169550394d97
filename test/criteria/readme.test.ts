/** criteria/README.md: every example in it is accepted by the program, and every key that a file may have is explained. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readEdition } from '../../src/criteria/read-edition.ts';
import { scoringSchema } from '../../src/criteria/rules/index.ts';
import { areaFileSchema } from '../../src/criteria/schema/area-file.ts';
import { coverageFileSchema } from '../../src/criteria/schema/coverage-file.ts';
import { validate } from '../../src/criteria/schema/validate.ts';
import { folderSource } from '../../src/criteria/source.ts';
import { readYaml } from '../../src/criteria/yaml/read-yaml.ts';
import { ParError } from '../../src/errors.ts';
import { editionFileSchema } from '../../src/model/edition-file.ts';
import { measureSchema } from '../../src/model/measure.ts';
import { COVERED_KEYS, sourceSchema } from '../../src/model/source.ts';
import { faultSentence } from '../../src/text/faults/faults.ts';

const CRITERIA = join(import.meta.dirname, '..', '..', 'criteria');
const TEXT = readFileSync(join(CRITERIA, 'README.md'), 'utf8');

/** Kinds of example by the key that tells each; the first that is there. */
const SCHEMAS: readonly [string, z.ZodType][] = [
  ['edition', editionFileSchema],
  ['sections', coverageFileSchema],
  ['area', areaFileSchema],
  ['scoring', z.strictObject({ scoring: scoringSchema })],
  ['sources', z.strictObject({ sources: z.array(sourceSchema) })],
];

const examples = [...TEXT.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(({ 1: yaml = '', index }) => ({
  line: TEXT.slice(0, index).split('\n').length,
  yaml,
}));

const kindsOf = (union: { options: readonly { shape: { kind: { value: string } } }[] }): string[] =>
  union.options.map(({ shape }) => shape.kind.value);

describe('criteria/README.md', () => {
  it.each(examples)('example in line $line is accepted', ({ line, yaml }) => {
    const file = readYaml(`README.md+${line}`, yaml);
    const found = SCHEMAS.find(([key]) => key in (file.data as object));
    expect(found, yaml).toBeDefined();
    expect(() => validate(found![1], file)).not.toThrow();
  });

  it.each(kindsOf(scoringSchema))('has an example of the rule %s', (kind) => {
    expect(examples.some(({ yaml }) => yaml.includes(`kind: ${kind}`))).toBe(true);
  });

  it.each([
    ...kindsOf(measureSchema),
    ...Object.keys(editionFileSchema.shape),
    ...Object.keys(areaFileSchema.shape),
    ...COVERED_KEYS,
  ])('explains %s', (word) => {
    expect(TEXT).toMatch(new RegExp(`\`[^\`]*\\b${word}\\b[^\`]*\``));
  });

  it('shows a fault as the program tells it', () => {
    const source = folderSource(CRITERIA);
    const path = 'hung-yen/2023/3-procedures.yaml';
    const area = source.read(path)!.replace('province: 4, district: 5,', 'province: 4.5, district: 5,');
    const changed = { ...source, read: (name: string) => (name === path ? area : source.read(name)) };
    try {
      readEdition(changed, 'hung-yen/2023');
      expect.unreachable();
    } catch (error) {
      if (!(error instanceof ParError)) throw error;
      expect(TEXT).toContain(`    hung-yen/2023: CÓ LỖI: ${faultSentence(error, 'vi')}\n`);
    }
  });
});
