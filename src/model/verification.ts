/** What a check of a publication found: plain data, worded by text/publish/verify-words.ts. */

/** Of files of the folder, of inputs, and of what the inputs give again, each against publication.json. */
type DifferenceKind =
  | 'fileMissing'
  | 'fileSize'
  | 'fileContent'
  | 'fileUnlisted'
  | 'inputMissing'
  | 'inputContent'
  | 'inputUnlisted'
  | 'value'
  | 'remadeContent'
  | 'remadeMissing'
  | 'remadeUnlisted';

export interface Difference {
  kind: DifferenceKind;
  /** a file, or the keys and ids that lead to a value */
  path: readonly string[];
  /** the unit that a value is about */
  unit: string | null;
  expected: string | null;
  found: string | null;
}

export interface Verification {
  folder: string;
  hash: string;
  date: string | null;
  edition: string;
  /** versions of the engine that published and of the one that checks */
  engine: { published: string; running: string };
  /** of the folder, publication.json among them */
  files: number;
  /** number of recorded inputs; null where none were given to the check */
  inputs: number | null;
  /** false where no inputs were given, or where they have faults */
  recomputed: boolean;
  /** files that could not be made again on this machine */
  unmade: readonly string[];
  differences: readonly Difference[];
}
