/** The tokenizer against csv-parse and the public suite csv-spectrum, and in chunks of any size. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type QuoteFault, Tokenizer } from '../../src/import/bytes/tokenize.ts';

interface Taken {
  line: number;
  fields: string[];
  faults: QuoteFault[];
  oversized: number;
  ending: string;
}

function tokenize(chunks: readonly string[], { delimiter = ',', limit = 1000 } = {}): Taken[] {
  const records: Taken[] = [];
  const tokenizer = new Tokenizer(delimiter, limit, ({ line, fields, count, faults, oversized, ending }) => {
    records.push({ line, fields: fields.slice(0, count), faults: [...faults], oversized, ending });
  });
  for (const chunk of chunks) tokenizer.push(chunk);
  tokenizer.end();
  return records;
}

const fieldsOf = (records: readonly Taken[]) => records.map(({ fields }) => fields);

describe('csv-spectrum', () => {
  const require = createRequire(import.meta.url);
  const root = dirname(require.resolve('csv-spectrum'));
  // the answer of location_coordinates is no table and states another telephone number than its file
  const names = readdirSync(join(root, 'csvs')).filter((name) => name !== 'location_coordinates.csv');
  it.each(names)('%s', (name) => {
    const [header = [], ...rows] = fieldsOf(tokenize([readFileSync(join(root, 'csvs', name), 'utf8')]));
    const expected = JSON.parse(readFileSync(join(root, 'json', name.replace('.csv', '.json')), 'utf8'));
    const objects = rows.map((row) => Object.fromEntries(header.map((key, i) => [key, row[i]])));
    // the suite keeps CR LF inside quotes; here line breaks inside quotes are LF
    expect(objects).toEqual(JSON.parse(JSON.stringify(expected).replaceAll('\\r\\n', '\\n')));
  });
});

describe('against csv-parse', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'ệ', ' ', ',', ';', '"', '\n', '1'), maxLength: 6 });
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });

  it('reads whatever csv-parse reads, whole and in pieces', () => {
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n'), fc.array(fc.nat(20)), (rows, ending, cuts) => {
        const text = rows.map((row) => row.map(quoted).join(',')).join(ending);
        const expected = parse(text, { relax_column_count: true, record_delimiter: ending });
        expect(fieldsOf(tokenize([text]))).toEqual(expected);
        expect(tokenize(cut(text, cuts))).toEqual(tokenize([text]));
      }),
    );
  });

  it('says the same of any text in pieces', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r'), maxLength: 40 });
    fc.assert(
      fc.property(text, fc.array(fc.nat(5)), (any, cuts) => {
        expect(tokenize(cut(any, cuts))).toEqual(tokenize([any]));
      }),
    );
  });

  it('counts physical lines as a reader of lines does', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ',', '\n', '\r'), maxLength: 40 });
    fc.assert(
      fc.property(text, (any) => {
        const lines = any.split(/\r\n|\r|\n/);
        if (lines.at(-1) === '') lines.pop();
        expect(tokenize([any]).map(({ line }) => line)).toEqual(lines.map((_, i) => i + 1));
      }),
    );
  });
});

describe('faults', () => {
  it('finds where a quote opens that never closes', () => {
    const [, record] = tokenize(['a,b\n1,"two\nthree,4\n']);
    expect(record).toMatchObject({ line: 2, faults: [{ kind: 'unterminated_quote', column: 2 }] });
  });

  it('finds quotes inside a bare field and text after a closing quote', () => {
    expect(tokenize(['a,b"c"\n"d"e,"f"'])).toMatchObject([
      { fields: ['a', 'b"c"'], faults: [{ kind: 'bare_quote', column: 2 }] },
      { fields: ['de', 'f'], faults: [{ kind: 'bare_quote', column: 1 }] },
    ]);
  });

  it('keeps no more of a field than its limit and a chunk', () => {
    const [record] = tokenize(Array(50).fill('aaaaaaaaaa'), { limit: 100 });
    expect(record).toMatchObject({ oversized: 1 });
    expect(record!.fields[0]!.length).toBeLessThan(120);
  });
});

function quoted(cell: string): string {
  return /[",\n\r]/.test(cell) || cell === '' ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function cut(text: string, sizes: readonly number[]): string[] {
  const pieces: string[] = [];
  let rest = text;
  for (const size of sizes) {
    pieces.push(rest.slice(0, size));
    rest = rest.slice(size);
  }
  return [...pieces, rest];
}
