import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { sharedFolder } from '../shared-folder.ts';
import { runInProcess } from './run-in-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'parindex-'));
afterAll(() => rmSync(folder, { recursive: true }));
const documents = sharedFolder('seeds');

describe('criteria list', () => {
  it('lists the editions as text, JSON and CSV', async () => {
    const { out: text } = await runInProcess('criteria list');
    expect(text).toMatch(/^Mã +Tình trạng +Kỳ +Cấp \(số tiêu chí\) +Tên\n/);
    expect(text).toMatch(
      /\nnational\/2023-ministries +đã ban hành +01\/01\/2023 - 31\/12\/2023 +ministry \(2\) /,
    );
    const { out: json } = await runInProcess('criteria list --format json');
    const ids = JSON.parse(json).map(({ id }: { id: string }) => id);
    expect(ids).toContain('hung-yen/2023');
    const { out: csv } = await runInProcess('criteria list --format csv');
    expect(csv.split('\r\n')[0]).toBe('\uFEFFMã;Tình trạng;Kỳ;Cấp (số tiêu chí);Tên');
  });
});

describe('criteria check', () => {
  it('says what was checked', async () => {
    const { code, out } = await runInProcess('criteria check national/2023-ministries');
    expect(code).toBe(0);
    expect(out.split('\n').slice(0, 2)).toEqual([
      'national/2023-ministries: đạt',
      '  Bộ, cơ quan ngang bộ: 2 tiêu chí, 100 điểm; 17 đơn vị trong sổ đăng ký',
    ]);
  });

  it('prints one row an edition and tier in CSV', async () => {
    const { code, out } = await runInProcess('criteria check hung-yen/2023 --format csv');
    const [headings, ...rows] = out.slice(1).trimEnd().split('\r\n');
    expect([code, headings]).toEqual([
      0,
      'Bộ tiêu chí;Kết quả;Tình trạng;Cấp;Số tiêu chí;Điểm tối đa;Số đơn vị trong sổ đăng ký;Nội dung',
    ]);
    expect(rows).toHaveLength(3);
    expect(rows[1]).toMatch(/^hung-yen\/2023;đạt;minh họa;UBND cấp huyện;60;100;10;"Trích dẫn /);
  });

  it.skipIf(documents === null)('compares quotes with the texts of documents', async () => {
    const { code, out } = await runInProcess(
      `criteria check hung-yen/2023 --documents ${documents} --format json`,
    );
    const [check] = JSON.parse(out);
    expect(code).toBe(0);
    expect(check.citations.absent).toEqual([]);
    expect(check.citations.quotes).toBeGreaterThan(0);
  });

  it('tells the fault of one edition, checks the others, and ends with 1', async () => {
    const criteria = join(folder, 'criteria');
    cpSync('criteria', criteria, { recursive: true });
    const file = join(criteria, 'national/2023-ministries/edition.yaml');
    writeFileSync(file, `${readFileSync(file, 'utf8')}colour: red\n`);
    const { code, out } = await runInProcess(`criteria check --criteria ${criteria}`);
    expect(code).toBe(1);
    expect(out).toMatch(/^binh-duong\/2017-districts: đạt\n/);
    const csv = await runInProcess(`criteria check --criteria ${criteria} --format csv`);
    expect(csv.code).toBe(1);
    expect(csv.out).toMatch(
      /\r\nnational\/2023-ministries;CÓ LỖI;;;;;;"?national\/2023-ministries\/edition\.yaml:\d+ colour: /,
    );
    expect(out).toMatch(
      /\nnational\/2023-ministries: CÓ LỖI: national\/2023-ministries\/edition\.yaml:\d+ colour: /,
    );
  });

  it('ends other commands with one line and exit code 1', async () => {
    const { code, out, err } = await runInProcess(
      `rank --edition national/2023-ministries --reports data/published --criteria ${join(folder, 'criteria')}`,
    );
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^parindex: national\/2023-ministries\/edition\.yaml:\d+ colour: [^\n]+\n$/);
  });
});

