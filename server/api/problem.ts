/** What a kind of problem means: where the `type` of a problem document leads. */
import { z } from 'zod';
import { PROBLEM_CODES, PROBLEM_WORDS } from '../../src/index.ts';
import { PROBLEM_STATUS, Problem } from '../problems/problem.ts';
import { readQuery } from '../problems/read-query.ts';
import type { Operation } from './operation.ts';

const nothing = z.strictObject({});

export const PROBLEM_OPERATION: Operation = {
  id: 'problem',
  method: 'get',
  path: '/api/problems/{code}',
  query: nothing,
  answers: {
    'application/json': z.strictObject({ code: z.string(), status: z.number().int(), title: z.string() }),
  },
  problems: ['not-found'],
  examples: () => ({ code: 'unit-unknown' }),
  handle: (c) => {
    readQuery(c, nothing);
    const code = PROBLEM_CODES.find((each) => each === c.req.param('code'));
    if (code === undefined) throw new Problem('not-found');
    return c.json({ code, status: PROBLEM_STATUS[code], title: PROBLEM_WORDS[code].title[c.get('lang')] });
  },
};
