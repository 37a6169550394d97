/** The whole manifest of the corpus through the importer: accepted with these values, or refused with these errors. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decimal } from '../../src/exact/decimal.ts';
import { Fraction } from '../../src/exact/fraction.ts';
import { importInput } from '../../src/import/import-input.ts';
import type { ImportContext, ImportOptions } from '../../src/import/import-options.ts';
import { isoDay } from '../../src/model/day.ts';
import { type FigureRows, FigureState } from '../../src/model/figure-rows.ts';
import type { Issue } from '../../src/model/issue.ts';
import type { ImportResult } from '../../src/model/submission.ts';
import { sharedFolder } from '../shared-folder.ts';
import { corpusContext } from './corpus-edition.ts';

interface ExpectedValue {
  line: number;
  unit: string;
  criterion: string;
  value?: string;
  numerator?: string;
  denominator?: string;
  date?: string;
  bool?: boolean;
  option?: string;
  status?: 'not_applicable';
  note?: string;
  evidence?: string;
  explanation?: string;
  self_points?: string;
}

interface ExpectedIssue {
  kind: string;
  kind_any_of?: string[];
  line: number | null;
  column?: number | null;
  cell?: string | null;
  file_level?: boolean;
  byte_offset?: number;
}

interface CorpusFile {
  file: string;
  expect: 'accept' | 'reject';
  options?: Partial<ImportOptions>;
  values: ExpectedValue[];
  errors?: ExpectedIssue[];
  warnings?: ExpectedIssue[];
  skipped_lines?: number[];
  skipped_rows?: number[];
  not_reported?: ExpectedValue[];
  why: string;
}

const folder = sharedFolder('corpus');

describe.skipIf(folder === null)('corpus of self-reports', () => {
  const root = folder ?? '';
  const read = (name: string) => JSON.parse(readFileSync(join(root, name), 'utf8'));
  const manifest: { files?: CorpusFile[]; xlsx?: CorpusFile[] } = folder ? read('manifest.json') : {};
  const context = folder ? corpusContext(read('profile.json')) : null;

  it.each([...(manifest.files ?? []), ...(manifest.xlsx ?? [])])('$file', async (file) => {
    const result = await importInput(join(root, file.file), context!, file.options);
    expect(result.errors.map(placed)).toEqual(expectedErrors(file.errors ?? [], result));
    expect(result.accepted, file.why).toBe(file.expect === 'accept');
    checkWarnings(file, result);
    if (file.expect === 'accept') checkFigures(file, result, context!);
  });
});

function placed({ kind, line, column }: Issue) {
  return { kind, line, column };
}

/** The expected errors, with what is left open filled in from what was found at the same position. */
function expectedErrors(expected: readonly ExpectedIssue[], { errors }: ImportResult) {
  return expected.map((issue, at) => {
    const found = errors[at];
    const isAmong = found && (issue.kind_any_of ?? [issue.kind]).includes(found.kind);
    if (issue.cell && found?.cell !== undefined) expect(found.cell.trim()).toBe(issue.cell.trim());
    if (issue.byte_offset !== undefined && found?.kind === 'encoding_not_utf8') {
      expect(found.params?.byteOffset).toBe(issue.byte_offset);
    }
    const kind = isAmong ? found.kind : issue.kind;
    if (issue.file_level) return { kind, line: found?.line, column: found?.column };
    return { kind, line: issue.line, column: issue.column ?? null };
  });
}

const ALLOWED_ANYWHERE = [
  'unit_alias',
  'grouping_read',
  'evidence_missing',
  'self_points_differ',
  'preamble_skipped',
];
/** notices about lines that the manifest lists as skipped anyway */
const OF_SKIPPED_LINES = ['row_skipped', 'total_row_skipped', 'repeated_header'];

function checkWarnings({ warnings = [], ...file }: CorpusFile, result: ImportResult): void {
  const has = (expected: ExpectedIssue) =>
    result.warnings.some(
      ({ kind, line }) => kind === expected.kind && (expected.line === null || line === expected.line),
    );
  expect(warnings.filter((warning) => !has(warning))).toEqual([]);
  const skipped = file.skipped_lines ?? file.skipped_rows ?? [];
  const surplus = result.warnings.filter(
    ({ kind, line }) =>
      !warnings.some(
        (warning) => warning.kind === kind && (warning.line === null || warning.line === line),
      ) &&
      !ALLOWED_ANYWHERE.includes(kind) &&
      !(OF_SKIPPED_LINES.includes(kind) && line !== null && skipped.includes(line)),
  );
  if (file.expect === 'accept') expect(surplus.map(placed)).toEqual([]);
}

function checkFigures(file: CorpusFile, result: ImportResult, context: ImportContext): void {
  const { rows } = result.submission!;
  const directives = result.warnings.filter(({ kind }) => kind === 'sep_line').map(({ line }) => line);
  // whether a sep= line counts as skipped is left open
  const withoutDirectives = (lines: readonly number[]) => lines.filter((line) => !directives.includes(line));
  const skipped = file.skipped_lines ?? file.skipped_rows ?? [];
  expect(withoutDirectives(result.skippedLines)).toEqual(withoutDirectives(skipped));
  const found = Array.from({ length: rows.length }, (_, row) => row);
  const isBlank = (row: number) => rows.stateAt(row) === FigureState.notReported;
  const keyOf = (row: number) => keyOfRow(rows, row, context);
  const expectedKey = ({ line, unit, criterion }: ExpectedValue) => `${line} ${unit} ${criterion}`;
  expect(found.filter(isBlank).map(keyOf)).toEqual((file.not_reported ?? []).map(expectedKey));
  const stated = found.filter((row) => !isBlank(row));
  expect(stated.map(keyOf)).toEqual(file.values.map(expectedKey));
  for (const [at, row] of stated.entries()) checkValue(rows, row, file.values[at]!, context);
}

function keyOfRow(rows: FigureRows, row: number, { edition, registry }: ImportContext): string {
  return `${rows.lineAt(row)} ${registry.units[rows.unitAt(row)]!.id} ${edition.figures[rows.figureAt(row)]!.key}`;
}

function checkValue(rows: FigureRows, row: number, expected: ExpectedValue, context: ImportContext): void {
  const figure = context.edition.sets.get('unit')!.figures[rows.figureAt(row)]!;
  const value = rows.valueAt(row);
  const texts = rows.textsAt(row);
  expect(rows.stateAt(row)).toBe(expected.status ? FigureState.noneArose : FigureState.reported);
  expect(rows.isFractionAt(row)).toBe(expected.numerator !== undefined);
  if (expected.numerator !== undefined && expected.denominator !== undefined) {
    expect(value.toString()).toBe(
      decimal(expected.numerator).divide(decimal(expected.denominator)).toString(),
    );
    if (expected.value) expect(texts.value).toBeDefined();
  } else if (expected.value !== undefined) {
    const printed = figure.measure?.kind === 'percent' ? value.multiply(Fraction.of(100)) : value;
    expect(printed.toString()).toBe(expected.value);
  }
  if (expected.date !== undefined) expect(isoDay(Number(value.numerator))).toBe(expected.date);
  if (expected.bool !== undefined) expect(value.toString()).toBe(expected.bool ? '1' : '0');
  if (expected.note !== undefined) expect(texts.note).toBe(expected.note);
  if (expected.evidence !== undefined) expect(texts.evidence).toBe(expected.evidence);
  if (expected.explanation !== undefined) expect(texts.explanation).toBe(expected.explanation);
  if (expected.self_points !== undefined) expect(texts.selfPoints).toBe(expected.self_points);
}
