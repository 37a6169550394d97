/** Own cases of import: every kind that the corpus cannot show, appraisals, surveys, and the options. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { importChunks } from '../../src/import/import-file.ts';
import type { ImportOptions } from '../../src/import/import-options.ts';
import type { Issue } from '../../src/model/issue.ts';
import type { ImportResult } from '../../src/model/submission.ts';
import { ISSUE_KINDS, issueSentence } from '../../src/text/issues/issues.ts';
import { sharedFolder } from '../shared-folder.ts';
import { caseContext } from './case-context.ts';

interface Case {
  name: string;
  options?: Partial<ImportOptions>;
  /** text of the file; or its bytes: an encoding of the text, or hexadecimal */
  text?: string;
  encoding?: string;
  hex?: string;
  /** `kind line:column` of every error */
  errors?: string[];
  /** of every warning, where given */
  warnings?: string[];
  /** `unit criterion state value` of every figure, where given */
  figures?: string[];
  skipped?: number[];
  refused?: string[];
  /** whether the file is a form in which nobody filled in anything */
  emptyForm?: boolean;
  /** words that must stand in the sentence of the first error */
  says?: string;
}

const cases: Case[] = [
  ...(load(readFileSync(join(import.meta.dirname, '../cases/import.yaml'), 'utf8')) as Case[]),
  {
    name: 'more columns than any table has',
    text: `Đơn vị;Mã tiêu chí;Giá trị${';x'.repeat(498)}\nSở Tư pháp;3.1;95%\n`,
    errors: ['too_many_columns 1:-'],
  },
];

const STATES = ['notReported', 'reported', 'noneArose', 'points', 'recognised', 'rejected'];

describe('cases of import', () => {
  it.each(cases)('$name', (example) => {
    const result = runCase(example);
    expect(result.errors.map(placed)).toEqual(example.errors ?? []);
    if (example.warnings) expect(result.warnings.map(placed)).toEqual(example.warnings);
    if (example.figures) expect(figuresOf(result)).toEqual(example.figures);
    if (example.skipped) expect(result.skippedLines).toEqual(example.skipped);
    expect(result.isEmptyForm).toBe(example.emptyForm ?? false);
    if (example.refused) expect(result.refusedUnits).toEqual(example.refused);
    if (example.says) expect(issueSentence(result.errors[0]!, 'vi')).toContain(example.says);
  });

  it.each(cases)('says the same in chunks of any size: $name', (example) => {
    const whole = summary(runCase(example));
    expect(summary(runCase(example, 1))).toEqual(whole);
    expect(summary(runCase(example, 7))).toEqual(whole);
  });
});

describe('kinds of issues', () => {
  const corpus = sharedFolder('corpus');
  const found = cases.flatMap((example) => {
    const { errors, warnings } = runCase(example);
    return [...errors, ...warnings].map(({ kind }) => kind);
  });

  it.skipIf(corpus === null)('are all those of the corpus, each produced by a case', () => {
    const readme = readFileSync(join(corpus!, 'README.md'), 'utf8');
    const named = kindsNamed(readme);
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((kind) => !found.includes(kind))).toEqual([]);
    expect(named.filter((kind) => !ISSUE_KINDS.includes(kind))).toEqual([]);
  });

  it('have a sentence of their own in both languages', () => {
    for (const kind of [...ISSUE_KINDS, ...found]) {
      const issue: Issue = { kind, severity: 'error', file: 'a.csv', line: 1, column: 1, cell: 'x' };
      expect(issueSentence(issue, 'vi')).not.toBe(kind);
      expect(issueSentence(issue, 'en')).not.toBe(issueSentence(issue, 'vi'));
    }
  });
});

/** Kinds of the tables of errors and of the sentence of warnings, without those that stand for others. */
function kindsNamed(readme: string): string[] {
  const section = readme.slice(readme.indexOf('## All kinds'));
  const rows = section.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| kind'));
  const errors = rows.flatMap((row) =>
    row
      .split('|')[1]!
      .split(',')
      .map((kind) => kind.trim()),
  );
  const warnings = [...(/Warnings: ([^;]*;[^.]*)/.exec(section)?.[1] ?? '').matchAll(/[a-z]+(?:_[a-z]+)+/g)];
  return [...errors, ...warnings.map(([kind]) => kind)].filter((kind) => kind !== 'self_points_differ');
}

function runCase({ text = '', encoding, hex, options }: Case, chunk?: number): ImportResult {
  const bytes = hex ? Buffer.from(hex.replaceAll(/\s/g, ''), 'hex') : iconv.encode(text, encoding ?? 'utf8');
  const size = chunk ?? Math.max(bytes.length, 1);
  const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
    Uint8Array.from(bytes.subarray(i * size, (i + 1) * size)),
  );
  return importChunks('case.csv', chunks, caseContext, options);
}

function summary(result: ImportResult) {
  const texts = Array.from({ length: result.submission?.rows.length ?? 0 }, (_, row) =>
    result.submission!.rows.textsAt(row),
  );
  return {
    ...result,
    submission: null,
    published: result.submission?.published,
    figures: figuresOf(result),
    texts,
  };
}

function placed({ kind, line, column }: Issue): string {
  return `${kind} ${line ?? '-'}:${column ?? '-'}`;
}

function figuresOf({ submission }: ImportResult): string[] {
  if (!submission) return [];
  const { rows } = submission;
  return Array.from({ length: rows.length }, (_, row) => {
    const unit = caseContext.registry.units[rows.unitAt(row)]!.id;
    const key = caseContext.edition.figures[rows.figureAt(row)]!.key;
    const ratio = rows.isFractionAt(row)
      ? `${rows.numeratorAt(row)}:${rows.denominatorAt(row)}`
      : rows.valueAt(row);
    const round = rows.roundAt(row) > 1 ? ` round ${rows.roundAt(row)}` : '';
    const sample = rows.sampleAt(row) > 0 ? ` of ${rows.sampleAt(row)}` : '';
    return `${unit} ${key} ${STATES[rows.stateAt(row)]} ${ratio}${sample}${round}`;
  });
}
