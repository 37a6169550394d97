/**
 * The one error class of the engine.
 *
 * A ParError is a fault of rules, of a program or of how a command was used: it stops the work.
 * Faults of submitted data are never thrown, they are values (`Issue`, see model/issue.ts).
 * The error carries a code and parameters; `text/faults/faults.ts` turns them into a Vietnamese or English sentence.
 */

/** Where a fault stands: a file as the user named it, a physical line from 1, a dotted path inside the file. */
export interface Place {
  file?: string;
  line?: number;
  path?: string;
}

export type Params = Readonly<Record<string, string | number | readonly string[]>>;

export class ParError extends Error {
  readonly code: string;
  readonly where: Place;
  readonly params: Params;

  constructor(code: string, where: Place = {}, params: Params = {}, cause?: unknown) {
    super(`${code} ${JSON.stringify({ ...where, ...params })}`, cause === undefined ? undefined : { cause });
    this.name = 'ParError';
    this.code = code;
    this.where = where;
    this.params = params;
  }
}
