/** The explanation of one criterion of one unit as a page for the terminal. */
import type { LeafReport } from '../../model/leaf-explanation.ts';
import type { Lang } from '../lang.ts';
import { headLines } from '../results/report-head.ts';
import { leafFields, leafSections, leafTitle } from './leaf-facts.ts';
import { field, section } from './sheet.ts';

export function leafText(report: LeafReport, lang: Lang): string {
  return [
    ...headLines(report, leafTitle(lang), lang),
    '',
    ...leafFields(report, lang).flatMap(([heading, text]) => field(heading, text)),
    ...leafSections(report, lang).flatMap(({ title, items }) => section(title, items)),
  ].join('\n');
}
