/** The form of all tables of fault sentences: code -> what was expected and what was found, in each language. */
import type { Params } from '../../errors.ts';
import type { Lang } from '../lang.ts';

export type FaultTable = Readonly<Record<string, Readonly<Record<Lang, (params: Params) => string>>>>;
