/** A hypothesis as a page for the terminal: before and after, who moves, and the changed criteria explained. */
import type { MovedUnit, WhatIfBlock, WhatIfReport } from '../../model/what-if-report.ts';
import { leafFacts, leafSections } from '../explain/leaf-facts.ts';
import { field, section } from '../explain/sheet.ts';
import { localDecimal } from '../format.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { placesWords, signed } from '../results/change-words.ts';
import { headLines } from '../results/report-head.ts';
import { PAGE_WIDTH, wrapText } from '../table.ts';
import { standingWords } from './priority-words.ts';
import { ANALYSIS_TITLES } from './report-titles.ts';
import { leafPointsWords, WHAT_IF_WORDS as WORDS } from './what-if-words.ts';

export function whatIfText(report: WhatIfReport, lang: Lang): string {
  const { changes, blocks } = report;
  const supposed = changes.map(({ text, unit, label, before, after }) => ({
    text: `${text}: ${unit.name}, ${inLang(label, lang)}: ${leafPointsWords(before, lang)} – ${leafPointsWords(after, lang)}`,
  }));
  return [
    ...headLines(report, ANALYSIS_TITLES.whatIf[lang], lang),
    ...wrapText(WORDS.warning[lang], PAGE_WIDTH),
    ...section(WORDS.supposed[lang], supposed.length === 0 ? [{ text: WORDS.nothing[lang] }] : supposed),
    ...blocks.flatMap((block) => blockLines(block, lang)),
    ...changes.flatMap(({ text, explanation }) => [
      '',
      `${WORDS.explanation[lang]}: ${text}`,
      ...leafFacts(explanation, lang).flatMap(([heading, words]) => field(heading, words)),
      ...leafSections(explanation, lang).flatMap(({ title, items }) => section(title, items)),
    ]),
  ].join('\n');
}

function blockLines({ block, units }: WhatIfBlock, lang: Lang): string[] {
  const title = `${WORDS.moves[lang]}: ${inLang(block.label, lang)}`;
  return section(
    title,
    units.map((unit) => ({ text: movedText(unit, lang), mark: unit.supposed ? '»' : '-' })),
  );
}

function movedText({ unit, before, after, gainRounded, places }: MovedUnit, lang: Lang): string {
  const gain = gainRounded === null ? '' : ` (${signed(localDecimal(gainRounded, lang))})`;
  const moved = places === null ? '' : `; ${placesWords(places, lang)}`;
  return `${unit.name}: ${standingWords(before, lang)} – ${standingWords(after, lang)}${gain}${moved}`;
}
