/** The result of checking registries in words: each with its number of units and what was found, by file and line. */
import type { RegistryFinding } from '../../model/registry-finding.ts';
import type { CsvCell } from '../csv.ts';
import type { Lang } from '../lang.ts';
import { CHECK_RESULTS } from '../vocabulary/check-results.ts';
import { unitCount } from '../vocabulary/unit-count.ts';
import { findingSentence } from './finding-sentences.ts';

export interface RegistryCheck {
  /** as the user named it, or its name in the data folder */
  registry: string;
  ok: boolean;
  units: number;
  findings: readonly RegistryFinding[];
  /** where it cannot be read at all: its first fault as a sentence */
  fault: string | null;
}

export function registryCheckText(checks: readonly RegistryCheck[], lang: Lang): string {
  return checks.flatMap((check) => checkLines(check, lang)).join('\n');
}

function checkLines({ registry, ok, units, findings, fault }: RegistryCheck, lang: Lang): string[] {
  const result = CHECK_RESULTS[ok ? 'passed' : 'faulty'][lang];
  if (fault !== null) return [`${registry}: ${result}: ${fault}`];
  const count = findings.length === 0 ? '' : `, ${faultCount(findings.length, lang)}`;
  const lines = findings.map(
    (finding) => `  ${finding.file}:${finding.line}: ${findingSentence(finding, lang)}`,
  );
  return [`${registry}: ${result} (${unitCount(units, lang)}${count})`, ...lines];
}

function faultCount(count: number, lang: Lang): string {
  if (lang === 'vi') return `${count} lỗi`;
  return count === 1 ? '1 fault' : `${count} faults`;
}

const HEADINGS = {
  vi: ['Sổ đăng ký', 'Kết quả', 'Số đơn vị', 'Tệp', 'Dòng', 'Quy tắc', 'Đơn vị', 'Nội dung'],
  en: ['Registry', 'Result', 'Units', 'File', 'Line', 'Rule', 'Unit ids', 'Details'],
} as const satisfies Record<Lang, readonly string[]>;

/** One row a finding, or a registry without any, for a spreadsheet; the headings are the first row. */
export function registryCheckRows(checks: readonly RegistryCheck[], lang: Lang): CsvCell[][] {
  const rows = checks.flatMap(({ registry, ok, units, findings, fault }): CsvCell[][] => {
    const head = [registry, CHECK_RESULTS[ok ? 'passed' : 'faulty'][lang]];
    if (findings.length === 0)
      return [[...head, fault === null ? units : null, null, null, null, null, fault]];
    return findings.map((finding) => [
      ...head,
      units,
      finding.file,
      finding.line,
      finding.rule,
      finding.units.join(' | '),
      findingSentence(finding, lang),
    ]);
  });
  return [[...HEADINGS[lang]], ...rows];
}

/** The same as JSON: every finding with its sentence. */
export function registryCheckJson(checks: readonly RegistryCheck[], lang: Lang): object[] {
  return checks.map(({ findings, ...check }) => ({
    ...check,
    findings: findings.map(({ params: _, ...finding }) => ({
      ...finding,
      message: findingSentence({ ...finding, params: _ }, lang),
    })),
  }));
}
