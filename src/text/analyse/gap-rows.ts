/**
 * Self-assessment against appraisal as rows of a spreadsheet: each block with its areas and its appraisers, then each
 * unit and each criterion whose points changed.
 */
import { decimal } from '../../exact/decimal.ts';
import type { BlockGaps, GapReport, GapTotal, LeafGap, UnitGap } from '../../model/gap-report.ts';
import type { CsvCell } from '../csv.ts';
import { formatRounded } from '../format.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { roundedCell } from '../number-cells.ts';
import { GAPS_PAGE_WORDS } from '../pages/gaps-page-words.ts';
import { STATE_WORDS } from '../states.ts';
import { HEADINGS } from '../vocabulary/headings.ts';
import { appraiserName, ownerWords } from './appraiser-words.ts';
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
    ...blocks.flatMap((each) => blockRows(each, { decimals: settings.decimals, lang })),
  ];
}

interface CellForm {
  /** that points are printed with */
  decimals: number;
  lang: Lang;
}

function blockRows(gaps: BlockGaps, form: CellForm): CsvCell[][] {
  const { lang } = form;
  const { label, total, byArea, byAppraiser, units, withoutReport } = gaps;
  const block = inLang(label, lang);
  const sums: [string, GapTotal, string | null][] = [
    [GAPS_PAGE_WORDS.whole[lang], total, null],
    ...byArea.map((each): [string, GapTotal, string | null] => [
      `${each.area.number}. ${inLang(each.area.label, lang)}`,
      each,
      ownerWords(each.owner, lang),
    ]),
    ...byAppraiser.map((each): [string, GapTotal, null] => [appraiserName(each.appraiser, lang), each, null]),
  ];
  const blanks = Array.from({ length: 9 }, () => null);
  return [
    ...(units.length === 0 ? [] : sums).map(([name, sum, note]) => {
      const words = [note, changedWords(sum, form)].filter((text) => text !== null).join(', ');
      return [block, null, null, name, ...totalCells(sum, form.decimals), words];
    }),
    ...units.flatMap((unit) => unitRows(unit, form).map((row) => [block, ...row])),
    ...withoutReport.map(({ name }) => [block, name, ...blanks, NOT_COMPARED[lang]]),
  ];
}

function unitRows(gap: UnitGap, { decimals, lang }: CellForm): CsvCell[][] {
  const { name } = gap.unit;
  return [
    [name, null, WHOLE_UNIT[lang], ...totalCells(gap, decimals), null],
    ...gap.leaves.map((leaf): CsvCell[] => [
      name,
      `TC ${leaf.code}`,
      inLang(leaf.label, lang),
      ...pointCells(leaf, decimals),
      null,
      null,
      null,
      STATE_WORDS[leaf.state][lang],
    ]),
  ];
}

function totalCells(total: GapTotal, decimals: number): CsvCell[] {
  return [...pointCells(total, decimals), total.compared, total.lowered, total.raised];
}

function pointCells({ own, final, gap, maxPoints }: GapTotal | LeafGap, decimals: number): CsvCell[] {
  return [own, final, gap, maxPoints].map((exact) => roundedCell(exact, decimals));
}

/** How many points were taken away and given; null where none were. */
function changedWords({ lowered, raised, loweredPoints, raisedPoints }: GapTotal, form: CellForm) {
  const { decimals, lang } = form;
  const points = (exact: string) => formatRounded(decimal(exact), decimals, lang);
  const parts = [
    lowered > 0 &&
      (lang === 'vi' ? `giảm ${points(loweredPoints)} điểm` : `${points(loweredPoints)} points less`),
    raised > 0 &&
      (lang === 'vi' ? `tăng ${points(raisedPoints)} điểm` : `${points(raisedPoints)} points more`),
  ].filter((part) => part !== false);
  return parts.length === 0 ? null : parts.join(', ');
}
