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
    expect(file.isPlainAt(['top', 'number'])).toBe(true);
    expect(file.isPlainAt(['top', 'code'])).toBe(false);
    expect(file.isPlainAt(['top'])).toBe(false);
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
    ['a: *b', 'yaml-sign'],
    ['a: > b', 'yaml-sign'],
    ['a: !money 5', 'yaml-sign'],
    ['a: [1]]', 'yaml-bracket'],
    ['a: { b: 1 c: 2 }', 'yaml-comma'],
    ['a: "b" c', 'yaml-quote'],
    ['a: { b: "c }\nd: 1', 'yaml-indent'],
    ['a: [1, , 2]', 'yaml-syntax'],
    ['- a\nb: 1', 'yaml-syntax'],
    ['[['.repeat(5000), 'yaml-syntax'],
    ['a: x\u0007', 'yaml-character'],
    ['a\u200b: 1', 'yaml-character'],
    ['a:\n\u00a0b: 1', 'yaml-character'],
    ['a: C\ufffdi c\ufffdch', 'yaml-character'],
    ['a: x\ud800', 'yaml-character'],
  ])('refuses %j', (text, code) => {
    expect(() => readYaml('a.yaml', text)).toThrow(expect.objectContaining({ code }));
    expect(() => readYaml('a.yaml', text)).toThrow(ParError);
  });

  it.each([
    ['a: 1\r\nb: 2\r\na: 3\r\n', 3, 'a'],
    ['a: 1\rb: 2\ra: 3\r', 3, 'a'],
    ['\ufeffa: 1\na: 2', 2, 'a'],
    ['\u1ebf: 1\ne\u0302\u0301: 2', 2, '\u1ebf'],
    ['a: 1\n...\nb: 2', 2, '...'],
    ['---\na: 1\n---\nb: 2', 3, '---'],
    ['a:\n  b: 1\n  c:2\n  d: 3\n', 3, 'c'],
    ['a: { b:\n  x: y: z }', 2, 'x: y: z }'],
    ['a: 1\nb: *c', 2, '*c'],
    ['a: 1\nb: \u0000', 2, 'U+0000'],
    ['a: [{\tb: 1 }]', 1, 'b'],
  ])('places the fault of %j', (text, line, found) => {
    const place = expect.objectContaining({ where: { file: 'a.yaml', line }, params: { found } });
    expect(() => readYaml('a.yaml', text)).toThrow(place);
  });

  it.each([
    ['\ufeff# ghi chú\r\na: 1\r\nb:\r\n  - x # y\r\n', { a: Fraction.of(1), b: ['x'] }],
    ['a: -0\nb: +5\nc: -2.50', { a: Fraction.ZERO, b: Fraction.of(5), c: Fraction.of(-5, 2) }],
    [`a: ${'9'.repeat(400)}`, { a: Fraction.of(10n ** 400n - 1n) }],
    ['a: 1_000\nb: 0b1\nc: 1,5\nd: 95%', { a: '1_000', b: '0b1', c: '1,5', d: '95%' }],
    ['a: yes\nb: no\nc: True\nd: ~', { a: 'yes', b: 'no', c: true, d: null }],
    ['a: 2023-12-31\nb: 31/12/2023\nc: 12:30', { a: '2023-12-31', b: '31/12/2023', c: '12:30' }],
    ['a: |\n  5\n  6\nb: >-\n  x\n  y\n', { a: '5\n6\n', b: 'x y' }],
    ['a: &x { k: 1 }\nb: [*x]', { a: { k: Fraction.of(1) }, b: [{ k: Fraction.of(1) }] }],
    ['e\u0302\u0301: 1', { '\u1ebf': Fraction.of(1) }],
    ['# nothing\n', null],
    ['', null],
  ])('reads %j', (text, data) => {
    expect(readYaml('a.yaml', text).data).toEqual(data);
  });

  it('keeps a key that names the prototype as a key of its own', () => {
    expect(Object.keys(readYaml('a.yaml', '__proto__: { x: 1 }').data as object)).toEqual(['__proto__']);
  });
});
