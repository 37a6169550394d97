/** LibreOffice, where it is installed: what a reader without Excel sees of a file. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Says so where it is absent and the tests that need it are skipped. */
export const hasOffice: boolean = findOffice();

function findOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    console.warn('SKIPPED: soffice is absent; install libreoffice-calc to convert what was written');
    return false;
  }
}

/**
 * @param filter of `--convert-to`, as `csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1`
 * @returns name -> content of everything that came out
 */
export function convert(name: string, bytes: Uint8Array, filter: string): Map<string, Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'par-office-'));
  try {
    writeFileSync(join(folder, name), bytes);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const out = join(folder, 'out');
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', filter, '--outdir', out, join(folder, name)],
      {
        stdio: 'ignore',
      },
    );
    return new Map(readdirSync(out).map((file) => [file, readFileSync(join(out, file))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
