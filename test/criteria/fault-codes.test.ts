/** Every code that the engine throws has a sentence in both languages, and no sentence is left without a thrower. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ParError } from '../../src/errors.ts';
import { FAULT_CODES, faultSentence } from '../../src/text/faults/faults.ts';
import { usageFaults } from '../../src/text/faults/usage-faults.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const TEXT = join(ROOT, 'src', 'text');
const THROWN =
  /(?:ParError\(|fail(?:At)?\(|faultAt\([^;]*?,|refuse\(|error:|code:)\s*'([a-z0-9]+(?:-[a-z0-9]+)+)'/gs;

/** Faults of how a command was used (cli) have a form of their own. */
const OF_FILES = FAULT_CODES.filter((code) => !(code in usageFaults));

function sources(): string[] {
  return ['src', 'server']
    .flatMap((folder) => readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true }))
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes(TEXT))
    .map((path) => readFileSync(path, 'utf8'));
}

function bothLanguages(code: string) {
  const error = new ParError(code, { file: 'a.yaml', line: 3, path: 'add.x' });
  return { vi: faultSentence(error, 'vi'), en: faultSentence(error, 'en') };
}

describe('fault sentences', () => {
  const texts = sources();
  const thrown = new Set(texts.flatMap((text) => [...text.matchAll(THROWN)].map((match) => match[1]!)));

  it('cover every code that is thrown', () => {
    expect([...thrown].filter((code) => !FAULT_CODES.includes(code))).toEqual([]);
  });

  it('have a thrower each', () => {
    const all = texts.join('\n');
    expect(OF_FILES.filter((code) => !all.includes(`'${code}'`))).toEqual([]);
  });

  it.each(FAULT_CODES)('%s is one line in both languages, without a full stop', (code) => {
    const { vi, en } = bothLanguages(code);
    for (const sentence of [vi, en]) expect(sentence).toMatch(/^a\.yaml:3 add\.x: [^\n]*[^.\n]$/);
  });

  it.each(OF_FILES)('%s tells what was expected and found', (code) => {
    const { vi, en } = bothLanguages(code);
    expect(vi).toMatch(/: cần .*[,;] gặp/);
    expect(en).toMatch(/: expected .*[,;] found/);
  });

  it('says the code where there is no sentence', () => {
    expect(faultSentence(new ParError('not-a-code'), 'vi')).toContain('not-a-code');
  });
});
