/** What results rest on, as plain data: the edition, its documents, readings and assumptions, and what was handed in. */
import type { Named, ReportHead } from './campaign-report.ts';
import type { EditionFile } from './edition-file.ts';
import type { Label } from './label.ts';
import type { InputKind } from './submission.ts';

export interface MethodReport extends ReportHead {
  jurisdiction: string;
  /** id of the edition that it builds on */
  extends: string | null;
  decision: EditionFile['decision'];
  /** sha256 of the rules, in hex */
  editionHash: string;
  synthetic: boolean;
  tiers: readonly TierMethod[];
  blocks: readonly BlockMethod[];
  /** documents that the edition cites, in the order of the register */
  documents: readonly CitedDocument[];
  /** texts are Markdown */
  readings: readonly { id: string; text: string }[];
  assumptions: readonly AreaAssumptions[];
  inputs: readonly { kind: InputKind; files: readonly { file: string; rows: number }[] }[];
}

/** Numbers are exact text; caps are null where the tier has no bonus or penalty. */
interface TierMethod extends Named {
  maxPoints: string;
  bonusCap: string | null;
  penaltyCap: string | null;
}

export interface BlockMethod extends Named {
  tier: Label;
  units: number;
  /** from high to low; `from` is exact text and belongs to the grade */
  grades: readonly (Named & { from: string })[];
}

export interface CitedDocument {
  id: string;
  title: string;
  number: string | null;
  date: string | null;
  issuer: string | null;
  note: string | null;
}

/** Assumptions behind the criteria of an area, each once, with the codes of the criteria that rest on it. */
export interface AreaAssumptions extends Named {
  number: string;
  items: readonly { text: string; codes: readonly string[] }[];
}
