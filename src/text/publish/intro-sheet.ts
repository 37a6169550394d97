/** The first sheet: what the workbook is, its rules, what stands where and how to read it. */
import type { Compared } from '../../model/campaign-report.ts';
import type { MethodReport } from '../../model/method-report.ts';
import type { Lang } from '../lang.ts';
import { editionFields, ruleSentences } from '../pages/method-page-words.ts';
import { previousNote } from '../results/change-words.ts';
import { matrixNotes } from './matrix-sheet.ts';
import { type SheetCell, sheetColumns, type WorkbookSheet } from './workbook-sheet.ts';
import { WORKBOOK_WORDS as WORDS } from './workbook-words.ts';

export interface IntroFacts {
  method: MethodReport;
  /** as hashResults returns it */
  hash: string;
  /** what the rankings say of the year before */
  compared: Compared;
  /** the other sheets by their final names */
  sheets: readonly { name: string; about: string }[];
  lang: Lang;
}

export function introSheet({ method, hash, compared, sheets, lang }: IntroFacts): WorkbookSheet {
  const under = (heading: string, texts: readonly string[]): SheetCell[][] =>
    texts.map((text, at) => [at === 0 ? heading : null, text]);
  const conventions = [WORDS.exactNote[lang], ...matrixNotes(lang)];
  return {
    name: WORDS.intro[lang],
    about: WORDS.introAbout[lang],
    columns: sheetColumns([WORDS.item[lang], 32], [WORDS.content[lang], 110]),
    rows: [
      ...editionFields(method, hash, lang).map((field) => [...field]),
      ...under(WORDS.method[lang], ruleSentences(method, lang)),
      ...under(WORDS.convention[lang], [
        ...conventions,
        ...(compared.previous === null ? [] : [previousNote(compared, lang)]),
      ]),
      ...sheets.map(({ name, about }) => [`${WORDS.sheet[lang]} "${name}"`, about]),
    ],
    frozen: 0,
  };
}
