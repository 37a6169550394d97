/** Kiến nghị, derived from figures alone. */

import { explainCriterion } from '../../analyse/explain-criterion.ts';
import { reportLost } from '../../analyse/lost-points.ts';
import { unitsLosing } from '../../analyse/units-losing.ts';
import { EVERYTHING } from '../../campaign/scope.ts';
import { adviceLead, adviceLine, missedAdvice } from '../../text/publish/report-advice.ts';
import type { DocumentBlock } from '../document/document.ts';
import { bodyText, listItems } from './blocks.ts';
import type { ReportContext } from './report-context.ts';

const ADVISED = 5;

export function adviceBlocks({ results, ranking, overview, lang }: ReportContext): DocumentBlock[] {
  const criteria = reportLost(results, EVERYTHING).criteria.slice(0, ADVISED);
  const { missed } = overview.targets;
  const silent = new Set(
    ranking.blocks.flatMap(({ unranked }) =>
      unranked.filter(({ reason }) => reason === 'noFigure').map(({ unit }) => unit.id),
    ),
  );
  const lines = criteria.flatMap((criterion) => {
    const report = explainCriterion(results, criterion.code);
    return report
      ? [
          adviceLine(
            criterion,
            unitsLosing(report, (id) => !silent.has(id)),
            lang,
          ),
        ]
      : [];
  });
  return [
    ...(lines.length === 0 ? [] : bodyText([adviceLead(lines.length, lang)])),
    ...listItems(lines),
    ...(missed === 0 ? [] : bodyText([missedAdvice(missed, lang)])),
  ];
}
