import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const UNITS = join(import.meta.dirname, '../../data/units');
const folder = mkdtempSync(join(tmpdir(), 'hung-yen-'));

describe('data/units/generate-hung-yen.mjs', () => {
  beforeAll(() => {
    execFileSync(process.execPath, [join(UNITS, 'generate-hung-yen.mjs'), folder]);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(['hung-yen.csv', 'hung-yen-left-out.txt'])('writes %s as it is kept', (name) => {
    const kept = readFileSync(join(UNITS, name));
    expect(readFileSync(join(folder, name)).equals(kept)).toBe(true);
  });

  it('lists the 28 names without a code', () => {
    const lines = readFileSync(join(UNITS, 'hung-yen-left-out.txt'), 'utf8').trim().split('\n');
    expect(lines.slice(lines.indexOf('') + 1)).toHaveLength(28);
  });
});
