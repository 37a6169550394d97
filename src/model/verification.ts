/** What a check of a publication found: plain data, worded by text/publish/verify-words.ts. */

const DIFFERENCE_KINDS = [
  // files of the folder against publication.json
  'fileMissing',
  'fileSize',
  'fileContent',
  'fileUnlisted',
  // inputs against publication.json
  'inputMissing',
  'inputContent',
  'inputUnlisted',
  // what the inputs give again against publication.json
  'value',
  'remadeContent',
  'remadeMissing',
  'remadeUnlisted',
] as const;

export interface Difference {
  kind: (typeof DIFFERENCE_KINDS)[number];
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
