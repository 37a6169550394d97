/**
 * The files that pages load: style sheet, script, icon and fonts. They are ours and small; their folder carries a hash
 * of all of them, so that a browser keeps them for good and still sees every change.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { printMarksSheets } from './print-marks.ts';

interface Asset {
  name: string;
  type: string;
  bytes: Uint8Array;
}

export interface Assets {
  /** `/tai-nguyen/<hash>` */
  folder: string;
  files: ReadonlyMap<string, Asset>;
}

const OWN = [
  ['style.css', 'text/css; charset=utf-8'],
  ['parindex.js', 'text/javascript; charset=utf-8'],
  ['icon.svg', 'image/svg+xml'],
] as const;
export const FONT_SUBSETS = [
  'vietnamese-400',
  'latin-400',
  'vietnamese-700',
  'latin-700',
  'math-400',
] as const;

/** Reads them from the package: beside this file in the source, beside the built file in a build. */
export function readAssets(): Assets {
  const { resolve } = createRequire(import.meta.url);
  const own = OWN.map(([name, type]) => ({
    name,
    type,
    bytes: readFileSync(new URL(`./assets/${name}`, import.meta.url)),
  }));
  const fonts = FONT_SUBSETS.map((subset) => {
    const name = `roboto-${subset}-normal.woff2`;
    return { name, type: 'font/woff2', bytes: readFileSync(resolve(`@fontsource/roboto/files/${name}`)) };
  });
  const marks = printMarksSheets().map(({ name, text }) => ({
    name,
    type: 'text/css; charset=utf-8',
    bytes: new TextEncoder().encode(text),
  }));
  const files = new Map<string, Asset>([...own, ...fonts, ...marks].map((asset) => [asset.name, asset]));
  return { folder: `/tai-nguyen/${hashOf(files)}`, files };
}

function hashOf(files: ReadonlyMap<string, Asset>): string {
  const hash = createHash('sha256');
  for (const { name, bytes } of files.values()) hash.update(name).update(bytes);
  return hash.digest('hex').slice(0, 16);
}
