/**
 * All notebooks run as `npm run notebooks` runs them: without a fault, self-contained, valid for Jupyter, the same bytes
 * twice; a broken one fails with its own line and cell.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
// named for their types: with this, the notebooks are checked wherever the tests are
import type {} from '../../notebooks/01-mot-don-vi.ts';
import type {} from '../../notebooks/02-thu-hang-chac-den-dau.ts';
import type {} from '../../notebooks/03-do-duoc-gi.ts';
import type {} from '../../notebooks/04-papi.ts';
import type {} from '../../notebooks/05-dieu-gi-da-thay-doi.ts';
import { sharedFolder } from '../shared-folder.ts';
import { notebookFormat } from './notebook-format.ts';

const ROOT = join(import.meta.dirname, '../..');
const NOTEBOOKS = readdirSync(join(ROOT, 'notebooks')).filter((name) => /^\d\d-.*\.ts$/.test(name));
const FIXTURES = ['01-dat', '02-hong', '03-bo-qua'].map((name) => `test/notebooks/fixtures/${name}.ts`);
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const COMMAND = scripts.notebooks.split(' ').slice(1);

interface Ran {
  code: number;
  messages: string[];
}

/** a folder of shared data that is not there */
const NOWHERE = join(ROOT, 'no-such-folder');

/** The command of package.json, in a process of its own. */
function run(out: string, files: readonly string[], shared: string): Promise<Ran> {
  return new Promise((done) => {
    const options = { cwd: ROOT, env: { ...process.env, PAR_SHARED: shared } };
    const child = execFile(
      process.execPath,
      [...COMMAND, '--out', out, ...files],
      options,
      (_, __, stderr) => {
        done({ code: child.exitCode ?? -1, messages: stderr.trim().split('\n') });
      },
    );
  });
}

const folder = mkdtempSync(join(tmpdir(), 'notebooks-'));
const first = join(folder, 'first');
const again = join(folder, 'again');
const read = (name: string, from = first) => readFileSync(join(from, name), 'utf8');
const names = NOTEBOOKS.map((name) => name.replace('.ts', ''));
let all: Ran;
let mixed: Ran;

beforeAll(async () => {
  const shared = sharedFolder();
  [all, mixed] = await Promise.all([
    run(first, [], shared ?? NOWHERE),
    run(again, [...NOTEBOOKS.map((name) => `notebooks/${name}`), ...FIXTURES], NOWHERE),
  ]);
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe('the notebooks', () => {
  it('run without a fault', () => {
    expect(all.messages.map((line) => line.split(':')[0])).toEqual(
      NOTEBOOKS.map((name) => `notebooks/${name}`),
    );
    expect(all.code).toBe(0);
    expect(readdirSync(first).sort()).toEqual(names.flatMap((name) => [`${name}.html`, `${name}.ipynb`]));
  });

  it.each(names)('%s: its types are checked, because this test names it', (name) => {
    const test = readFileSync(import.meta.filename, 'utf8');
    expect(test).toContain(`import type {} from '../../notebooks/${name}.ts';`);
  });

  it.each(names)('%s: the page asks no host and runs nothing', (name) => {
    const html = read(`${name}.html`);
    expect(html).toMatch(/^<!doctype html>\n<html lang="vi">/);
    expect(
      html.match(
        /(?:src|href|action|data)\s*=\s*["']?\s*(?:https?:)?\/\/|url\((?!data:font\/woff2;base64,)|@import|<(?:script|link|iframe)/gi,
      ),
    ).toBeNull();
    expect(html).toContain(`default-src 'none'`);
    expect(html).toMatch(/<h1>[^<]+<\/h1>/);
  });

  it.each(names)('%s: the notebook of Jupyter is valid', (name) => {
    expect(notebookFormat.safeParse(JSON.parse(read(`${name}.ipynb`))).error).toBeUndefined();
  });

  it.each(names)('%s: a second run gives the same bytes', (name) => {
    // the second run has no shared data
    if (read(`${name}.html`, again).includes('class="skipped"')) return;
    for (const file of [`${name}.html`, `${name}.ipynb`]) expect(read(file, again) === read(file)).toBe(true);
  });

  it.each(names)('%s: marks stand at its head and on every printed sheet', (name) => {
    const html = read(`${name}.html`);
    if (html.includes('class="skipped"')) return;
    expect(html).toMatch(/<aside class="marks"><strong>BẢN MINH HỌA - KHÔNG CÓ GIÁ TRỊ PHÁP LÝ<\/strong>/);
    expect(html).toMatch(/@page \{ @top-center \{ content: "BẢN MINH HỌA/);
  });
});

describe('a notebook that fails, or cannot run here', () => {
  it('fails the run with its own line and cell, and the others are written', () => {
    expect(mixed.code).toBe(1);
    expect(mixed.messages).toContain(
      'test/notebooks/fixtures/02-hong.ts:8: ô 1, khi chạy ô 3: RangeError: không có hình',
    );
    expect(readdirSync(again)).not.toContain('02-hong.html');
  });

  it('says why it ended, and shows nothing of what follows', () => {
    expect(mixed.messages).toContain(
      'test/notebooks/fixtures/03-bo-qua.ts: bỏ qua: không có thư mục số liệu',
    );
    const html = read('03-bo-qua.html', again);
    expect(html).toContain('trước khi dừng</p>');
    expect(html).toContain('Sổ tay dừng tại đây.</strong> không có thư mục số liệu');
    expect(html).not.toContain('sau khi dừng');
  });

  it('PAPI is skipped with a message where its tables are not', () => {
    expect(mixed.messages).toContainEqual(
      expect.stringMatching(/^notebooks\/04-papi\.ts: bỏ qua: Không có thư mục số liệu PAPI/),
    );
    expect(read('04-papi.html', again)).toContain('Sổ tay dừng tại đây.');
  });
});

describe('what cells show', () => {
  it('stands in the page, inert', () => {
    const html = read('01-dat.html', again);
    expect(html).toContain(
      '<td>&#60;script&#62;alert(1)&#60;/script&#62;</td><td class="number">1.234,5</td>',
    );
    expect(html).toContain('<caption>Hai dòng</caption>');
    expect(html).toContain('<p class="text">2,5</p>');
    expect(html).toContain('<p class="text">57800/15447 ≈ 3,7418</p>');
    expect(html).toContain('<aside class="marks"><strong>SỐ LIỆU GIẢ LẬP</strong></aside>');
    expect(html).toContain('<figure><svg role="img"');
  });

  it('stands in the notebook of Jupyter, shown or as the value of the cell', () => {
    const { cells } = notebookFormat.parse(JSON.parse(read('01-dat.ipynb', again)));
    const code = cells.filter((cell) => cell.cell_type === 'code');
    expect(code.map(({ outputs }) => outputs.map((output) => output.output_type))).toEqual([
      [],
      ['display_data', 'execute_result'],
      ['execute_result'],
      ['execute_result'],
    ]);
    expect(code[2]!.outputs[0]!.data).toEqual({ 'text/plain': ['57800/15447 ≈ 3,7418'] });
    expect(Object.keys(code[3]!.outputs[0]!.data)).toEqual(['image/svg+xml', 'text/plain']);
    expect(cells[0]).toMatchObject({ cell_type: 'markdown', source: ['**SỐ LIỆU GIẢ LẬP**'] });
  });
});
