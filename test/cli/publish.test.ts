/** `parindex publish` and `parindex verify` on the published table of Bình Dương: the figures are real. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Publication } from '../../src/model/publication.ts';
import type { Verification } from '../../src/model/verification.ts';
import { BINH_DUONG, runInProcess } from './run-in-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'parindex-publish-'));
afterAll(() => rmSync(folder, { recursive: true }));

const REPORTS = 'data/published/binh-duong-2017-districts.csv';
const first = join(folder, 'first');
const settings = join(folder, 'announcement.yaml');
const corrected = join(folder, 'corrected.csv');
const publish = (out: string, more = '') =>
  runInProcess(`publish ${BINH_DUONG} --settings ${settings} --out ${out} ${more}`.trim());

function publicationIn(out: string): Publication {
  return JSON.parse(readFileSync(join(out, 'publication.json'), 'utf8'));
}

function filesIn(out: string): string[] {
  return readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

beforeAll(async () => {
  writeFileSync(
    settings,
    'schema: par-announcement/1\nyear: 2017\nissuer: { name: Ủy ban nhân dân tỉnh Bình Dương, locality: Bình Dương }\ndecision: { number: "05", symbol: QĐ-UBND, date: 2018-05-01 }\n',
  );
  // Tân Uyên loses 2 points and two places
  const text = readFileSync(REPORTS, 'utf8');
  writeFileSync(
    corrected,
    text.replace('48,75;33,25;82,00;2', '46,75;33,25;80,00;3').replace('80,27;3', '80,27;2'),
  );
  expect(readFileSync(corrected, 'utf8')).not.toBe(text);
  const { code, err } = await publish(first, '--date 2018-05-01');
  expect([code, err]).toEqual([0, '']);
});

describe('publish', () => {
  it('freezes edition, inputs, settings and exact results, without a clock', () => {
    const { edition, inputs, announcement, date, results, engine, files } = publicationIn(first);
    expect([edition.id, edition.status, date, engine.name]).toEqual([
      'binh-duong/2017-districts',
      'issued',
      '2018-05-01',
      'parindex',
    ]);
    expect(inputs.map(({ kind, file }) => `${kind} ${file}`)).toEqual([
      'registry units/binh-duong.csv',
      'reports binh-duong-2017-districts.csv',
      'announcement announcement.yaml',
    ]);
    expect(announcement).toMatchObject({ year: 2017, decision: { number: '05' } });
    const [block] = results.blocks;
    expect(block!.ranked[0]).toMatchObject({ name: 'Thủ Dầu Một', rank: 1, index: '84.58', exact: '84.58' });
    expect(results.tiers[0]!.units[0]!.leaves).toEqual({ '1.1': 'scored 51.75', '1.2': 'scored 32.83' });
    expect(files.map(({ path }) => path)).toContain('quyet-dinh.docx');
  });

  it('writes the same bytes again', async () => {
    const again = join(folder, 'again');
    expect((await publish(again, '--date 2018-05-01')).code).toBe(0);
    const [one, two] = [first, again].map((out) =>
      filesIn(out).map((file) => [file.slice(out.length), readFileSync(file).toString('base64')]),
    );
    expect(two).toEqual(one);
  });

  it('does not depend on how, in which order and from which folder inputs are named', async () => {
    const parts = join(folder, 'parts');
    mkdirSync(parts);
    const [head, ...rows] = readFileSync(REPORTS, 'utf8').trimEnd().split('\r\n');
    const start = rows.findIndex((row) => row.startsWith('Đơn vị;')) + 1;
    const above = [head!, ...rows.slice(0, start)];
    const half = Math.ceil((start + rows.length) / 2);
    writeFileSync(join(parts, 'a.csv'), `${[...above, ...rows.slice(start, half)].join('\r\n')}\r\n`);
    writeFileSync(join(parts, 'b.csv'), `${[...above, ...rows.slice(half)].join('\r\n')}\r\n`);
    const typed = [
      `${join(parts, 'a.csv')} ${join(parts, 'b.csv')}`,
      `${join(parts, 'b.csv')} ${relative('.', join(parts, 'a.csv'))}`,
    ];
    const written: string[][][] = [];
    for (const [at, reports] of typed.entries()) {
      const out = join(folder, `typed-${at}`);
      const { code, err } = await runInProcess(
        `publish --edition binh-duong/2017-districts --reports ${reports} --out ${out}`,
      );
      expect([code, err]).toEqual([0, '']);
      expect(readFileSync(join(out, 'publication.json'), 'utf8')).not.toContain(tmpdir());
      written.push(
        filesIn(out).map((file) => [file.slice(out.length), readFileSync(file).toString('base64')]),
      );
    }
    expect(written[1]).toEqual(written[0]);
  });

  it('tells the hash, as text and as JSON', async () => {
    const { out } = await publish(join(folder, 'told'), '--format json');
    expect(JSON.parse(out)).toMatchObject({ hash: publicationIn(join(folder, 'told')).hash, replaces: null });
    expect((await publish(join(folder, 'told-in-words'))).out).toContain(
      publicationIn(join(folder, 'told')).hash,
    );
  });

  it('writes nothing where the figures, the settings or the folder are refused', async () => {
    const wrong = join(folder, 'wrong.csv');
    writeFileSync(wrong, readFileSync(REPORTS, 'utf8').replace('48,75', 'x'));
    const out = join(folder, 'nothing');
    const faulty = await runInProcess(
      `publish --edition binh-duong/2017-districts --reports ${wrong} --out ${out}`,
    );
    expect([faulty.code, faulty.out]).toEqual([1, '']);
    writeFileSync(join(folder, 'wrong.yaml'), 'schema: par-announcement/1\nisuer: { name: x }\n');
    const unknown = await runInProcess(
      `publish ${BINH_DUONG} --settings ${join(folder, 'wrong.yaml')} --out ${out}`,
    );
    expect([unknown.code, unknown.err]).toEqual([
      1,
      expect.stringMatching(/wrong\.yaml:2.*gặp khóa lạ "isuer"/),
    ]);
    expect((await publish(first)).code).toBe(2);
    expect(existsSync(out)).toBe(false);
  });

  it('is not written among the figures', async () => {
    const figures = join(folder, 'figures');
    mkdirSync(figures);
    cpSync(REPORTS, join(figures, 'a.csv'));
    for (const out of [figures, join(figures, 'out'), `${figures}/../figures/x/y`]) {
      const { code, err } = await runInProcess(
        `publish --edition binh-duong/2017-districts --reports ${figures} --out ${out}`,
      );
      expect([code, err]).toEqual([2, expect.stringContaining(`nằm trong thư mục số liệu "${figures}"`)]);
    }
    expect(readdirSync(figures)).toEqual(['a.csv']);
    const beside = await runInProcess(
      `publish --edition binh-duong/2017-districts --reports ${figures} --out ${figures}-out`,
    );
    expect(beside.code).toBe(0);
  });

  it('leaves nothing behind where it is interrupted, and takes an empty folder', async () => {
    const out = join(folder, 'interrupted', 'out');
    mkdirSync(join(folder, 'interrupted'));
    const interruption = new AbortController();
    const running = runInProcess(`publish ${BINH_DUONG} --out ${out}`, interruption.signal);
    const poll = setInterval(() => {
      if (readdirSync(join(folder, 'interrupted')).length > 0) interruption.abort();
    });
    expect((await running).code).toBe(130);
    clearInterval(poll);
    expect(readdirSync(join(folder, 'interrupted'))).toEqual([]);
    // an empty folder is taken, and is then as open to others as any new one
    mkdirSync(out);
    const { mode } = statSync(out);
    expect((await runInProcess(`publish ${BINH_DUONG} --out ${out}`)).code).toBe(0);
    expect([statSync(out).mode, readdirSync(join(folder, 'interrupted'))]).toEqual([mode, ['out']]);
  });
});

describe('verify', () => {
  it('finds a publication intact, and the same from its inputs', async () => {
    const alone = await runInProcess(`verify ${first}`);
    expect([alone.code, alone.out]).toEqual([0, expect.stringContaining('KHỚP')]);
    const again = await runInProcess(
      `verify ${first} --reports ${REPORTS} --settings ${settings} --format json`,
    );
    const found: Verification = JSON.parse(again.out);
    expect([again.code, found.differences, found.recomputed]).toEqual([0, [], true]);
  });

  it('takes inputs by other names for what they are', async () => {
    const renamed = join(folder, 'renamed.csv');
    cpSync(REPORTS, renamed);
    const { code, out } = await runInProcess(`verify ${first} --reports ${renamed}`);
    expect([code, out]).toEqual([0, expect.stringContaining('KHỚP')]);
  });

  it('names the first value that changed inputs give otherwise', async () => {
    const { code, out } = await runInProcess(`verify ${first} --reports ${corrected} --format json`);
    const { differences }: Verification = JSON.parse(out);
    expect(code).toBe(1);
    expect(
      differences.map(({ kind, unit, expected, found }) => [kind, unit, expected, found]).slice(0, 2),
    ).toEqual([
      [
        'inputContent',
        null,
        expect.stringMatching(/^[0-9a-f]{64}$/),
        expect.stringMatching(/^[0-9a-f]{64}$/),
      ],
      ['value', 'Tân Uyên', 'scored 48.75', 'scored 46.75'],
    ]);
    const text = await runInProcess(`verify ${first} --reports ${corrected}`);
    expect(text.out).toMatch(
      /Tân Uyên, Tiêu chí 1\.1: cần "tính điểm theo số liệu", 48,75 như đã công bố, gặp .*46,75/,
    );
  });

  it('refuses a folder without publication.json, and inputs without reports', async () => {
    expect((await runInProcess(`verify ${folder}`)).code).toBe(2);
    expect((await runInProcess(`verify ${first} --previous ${REPORTS}`)).code).toBe(2);
  });

  it('finds a missing and a foreign file', async () => {
    const copy = join(folder, 'copy');
    cpSync(first, copy, { recursive: true });
    mkdirSync(join(copy, 'a'));
    writeFileSync(join(copy, 'a', 'b.txt'), '');
    rmSync(join(copy, 'quyet-dinh.docx'));
    const { code, out } = await runInProcess(`verify ${copy} --format json`);
    const { differences }: Verification = JSON.parse(out);
    expect([code, differences.map(({ kind, path }) => `${kind} ${path[0]}`)]).toEqual([
      1,
      ['fileMissing quyet-dinh.docx', 'fileUnlisted a/b.txt'],
    ]);
  });

  it('finds any byte flipped in any file', async () => {
    const files = filesIn(first);
    const flip = fc.record({
      file: fc.constantFrom(...files),
      at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      bits: fc.integer({ min: 1, max: 255 }),
    });
    await fc.assert(
      fc.asyncProperty(flip, async ({ file, at, bits }) => {
        const bytes = readFileSync(file);
        const flipped = Buffer.from(bytes);
        const place = Math.floor(at * bytes.length);
        flipped[place] = flipped[place]! ^ bits;
        try {
          writeFileSync(file, flipped);
          expect((await runInProcess(`verify ${first}`)).code).toBe(1);
        } finally {
          writeFileSync(file, bytes);
        }
      }),
      { numRuns: 300 },
    );
    expect((await runInProcess(`verify ${first}`)).code).toBe(0);
  });

  it('finds every flip of one bit in publication.json', async () => {
    const file = join(first, 'publication.json');
    const bytes = readFileSync(file);
    const { readPublication } = await import('../../src/publish/frozen/publication.ts');
    for (let at = 0; at < bytes.length; at++) {
      const flipped = Buffer.from(bytes);
      flipped[at] = flipped[at]! ^ (1 << (at % 8));
      expect(() => readPublication(file, flipped)).toThrow('publication-');
    }
  });
});

describe('publish --replaces', () => {
  const second = join(folder, 'second');
  const replace = (out: string, reports: string, old = first) =>
    runInProcess(
      `publish --edition binh-duong/2017-districts --reports ${reports} --settings ${settings} --replaces ${old} --date 2018-06-01 --out ${out}`,
    );

  it('names what it replaces and tells what changed', async () => {
    const { code, out } = await replace(second, corrected);
    const { replaces, files } = publicationIn(second);
    const { hash } = publicationIn(first);
    expect([code, out]).toEqual([0, expect.stringContaining(hash)]);
    expect(replaces).toMatchObject({ hash, date: '2018-05-01', edition: 'binh-duong/2017-districts' });
    expect(files.map(({ path }) => path)).toContain('phu-luc-dieu-chinh.docx');
    const [block] = replaces!.changes;
    expect(
      block!.units.map(({ name, before, after }) => [
        name,
        before?.index,
        before?.rank,
        after?.index,
        after?.rank,
      ]),
    ).toEqual([
      ['Bàu Bàng', '80.27', 3, '80.27', 2],
      ['Tân Uyên', '82.00', 2, '80.00', 3],
    ]);
  });

  it('is verified from its inputs alone, without the one that it replaces', async () => {
    const { code, out } = await runInProcess(`verify ${second} --reports ${corrected}`);
    expect([code, out]).toEqual([0, expect.stringContaining('KHỚP')]);
  });

  it('refuses itself, what is the same, what is damaged and what is of another edition', async () => {
    const out = join(folder, 'third');
    expect((await replace(first, REPORTS)).err).toContain('không thể thay thế chính nó');
    const same = await replace(out, REPORTS);
    expect([same.code, same.err]).toEqual([
      1,
      expect.stringContaining('cần bản điều chỉnh khác bản bị thay thế'),
    ]);
    const damaged = join(folder, 'damaged');
    cpSync(first, damaged, { recursive: true });
    writeFileSync(join(damaged, 'quyet-dinh.docx'), '');
    const broken = await replace(out, corrected, damaged);
    expect([broken.code, broken.err]).toEqual([1, expect.stringContaining('không còn nguyên vẹn')]);
    const other = await runInProcess(
      `publish --edition national/2023-ministries --reports data/published/national-2023-ministries.csv --replaces ${first} --out ${out}`,
    );
    expect([other.code, other.err]).toEqual([
      1,
      expect.stringContaining('cần bộ công bố cũ của cùng bộ tiêu chí'),
    ]);
    expect(existsSync(out)).toBe(false);
  });
});
