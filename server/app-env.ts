/** What every handler finds in the context of a request. */
import type { Lang } from '../src/index.ts';
import type { Opened } from './campaign-store.ts';
import type { AnswerFormat } from './negotiate.ts';

export interface PageFrame {
  /** folder of style sheet, script and icon */
  assets: string;
  /** of pages whose address names none */
  mainLang: Lang;
}

export interface AppEnv {
  Variables: {
    requestId: string;
    lang: Lang;
    format: AnswerFormat;
    /** what the pages of problems are made with, which have no results */
    frame: PageFrame;
    /** one snapshot of the results for the whole request */
    opened: Opened;
  };
}
