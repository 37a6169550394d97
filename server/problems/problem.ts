/** Why a request gets no answer. Thrown by whatever finds it out; `answerProblem` tells it. */
import type { Params, ProblemCode } from '../../src/index.ts';

export interface ParameterError {
  parameter: string;
  message: string;
}

export class Problem extends Error {
  readonly code: ProblemCode;
  readonly params: Params;
  /** of single parameters, in the language of the request */
  readonly errors: readonly ParameterError[];

  constructor(code: ProblemCode, params: Params = {}, errors: readonly ParameterError[] = []) {
    super(code);
    this.code = code;
    this.params = params;
    this.errors = errors;
  }
}

export const PROBLEM_STATUS = {
  'not-found': 404,
  'method-not-allowed': 405,
  'parameter-unknown': 400,
  'parameter-invalid': 400,
  'edition-unknown': 404,
  'tier-unknown': 400,
  'block-unknown': 400,
  'area-unknown': 400,
  'earlier-missing': 404,
  'earlier-unknown': 400,
  'unit-unknown': 404,
  'criterion-unknown': 404,
  'chart-unknown': 404,
  'chart-impossible': 400,
  'file-missing': 400,
  'media-type': 415,
  'body-too-large': 413,
  'request-malformed': 400,
  timeout: 503,
  internal: 500,
} as const satisfies Record<ProblemCode, number>;
