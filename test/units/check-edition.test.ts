/** An edition is checked against the units of its period: a registry goes through time. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEdition } from '../../src/criteria/read-edition.ts';
import { folderSource } from '../../src/criteria/source.ts';
import type { Unit } from '../../src/model/unit.ts';
import { blockOf } from '../../src/units/block-of.ts';
import { checkUnits } from '../../src/units/check-edition.ts';
import { readRegistries } from '../../src/units/read-registry.ts';

const ROOT = join(import.meta.dirname, '../..');
const edition = readEdition(folderSource(join(ROOT, 'criteria')), 'hung-yen/2023');
const units = readRegistries(join(ROOT, 'data'), 'hung-yen');
const bare: Unit = { id: 'xa-moi', name: 'Xã Mới', aliases: [], tier: 'commune', attributes: {}, dates: {} };
const changed = (id: string, change: Partial<Unit>) =>
  units.map((unit) => (unit.id === id ? { ...unit, ...change } : unit));

describe('checkUnits', () => {
  it.each([
    ['of a later year', { validFrom: '2024-01-01' }],
    ['of an earlier year', { validTo: '2023-12-30' }],
    ['of another jurisdiction', { jurisdiction: 'tinh-cu' }],
  ])('asks nothing of a unit %s', (_, days) => {
    expect(() => checkUnits(edition, [...units, { ...bare, ...days }])).not.toThrow();
  });

  it('asks parents and attributes of the units of the period', () => {
    expect(() => checkUnits(edition, [...units, bare])).toThrow('owner-without-parent');
    const orphan = { ...bare, parent: 'huyen-yen-my' };
    expect(() => checkUnits(edition, [...units, orphan])).toThrow('unit-lacks-attribute');
  });

  it('refuses an owner that has ended before the last day of the period', () => {
    const ended = changed('so-tu-phap', { validTo: '2023-06-30' });
    expect(() => checkUnits(edition, ended)).toThrow(
      expect.objectContaining({ code: 'owner-ended', params: { found: 'so-tu-phap' } }),
    );
  });

  it('tells wards, communes and special zones apart by the kind that the registry gives', () => {
    const label = { vi: 'Khối' };
    const blocks = [
      { id: 'wards', tier: 'commune', where: { kind: 'phường' }, label },
      { id: 'communes', tier: 'commune', where: { kind: ['xã', 'đặc khu'] }, label },
    ];
    const current = units.filter(({ tier, validFrom }) => tier === 'commune' && validFrom === '2025-07-01');
    const counts = new Map<string | undefined, number>();
    for (const unit of current) {
      const block = blockOf(blocks, unit)?.id;
      counts.set(block, (counts.get(block) ?? 0) + 1);
    }
    expect([...counts].toSorted()).toEqual([
      ['communes', 93],
      ['wards', 11],
    ]);
  });
});
