/** The change of one unit as rows of a spreadsheet: each area with its criteria, then caps and rounding, then the sum. */
import type { CriterionChange, SplitText, UnitChangeReport } from '../../model/change-report.ts';
import type { CsvCell } from '../csv.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { roundedCell } from '../number-cells.ts';
import { HEADINGS } from '../vocabulary/headings.ts';
import {
  changedAreaName,
  changeMarks,
  criterionNote,
  CHANGE_HEADINGS as H,
  LIMIT_WORDS,
  refusalNote,
  CHANGE_WORDS as WORDS,
} from './change-words.ts';
import { ANALYSIS_HEADINGS } from './report-titles.ts';

/** The headings are the first row. */
export function unitChangeRows(report: UnitChangeReport, lang: Lang): CsvCell[][] {
  const { change, refusal, areas, limits, criteria, settings } = report;
  const { decimals } = settings;
  const headings = [
    ...[HEADINGS.area, ANALYSIS_HEADINGS.code, HEADINGS.criterion, H.olderPoints, H.olderMaximum],
    ...[H.rescoredPoints, H.newerPoints, H.newerMaximum, H.total, H.rules, H.dropped, H.changed, H.added],
    ...[H.achieved, H.note],
  ];
  const blanks = Array.from({ length: 5 }, () => null);
  const whole = (name: string, split: SplitText, note: string | null = null): CsvCell[] => [
    ...[name, null, null, ...blanks, ...splitCells(split, decimals), note],
  ];
  return [
    headings.map((words) => words[lang]),
    ...areas.flatMap((area) => [
      whole(changedAreaName(area, lang), area),
      ...criteria
        .filter((criterion) => criterion.area === area.id)
        .map((criterion) => criterionCells(criterion, decimals, lang)),
    ]),
    ...limits.map((limit) => whole(LIMIT_WORDS[limit.kind][lang], limit)),
    ...(change
      ? [
          whole(
            WORDS.sum[lang],
            change,
            changeMarks({ ...report, unitsChanged: false }, lang).join('; ') || null,
          ),
        ]
      : []),
    ...(refusal
      ? [[report.unit.name, ...Array.from({ length: 13 }, () => null), refusalNote(refusal, lang)]]
      : []),
  ];
}

function criterionCells(criterion: CriterionChange, decimals: number, lang: Lang): CsvCell[] {
  const { older, rescored, newer } = criterion;
  return [
    null,
    `TC ${criterion.code}`,
    inLang(criterion.label, lang),
    roundedCell(older?.points ?? null, decimals),
    roundedCell(older?.maxPoints ?? null, decimals),
    roundedCell(rescored?.points ?? null, decimals),
    roundedCell(newer?.points ?? null, decimals),
    roundedCell(newer?.maxPoints ?? null, decimals),
    ...splitCells(criterion, decimals),
    criterionNote(criterion, lang) || null,
  ];
}

function splitCells(
  { total, rules, dropped, changed, added, achieved }: SplitText,
  decimals: number,
): CsvCell[] {
  return [total, rules, dropped, changed, added, achieved].map((exact) => roundedCell(exact, decimals));
}
