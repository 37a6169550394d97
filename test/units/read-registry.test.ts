import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Unit } from '../../src/model/unit.ts';
import { readRegistries, readRegistry } from '../../src/units/read-registry.ts';

const DATA = join(import.meta.dirname, '../../data');
const folder = mkdtempSync(join(tmpdir(), 'registry-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('readRegistry', () => {
  it('says that there is no such file', () => {
    expect(() => readRegistry(join(folder, 'absent.csv'))).toThrow('registry-missing');
  });

  it('refuses another encoding', () => {
    const path = join(folder, 'windows.csv');
    writeFileSync(path, Buffer.from('id;name;tier\na;S\xf4;t', 'latin1'));
    expect(() => readRegistry(path)).toThrow('registry-encoding');
  });

  it('reads UTF-8 with a byte order mark', () => {
    const path = join(folder, 'bom.csv');
    writeFileSync(path, '\uFEFFid;name;tier\na;Sở;t');
    expect(readRegistry(path).map(({ name }) => name)).toEqual(['Sở']);
  });
});

describe('the registry of Hưng Yên', () => {
  const units = readRegistries(DATA, 'hung-yen');
  const ofTier = (tier: string): Unit[] => units.filter((unit) => unit.tier === tier);
  const withAttribute = (name: string, value: boolean, tier = 'province'): string[] =>
    ofTier(tier)
      .filter(({ attributes }) => attributes[name] === value)
      .map(({ name }) => name);

  it('has 18 departments, 10 districts and the 139 communes of 30/06/2025', () => {
    expect(['province', 'district', 'commune'].map((tier) => ofTier(tier).length)).toEqual([18, 10, 139]);
  });

  it.each([
    ['UBND xã ', 118],
    ['UBND phường ', 13],
    ['UBND thị trấn ', 8],
  ])('has the communes named %s...: %i', (prefix, count) => {
    expect(ofTier('commune').filter(({ name }) => name.startsWith(prefix))).toHaveLength(count);
  });

  it('puts every commune with its code under a district, 11 of them under Văn Giang', () => {
    const districts = new Set(ofTier('district').map(({ id }) => id));
    const communes = ofTier('commune');
    expect(
      communes.every(({ parent, code }) => districts.has(parent ?? '') && /^\d{5}$/.test(code ?? '')),
    ).toBe(true);
    expect(new Set(communes.map(({ code }) => code)).size).toBe(139);
    expect(communes.filter(({ parent }) => parent === 'huyen-van-giang')).toHaveLength(11);
  });

  it('gives no unit a name or alias of another one', () => {
    const names = units.flatMap(({ name, aliases }) => [name, ...aliases]).map((name) => name.toLowerCase());
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('says which departments have procedures, land procedures and public services', () => {
    expect(withAttribute('procedures', false)).toEqual(['Văn phòng UBND tỉnh', 'Thanh tra tỉnh']);
    expect(withAttribute('landProcedures', true)).toEqual([
      'Sở Kế hoạch và Đầu tư',
      'Sở Xây dựng',
      'Sở Tài nguyên và Môi trường',
      'Ban Quản lý các khu công nghiệp tỉnh',
    ]);
    expect(withAttribute('publicServices', true)).toEqual(['Sở Giáo dục và Đào tạo', 'Sở Y tế']);
  });

  it('gives all districts the three attributes and all communes procedures', () => {
    for (const attribute of ['procedures', 'landProcedures', 'publicServices']) {
      expect(withAttribute(attribute, true, 'district')).toHaveLength(10);
    }
    expect(withAttribute('procedures', true, 'commune')).toHaveLength(139);
  });

  it('keeps every unit valid in 2023', () => {
    expect(
      units.filter(({ validFrom, validTo }) => validFrom || (validTo && validTo < '2023-12-31')),
    ).toEqual([]);
  });
});
