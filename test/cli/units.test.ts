/** `parindex units`: registries checked, listed, followed through time and matched with files. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runInProcess } from './run-in-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'parindex-units-'));
afterAll(() => rmSync(folder, { recursive: true }));
const SNAPSHOTS = join(import.meta.dirname, '../snapshots/cli');
const FIXTURES = 'test/fixtures/units';

describe('units check', () => {
  it('checks all registries', async () => {
    const { code, out } = await runInProcess('units check');
    expect(code).toBe(0);
    const lines = out.trimEnd().split('\n');
    expect(lines.filter((line) => !/^[a-z-]+: đạt \([\d.]+ đơn vị\)$/.test(line))).toEqual([]);
    expect(lines).toContain('country: đạt (14.132 đơn vị)');
    expect(lines).toContain('hung-yen: đạt (522 đơn vị)');
  });

  it('tells what is wrong in a file by line, with exit code 1', async () => {
    const { code, out } = await runInProcess(`units check ${FIXTURES}/shares-above-whole.csv`);
    expect(code).toBe(1);
    expect(out).toBe(
      [
        `${FIXTURES}/shares-above-whole.csv: CÓ LỖI (3 đơn vị, 1 lỗi)`,
        `  ${FIXTURES}/shares-above-whole.csv:3: cần tổng các phần của một đơn vị không quá 1, gặp "Xã X" chia ngày 01/07/2025 thành 1,1`,
        '',
      ].join('\n'),
    );
  });

  it('prints findings with their rules as JSON and CSV, in English', async () => {
    const { out: json } = await runInProcess(
      `units check ${FIXTURES}/name-twice.csv --format json --lang en`,
    );
    expect(JSON.parse(json)).toMatchObject([
      {
        ok: false,
        units: 2,
        findings: [
          {
            rule: 'name-twice',
            line: 4,
            units: ['xa-y', 'xa-x'],
            message: expect.stringContaining('found "hòa" of "Xã X" too'),
          },
        ],
      },
    ]);
    const { out: csv } = await runInProcess(`units check ${FIXTURES}/circle.csv --format csv`);
    expect(csv.split('\r\n')[0]).toContain('Sổ đăng ký;Kết quả;Số đơn vị;Tệp;Dòng;Quy tắc;Đơn vị;Nội dung');
    expect(csv).toContain(';circle;');
  });

  it('tells the first fault of a registry that cannot be read', async () => {
    const file = join(folder, 'broken.csv');
    writeFileSync(file, 'id;name;tier;valid_from;formed_from\na;A;t;2025-07-01;b');
    const { code, out } = await runInProcess(`units check ${file}`);
    expect(code).toBe(1);
    expect(out).toContain(`${file}:2 formed_from: cần mã của một đơn vị có trong sổ, gặp "b"`);
  });

  it('refuses a registry that there is not, with the nearest one', async () => {
    const { code, err } = await runInProcess('units check hung-yem');
    expect([code, err]).toEqual([2, expect.stringContaining('hung-yen')]);
    // a variable of a shell that is empty: not all registries together
    expect((await runInProcess(['units', 'check', ''])).code).toBe(2);
  });
});

describe('units list', () => {
  it('lists the registries with the units of the last day that they know', async () => {
    const { code, out } = await runInProcess('units list --format json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toContainEqual({
      registry: 'country',
      units: 14132,
      asOf: '2025-07-01',
      tiers: [
        { tier: 'province', units: 34 },
        { tier: 'commune', units: 3321 },
      ],
    });
  });

  it('lists the units of a registry on a day', async () => {
    const { out } = await runInProcess(
      'units list country/33-hung-yen --tier commune --as-of 2025-07-01 --format csv',
    );
    const [headings, ...rows] = out.slice(1).trimEnd().split('\r\n');
    expect(headings).toBe('Mã;Tên;Mã hành chính;Cấp;Loại;Cơ quan cấp trên;Hiệu lực từ;Hiệu lực đến');
    expect(rows).toHaveLength(104);
    const { code, err } = await runInProcess('units list hung-yen --tier xa');
    expect([code, err]).toEqual([
      2,
      expect.stringContaining('sổ đăng ký không có đơn vị nào thuộc cấp "xa"'),
    ]);
  });
});

describe('units history', () => {
  it.each([
    ['vi', 'units-history-hung-yen.txt'],
    ['en', 'units-history-hung-yen-en.txt'],
  ])('tells units of several times under one name: %s', async (lang, name) => {
    const asked = ['UBND xã Hoàn Long', 'Sở Nội vụ', 'so-tai-chinh', 'so-giao-thong-van-tai', 'huyen-yen-my'];
    const told: string[] = [];
    for (const unit of asked) {
      const argv = ['units', 'history', unit, '--registry', 'hung-yen', '--lang', lang];
      told.push((await runInProcess(argv)).out);
    }
    await expect(told.join('\n')).toMatchFileSnapshot(join(SNAPSHOTS, name));
  });

  it('says that Xã Ia Mơ has no known predecessor', async () => {
    const { out } = await runInProcess(['units', 'history', 'Xã Ia Mơ', '--registry', 'country']);
    expect(out).toContain('Sổ đăng ký không ghi đơn vị tiền thân.');
  });

  it('gives steps as JSON and CSV', async () => {
    const argv = 'units history so-nong-nghiep-va-moi-truong --registry hung-yen';
    const { out } = await runInProcess(`${argv} --format json`);
    expect(JSON.parse(out)).toMatchObject([
      {
        beginning: 'merged',
        formedFrom: [
          { day: '2025-03-01', share: '1', isBeginning: true, further: [] },
          { unit: { id: 'so-tai-nguyen-va-moi-truong', validTo: '2025-02-28' } },
        ],
        became: [],
      },
    ]);
    const { out: csv } = await runInProcess(`${argv} --format csv`);
    expect(csv.trimEnd().split('\r\n')).toHaveLength(4);
  });

  it('follows every step, and does not run in circles', async () => {
    const { code, out } = await runInProcess(`units history xa-x --registry ${FIXTURES}/circle.csv`);
    expect(code).toBe(0);
    expect(out.match(/xa-y/g)).toHaveLength(2);
  });

  it.each([
    ['Xã Hoàn Lon', 'hung-yen', /UBND xã Hoàn Long/],
    ['Xã Tân Tiến', 'country', /12043-2024 \(Huyện Văn Giang\)/],
  ])('refuses %s in %s', async (unit, registry, message) => {
    const { code, err } = await runInProcess(['units', 'history', unit, '--registry', registry]);
    expect([code, err]).toEqual([2, expect.stringMatching(message)]);
  });
});

describe('units match', () => {
  const file = join(folder, 'names.csv');
  writeFileSync(
    file,
    [
      'STT;Đơn vị',
      '1;Sở Tư pháp',
      '2;Xã Hoàn Long',
      '3;Xã Đông Tảo',
      '4;Sở GTVT',
      '5;UBND xã Thái Hưng',
      '6;So Tu phap',
      '7;UBND thành phố Hưng Yên',
      '8;Sở GTVT',
      '9;=cmd|x',
    ].join('\n'),
  );

  it.each([
    ['on the last day that the registry knows', 'units-match-hung-yen.txt', ''],
    ['on another day, in English', 'units-match-hung-yen-2023.txt', ' --as-of 2023-12-31 --lang en'],
  ])('tells every name that does not match %s', async (_, name, options) => {
    const { code, out } = await runInProcess(`units match ${file} --registry hung-yen${options}`);
    expect(code).toBe(1);
    await expect(out.replace(file, 'names.csv')).toMatchFileSnapshot(join(SNAPSHOTS, name));
  });

  it('ends with 0 where every name matches, by alias too', async () => {
    const good = join(folder, 'good.csv');
    writeFileSync(good, 'Tên;Điểm\nSở Tư pháp;1\nSở KH&CN;2');
    const { code, out } = await runInProcess(`units match ${good} --registry hung-yen --column Tên`);
    expect(code).toBe(0);
    expect(out).toContain('2/2 tên khớp');
    expect(out).toContain('Sở KH&CN (dòng 3): Sở Khoa học và Công nghệ (so-khoa-hoc-va-cong-nghe)');
  });

  it('shows names without what turns the direction of reading', async () => {
    const hostile = join(folder, 'hostile.csv');
    writeFileSync(hostile, 'Đơn vị\nSở\u202E Tư pháp\u0007');
    const { out } = await runInProcess(`units match ${hostile} --registry hung-yen`);
    expect(out).toContain('  Sở Tư pháp');
    expect(['\u202E', '\u0007'].filter((mark) => out.includes(mark))).toEqual([]);
  });

  it('writes formulas inert, and JSON with the day', async () => {
    const { out: csv } = await runInProcess(`units match ${file} --registry hung-yen --format csv`);
    expect(csv).toContain("\r\n'=cmd|x;");
    const { out } = await runInProcess(`units match ${file} --registry hung-yen --format json`);
    expect(JSON.parse(out)).toMatchObject({ registry: 'hung-yen', asOf: '2025-07-01' });
  });

  it('tells a file without names', async () => {
    const bad = join(folder, 'bad.csv');
    writeFileSync(bad, 'STT\n1');
    const { code, out, err } = await runInProcess(`units match ${bad} --registry hung-yen`);
    expect([code, out, err]).toEqual([1, '', expect.stringContaining('Tên đơn vị')]);
  });
});
