/** What a unit earned area by area, as a table of a document; an area of which nothing applies is shaded. */

import { decimal } from '../../exact/decimal.ts';
import type { AreaExplanation, UnitExplanation } from '../../model/unit-explanation.ts';
import { numberText } from '../../text/explain/figure-words.ts';
import { localDecimal } from '../../text/format.ts';
import { inLang } from '../../text/in-lang.ts';
import type { Lang } from '../../text/lang.ts';
import { NOTICE_WORDS as WORDS } from '../../text/publish/notice-words.ts';
import { sheetNumber } from '../../text/publish/score-sheet-words.ts';
import { NO_VALUE } from '../../text/table.ts';
import type { DocumentRow, DocumentTable } from '../document/document.ts';
import { areasMaximum } from './areas-maximum.ts';

export function areaPointsTable(report: UnitExplanation, lang: Lang): DocumentTable {
  const areas = report.areas.filter(({ section }) => section === 'area');
  const { decimals } = report.settings;
  const sums = [numberText(areasMaximum(report), lang), numberText(report.maxApplied, lang)];
  const total = ['', WORDS.total[lang], ...sums, sheetNumber(report.points, decimals, lang), ''];
  return {
    kind: 'table',
    columns: [
      { heading: WORDS.number[lang], align: 'center', width: 8 },
      { heading: WORDS.area[lang], align: 'left', width: 48 },
      { heading: WORDS.maximum[lang], align: 'right', width: 12 },
      { heading: WORDS.applied[lang], align: 'right', width: 14 },
      { heading: WORDS.appraised[lang], align: 'right', width: 14 },
      { heading: WORDS.share[lang], align: 'right', width: 12 },
    ],
    rows: [...areas.map((area) => areaRow(area, decimals, lang)), { cells: total, isBold: true }],
  };
}

function areaRow(area: AreaExplanation, decimals: number, lang: Lang): DocumentRow {
  const isOut = decimal(area.maxApplied).isZero;
  return {
    cells: [
      area.number,
      inLang(area.label, lang),
      numberText(area.maxPoints, lang),
      isOut ? NO_VALUE : numberText(area.maxApplied, lang),
      isOut ? NO_VALUE : sheetNumber(area.points, decimals, lang),
      area.percent === null ? NO_VALUE : localDecimal(area.percent, lang),
    ],
    ...(isOut ? { shaded: [3, 4, 5] } : {}),
  };
}
