/** The columns kind, formed_from, jurisdiction and source of a registry. */
import { describe, expect, it } from 'vitest';
import { ParError } from '../../src/errors.ts';
import { Fraction } from '../../src/exact/fraction.ts';
import { registryFaults } from '../../src/text/faults/registry-faults.ts';
import { parseRegistry } from '../../src/units/parse-registry.ts';
import { readPredecessors } from '../../src/units/read-predecessors.ts';

describe('readPredecessors', () => {
  it.each([
    ['a', [{ unit: 'a', share: Fraction.ONE }]],
    [
      'a | b:0,4|c:?',
      [
        { unit: 'a', share: Fraction.ONE },
        { unit: 'b', share: Fraction.of(2, 5) },
        { unit: 'c', share: null },
      ],
    ],
    ['a:1/3@1/3/2025', [{ unit: 'a', share: Fraction.of(1, 3), day: '2025-03-01' }]],
    ['a@2025-03-01', [{ unit: 'a', share: Fraction.ONE, day: '2025-03-01' }]],
    [
      'a:0.25@2024-01-01|a:0.5@2025-01-01',
      [
        { unit: 'a', share: Fraction.of(1, 4), day: '2024-01-01' },
        { unit: 'a', share: Fraction.of(1, 2), day: '2025-01-01' },
      ],
    ],
  ])('reads %j', (cell, expected) => {
    expect(readPredecessors(cell)).toEqual(expected);
  });

  it.each([
    ['', 'registry-predecessor', ''],
    ['a||b', 'registry-predecessor', ''],
    ['Xã A', 'registry-predecessor', 'Xã A'],
    ['a:', 'registry-predecessor', 'a:'],
    ['a:0', 'registry-share', '0'],
    ['a:1,01', 'registry-share', '1,01'],
    ['a:-0,5', 'registry-share', '-0,5'],
    ['a:1/0', 'registry-share', '1/0'],
    ['a:40%', 'registry-share', '40%'],
    ['a@30/02/2025', 'registry-day', '30/02/2025'],
    ['a|a:0,5', 'registry-predecessor-twice', 'a'],
  ])('refuses %j', (cell, fault, found) => {
    expect(readPredecessors(cell)).toEqual({ fault, found });
  });
});

const HEADER =
  'id;name;tier;kind;valid_from;valid_to;merged_into;formed_from;jurisdiction;source;attr:procedures;attr:kind';
const registry = (...rows: string[]): string => [HEADER, ...rows].join('\n');
const OLD = 'a;Xã A;t;xã;;2025-06-30;;;tinh-cu;gói dữ liệu;Có;';

describe('parseRegistry', () => {
  it('reads the columns of lineage; the kind is an attribute too', () => {
    const [old, unit] = parseRegistry(registry(OLD, 'b;Xã B;t;xã;2025-07-01;;;a;;;;'), 'units.csv');
    expect(old).toEqual({
      id: 'a',
      name: 'Xã A',
      aliases: [],
      tier: 't',
      kind: 'xã',
      attributes: { kind: 'xã', procedures: true },
      dates: {},
      validTo: '2025-06-30',
      mergedInto: 'b',
      jurisdiction: 'tinh-cu',
      source: 'gói dữ liệu',
    });
    expect(unit?.formedFrom).toEqual([{ unit: 'a', share: Fraction.ONE }]);
  });

  it.each([
    ['several units', ['b;Xã B;t;xã;2025-07-01;;;a:0,5;;;;', 'c;Xã C;t;xã;2025-07-01;;;a:0,5;;;;']],
    ['a part only', ['b;Xã B;t;xã;2025-07-01;;;a:?;;;;']],
  ])('derives no successor of a unit that went to %s', (_, rows) => {
    expect(parseRegistry(registry(OLD, ...rows), 'units.csv')[0]).not.toHaveProperty('mergedInto');
  });

  const faults: [code: keyof typeof registryFaults, row: string, path: string][] = [
    ['registry-unit-unknown', 'b;Xã B;t;xã;2025-07-01;;;x;;;;', 'formed_from'],
    ['registry-unit-itself', 'b;Xã B;t;xã;2025-07-01;;;b;;;;', 'formed_from'],
    ['registry-predecessor', 'b;Xã B;t;xã;2025-07-01;;;a,b;;;;', 'formed_from'],
    ['registry-predecessor-twice', 'b;Xã B;t;xã;2025-07-01;;;a|a;;;;', 'formed_from'],
    ['registry-share', 'b;Xã B;t;xã;2025-07-01;;;a:2;;;;', 'formed_from'],
    ['registry-day', 'b;Xã B;t;xã;2025-07-01;;;a@x;;;;', 'formed_from'],
    ['registry-formed-without-day', 'b;Xã B;t;xã;;;;a;;;;', 'formed_from'],
    ['registry-formed-early', 'b;Xã B;t;xã;2025-07-01;;;a@2025-06-30;;;;', 'formed_from'],
    ['registry-id', 'b;Xã B;t;xã;;;;;Thái Bình;;;', 'jurisdiction'],
    ['registry-kind-twice', 'b;Xã B;t;xã;;;;;;;;phường', 'attr:kind'],
  ];

  it.each(faults)('refuses with %s: %j', (code, row, path) => {
    const fault = faultOf(() => parseRegistry(registry(OLD, row), 'units.csv'));
    expect({ code: fault.code, where: fault.where }).toEqual({
      code,
      where: { file: 'units.csv', line: 3, path },
    });
    for (const sentence of Object.values(registryFaults[code])) {
      expect(sentence(fault.params)).not.toContain('undefined');
    }
  });
});

function faultOf(read: () => unknown): ParError {
  try {
    read();
  } catch (error) {
    if (error instanceof ParError) return error;
    throw error;
  }
  throw new Error('expected a fault, found none');
}
