/** Units side by side as rows of a spreadsheet: one column a unit. */
import type { CompareReport } from '../../model/compare-report.ts';
import type { CsvCell } from '../csv.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { printedCell, roundedCell } from '../number-cells.ts';
import { RANKING_WORDS } from '../results/ranking-words.ts';
import { HEADINGS } from '../vocabulary/headings.ts';
import { ANALYSIS_HEADINGS } from './report-titles.ts';

/** The names of the units are the first row; then index, rank and grade, areas in %, criteria in points. */
export function compareRows({ units, areas, differing, settings }: CompareReport, lang: Lang): CsvCell[][] {
  const { share } = ANALYSIS_HEADINGS;
  const perUnit = <K extends keyof (typeof units)[number]>(key: K) => units.map((unit) => unit[key]);
  return [
    [HEADINGS.unit[lang], ...perUnit('unit').map(({ name }) => name)],
    [HEADINGS.block[lang], ...perUnit('block').map(({ label }) => inLang(label, lang))],
    [HEADINGS.index[lang], ...perUnit('index').map(printedCell)],
    [HEADINGS.rank[lang], ...units.map(({ rank, of }) => (rank === null ? null : `${rank} / ${of}`))],
    [RANKING_WORDS.grade[lang], ...perUnit('grade').map((grade) => grade && inLang(grade.label, lang))],
    ...areas.map(({ number, label, percents }) => [
      `${number}. ${inLang(label, lang)} – ${share[lang]}`,
      ...percents.map(printedCell),
    ]),
    ...differing.map(({ code, label, cells }) => [
      `TC ${code} ${inLang(label, lang)} – ${HEADINGS.points[lang]}`,
      ...cells.map((cell) => roundedCell(cell?.points ?? null, settings.decimals)),
    ]),
  ];
}
