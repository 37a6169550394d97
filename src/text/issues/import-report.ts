/** The outcome of an import as plain text: accepted or refused, then every fault and warning, grouped by line. */
import { FigureState } from '../../model/figure-rows.ts';
import type { Issue } from '../../model/issue.ts';
import type { ImportResult } from '../../model/submission.ts';
import type { Lang } from '../lang.ts';
import { listed } from '../listed.ts';
import { markTexts } from '../marks.ts';
import { issueSentence } from './issues.ts';

const WORDS = {
  vi: {
    accepted: 'được nhận',
    refused: 'không được nhận',
    error: 'lỗi',
    errors: 'lỗi',
    warning: 'cảnh báo',
    warnings: 'cảnh báo',
    figure: 'số liệu',
    figures: 'số liệu',
    blank: 'mục chưa báo cáo',
    notReported: 'Chưa báo cáo',
    emptyForm: 'Biểu mẫu chưa điền giá trị nào; mọi tiêu chí trong tệp được ghi là chưa báo cáo',
    wholeFile: 'Cả tệp',
    line: 'Dòng',
    sheet: 'Trang tính',
    column: 'cột',
    skipped: 'Các dòng bỏ qua',
    refusedUnits: 'Các đơn vị không được nhận',
  },
  en: {
    accepted: 'accepted',
    refused: 'refused',
    error: 'error',
    errors: 'errors',
    warning: 'warning',
    warnings: 'warnings',
    figure: 'figure',
    figures: 'figures',
    blank: 'not reported',
    notReported: 'Not reported',
    emptyForm: 'No value was filled in; every criterion of the file is listed as not reported',
    wholeFile: 'Whole file',
    line: 'Line',
    sheet: 'Sheet',
    column: 'column',
    skipped: 'Lines skipped',
    refusedUnits: 'Units refused',
  },
} as const;

/** @returns lines of text, the last one with a line end */
export function importReport(result: ImportResult, lang: Lang): string {
  const words = WORDS[lang];
  const lines = [importHeadline(result, lang)];
  if (result.synthetic) lines.push(...markTexts(['synthetic'], lang).map((mark) => `  ${mark}`));
  for (const found of groupByPlace(issuesByLine(result))) {
    lines.push(`  ${placeOf(found[0]!, lang)}`);
    for (const issue of found) lines.push(`    ${issueLine(issue, lang)}`);
  }
  if (result.isEmptyForm) lines.push(`  ${words.emptyForm}`);
  const blank = rowsNotReported(result);
  if (blank.length > 0) lines.push(`  ${words.notReported}: ${blank.length} (${placesOf(blank, words)})`);
  if (result.skippedLines.length > 0) lines.push(`  ${words.skipped}: ${ranges(result.skippedLines)}`);
  if (result.refusedUnits.length > 0) lines.push(`  ${words.refusedUnits}: ${listed(result.refusedUnits)}`);
  return `${lines.join('\n')}\n`;
}

/** Whether a file is accepted, and how many figures, blanks, faults and warnings it has. */
export function importHeadline(result: ImportResult, lang: Lang): string {
  const { file, accepted, errors, warnings, submission } = result;
  const words = WORDS[lang];
  const blank = rowsNotReported(result).length;
  const stated = (submission?.rows.length ?? 0) - blank;
  const counted = (count: number, [one, many]: readonly [string, string]) =>
    `${count} ${count === 1 ? one : many}`;
  const counts = [
    ...(submission ? [counted(stated, [words.figure, words.figures])] : []),
    ...(blank > 0 ? [`${blank} ${words.blank}`] : []),
    counted(errors.length, [words.error, words.errors]),
    counted(warnings.length, [words.warning, words.warnings]),
  ];
  return `${file}: ${accepted ? words.accepted : words.refused} (${counts.join(', ')})`;
}

/** Errors and warnings together, sheet by sheet; those of the whole file first. */
export function issuesByLine({ errors, warnings }: ImportResult): Issue[] {
  const issues = [...errors, ...warnings];
  const sheets = [undefined, ...new Set(issues.flatMap(({ sheet }) => sheet ?? []))];
  const order = (issue: Issue) => sheets.indexOf(issue.sheet);
  return issues.sort((a, b) => order(a) - order(b) || (a.line ?? 0) - (b.line ?? 0));
}

/** Those of one line together. */
function groupByPlace(issues: readonly Issue[]): Issue[][] {
  const groups: Issue[][] = [];
  for (const issue of issues) {
    const group = groups.at(-1);
    if (group && group[0]!.line === issue.line && group[0]!.sheet === issue.sheet) group.push(issue);
    else groups.push([issue]);
  }
  return groups;
}

function placeOf({ sheet, line }: Issue, lang: Lang): string {
  const words = WORDS[lang];
  if (sheet === undefined) return line === null ? words.wholeFile : `${words.line} ${line}`;
  const named = `${words.sheet} "${sheet}"`;
  return line === null ? named : `${named}, ${words.line.toLowerCase()} ${line}`;
}

/** @example 'Lĩnh vực 1: dòng 9-12, 15; Lĩnh vực 2: dòng 8' */
function placesOf(rows: readonly BlankRow[], words: { line: string }): string {
  const bySheet = new Map<string | null, number[]>();
  for (const { sheet, line } of rows) {
    const lines = bySheet.get(sheet);
    if (lines) lines.push(line);
    else bySheet.set(sheet, [line]);
  }
  return [...bySheet]
    .map(
      ([sheet, lines]) => `${sheet === null ? '' : `${sheet}: `}${words.line.toLowerCase()} ${ranges(lines)}`,
    )
    .join('; ');
}

function issueLine(issue: Issue, lang: Lang): string {
  const place = issue.column === null ? '' : `${WORDS[lang].column} ${issue.column}, `;
  return `${place}${severityWord(issue, lang)}: ${issueSentence(issue, lang)}`;
}

export function severityWord({ severity }: Issue, lang: Lang): string {
  return WORDS[lang][severity];
}

interface BlankRow {
  sheet: string | null;
  line: number;
}

function rowsNotReported({ submission }: ImportResult): BlankRow[] {
  if (!submission) return [];
  const { rows } = submission;
  const blank: BlankRow[] = [];
  for (let row = 0; row < rows.length; row++) {
    if (rows.stateAt(row) !== FigureState.notReported) continue;
    blank.push({ sheet: rows.sheetAt(row), line: rows.lineAt(row) });
  }
  return blank;
}

/** @example ranges([1, 2, 3, 7]) // '1-3, 7' */
function ranges(lines: readonly number[]): string {
  const found: [number, number][] = [];
  for (const line of [...new Set(lines)].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last && line === last[1] + 1) last[1] = line;
    else found.push([line, line]);
  }
  return found.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(', ');
}
