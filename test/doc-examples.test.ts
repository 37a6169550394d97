/** Every `@example expression // value` in a doc comment of src is run, and the library as its README shows it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decimal } from '../src/exact/decimal.ts';
import { Fraction } from '../src/exact/fraction.ts';
import {
  createRegistry,
  folderSource,
  importFile,
  readEdition,
  readRegistry,
  runCampaign,
} from '../src/index.ts';

const EXAMPLE = /@example (.+?) \/\/ (.+?)(?: \*\/)?$/gm;

const examples = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) => {
    const file = join('src', name);
    const text = readFileSync(file, 'utf8');
    // a private function cannot be called from here: its example is for the reader alone
    const isExported = (expression: string) =>
      new RegExp(`export (function|class) ${/\w+/.exec(expression)?.[0]}\\b`).test(text);
    return [...text.matchAll(EXAMPLE)]
      .map(([, expression = '', value = '']) => ({ file, expression, value }))
      .filter(({ expression }) => isExported(expression));
  });

/** Runs an expression with what the module exports, and the numbers that examples are written with. */
function evaluate(code: string, scope: Record<string, unknown>): unknown {
  const names = Object.keys(scope);
  return new Function(...names, `return (${code});`)(...names.map((name) => scope[name]));
}

describe('doc comments', () => {
  const exported = async (file: string) => ({
    decimal,
    Fraction,
    ...(await import(/* @vite-ignore */ `../${file}`)),
  });

  it.each(examples)('$file: $expression', async ({ file, expression, value }) => {
    const scope = await exported(file);
    expect(evaluate(expression, scope)).toEqual(evaluate(value, scope));
  });

  it('are there', () => {
    expect(examples.length).toBeGreaterThan(10);
  });
});

describe('the library', () => {
  it('ranks as the README shows', () => {
    const edition = readEdition(folderSource('criteria'), 'hung-yen/2023');
    const registry = createRegistry(readRegistry('data/units/hung-yen.csv'), {
      asOf: edition.header.period.to,
    });
    const { submission, errors } = importFile('data/examples/hung-yen-2023/reports/so-tu-phap.csv', {
      edition,
      registry,
    });
    const campaign = runCampaign({ edition, registry, submissions: submission ? [submission] : [] });
    expect(errors).toEqual([]);
    const [block] = campaign.tiers[0]!.blocks;
    expect(block!.ranking.ranked.map(({ row }) => campaign.tiers[0]!.units[row]!.id)).toEqual(['so-tu-phap']);
  });
});
