/**
 * The compiler that lays out pages, and its fonts. It is an optional dependency with a native part, so it is loaded
 * only when a PDF is wanted.
 *
 * Fonts are given to it as bytes: they come before fonts of the same name on the machine, and the template forbids
 * any other, so a document is the same everywhere. Tinos has the metrics of Times New Roman.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { ParError } from '../../../errors.ts';

const PACKAGE = '@myriaddreamin/typst-ts-node-compiler';
const FONT_FILES = [
  'tinos/400Regular/Tinos_400Regular.ttf',
  'tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf',
  'tinos/700Bold/Tinos_700Bold.ttf',
  'tinos/700Bold_Italic/Tinos_700Bold_Italic.ttf',
  'roboto/400Regular/Roboto_400Regular.ttf',
  'roboto/700Bold/Roboto_700Bold.ttf',
];
/** The template reads no file: any folder would do, and one that is not there cannot be read. */
const WORKSPACE = resolve('/nonexistent');

let compiler: Promise<NodeCompiler> | null = null;

/**
 * One for the whole process.
 * @throws {ParError} `pdf-unavailable`: the package is not installed, or not for this machine
 */
export function typstCompiler(): Promise<NodeCompiler> {
  compiler ??= createCompiler();
  return compiler;
}

async function createCompiler(): Promise<NodeCompiler> {
  const { NodeCompiler: Compiler } = await loadPackage();
  const require = createRequire(import.meta.url);
  const fontBlobs = await Promise.all(
    FONT_FILES.map((file) => readFile(require.resolve(`@expo-google-fonts/${file}`))),
  );
  return Compiler.create({ workspace: WORKSPACE, fontArgs: [{ fontBlobs }] });
}

async function loadPackage() {
  try {
    return await import('@myriaddreamin/typst-ts-node-compiler');
  } catch (cause) {
    throw new ParError('pdf-unavailable', {}, { expected: PACKAGE }, cause);
  }
}
