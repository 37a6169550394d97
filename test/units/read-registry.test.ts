import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Unit } from '../../src/model/unit.ts';
import { createLineage } from '../../src/units/lineage.ts';
import { readRegistries, readRegistry } from '../../src/units/read-registry.ts';
import { createRegistry, isValidOn } from '../../src/units/registry.ts';

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
  const onDay = (day: string, tier: string): Unit[] => {
    const { isValid } = createRegistry(units, { asOf: day });
    return units.filter((unit, position) => unit.tier === tier && isValid(position));
  };
  const ofTier = (tier: string): Unit[] => onDay('2023-12-31', tier);
  const withAttribute = (name: string, value: boolean, tier = 'province'): string[] =>
    ofTier(tier)
      .filter(({ attributes }) => attributes[name] === value)
      .map(({ name }) => name);

  it.each([
    ['2023-12-31', [18, 10, 139]],
    ['2025-02-28', [18, 10, 139]],
    ['2025-03-01', [13, 10, 139]],
    ['2025-06-30', [13, 10, 139]],
    ['2025-07-01', [13, 0, 104]],
  ])('has on %s departments, districts and communes: %j', (day, counts) => {
    expect(['province', 'district', 'commune'].map((tier) => onDay(day, tier).length)).toEqual(counts);
  });

  it.each([
    ['2023-12-31', 'UBND xã ', 'xã', 118],
    ['2023-12-31', 'UBND phường ', 'phường', 13],
    ['2023-12-31', 'UBND thị trấn ', 'thị trấn', 8],
    ['2025-07-01', 'UBND xã ', 'xã', 93],
    ['2025-07-01', 'UBND phường ', 'phường', 11],
  ])('has on %s the communes named %s..., all of the kind %s: %i', (day, prefix, kind, count) => {
    const named = onDay(day, 'commune').filter(({ name }) => name.startsWith(prefix));
    expect(named).toHaveLength(count);
    expect(named.every((unit) => unit.kind === kind && unit.attributes.kind === kind)).toBe(true);
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

  it.each(['2023-12-31', '2025-03-01', '2025-07-01'])(
    'gives no unit a name or alias of another: %s',
    (day) => {
      const valid = ['province', 'district', 'commune'].flatMap((tier) => onDay(day, tier));
      const names = valid
        .flatMap(({ name, aliases }) => [name, ...aliases])
        .map((name) => name.toLowerCase());
      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    },
  );

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
    const after = onDay('2025-07-01', 'commune');
    expect(after.every(({ attributes }) => attributes.procedures === true)).toBe(true);
  });

  it('keeps the 167 units of 2023 first, and none of them begins later', () => {
    const of2023 = ['province', 'district', 'commune'].flatMap(ofTier);
    expect(units.slice(0, 167).map(({ id }) => id)).toEqual(of2023.map(({ id }) => id));
    expect(of2023.filter(({ validFrom }) => validFrom)).toEqual([]);
  });

  it('keeps the former Thái Bình for lineage only', () => {
    const foreign = units.filter(({ jurisdiction }) => jurisdiction !== undefined);
    expect(new Set(foreign.map(({ jurisdiction }) => jurisdiction))).toEqual(new Set(['thai-binh']));
    expect(foreign.filter(({ tier }) => tier === 'commune')).toHaveLength(242);
    expect(foreign.filter(({ tier }) => tier === 'district')).toHaveLength(8);
    expect(foreign.every(({ validTo }) => validTo === '2025-06-30')).toBe(true);
  });

  const lineage = createLineage(units);
  const YEARS = { from: '2024-12-31', to: '2025-12-31' };
  const originsOf = (id: string) => {
    const { parts, ...rest } = lineage.origins(
      units.findIndex((unit) => unit.id === id),
      YEARS,
    );
    return { ...rest, parts: parts.map(({ unit }) => units[unit]!.id) };
  };

  it('reaches all 104 communes from old ones, and puts every old one into one of them', () => {
    const reached = onDay('2025-07-01', 'commune').map(({ id }) => originsOf(id));
    expect(reached.every(({ complete, parts }) => complete && parts.length > 0)).toBe(true);
    const old = units.filter(({ tier, validTo }) => tier === 'commune' && validTo === '2025-06-30');
    expect(reached.flatMap(({ parts }) => parts).toSorted()).toEqual(old.map(({ id }) => id).toSorted());
    expect(old).toHaveLength(139 + 242);
  });

  it.each([
    ['so-tai-chinh', 'merged', ['so-ke-hoach-va-dau-tu', 'so-tai-chinh']],
    ['so-xay-dung', 'merged', ['so-giao-thong-van-tai', 'so-xay-dung']],
    ['so-khoa-hoc-va-cong-nghe', 'merged', ['so-thong-tin-va-truyen-thong', 'so-khoa-hoc-va-cong-nghe']],
    [
      'so-nong-nghiep-va-moi-truong',
      'merged',
      ['so-nong-nghiep-va-phat-trien-nong-thon', 'so-tai-nguyen-va-moi-truong'],
    ],
    ['so-noi-vu', 'partial', ['so-noi-vu', 'so-lao-dong-thuong-binh-va-xa-hoi']],
    ['so-tu-phap', 'unchanged', ['so-tu-phap']],
    ['so-giao-thong-van-tai', 'absent', []],
  ])('knows what %s of 2025 was in 2024: %s', (id, continuity, parts) => {
    expect(originsOf(id)).toMatchObject({ continuity, parts });
  });
});

