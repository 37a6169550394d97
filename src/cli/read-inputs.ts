/** The files of a campaign as the user named them -> submissions, and every fault of all files in one pass. */
import { importInput } from '../import/import-input.ts';
import type { ImportContext, ImportOptions } from '../import/import-options.ts';
import type { Issue } from '../model/issue.ts';
import { type ImportResult, INPUT_KINDS, type InputKind, type Submission } from '../model/submission.ts';
import { figureFiles, unreadable } from './file-access.ts';
import type { Session } from './session.ts';

/** Files or folders by kind of input. */
export type InputPaths = Partial<Record<InputKind, string[]>>;

export interface Inputs {
  submissions: Submission[];
  errors: Issue[];
  warnings: Issue[];
  /** whether any file says that its figures are made up */
  synthetic: boolean;
}

/** How results name a file: as the user did, or as it was called when it was published. */
export type FileNaming = (kind: InputKind | 'previous', file: string) => string;

const FILES_BETWEEN_PAUSES = 25;

/** @throws ParError usage-* where a path cannot be read, before any file is */
export async function readInputs(
  session: Session,
  { nameOf = (_, file) => file, ...paths }: InputPaths & { nameOf?: FileNaming },
  context: ImportContext,
): Promise<Inputs> {
  const files = INPUT_KINDS.flatMap((kind) => figureFiles(paths[kind] ?? []).map((file) => ({ kind, file })));
  const inputs: Inputs = { submissions: [], errors: [], warnings: [], synthetic: false };
  for (const [i, { kind, file }] of files.entries()) {
    if (i % FILES_BETWEEN_PAUSES === 0) await session.pause();
    const result = await importNamed(session, file, { context, options: { kind } });
    const name = nameOf(kind, file);
    if (result.submission) inputs.submissions.push({ ...result.submission, file: name });
    inputs.errors.push(...result.errors);
    // titles above a table are no news to who ranks it; `import` lists every line passed over
    const warnings = result.warnings.filter((issue) => issue.kind !== 'preamble_skipped');
    inputs.warnings.push(...warnings.map((issue) => ({ ...issue, file: name })));
    inputs.synthetic ||= result.synthetic;
  }
  return inputs;
}

export interface NamedImport {
  context: ImportContext;
  options: Partial<ImportOptions>;
}

/** Imports one file with the options of the command line. @throws ParError usage-path-missing, usage-not-readable */
export async function importNamed(
  session: Session,
  file: string,
  { context, options }: NamedImport,
): Promise<ImportResult> {
  const { numberLocale, percentScale } = session.options;
  try {
    return await importInput(file, context, { numberLocale, percentScale, ...options });
  } catch (error) {
    throw unreadable(file, error);
  }
}
