/** Finding units by what files call them: exactly, by alias, never by likeness. */
import { describe, expect, it } from 'vitest';
import type { Unit } from '../../src/model/unit.ts';
import { createRegistry } from '../../src/units/registry.ts';

const unit = (id: string, name: string, more: Partial<Unit> = {}): Unit => ({
  id,
  name,
  tier: 'unit',
  aliases: [],
  attributes: {},
  dates: {},
  ...more,
});

const registry = createRegistry(
  [
    unit('so-tu-phap', 'Sở Tư pháp', { code: 'STP', aliases: ['Sở TP'] }),
    unit('xa-hoa', 'Xã Hòa', { aliases: ['Hòa'] }),
    unit('phuong-hoa', 'Phường Hòa', { aliases: ['Hòa'] }),
    unit('so-cu', 'Sở Cũ', { validTo: '2025-02-28', mergedInto: 'so-tu-phap' }),
    unit('xa-moi', 'Xã Mới', { validFrom: '2025-07-01' }),
    unit('xa-moi-cu', 'Xã Mới', { validTo: '2025-06-30' }),
    unit('xa-mai', 'Xã Mai', { validFrom: '2026-07-01' }),
    unit('so-cu-hon', 'Sở Cũ Hơn', { validTo: '2020-12-31', mergedInto: 'so-cu' }),
    unit('a', 'Vòng A', { validTo: '2020-12-31', mergedInto: 'b' }),
    unit('b', 'Vòng B', { validTo: '2020-12-31', mergedInto: 'a' }),
  ],
  { asOf: '2025-12-31' },
);

describe('units of another jurisdiction', () => {
  const foreign = { jurisdiction: 'tinh-cu', validTo: '2025-06-30', mergedInto: 'xa-moi' };
  const units = [
    unit('xa-a', 'Xã A'),
    unit('xa-a-cu', 'Xã A', foreign),
    unit('xa-b-cu', 'Xã B', foreign),
    unit('xa-moi', 'Xã Mới', { validFrom: '2025-07-01' }),
  ];
  const on = (asOf: string) => createRegistry(units, { asOf });

  it('are never valid, suggested or a reason of ambiguity', () => {
    const earlier = on('2025-06-30');
    expect(units.map((_, position) => earlier.isValid(position))).toEqual([true, false, false, false]);
    expect(earlier.find('Xã A')).toEqual({ kind: 'found', unit: 0, alias: false });
    expect(earlier.suggest('xa b')).not.toContain('Xã B');
  });

  it('are ambiguous where ended units of one name went to different ones', () => {
    const ended = (id: string, mergedInto: string) => unit(id, 'Xã C', { ...foreign, mergedInto });
    const found = createRegistry([...units, ended('c', 'xa-moi'), ended('d', 'xa-a')], {
      asOf: '2025-07-01',
    });
    expect(found.find('Xã C')).toEqual({ kind: 'ambiguous', units: [4, 5] });
  });

  it('are unknown while they exist, afterwards they lead to their successor', () => {
    expect(on('2025-06-30').find('Xã B')).toEqual({ kind: 'unknown' });
    expect(on('2025-07-01').find('Xã B')).toEqual({ kind: 'retired', unit: 2, successor: 3 });
  });
});

describe('createRegistry', () => {
  it.each([
    ['Sở Tư pháp', { kind: 'found', unit: 0, alias: false }],
    ['  SỞ\u00a0TƯ  PHÁP ', { kind: 'found', unit: 0, alias: false }],
    ['Sở Tư pháp'.normalize('NFD'), { kind: 'found', unit: 0, alias: false }],
    ['sở tp', { kind: 'found', unit: 0, alias: true }],
    ['stp', { kind: 'found', unit: 0, alias: false }],
    ['so-tu-phap', { kind: 'found', unit: 0, alias: false }],
    ['Xã Hoà', { kind: 'found', unit: 1, alias: false }],
    ['hoà', { kind: 'ambiguous', units: [1, 2] }],
    ['Sở Cũ', { kind: 'retired', unit: 3, successor: 0 }],
    ['Xã Mai', { kind: 'retired', unit: 6, successor: null }],
    ['Sở Cũ Hơn', { kind: 'retired', unit: 7, successor: 0 }],
    ['Vòng A', { kind: 'retired', unit: 8, successor: 9 }],
    ['So Tu phap', { kind: 'unknown' }],
    ['Sở Tư phá', { kind: 'unknown' }],
    ['__proto__', { kind: 'unknown' }],
    ['constructor', { kind: 'unknown' }],
    ['', { kind: 'unknown' }],
  ])('finds %j', (text, match) => {
    expect(registry.find(text)).toEqual(match);
  });

  it('takes the unit that is valid where two of different times share a name', () => {
    expect(registry.find('Xã Mới')).toEqual({ kind: 'found', unit: 4, alias: false });
  });

  it('finds no name by code', () => {
    expect(registry.findByCode('Sở Tư pháp')).toEqual({ kind: 'unknown' });
    expect(registry.findByCode('STP')).toMatchObject({ kind: 'found', unit: 0 });
  });

  it('suggests valid units: without diacritics first, else the nearest', () => {
    expect(registry.suggest('so tu phap')).toEqual(['Sở Tư pháp']);
    expect(registry.suggest('S? Tư pháp')[0]).toBe('Sở Tư pháp');
    expect(registry.suggest('so cu')).not.toContain('Sở Cũ');
  });
});
