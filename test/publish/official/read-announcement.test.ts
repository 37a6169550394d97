import { describe, expect, it } from 'vitest';
import { ParError } from '../../../src/errors.ts';
import { readAnnouncement } from '../../../src/publish/official/read-announcement.ts';

const HEAD = 'schema: par-announcement/1\nissuer: { name: Ủy ban nhân dân tỉnh }\n';

function faultOf(text: string): object | null {
  try {
    readAnnouncement('announcement.yaml', text);
    return null;
  } catch (error) {
    if (!(error instanceof ParError)) throw error;
    return { code: error.code, ...error.where, ...error.params };
  }
}

describe('announcement.yaml', () => {
  it('is read with its texts and its year', () => {
    const text = `${HEAD}year: 2025\ndecision: { number: "05", symbol: QĐ-UBND, date: "2026-02-05" }\n`;
    expect(readAnnouncement('announcement.yaml', text)).toEqual({
      schema: 'par-announcement/1',
      issuer: { name: 'Ủy ban nhân dân tỉnh' },
      year: 2025,
      decision: { number: '05', symbol: 'QĐ-UBND', date: '2026-02-05' },
    });
  });

  it.each([
    [
      'an unknown key',
      `${HEAD}signer: A\n`,
      { code: 'schema-unknown-key', line: 3, path: 'signer', found: 'signer' },
    ],
    [
      'a misspelt key inside',
      `${HEAD}decision:\n  numbr: "05"\n`,
      { code: 'schema-unknown-key', line: 4, path: 'decision.numbr', expected: 'number, symbol, date' },
    ],
    ['no issuer', 'schema: par-announcement/1\n', { code: 'schema-missing-key', expected: 'issuer' }],
    [
      'a day as people write it',
      `${HEAD}decision: { date: 05/02/2026 }\n`,
      { code: 'expected-date', line: 3, path: 'decision.date' },
    ],
    [
      'a day that does not exist',
      `${HEAD}decision: { date: "2026-02-30" }\n`,
      { code: 'expected-date', line: 3, found: '"2026-02-30"' },
    ],
    ['half a year', `${HEAD}year: 2025.5\n`, { code: 'expected-whole-number', line: 3, found: '2025.5' }],
    [
      'a number without quotes, which would lose its 0',
      `${HEAD}decision: { number: 5 }\n`,
      { code: 'schema-type', line: 3, path: 'decision.number', expected: 'string' },
    ],
    ['a key twice', `${HEAD}year: 2025\nyear: 2024\n`, { line: 4 }],
  ])('is refused with %s', (_, text, fault) => {
    expect(faultOf(text)).toMatchObject({ file: 'announcement.yaml', ...fault });
  });
});
