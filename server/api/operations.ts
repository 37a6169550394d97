/** All operations of the API, in the order of its document. */
import type { Operation } from './operation.ts';
import { RESULT_OPERATIONS } from './results.ts';

export const OPERATIONS: readonly Operation[] = [...RESULT_OPERATIONS];
