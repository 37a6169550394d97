import { describe, expect, it } from 'vitest';
import { readYaml } from '../../src/criteria/yaml/read-yaml.ts';
import { ParError } from '../../src/errors.ts';
import { Fraction } from '../../src/exact/fraction.ts';

const TEXT = `# a comment
top:
  code: "3.10"
  number: 3.10
  list:
    - first
    - { share: 0.1, by: 31/01 }
again: &values [1, 2]
alias: *values
`;

describe('readYaml', () => {
  const file = readYaml('a.yaml', TEXT);

  it('reads numbers from their text, never through a double', () => {
    const { data } = readYaml(
      'a.yaml',
      'a: 0.1\nb: 12345678901234567890.000000000000000001\nc: -2\nd: "1"\ne: 31/01',
    );
    expect(data).toEqual({
      a: Fraction.of(1, 10),
      b: Fraction.of(12345678901234567890000000000000000001n, 10n ** 18n),
      c: Fraction.of(-2),
      d: '1',
      e: '31/01',
    });
  });

  it('repeats what an anchor names', () => {
    expect(file.data).toMatchObject({ alias: [Fraction.of(1), Fraction.of(2)] });
  });

  it.each([
    [['top'], 2],
    [['top', 'number'], 4],
    [['top', 'list', 1, 'by'], 7],
    [['top', 'list', 5], 5],
    [['top', 'nothing', 'below'], 2],
    [['alias', 1], 8],
    [[], 1],
  ])('finds the line of %j', (path, line) => {
    expect(file.lineOf(path)).toBe(line);
  });

  it('tells how a number is written', () => {
    expect(file.numberAt(['top', 'number'])).toBe('3.10');
    expect(file.numberAt(['top', 'code'])).toBeNull();
  });

  it.each([
    ['a: 1e3', 'yaml-number'],
    ['a: 0x1F', 'yaml-number'],
    ['a: 0o17', 'yaml-number'],
    ['a: 007', 'yaml-number'],
    ['a: .5', 'yaml-number'],
    ['a: 5.', 'yaml-number'],
    ['a: .inf', 'yaml-number'],
    ['a: 1\na: 2', 'yaml-duplicate-key'],
    ['1: a\n"1": b', 'yaml-duplicate-key'],
    ['? [a, b]\n: c', 'yaml-key'],
    ['a: 1\n---\nb: 2', 'yaml-several-documents'],
    ['a:\n\tb: 1', 'yaml-tab'],
    ['a: "b', 'yaml-unclosed'],
    ['a: b: c', 'yaml-colon'],
    ['a: @b', 'yaml-sign'],
    ['a: !money 5', 'yaml-syntax'],
  ])('refuses %j', (text, code) => {
    expect(() => readYaml('a.yaml', text)).toThrow(expect.objectContaining({ code }));
    expect(() => readYaml('a.yaml', text)).toThrow(ParError);
  });

  it('keeps a key that names the prototype as a key of its own', () => {
    expect(Object.keys(readYaml('a.yaml', '__proto__: { x: 1 }').data as object)).toEqual(['__proto__']);
  });
});
