import { describe, expect, it } from 'vitest';
import type { Area, Edition } from '../../src/model/criteria-set.ts';
import type { Unit } from '../../src/model/unit.ts';
import { appraiserOf } from '../../src/units/appraiser-of.ts';
import { campaignOf } from '../analyse/campaign-of.ts';
import { criteriaSetOf } from '../score/criteria-set-of.ts';

const set = criteriaSetOf([{ max: '1', measure: { kind: 'boolean' }, scoring: { kind: 'boolean' } }]);
const [area] = set.areas;
const { edition } = campaignOf(set, [], []);
const unitOf = (id: string, parent?: string): Unit => ({
  id,
  name: id,
  aliases: [],
  tier: 'test',
  attributes: {},
  dates: {},
  ...(parent !== undefined && { parent }),
});
const SUBSTITUTES = { default: 'home-affairs', 'home-affairs': 'office' };

const CASES: {
  name: string;
  owner: Area['owner'];
  unit: Unit;
  substitutes?: Record<string, string>;
  expected: ReturnType<typeof appraiserOf>;
}[] = [
  { name: 'the owner', owner: 'justice', unit: unitOf('health'), expected: { id: 'justice', role: 'owner' } },
  { name: 'nobody named', owner: null, unit: unitOf('health'), expected: { id: null, role: 'owner' } },
  {
    name: "the unit's superior",
    owner: 'parent',
    unit: unitOf('commune', 'district'),
    expected: { id: 'district', role: 'superior' },
  },
  {
    name: 'the substitute of an owner that is the unit itself',
    owner: 'justice',
    unit: unitOf('justice'),
    substitutes: SUBSTITUTES,
    expected: { id: 'home-affairs', role: 'substitute' },
  },
  {
    name: "the owner's own substitute before the default",
    owner: 'home-affairs',
    unit: unitOf('home-affairs'),
    substitutes: SUBSTITUTES,
    expected: { id: 'office', role: 'substitute' },
  },
  {
    name: 'nobody where the default is the unit itself',
    owner: 'home-affairs',
    unit: unitOf('home-affairs'),
    substitutes: { default: 'home-affairs' },
    expected: { id: null, role: 'substitute' },
  },
];

describe('appraiserOf', () => {
  it.each(CASES)('names $name', ({ owner, unit, substitutes, expected }) => {
    const asked: Edition = { ...edition, header: { ...edition.header, ...(substitutes && { substitutes }) } };
    expect(appraiserOf(asked, { ...area!, owner }, unit)).toEqual(expected);
  });
});
