import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/model/edition-file.ts';
import type { Unit } from '../../src/model/unit.ts';
import { blockOf } from '../../src/units/block-of.ts';

const label = { vi: 'Khối' };
const BLOCKS: readonly Block[] = [
  { id: 'ward', tier: 'commune', where: { kind: ['ward', 'town'] }, label },
  { id: 'with', tier: 'province', where: { procedures: true }, label },
  { id: 'rest', tier: 'province', label },
];

function unit(tier: string, attributes: Unit['attributes']): Unit {
  return { id: 'a', name: 'A', aliases: [], dates: {}, tier, attributes };
}

describe('blockOf', () => {
  it.each([
    ['province', { procedures: true }, 'with'],
    ['province', { procedures: false }, 'rest'],
    ['commune', { kind: 'town' }, 'ward'],
  ])('%s %j -> %s', (tier, attributes, block) => {
    expect(blockOf(BLOCKS, unit(tier, attributes))?.id).toBe(block);
  });

  it('is null where no filter holds', () => {
    expect(blockOf(BLOCKS, unit('commune', { kind: 'rural' }))).toBeNull();
  });

  it('refuses a unit that lacks the attribute asked about', () => {
    expect(() => blockOf(BLOCKS, unit('province', {}))).toThrow(
      expect.objectContaining({
        code: 'unit-lacks-attribute',
        params: { unit: 'A', attribute: 'procedures' },
      }),
    );
  });
});
