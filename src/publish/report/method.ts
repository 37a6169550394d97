/** How the index was computed, what was assumed, and what the results do not say. */
import { readingTitles } from '../../analyse/explain-sources.ts';
import { reportTargets } from '../../analyse/targets.ts';
import { METHOD_PAGE_WORDS, ruleSentences } from '../../text/pages/method-page-words.ts';
import {
  assumptionArea,
  assumptionLines,
  assumptionsLead,
  limitSentences,
} from '../../text/publish/report-limits.ts';
import { REPORT_WORDS } from '../../text/publish/report-words.ts';
import type { DocumentBlock } from '../document/document.ts';
import { paragraph } from '../document/paragraph.ts';
import { bodyText, listItems } from './blocks.ts';
import type { ReportContext } from './report-context.ts';

export function methodBlocks({ results, ranking, method, lang }: ReportContext): DocumentBlock[] {
  const { assumptions } = method;
  const { edition } = results.campaign;
  const readings = method.readings.map(({ id }) => id);
  const limits = limitSentences(
    {
      marks: ranking.marks,
      compared: ranking,
      warnings: results.warnings.length,
      goals: reportTargets(results).goals.length,
    },
    lang,
  );
  const parts = [
    { title: REPORT_WORDS.computing[lang], blocks: listItems(ruleSentences(method, lang)) },
    {
      title: METHOD_PAGE_WORDS.readings[lang],
      blocks: listItems(readingTitles(edition, readings).map(({ title }) => `${title}.`)),
    },
    { title: REPORT_WORDS.limits[lang], blocks: listItems(limits) },
    {
      title: REPORT_WORDS.assumptions[lang],
      blocks:
        assumptions.length === 0
          ? []
          : [
              ...bodyText([assumptionsLead(method, lang)]),
              ...assumptions.flatMap((area) => [
                paragraph('body', { text: assumptionArea(area, lang), italic: true }),
                ...listItems(assumptionLines(area, lang)),
              ]),
            ],
    },
  ];
  return parts
    .filter(({ blocks }) => blocks.length > 0)
    .flatMap(({ title, blocks }, at) => [paragraph('subheading', `${at + 1}. ${title}`), ...blocks]);
}