describe('the registry of the country', () => {
  const units = readRegistries(DATA, 'country');
  const validOn = (day: string, tier: string): number[] =>
    [...units.keys()].filter((unit) => units[unit]!.tier === tier && isValidOn(units[unit]!, day));
  const [NOW, BEFORE] = ['2025-07-01', '2025-06-30'];
  const lineage = createLineage(units);

  it.each([
    [NOW, [34, 0, 3321]],
    [BEFORE, [63, 691, 10034]],
  ])('has on %s provinces, districts and communes: %j', (day, counts) => {
    expect(['province', 'district', 'commune'].map((tier) => validOn(day, tier).length)).toEqual(counts);
  });

  it('has 104 communes in province 33 with predecessors each', () => {
    const province = units.find(
      ({ code, tier, validTo }) => code === '33' && tier === 'province' && !validTo,
    )!;
    const communes = validOn(NOW, 'commune').filter((unit) => units[unit]!.parent === province.id);
    expect(communes).toHaveLength(104);
    expect(communes.every((unit) => lineage.predecessors(unit).length > 0)).toBe(true);
    expect(province.formedFrom?.map(({ unit }) => unit)).toEqual(['hung-yen', 'thai-binh']);
  });

  it('knows no predecessor of Xã Ia Mơ and of five special zones only', () => {
    const without = validOn(NOW, 'commune').filter(
      (unit) => lineage.origins(unit, { from: BEFORE, to: NOW }).continuity === 'noPredecessor',
    );
    expect(without.map((unit) => units[unit]!.name).toSorted()).toEqual([
      'Xã Ia Mơ',
      'Đặc khu Bạch Long Vĩ',
      'Đặc khu Côn Đảo',
      'Đặc khu Cồn Cỏ',
      'Đặc khu Hoàng Sa',
      'Đặc khu Lý Sơn',
    ]);
  });

  it('tells apart wards, communes and special zones', () => {
    const kinds = validOn(NOW, 'commune').map((unit) => units[unit]!.kind);
    const count = (kind: string) => kinds.filter((each) => each === kind).length;
    expect([count('xã'), count('phường'), count('đặc khu')]).toEqual([2621, 687, 13]);
  });

  it('puts every former commune into a new one', () => {
    expect(validOn(BEFORE, 'commune').filter((unit) => lineage.successors(unit).length === 0)).toEqual([]);
  });
});
