/** The registries that a script writes: the kept files are what the script writes, and the facts of the country hold. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const UNITS = join(import.meta.dirname, '../../data/units');
const folder = mkdtempSync(join(tmpdir(), 'registries-'));

describe('data/units/generate.mjs', () => {
  beforeAll(() => {
    execFileSync(process.execPath, [join(UNITS, 'generate.mjs'), folder]);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('writes a file for each of the 34 provinces, and the list of gaps', () => {
    expect(readdirSync(join(folder, 'country'))).toEqual(readdirSync(join(UNITS, 'country')));
    expect(readdirSync(join(folder, 'country'))).toHaveLength(35);
  });

  const country = readdirSync(join(UNITS, 'country')).map((name) => join('country', name));
  it.each(['hung-yen.csv', 'hung-yen-left-out.txt', ...country])('writes %s as it is kept', (name) => {
    expect(readFileSync(join(folder, name)).equals(readFileSync(join(UNITS, name)))).toBe(true);
  });

  it('lists the 28 names of Hưng Yên without a code', () => {
    const list = readFileSync(join(folder, 'hung-yen-left-out.txt'), 'utf8');
    const [, own] = list.split('\n\n');
    expect(own!.trim().split('\n').slice(1)).toHaveLength(28);
    expect(own).toContain('Xã Hồng Nam, thành phố Hưng Yên');
  });

  it.each([
    '10977 dòng; 34 tỉnh, thành phố; 3321 đơn vị cấp xã',
    'Dòng không ghi mã đơn vị cũ: 943.',
    '431 dòng, 169 mã; tất cả tìm được theo tên và tỉnh',
    'không nêu đơn vị tiền thân: 6.',
    '  Xã Ia Mơ (23737)',
    'Dòng không ghi tên đơn vị cũ: 5.',
    'một đơn vị khác tên hoặc khác tỉnh: 22.',
    'Phường Hòa Minh, quận Liên Chiểu, thành phố Đà Nẵng (20200): Phường Hòa Khánh (20200) và Phường Thanh Khê',
  ])('tells of gaps and contradictions: %s', (line) => {
    expect(readFileSync(join(folder, 'country/gaps.txt'), 'utf8')).toContain(line);
  });
});
