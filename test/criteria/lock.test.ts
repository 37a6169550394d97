import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/criteria/lock/canonical-json.ts';
import { lockEdition } from '../../src/criteria/lock/lock.ts';
import { readEdition } from '../../src/criteria/read-edition.ts';
import { resolveEdition } from '../../src/criteria/resolve-edition.ts';
import { baseWith, filesOf } from './fixture-source.ts';

const issued = filesOf('base')['mau/2023/edition.yaml']!.replace('illustrative', 'issued');
const EDITION = 'mau/2023/edition.yaml';
const AREA = 'mau/2023/2-procedures.yaml';

function locked(changed: Record<string, string>) {
  const { source } = baseWith({ [EDITION]: issued });
  const lock = lockEdition(source, resolveEdition(source, 'mau/2023').edition);
  return baseWith({ [EDITION]: issued, 'lock.json': lock, ...changed }).source;
}

describe('the lock of an issued edition', () => {
  it('lets through what was locked', () => {
    expect(readEdition(locked({}), 'mau/2023').id).toBe('mau/2023');
  });

  it('does not mind how the same rules are written', () => {
    const text = filesOf('base')[AREA]!;
    const at = text.indexOf('  apologies:');
    const [head, first] = [
      text.slice(0, text.indexOf('  on-time:')),
      text.slice(text.indexOf('  on-time:'), at),
    ];
    const reordered = `# a comment\n${head}${text.slice(at)}${first.replace('atLeast: 95 ', 'atLeast: 95.0 ')}`;
    expect(readEdition(locked({ [AREA]: reordered }), 'mau/2023').id).toBe('mau/2023');
  });

  it.each([
    ['a threshold', 'from: 50', 'from: 51'],
    ['a source', 'assumption: Điểm của bộ mẫu', 'assumption: Điểm khác'],
    ['a label', 'vi: Thủ tục', 'vi: Thủ tục hành chính'],
  ])('notices %s', (_, old, current) => {
    const text = filesOf('base')[AREA]!.replace(old, current);
    const read = () => readEdition(locked({ [AREA]: text }), 'mau/2023');
    expect(read).toThrow(expect.objectContaining({ code: 'lock-differs' }));
  });

  it('refuses a lock file that is none', () => {
    const read = () => readEdition(locked({ 'lock.json': '[1]' }), 'mau/2023');
    expect(read).toThrow(expect.objectContaining({ code: 'lock-syntax' }));
  });

  it('keeps the other entries', () => {
    const { source } = baseWith({ 'lock.json': '{"z/1": "f"}' });
    const { edition } = resolveEdition(source, 'mau/2023');
    expect(JSON.parse(lockEdition(source, edition))).toEqual({
      'mau/2023': edition.hash,
      'z/1': 'f',
    });
  });

  it('hashes the same text for the same value', () => {
    expect(canonicalJson({ b: [1, null, { d: 'x', c: true }], a: 'đ' })).toBe(
      '{"a":"đ","b":[1,null,{"c":true,"d":"x"}]}',
    );
  });
});