describe('criteria show', () => {
  it('prints the table of a tier with rules, targets and sources', async () => {
    const { out } = await runInProcess('criteria show hung-yen/2023 --tier commune');
    expect(out).toMatch(/^BẢN MINH HỌA - KHÔNG CÓ GIÁ TRỊ PHÁP LÝ\n/);
    expect(out).toContain('\nUBND cấp xã (100 điểm)\n');
    expect(out).not.toContain('UBND cấp huyện (100 điểm)');
    expect(out).toMatch(/- Cách tính điểm: /);
    expect(out).toMatch(/- Chỉ tiêu: từ 95% trở lên \("Trên 95% số hồ sơ TTHC/);
  });

  it('prints exact numbers as text in JSON', async () => {
    const { out } = await runInProcess('criteria show national/2023-ministries --format json');
    const { tiers, marks } = JSON.parse(out);
    const [appraisal] = tiers[0].areas[0].criteria;
    expect(marks).toEqual([]);
    expect([appraisal.code, appraisal.maxPoints, appraisal.leaf.rule.kind]).toEqual([
      '1.1',
      '68.5',
      'points',
    ]);
  });

  it('prints one row a criterion in CSV', async () => {
    const { out } = await runInProcess('criteria show national/2023-ministries --format csv');
    expect(out).toMatch(/;TC 1\.1;Điểm thẩm định;68,5;/);
  });
});

describe('criteria diff', () => {
  it('reads as a change note, and as JSON', async () => {
    const { out } = await runInProcess('criteria diff hung-yen/2023 binh-duong/2017-districts');
    expect(out).toMatch(/^Thay đổi từ bộ tiêu chí hung-yen\/2023 sang binh-duong\/2017-districts\n/);
    const { out: json } = await runInProcess('criteria diff hung-yen/2023 hung-yen/2023 --format json');
    const { tiers } = JSON.parse(json);
    expect(tiers.map(({ changed }: { changed: unknown[] }) => changed)).toEqual([[], [], []]);
  });
});

describe('criteria diff --format csv', () => {
  const table = async (before: string, after: string, options = '') => {
    const { out } = await runInProcess(`criteria diff ${before} ${after} --format csv ${options}`.trim());
    return out.slice(1).trimEnd().split('\r\n');
  };

  it('prints one row a criterion that is new or gone', async () => {
    const rows = await table('hung-yen/2023', 'binh-duong/2017-districts');
    expect(rows.slice(0, 3)).toEqual([
      'Thay đổi từ bộ tiêu chí hung-yen/2023 sang binh-duong/2017-districts',
      'Cấp;Mã tiêu chí;Thay đổi;Khóa;Trước;Sau',
      'Quy định chung;;Sửa;kỳ đánh giá;01/01/2023 - 31/12/2023;01/01/2017 - 31/12/2017',
    ]);
    expect(rows).toContain('UBND cấp huyện;TC 1.1;Thêm;;;"TC 1.1 ""Điểm thẩm định"", 65 điểm"');
    expect(rows.at(-1)).toMatch(/^UBND cấp xã \(không còn\);TC P\.3;Bỏ;;"TC P\.3 .*, 2 điểm";$/);
  });

  it('prints one row a value that differs, under the marks of the later edition', async () => {
    const criteria = join(folder, 'changed');
    cpSync('criteria', criteria, { recursive: true });
    const changed = join(criteria, 'hung-yen/2077');
    cpSync(join(criteria, 'hung-yen/2023'), changed, { recursive: true });
    const edit = (name: string, before: string, after: string) => {
      const file = join(changed, name);
      writeFileSync(file, readFileSync(file, 'utf8').replace(before, after));
    };
    edit('edition.yaml', 'edition: hung-yen/2023', 'edition: hung-yen/2077');
    edit('1-direction.yaml', 'at: 70, share: 0', 'at: 75, share: 0');
    const rows = await table('hung-yen/2023', 'hung-yen/2077', `--criteria ${criteria}`);
    const rule = (at: number) =>
      `"""đạt 100%: đủ 3 điểm; từ ${at}% đến dưới 100%: 3 × (tỷ lệ − ${at}) / ${100 - at}; dưới ${at}%: 0 điểm"""`;
    const change = `TC 1.1.2;Sửa;cách tính điểm;${rule(70)};${rule(75)}`;
    expect(rows).toEqual([
      'BẢN MINH HỌA - KHÔNG CÓ GIÁ TRỊ PHÁP LÝ',
      'Thay đổi từ bộ tiêu chí hung-yen/2023 sang hung-yen/2077',
      'Cấp;Mã tiêu chí;Thay đổi;Khóa;Trước;Sau',
      `Cấp sở (sở, ban, ngành tỉnh);${change}`,
      `UBND cấp huyện;${change}`,
      `UBND cấp xã;${change}`,
    ]);
  });
});

describe('criteria schema and lock', () => {
  it('writes the schema that stands in the criteria folder', async () => {
    const file = join(folder, 'schema.json');
    const { code, out, err } = await runInProcess(`criteria schema --out ${file}`);
    expect([code, out, err]).toEqual([0, '', `Đã ghi ${file}\n`]);
    expect(readFileSync(file, 'utf8')).toBe(readFileSync('criteria/schema.json', 'utf8'));
  });

  it('locks an edition as it is', async () => {
    const criteria = join(folder, 'locked');
    cpSync('criteria', criteria, { recursive: true });
    writeFileSync(join(criteria, 'lock.json'), '{}\n');
    const { code } = await runInProcess(`criteria lock national/2023-ministries --criteria ${criteria}`);
    expect(code).toBe(0);
    const lock = JSON.parse(readFileSync(join(criteria, 'lock.json'), 'utf8'));
    const shipped = JSON.parse(readFileSync('criteria/lock.json', 'utf8'));
    expect(lock).toEqual({ 'national/2023-ministries': shipped['national/2023-ministries'] });
  });
});
