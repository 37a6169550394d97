/**
 * A loader hook of Node: `.ts` files become JavaScript as they are imported, with a source map inside, so that a
 * stack names the line that somebody wrote. Node 20 runs no TypeScript by itself. Types are not checked here (`npm run types`).
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const OPTIONS = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
  inlineSourceMap: true,
  inlineSources: true,
};

/**
 * @param {string} source TypeScript
 * @param {string} file what the source map calls it: a URL
 * @returns {string} JavaScript with its source map
 */
export function transpile(source, file) {
  return ts.transpileModule(source, { compilerOptions: OPTIONS, fileName: file }).outputText;
}

/** @type {import('node:module').LoadHook} */
export async function load(url, context, next) {
  if (!url.startsWith('file:') || !url.endsWith('.ts')) return next(url, context);
  const source = transpile(await readFile(fileURLToPath(url), 'utf8'), url);
  return { format: 'module', source, shortCircuit: true };
}
