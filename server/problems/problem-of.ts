/** Whatever a handler threw, as a problem. What nobody foresaw stays in the log: its words and its stack are not told. */
import { HTTPException } from 'hono/http-exception';
import { faultSentence, type Lang, ParError } from '../../src/index.ts';
import { Problem } from './problem.ts';

/** @returns null for what is a failure of the server */
export function problemOf(error: unknown, lang: Lang): Problem | null {
  if (error instanceof Problem) return error;
  if (error instanceof ParError && error.code.startsWith('chart-')) {
    return new Problem('chart-impossible', { reason: faultSentence(error, lang) });
  }
  if (!(error instanceof HTTPException)) return null;
  if (error.status === 504) return new Problem('timeout');
  return error.status < 500 ? new Problem('request-malformed') : null;
}
