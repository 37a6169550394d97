/** The parameters by which a report keeps to one tier or one block. */
import { z } from 'zod';
import type { Names } from './example-names.ts';
import { nameParameter } from './operation.ts';

export const scopeQuery = z.strictObject({ tier: nameParameter.optional(), block: nameParameter.optional() });
export const SCOPE_PROBLEMS = ['tier-unknown', 'block-unknown'] as const;
export const SCOPE_EXAMPLES = ({ tier, block }: Names) => ({ tier, block });
