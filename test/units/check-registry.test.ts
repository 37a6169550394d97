/** Every rule of `units check` has a broken registry that it, and only what follows from it, rejects. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { REGISTRY_RULES } from '../../src/model/registry-finding.ts';
import { findingSentence } from '../../src/text/units/finding-sentences.ts';
import { checkRegistry } from '../../src/units/check-registry.ts';
import { parseRegisteredUnits } from '../../src/units/parse-registry.ts';
import { readRegisteredUnits, registryPath } from '../../src/units/read-registry.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures/units');
const DATA = join(import.meta.dirname, '../../data');
const check = (name: string) => checkRegistry(readRegisteredUnits(join(FIXTURES, `${name}.csv`)));

/** what else is wrong where units come from themselves: the first of them had nothing to come from */
const FOLLOWING: Readonly<Record<string, readonly string[]>> = {
  circle: ['predecessor-absent'],
};

describe('checkRegistry', () => {
  it('finds nothing in a sound registry', () => {
    expect(check('sound')).toEqual([]);
  });

  it.each(['binh-duong', 'country', 'hung-yen', 'national'])('finds nothing in the registry %s', (name) => {
    expect(checkRegistry(readRegisteredUnits(registryPath(DATA, name)))).toEqual([]);
  });

  it.each(REGISTRY_RULES)('rejects %s, at its line', (rule) => {
    const findings = check(rule);
    const others = new Set(findings.map((finding) => finding.rule).filter((found) => found !== rule));
    expect(findings.filter((finding) => finding.rule === rule)).toHaveLength(1);
    expect([...others].toSorted()).toEqual(FOLLOWING[rule] ?? []);
    for (const finding of findings) {
      expect(finding.file).toBe(join(FIXTURES, `${rule}.csv`));
      expect(finding.line).toBeGreaterThanOrEqual(3);
      expect(findingSentence(finding, 'vi')).toMatch(/^cần .*gặp/);
      expect(findingSentence(finding, 'en')).toMatch(/^expected .*found/);
      expect(findingSentence(finding, 'vi') + findingSentence(finding, 'en')).not.toContain('undefined');
    }
  });

  const HEADER = 'id;name;tier;valid_from;valid_to;merged_into;formed_from;jurisdiction';
  const rulesOf = (...rows: string[]) =>
    checkRegistry(parseRegisteredUnits([HEADER, ...rows].join('\n'), 'units.csv')).map(
      ({ rule, line, units }) => ({
        rule,
        line,
        units,
      }),
    );

  it('takes the last of two units of a name as the one at fault, with the line of its row', () => {
    expect(rulesOf('a;Xã X;t;;;;;', 'b;Xã X;t;;;;;')).toEqual([
      { rule: 'name-twice', line: 3, units: ['b', 'a'] },
    ]);
  });

  it.each([
    ['of another jurisdiction', 'b;Xã X;t;;;;;tinh-cu'],
    ['of another tier', 'b;Xã X;u;;;;;'],
  ])('lets a unit %s have the same name', (_, row) => {
    expect(rulesOf('a;Xã X;t;;;;;', row)).toEqual([]);
  });

  it('finds a part that is left over for nobody: an unknown share beside the whole', () => {
    expect(
      rulesOf('a;A;t;;2025-06-30;;;', 'b;B;t;2025-07-01;;;a;', 'c;C;t;2025-07-01;;;a:?;').map(
        ({ rule }) => rule,
      ),
    ).toEqual(['shares-above-whole']);
  });

  it('lets shares of different days each be of what was left', () => {
    expect(rulesOf('a;A;t;;;;;', 'b;B;t;2025-03-01;;;a:0,6;', 'c;C;t;2025-07-01;;;a:0,6;')).toEqual([]);
  });

  it('lets a part go and come back', () => {
    expect(rulesOf('a;A;t;;;;b@2025-07-01;', 'b;B;t;2025-03-01;2025-06-30;;a:0,5;')).toEqual([]);
  });

  it('finds a whole that ended later or earlier than it was taken over', () => {
    const taken = 'b;B;t;2025-07-01;;;a;';
    expect(rulesOf('a;A;t;;2025-07-01;;;', taken).map(({ rule }) => rule)).toEqual(['predecessor-continues']);
    expect(rulesOf('a;A;t;;2025-06-29;;;', taken).map(({ rule }) => rule)).toEqual(['predecessor-absent']);
  });
});
