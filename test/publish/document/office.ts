/**
 * LibreOffice as a second opinion on office files, where it is installed. The font is Tinos of the package, which has
 * the metrics of Times New Roman and all Vietnamese letters, whatever fonts the machine has.
 */
import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const TIME_LIMIT = 90_000;

/** True where files can be converted; a test that needs it says aloud that it was skipped. */
export const HAS_OFFICE = ['soffice', 'pdftotext'].every(isInstalled);

export const OFFICE_SKIPPED = 'SKIPPED: no LibreOffice (libreoffice-writer, libreoffice-calc, poppler-utils)';

/** @param ending `docx`, `xlsx` */
export async function officePdf(bytes: Uint8Array, ending: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'parindex-office-'));
  try {
    await Promise.all([
      writeFile(join(folder, `file.${ending}`), bytes),
      writeFile(join(folder, 'fonts.conf'), fontSettings(folder)),
    ]);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const options = ['--headless', '--norestore', '--convert-to', 'pdf', '--outdir', folder];
    await run('soffice', [profile, ...options, join(folder, `file.${ending}`)], {
      timeout: TIME_LIMIT,
      env: { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf') },
    });
    return await readFile(join(folder, 'file.pdf'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The text of each page. */
export async function pdfPages(pdf: Uint8Array): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'parindex-pdf-'));
  try {
    const file = join(folder, 'file.pdf');
    await writeFile(file, pdf);
    const { stdout } = await run('pdftotext', ['-layout', file, '-'], { timeout: TIME_LIMIT });
    return stdout.split('\f').slice(0, -1);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function fontSettings(folder: string): string {
  const fonts = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'));
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${fonts}</dir><cachedir>${join(folder, 'cache')}</cachedir>
<match target="pattern"><test name="family"><string>Times New Roman</string></test>
<edit name="family" mode="assign" binding="strong"><string>Tinos</string></edit></match></fontconfig>`;
}

function isInstalled(program: string): boolean {
  try {
    execFileSync('which', [program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
