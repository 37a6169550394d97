/** The explanation of a unit as rows of a spreadsheet: how it stands, then every criterion with what it earned and lost. */
import { decimal, formatFixed } from '../../exact/decimal.ts';
import type { LeafExplanation } from '../../model/leaf-explanation.ts';
import type { UnitExplanation } from '../../model/unit-explanation.ts';
import type { CsvCell } from '../csv.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { unitFields } from './explain-unit.ts';
import { stateSentence } from './state-sentence.ts';
import { UNIT_COLUMNS } from './unit-tables.ts';

const CODE = { vi: 'Mã tiêu chí', en: 'Code' };
const STATE = { vi: 'Tình trạng', en: 'State' };

/** One row a leaf under the headings; points are rounded as the edition prints them. */
export function unitRows(report: UnitExplanation, lang: Lang): CsvCell[][] {
  const { area, criterion, maximum, points, lostPoints } = UNIT_COLUMNS;
  const headings = [area, CODE, criterion, maximum, points, lostPoints, STATE];
  return [
    ...unitFields(report, lang).map((field) => [...field]),
    headings.map((words) => words[lang]),
    ...report.leaves.map((leaf) => leafCells(leaf, report, lang)),
  ];
}

/** Points and loss are blank where the leaf leaves both sums; bonus and penalty lose nothing. */
function leafCells(explanation: LeafExplanation, { lost, settings }: UnitExplanation, lang: Lang): CsvCell[] {
  const { leaf, maxPoints, points } = explanation;
  const printed = (exact: string) => ({ printed: formatFixed(decimal(exact), settings.decimals) });
  const isCounted = points !== null && leaf.area.section === 'area';
  const gone = lost.find(({ code }) => code === leaf.code)?.lost ?? '0';
  return [
    `${leaf.area.number}. ${inLang(leaf.area.label, lang)}`,
    `TC ${leaf.code}`,
    inLang(leaf.label, lang),
    decimal(maxPoints),
    points === null ? null : printed(points),
    isCounted ? printed(gone) : null,
    stateSentence(explanation, lang),
  ];
}
