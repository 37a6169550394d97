/** The commands around a campaign: template, example, score, explain. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommandLine } from '../../src/cli/run-command-line.ts';
import { decimal } from '../../src/exact/decimal.ts';
import { Fraction } from '../../src/exact/fraction.ts';
import type { ScoreReport } from '../../src/model/score-report.ts';
import type { UnitExplanation } from '../../src/model/unit-explanation.ts';
import { BINH_DUONG, NATIONAL, runInProcess } from './run-in-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'parindex-'));
afterAll(() => rmSync(folder, { recursive: true }));

const MARKS = ['BẢN MINH HỌA - KHÔNG CÓ GIÁ TRỊ PHÁP LÝ', 'SỐ LIỆU GIẢ LẬP'];

function table(csv: string): string[][] {
  return parse(csv, { bom: true, delimiter: ';', relax_column_count: true });
}

describe('a campaign of example files', () => {
  const out = join(folder, 'example');
  const inputs = ['reports', 'appraisals', 'surveys', 'system'];
  let options = '';

  beforeAll(async () => {
    const { code } = await runInProcess(`example hung-yen/2023 --seed 1 --out ${out}`);
    expect(code).toBe(0);
    const given = inputs.filter((kind) => existsSync(join(out, kind)));
    options = `--edition hung-yen/2023 ${given.map((kind) => `--${kind} ${join(out, kind)}`).join(' ')}`;
  });

  it('is written file by file and says that it is made up', () => {
    expect(readdirSync(join(out, 'reports')).length).toBeGreaterThan(100);
    expect(readFileSync(join(out, 'README.md'), 'utf8')).toContain('GIẢ LẬP');
  });

  it('scores to areas that add to the points, and states that add to the leaves', async () => {
    const { code, out: json } = await runInProcess(`score ${options} --tier province --format json`);
    const report: ScoreReport = JSON.parse(json);
    expect([code, report.tiers.map(({ tier }) => tier)]).toEqual([0, ['province']]);
    const [tier] = report.tiers;
    for (const { areas, points, states, leaves } of tier!.units) {
      const counted = areas.filter((_, at) => tier!.areas[at]!.section === 'area');
      const sum = Fraction.sum(counted.map((area) => decimal(area.points)));
      expect(sum.toString()).toBe(points);
      expect(Object.values(states).reduce((a, b) => a + b)).toBe(leaves.length);
    }
  });

  it('explains a unit, and one criterion of it, by name or id', async () => {
    const unit = await runInProcess(['explain', 'Sở Xây dựng', ...options.split(' ')]);
    expect([unit.code, unit.out.includes('Sở Xây dựng')]).toEqual([0, true]);
    const leaf = await runInProcess(`explain so-xay-dung 3.2.1 ${options} --format json`);
    expect(JSON.parse(leaf.out)).toMatchObject({ unit: { id: 'so-xay-dung' }, leaf: { code: '3.2.1' } });
  });

  it('explains a unit in CSV, one row a leaf, that adds to its points', async () => {
    const [csv, json] = await Promise.all(
      ['csv', 'json'].map((format) => runInProcess(`explain so-xay-dung ${options} --format ${format}`)),
    );
    const rows = table(csv!.out);
    const report: UnitExplanation = JSON.parse(json!.out);
    const head = rows.findIndex(([first]) => first === 'Lĩnh vực');
    expect(rows.slice(0, 3).flat()).toEqual([...MARKS, 'DIỄN GIẢI CHỈ SỐ CỦA ĐƠN VỊ']);
    expect(rows[head]).toEqual([
      'Lĩnh vực',
      'Mã tiêu chí',
      'Tiêu chí',
      'Tối đa',
      'Điểm',
      'Mất',
      'Tình trạng',
    ]);
    const leaves = rows.slice(head + 1, head + 1 + report.leaves.length);
    expect(leaves.map(([, code]) => code)).toEqual(report.leaves.map(({ leaf }) => `TC ${leaf.code}`));
    for (const [, , , maximum, points, lost] of leaves.filter((cells) => cells[5] !== '')) {
      const [max, got, gone] = [maximum, points, lost].map((cell) => Number(cell!.replace(',', '.')));
      expect(got! + gone!).toBeCloseTo(max!, 1);
    }
  });

  it('explains a criterion in CSV with the facts of the text', async () => {
    const [csv, text] = await Promise.all(
      ['csv', 'text'].map((format) =>
        runInProcess(`explain so-xay-dung 3.2.1 ${options} --format ${format}`),
      ),
    );
    const rows = table(csv!.out);
    const words = text!.out.replaceAll(/\s+/g, ' ');
    expect(rows.slice(0, 2).flat()).toEqual(MARKS);
    expect(rows[5]).toEqual(['Mục', 'Nội dung']);
    const facts = rows.slice(6).filter((row) => row.length === 2);
    for (const [heading, content] of facts) {
      expect(words).toContain(heading!);
      expect(words).toContain(content!.replaceAll(/\s+/g, ' '));
    }
    const contents = facts.map(([, content]) => content);
    expect(contents.filter((content) => content!.startsWith('» '))).toHaveLength(1);
    expect(contents).toContainEqual(expect.stringMatching(/^TC 3\.2\.1, .*, dòng \d+, cột \d+$/));
    expect(new Set(facts.map(([heading]) => heading))).toContain('CĂN CỨ');
  });

  it('says that bonus and penalty stand before their caps', async () => {
    const [text, csv] = await Promise.all(
      ['text', 'csv'].map((format) => runInProcess(`score ${options} --tier district --format ${format}`)),
    );
    expect(text!.out.replaceAll(/\s+/g, ' ')).toContain(
      'Cột Thưởng là điểm trước khi áp mức trần 3 điểm; cột Trừ là điểm trước khi áp mức trần 5 điểm',
    );
    expect(csv!.out).toContain(';Thưởng (trước khi áp mức trần 3 điểm);Trừ (trước khi áp mức trần 5 điểm);');
  });
});

describe('score of published tables', () => {
  it('prints units by areas', async () => {
    const { code, out } = await runInProcess(`score ${BINH_DUONG}`);
    expect(code).toBe(0);
    expect(out).toMatch(/\nThủ Dầu Một +84,58 +84,58 +100,00 +84,58 /);
    expect(out).not.toContain('mức trần');
  });

  it('prints one row a unit in CSV, in the number locale asked for', async () => {
    const { out } = await runInProcess(`score ${NATIONAL} --format csv --number-locale vi-VN`);
    expect(out).toMatch(/\r\n"?Bộ, cơ quan ngang bộ"?;"?Các bộ, cơ quan ngang bộ"?;Bộ Tư pháp;89,96;/);
  });
});

describe('template', () => {
  it('writes a form that imports, and says that it is empty', async () => {
    const file = join(folder, 'form.csv');
    const made = await runInProcess(`template hung-yen/2023 --tier province --unit so-noi-vu --out ${file}`);
    expect([made.code, made.out, made.err]).toEqual([0, '', `Đã ghi ${file}\n`]);
    const { code, out } = await runInProcess(`import ${file} --edition hung-yen/2023`);
    expect(code).toBe(0);
    expect(out).toMatch(/: được nhận \(0 số liệu, \d+ mục chưa báo cáo, /);
    expect(out).toMatch(/biểu mẫu chưa điền giá trị nào/i);
  });

  it('writes a workbook that imports, and says that it is empty', async () => {
    const file = join(folder, 'form.xlsx');
    const made = await runInProcess(`template hung-yen/2023 --tier province --unit so-noi-vu --out ${file}`);
    expect([made.code, made.out, made.err]).toEqual([0, '', `Đã ghi ${file}\n`]);
    const { code, out } = await runInProcess(`import ${file} --edition hung-yen/2023`);
    expect(code).toBe(0);
    expect(out).toMatch(/: được nhận \(0 số liệu, \d+ mục chưa báo cáo, 0 lỗi, 0 cảnh báo\)/);
    expect(out).toContain('Lĩnh vực 1: dòng 8-');
  });

  it('writes one workbook a unit of the tier, all of which import', async () => {
    const forms = join(folder, 'forms');
    const made = await runInProcess(`template hung-yen/2023 --tier district --all ${forms}`);
    const files = readdirSync(forms);
    expect([made.code, made.err]).toEqual([0, `Đã ghi ${files.length} tệp\n`]);
    expect(files).toHaveLength(10);
    expect(files).toContain('huyen-van-giang.xlsx');
    const { code, out } = await runInProcess(`import ${forms} --edition hung-yen/2023 --format json`);
    expect(code).toBe(0);
    const units = JSON.parse(out).map(
      ({ notReported }: { notReported: { unit: string }[] }) => notReported[0]!.unit,
    );
    expect(units.map((unit: string) => `${unit}.xlsx`)).toEqual(files);
  });

  it('tells how far it is: a bar on a terminal, else lines', async () => {
    const args = ['template', 'hung-yen/2023', '--tier', 'commune', '--all'];
    const lines = await runInProcess([...args, join(folder, 'communes')]);
    expect(lines.err).toBe('Đã tạo 50/139 tệp ...\nĐã tạo 100/139 tệp ...\nĐã ghi 139 tệp\n');
    let bar = '';
    const stderr = { write: (text: string) => (bar += text), isTTY: true };
    args[3] = 'district';
    await runCommandLine([...args, join(folder, 'districts')], { stdout: { write: () => true }, stderr });
    expect(bar.split('\r').at(-1)).toBe(`[${'#'.repeat(30)}] 10/10 tệp\nĐã ghi 10 tệp\n`);
    expect(bar.split('\r')[1]).toBe(`[${'#'.repeat(3).padEnd(30)}]  1/10 tệp`);
  });

  it('writes nothing where the run is interrupted, or the folder holds files already', async () => {
    const stopped = join(folder, 'stopped');
    const args = `template hung-yen/2023 --tier district --all ${stopped}`;
    expect((await runInProcess(args, AbortSignal.abort())).code).not.toBe(0);
    expect(existsSync(stopped)).toBe(false);
    const { code, err } = await runInProcess(`template hung-yen/2023 --tier district --all ${folder}`);
    expect([code, err.includes('đã có nội dung')]).toEqual([2, true]);
  });
});

describe('help', () => {
  it('is Vietnamese, and English on demand', async () => {
    const vi = await runInProcess('rank --help');
    expect([vi.code, vi.err]).toEqual([0, '']);
    expect(vi.out).toMatch(/^Cách dùng: parindex rank \[tùy chọn\]\n/);
    expect(vi.out).toContain('Tùy chọn chung:');
    const en = await runInProcess('--help --lang en');
    expect(en.out).toMatch(/^Usage: parindex /);
  });
});
