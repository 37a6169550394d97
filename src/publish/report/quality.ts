/** The quality of the criteria, a tier a row; tiers with too few ranked units for statistics are left out. */
import { reportReliability } from '../../analyse/reliability/reliability.ts';
import { EVERYTHING } from '../../campaign/scope.ts';
import { inLang } from '../../text/in-lang.ts';
import {
  qualityCounts,
  qualityLines,
  qualityOpening,
  QUALITY_WORDS as WORDS,
} from '../../text/publish/report-quality.ts';
import type { DocumentBlock } from '../document/document.ts';
import { paragraph } from '../document/paragraph.ts';
import { bodyText, listItems } from './blocks.ts';
import type { ReportContext } from './report-context.ts';

export function qualityBlocks({ results, captions, lang }: ReportContext): DocumentBlock[] {
  const { groups } = reportReliability(results, EVERYTHING, { by: 'tier' });
  const told = groups.flatMap(({ figures, ...group }) => (figures === null ? [] : [{ ...group, figures }]));
  if (told.length === 0) return [];
  const { units, rankless, ceiling, floor, redundant } = WORDS;
  return [
    ...bodyText([qualityOpening(lang)]),
    paragraph('caption', captions('table', WORDS.table[lang])),
    {
      kind: 'table',
      columns: [
        { heading: WORDS.tier[lang], align: 'left', width: 4 },
        ...[units, rankless, ceiling, floor, redundant].map((words) => ({
          heading: words[lang],
          align: 'right' as const,
          width: 2.2,
        })),
      ],
      rows: told.map((group) => ({
        cells: [inLang(group.label, lang), String(group.units), ...qualityCounts(group.figures).map(String)],
      })),
    },
    ...listItems(told.flatMap((group) => qualityLines(group, lang))),
  ];
}
