/** A fault or warning of submitted data as a sentence that a clerk understands: what is wrong, and what to write instead. */
import type { Issue } from '../../model/issue.ts';
import type { FaultTable } from '../faults/fault-table.ts';
import type { Lang } from '../lang.ts';
import { cellIssues } from './cell-issues.ts';
import { cellWarnings } from './cell-warnings.ts';
import { decisionIssues } from './decision-issues.ts';
import { fileIssues } from './file-issues.ts';
import { supposedIssues } from './supposed-issues.ts';

const SENTENCES: ReadonlyMap<string, FaultTable[string]> = new Map(
  Object.entries<FaultTable[string]>({
    ...fileIssues,
    ...cellIssues,
    ...cellWarnings,
    ...decisionIssues,
    ...supposedIssues,
  }),
);

/** Every kind that has a sentence. */
export const ISSUE_KINDS: readonly string[] = [...SENTENCES.keys()];

/** The sentence without its place; for a kind without one the kind itself, so that nothing is hidden. */
export function issueSentence({ kind, cell = '', params = {} }: Issue, lang: Lang): string {
  return SENTENCES.get(kind)?.[lang]({ ...params, cell: shown(cell) }) ?? kind;
}

/** The file, and the sheet of it that is meant. @example 'so-tu-phap.xlsx[Lĩnh vực 1]' */
export function issueFile({ file, sheet }: Pick<Issue, 'file' | 'sheet'>): string {
  return sheet === undefined ? file : `${file}[${shown(sheet)}]`;
}

const SHOWN = 60;

/** A cell inside a sentence: on one line, without characters that steer a terminal, cut where it is long. */
function shown(cell: string): string {
  const text = cell.replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
