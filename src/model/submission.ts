/**
 * What was handed in: the figures of one kind of input (báo cáo tự đánh giá, thẩm định, điều tra, hệ thống),
 * read from one or more files. Positions in `rows` point into the units and figures of the campaign.
 */
import type { FigureRows } from './figure-rows.ts';
import type { Issue } from './issue.ts';

export const INPUT_KINDS = ['reports', 'appraisals', 'surveys', 'system'] as const;
export type InputKind = (typeof INPUT_KINDS)[number];

export interface Submission {
  kind: InputKind;
  /** as the user named it */
  file: string;
  rows: FigureRows;
  /** total points and rank that the file itself prints, to be compared with the result */
  published: readonly PublishedCheck[];
  /** nobody handed it in: what somebody supposes, to see what would follow. Never stored, and outranks everything */
  hypothetical?: true;
}

export interface PublishedCheck {
  /** position in Registry.units */
  unit: number;
  /** the exact text as printed, as is the rank */
  total: string | null;
  rank: string | null;
  line: number;
  totalColumn: number | null;
  rankColumn: number | null;
}

/** The outcome of reading one file: whole or not at all. */
export interface ImportResult {
  file: string;
  accepted: boolean;
  submission: Submission | null;
  errors: readonly Issue[];
  warnings: readonly Issue[];
  skippedLines: readonly number[];
  /** whether a line above the table says that its figures are made up */
  synthetic: boolean;
  /** a form of several rows in which nobody filled in anything */
  isEmptyForm: boolean;
  /** units whose faults left them out where `--per-unit` accepts the others */
  refusedUnits: readonly string[];
}
