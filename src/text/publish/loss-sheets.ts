/** Where points were lost, as sheets: the criteria of all units together, and every loss of every unit. */
import type { LostReport } from '../../model/lost-report.ts';
import type { UnitLoss } from '../../model/unit-loss.ts';
import { lostRows } from '../analyse/lost-rows.ts';
import { ANALYSIS_HEADINGS } from '../analyse/report-titles.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { roundedCell } from '../number-cells.ts';
import { STATE_WORDS } from '../states.ts';
import { HEADINGS } from '../vocabulary/headings.ts';
import { sheetColumns, type WorkbookSheet } from './workbook-sheet.ts';
import { WORKBOOK_WORDS as WORDS } from './workbook-words.ts';

const LOST_WIDTHS = [40, 14, 60, 14, 16, 14, 14, 14];

export function lostSheet(report: LostReport, lang: Lang): WorkbookSheet {
  const [headings = [], ...rows] = lostRows(report, lang);
  return {
    name: WORDS.lost[lang],
    about: WORDS.lostAbout[lang],
    columns: headings.map((heading, at) => ({ heading: String(heading), width: LOST_WIDTHS[at]! })),
    rows,
    frozen: 3,
  };
}

export function unitLossSheet(
  losses: readonly UnitLoss[],
  { decimals, lang }: { decimals: number; lang: Lang },
): WorkbookSheet {
  const { code, maximum, lost, state } = ANALYSIS_HEADINGS;
  return {
    name: WORDS.unitLosses[lang],
    about: WORDS.unitLossesAbout[lang],
    columns: sheetColumns(
      [HEADINGS.block[lang], 26],
      [HEADINGS.unit[lang], 36],
      [HEADINGS.area[lang], 36],
      [code[lang], 14],
      [HEADINGS.criterion[lang], 60],
      [maximum[lang], 14],
      [HEADINGS.points[lang], 12],
      [lost[lang], 14],
      [state[lang], 28],
    ),
    rows: losses.map((loss) => [
      inLang(loss.block, lang),
      loss.unit.name,
      `${loss.area.number}. ${inLang(loss.area.label, lang)}`,
      `TC ${loss.code}`,
      inLang(loss.label, lang),
      roundedCell(loss.maxPoints, decimals),
      roundedCell(loss.points, decimals),
      roundedCell(loss.lost, decimals),
      STATE_WORDS[loss.state][lang],
    ]),
    frozen: 2,
  };
}
