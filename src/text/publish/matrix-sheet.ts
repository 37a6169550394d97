/** The points of every unit of a tier in every criterion as a sheet: what does not count is shaded, never 0. */

import { decimal, formatFixed } from '../../exact/decimal.ts';
import type { Leaf } from '../../model/criteria-set.ts';
import type { StateName } from '../../model/score.ts';
import type { TierScores, UnitScore } from '../../model/score-report.ts';
import type { CsvCell } from '../csv.ts';
import { pointsText } from '../explain/points-words.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { printedCell, roundedCell } from '../number-cells.ts';
import { beforeCap, extrasOf, SCORE_WORDS, SHORT_STATE_WORDS } from '../results/score-cells.ts';
import { STATE_WORDS } from '../states.ts';
import { type SheetCell, sheetColumns, type WorkbookSheet } from './workbook-sheet.ts';
import { markNote, matrixAbout, WORKBOOK_WORDS as WORDS } from './workbook-words.ts';

/** States whose points are marked, because the number alone would not tell them from points that were earned. */
const MARKED: readonly StateName[] = ['notReported', 'rejected', 'noneArose'];

/** @param leaves of the tier, in the order of its table */
export function matrixSheet(
  tier: TierScores,
  leaves: readonly Leaf[],
  { decimals, lang }: { decimals: number; lang: Lang },
): WorkbookSheet {
  const label = inLang(tier.label, lang);
  return {
    name: `${WORDS.matrix[lang]} ${label}`,
    about: matrixAbout(label, lang),
    columns: sheetColumns(
      [SCORE_WORDS.block[lang], 26],
      [SCORE_WORDS.unit[lang], 36],
      ...leaves.map((leaf) => [leafHeading(leaf, lang), 16] as const),
      [SCORE_WORDS.points[lang], 12],
      [SCORE_WORDS.applied[lang], 12],
      ...extrasOf(tier, lang).map(
        ({ heading, cap }) => [`${heading} (${beforeCap(cap, lang)})`, 16] as const,
      ),
      [SCORE_WORDS.index[lang], 12],
    ),
    rows: tier.units.map((unit) => [
      inLang(unit.block.label, lang),
      unit.unit.name,
      ...unit.leaves.map((leaf) => leafCell(leaf, decimals, lang)),
      ...sumCells(unit, tier, decimals),
    ]),
    frozen: 2,
  };
}

/** What the letters in the cells mean. */
export function matrixNotes(lang: Lang): string[] {
  const marks = MARKED.map((state) =>
    markNote(SHORT_STATE_WORDS[state][lang], STATE_WORDS[state][lang], lang),
  );
  return [WORDS.excludedNote[lang], ...marks];
}

function leafHeading({ code, label, maxPoints }: Leaf, lang: Lang): string {
  return `TC ${code}\n${inLang(label, lang)}\n(${pointsText(maxPoints, lang)})`;
}

function leafCell({ state, points }: UnitScore['leaves'][number], decimals: number, lang: Lang): SheetCell {
  if (points === null) return { excluded: true };
  const printed = formatFixed(decimal(points), decimals);
  return MARKED.includes(state) ? { printed, mark: SHORT_STATE_WORDS[state][lang] } : { printed };
}

function sumCells(unit: UnitScore, tier: TierScores, decimals: number): CsvCell[] {
  return [
    roundedCell(unit.points, decimals),
    roundedCell(unit.applied, decimals),
    ...(tier.bonusCap === null ? [] : [roundedCell(unit.bonus, decimals)]),
    ...(tier.penaltyCap === null ? [] : [roundedCell(unit.penalty, decimals)]),
    printedCell(unit.index),
  ];
}
