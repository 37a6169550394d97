/** Units close to the threshold of a grade: counts, and the closest to the next one as a table. */
import { reportNear } from '../../analyse/priorities/near.ts';
import { EVERYTHING } from '../../campaign/scope.ts';
import { decimal } from '../../exact/decimal.ts';
import type { NearEdge, NearReport, NearUnit } from '../../model/near-report.ts';
import { formatRounded, localDecimal } from '../../text/format.ts';
import { inLang } from '../../text/in-lang.ts';
import type { Lang } from '../../text/lang.ts';
import { nearOpening, nearRest, REPORT_NEAR_WORDS as WORDS } from '../../text/publish/report-near.ts';
import { NO_VALUE } from '../../text/table.ts';
import { HEADINGS } from '../../text/vocabulary/headings.ts';
import type { DocumentBlock, DocumentTable } from '../document/document.ts';
import { paragraph } from '../document/paragraph.ts';
import { bodyText } from './blocks.ts';
import type { ReportContext } from './report-context.ts';

const LISTED = 10;

interface NearGrade {
  unit: NearUnit;
  edge: NearEdge;
}

export function nearBlocks({ results, captions, lang }: ReportContext): DocumentBlock[] {
  const report = reportNear(results, EVERYTHING, { tips: false });
  const up = nearGrades(report, 'gradeUp');
  const down = nearGrades(report, 'gradeDown');
  if (up.length + down.length === 0) return [];
  const opening = bodyText([nearOpening(report, { up: up.length, down: down.length }, lang)]);
  if (up.length === 0) return opening;
  return [
    ...opening,
    paragraph('caption', captions('table', WORDS.table[lang])),
    nearTable(up.slice(0, LISTED), report, lang),
    ...nearRest(Math.max(0, up.length - LISTED), lang).map((text) => paragraph('note', text)),
  ];
}

/** The closest first, equal ones in the order of the ranking. */
function nearGrades({ blocks }: NearReport, kind: NearEdge['kind']): NearGrade[] {
  return blocks
    .flatMap(({ units }) => units)
    .flatMap((unit) => unit.edges.filter((edge) => edge.kind === kind).map((edge) => ({ unit, edge })))
    .sort((a, b) => decimal(a.edge.distance).compare(decimal(b.edge.distance)));
}

function nearTable(near: readonly NearGrade[], { settings }: NearReport, lang: Lang): DocumentTable {
  const number = (heading: string) => ({ heading, align: 'right' as const, width: 2 });
  return {
    kind: 'table',
    columns: [
      { heading: HEADINGS.unit[lang], align: 'left', width: 6 },
      number(HEADINGS.index[lang]),
      { heading: WORDS.next[lang], align: 'center', width: 2.4 },
      number(WORDS.distance[lang]),
      number(WORDS.points[lang]),
    ],
    rows: near.map(({ unit: { unit, now }, edge }) => ({
      cells: [
        unit.name,
        now.index === null ? NO_VALUE : localDecimal(now.index, lang),
        edge.grade ? inLang(edge.grade.label, lang) : NO_VALUE,
        localDecimal(edge.distanceRounded, lang),
        formatRounded(decimal(edge.points), settings.decimals, lang),
      ],
    })),
  };
}
