/** The order of the folders, the purity of the inner ones, and what must not stand in code (design, section 2). */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { listEditions, readEdition } from '../src/criteria/read-edition.ts';
import { folderSource } from '../src/criteria/source.ts';

const ROOT = resolve(import.meta.dirname, '..');

/** A folder imports only from its left; those in one group may import each other. */
const ORDER = [
  ['errors', 'exact', 'stats'],
  ['model'],
  ['text'],
  ['criteria'],
  ['units'],
  ['import'],
  ['score'],
  ['rank'],
  ['campaign'],
  ['analyse'],
  ['chart'],
  ['publish'],
  ['index'],
  ['server'],
  ['cli'],
];
const PURE = new Set(['errors', 'exact', 'stats', 'model', 'score', 'rank', 'analyse']);
const IMPURE_CALLS = /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bprocess\b|\bperformance\b/;

interface SourceFile {
  path: string;
  room: string;
  text: string;
  imports: readonly string[];
  /** whether something is imported whose name is only known when it runs */
  importsUnnamed: boolean;
  strings: readonly string[];
}

function filesOf(folder: string): string[] {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('node_modules'))
    .map((name) => join(folder, name));
}

function roomOf(path: string): string {
  const [top, second = ''] = path.split('/');
  return top === 'src' ? second.replace(/\.ts$/, '') : top!;
}

function read(path: string): SourceFile {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);
  const imports: string[] = [];
  const strings: string[] = [];
  let importsUnnamed = false;
  const visit = (node: ts.Node): void => {
    const isImport = ts.isImportDeclaration(node) || ts.isExportDeclaration(node);
    if (isImport && node.moduleSpecifier) imports.push((node.moduleSpecifier as ts.StringLiteral).text);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [specifier] = node.arguments;
      if (specifier && ts.isStringLiteralLike(specifier)) imports.push(specifier.text);
      else importsUnnamed = true;
    } else if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node)
    ) {
      strings.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { path, room: roomOf(path), text, imports, importsUnnamed, strings };
}

const files = ['src', 'server', 'notebooks'].flatMap(filesOf).map(read);
const place = (room: string) => ORDER.findIndex((group) => group.includes(room));

function targetOf({ path }: SourceFile, specifier: string): string | null {
  return specifier.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(path), specifier)) : null;
}

describe('architecture', () => {
  it.each(files.map((file) => [file.path, file] as const))('%s imports only from its left', (_, file) => {
    const wrong = file.imports.filter((specifier) => {
      const target = targetOf(file, specifier);
      if (target === null) return false;
      const room = roomOf(target);
      if (file.room === 'server' || file.room === 'notebooks')
        return room !== file.room && target !== 'src/index.ts';
      if (room === 'server') return !/^src\/cli\/(serve|site)\.ts$/.test(file.path);
      return room !== file.room && (place(room) < 0 || place(room) > place(file.room));
    });
    expect(wrong).toEqual([]);
  });

  it('every import is named, but that of the notebook to run', () => {
    const unnamed = files.filter(({ importsUnnamed }) => importsUnnamed).map(({ path }) => path);
    expect(unnamed).toEqual(['notebooks/run/run-notebook.ts']);
  });

  it.each(files.filter(({ room }) => PURE.has(room)).map((file) => [file.path, file] as const))(
    '%s is pure: no node: imports, no clock, no environment, no chance',
    (_, file) => {
      expect(file.imports.filter((specifier) => specifier.startsWith('node:'))).toEqual([]);
      const code = file.text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      expect(IMPURE_CALLS.exec(code)?.[0]).toBeUndefined();
    },
  );

  it('no string is the id of a jurisdiction, an edition or a tier', () => {
    const source = folderSource(join(ROOT, 'criteria'));
    const editions = listEditions(source).map((id) => readEdition(source, id));
    const ids = new Set(
      editions.flatMap(({ id, header, sets }) => [
        id,
        header.jurisdiction,
        id.replace('/', '-'),
        ...sets.keys(),
      ]),
    );
    const found = files
      .filter(({ path }) => path.startsWith('src/'))
      .flatMap(({ path, strings }) =>
        strings.filter((text) => ids.has(text)).map((text) => `${path}: ${text}`),
      );
    expect(found).toEqual([]);
  });

  it('nothing in src reaches for the network', () => {
    const found = files.filter(
      ({ imports, text }) =>
        imports.some((name) => /^node:(https?|net|dns|tls)$/.test(name)) || /\bfetch\(/.test(text),
    );
    expect(found.map(({ path }) => path).filter((path) => path.startsWith('src/'))).toEqual([]);
  });
});
