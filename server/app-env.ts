/** What every handler finds in the context of a request. */
import type { Lang } from '../src/index.ts';
import type { Opened } from './campaign-store.ts';
import type { AnswerFormat } from './negotiate.ts';

export interface AppEnv {
  Variables: {
    requestId: string;
    lang: Lang;
    format: AnswerFormat;
    /** one snapshot of the results for the whole request */
    opened: Opened;
  };
}
