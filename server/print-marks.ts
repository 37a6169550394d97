/**
 * Style sheets that print the marks in the margin of every sheet of paper: one for each set of marks that results can
 * have, in each language. A page names the one of its results, because no style may stand in the page itself.
 */
import { type Lang, type Mark, marksOf, markTexts } from '../src/index.ts';

const LANGS: readonly Lang[] = ['vi', 'en'];

/** @example printMarksName(['illustrative', 'synthetic'], 'vi') // 'marks-vi-illustrative-synthetic.css' */
export function printMarksName(marks: readonly Mark[], lang: Lang): string {
  return `marks-${lang}-${marks.join('-')}.css`;
}

/** @returns name and text of every sheet */
export function printMarksSheets(): { name: string; text: string }[] {
  const sets = (['illustrative', 'draft', 'issued'] as const).flatMap((status) => [
    marksOf(status, true),
    marksOf(status, false),
  ]);
  const sheets = sets
    .filter((marks) => marks.length > 0)
    .flatMap((marks) =>
      LANGS.map((lang) => [printMarksName(marks, lang), sheetOf(markTexts(marks, lang))] as const),
    );
  return [...new Map(sheets)].map(([name, text]) => ({ name, text }));
}

function sheetOf(texts: readonly string[]): string {
  const content = JSON.stringify(texts.join('   '));
  return `@page { @top-center { content: ${content}; font: bold 11pt "Times New Roman", Tinos, serif; } }\n`;
}
