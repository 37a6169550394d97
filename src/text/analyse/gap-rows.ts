/** Self-assessment against appraisal as rows of a spreadsheet: each unit, then each criterion whose points changed. */
import type { BlockGaps, GapReport, GapSum, UnitGap } from '../../model/gap-report.ts';
import type { CsvCell } from '../csv.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { roundedCell } from '../number-cells.ts';
import { STATE_WORDS } from '../states.ts';
import { HEADINGS } from '../vocabulary/headings.ts';
import { ANALYSIS_HEADINGS } from './report-titles.ts';

const WHOLE_UNIT = { vi: 'Toàn bộ', en: 'All criteria' };
const NOT_COMPARED = { vi: 'không có tiêu chí tự chấm để đối chiếu', en: 'nothing of its own to compare' };

/** The headings are the first row; units without a report of their own come last in their block. */
export function gapRows({ blocks, settings }: GapReport, lang: Lang): CsvCell[][] {
  const { code, own, final, gap, maximum, compared, lowered, raised, note } = ANALYSIS_HEADINGS;
  const { block, unit, criterion } = HEADINGS;
  const headings = [block, unit, code, criterion, own, final, gap, maximum, compared, lowered, raised, note];
  return [
    headings.map((words) => words[lang]),
    ...blocks.flatMap((each) => blockRows(each, settings.decimals, lang)),
  ];
}

function blockRows({ label, units, withoutReport }: BlockGaps, decimals: number, lang: Lang): CsvCell[][] {
  const block = inLang(label, lang);
  const blanks = Array.from({ length: 9 }, () => null);
  return [
    ...units.flatMap((unit) => unitRows(unit, decimals, lang).map((row) => [block, ...row])),
    ...withoutReport.map(({ name }) => [block, name, ...blanks, NOT_COMPARED[lang]]),
  ];
}

function unitRows(gap: UnitGap, decimals: number, lang: Lang): CsvCell[][] {
  const sums = (sum: GapSum & { maxPoints: string }) =>
    [sum.own, sum.final, sum.gap, sum.maxPoints].map((exact) => roundedCell(exact, decimals));
  const { name } = gap.unit;
  return [
    [name, null, WHOLE_UNIT[lang], ...sums(gap), gap.compared, gap.lowered, gap.raised, null],
    ...gap.leaves.map((leaf): CsvCell[] => [
      name,
      `TC ${leaf.code}`,
      inLang(leaf.label, lang),
      ...sums(leaf),
      null,
      null,
      null,
      STATE_WORDS[leaf.state][lang],
    ]),
  ];
}
