/** What of the figures to check, as numbers alone: a report that is published accuses nobody by name. */
import { reportReview } from '../../analyse/review/review.ts';
import { EVERYTHING } from '../../campaign/scope.ts';
import { FINDING_KINDS, type Finding } from '../../model/review-report.ts';
import { FINDING_WORDS } from '../../text/analyse/review-words.ts';
import { checkOpening, CHECK_WORDS as WORDS } from '../../text/publish/report-quality.ts';
import type { DocumentBlock } from '../document/document.ts';
import { paragraph } from '../document/paragraph.ts';
import { bodyText } from './blocks.ts';
import type { ReportContext } from './report-context.ts';

export function checkBlocks({ results, captions, lang }: ReportContext): DocumentBlock[] {
  const found = reportReview(results, EVERYTHING).findings.filter(({ priority }) => priority !== 'settled');
  if (found.length === 0) return [];
  const kinds = FINDING_KINDS.map((kind) => ({ kind, own: found.filter((each) => each.kind === kind) }));
  const { findings, units, criteria } = WORDS;
  return [
    ...bodyText([checkOpening(found, lang)]),
    paragraph('caption', captions('table', WORDS.table[lang])),
    {
      kind: 'table',
      columns: [
        { heading: WORDS.kind[lang], align: 'left', width: 7 },
        ...[findings, units, criteria].map((words) => ({
          heading: words[lang],
          align: 'right' as const,
          width: 2.4,
        })),
      ],
      rows: kinds
        .filter(({ own }) => own.length > 0)
        .map(({ kind, own }) => ({ cells: [FINDING_WORDS[kind][lang], ...countsOf(own).map(String)] })),
    },
    paragraph('note', WORDS.note[lang]),
  ];
}

/** Findings, the units and the criteria that they are about. */
function countsOf(findings: readonly Finding[]): number[] {
  const units = new Set(findings.flatMap(({ unit }) => unit?.id ?? []));
  const criteria = new Set(findings.flatMap(({ criterion }) => criterion?.code ?? []));
  return [findings.length, units.size, criteria.size];
}
