/** The change of every unit as rows of a spreadsheet; those that cannot be compared come last in their block, with the reason. */
import type { BlockChange, UnitChange, YearChangeReport } from '../../model/change-report.ts';
import type { CsvCell } from '../csv.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { printedCell, roundedCell } from '../number-cells.ts';
import { HEADINGS } from '../vocabulary/headings.ts';
import { changeMarks, goneText, CHANGE_HEADINGS as H, refusalNote } from './change-words.ts';

/** The headings are the first row. */
export function changeRows(
  { blocks, settings, edition, earlier }: YearChangeReport,
  lang: Lang,
): CsvCell[][] {
  const headings = [
    ...[H.total, H.rules, H.dropped, H.changed, H.added, H.achieved, H.rescored],
    ...[H.olderRank, H.newerRank, H.places, H.placesRules, H.placesPerformance, H.note],
  ];
  return [
    [
      ...[HEADINGS.block[lang], HEADINGS.unit[lang]],
      `${H.older[lang]} (${earlier.edition.id})`,
      `${H.newer[lang]} (${edition.id})`,
      ...headings.map((words) => words[lang]),
    ],
    ...blocks.flatMap((block) => blockRows(block, settings.decimals, lang)),
  ];
}

function blockRows(block: BlockChange, decimals: number, lang: Lang): CsvCell[][] {
  const label = inLang(block.label, lang);
  const blanks = Array.from({ length: 14 }, () => null);
  return [
    ...block.units.map((unit) => [label, ...unitCells(unit, decimals), unitNote(block, unit, lang)]),
    ...block.refused.map((refusal) => [label, refusal.unit.name, ...blanks, refusalNote(refusal, lang)]),
    ...block.gone.map(({ unit, successors }) => [label, unit.name, ...blanks, goneText(successors, lang)]),
  ];
}

function unitCells(change: UnitChange, decimals: number): CsvCell[] {
  const { total, rules, dropped, changed, added, achieved } = change;
  return [
    change.unit.name,
    printedCell(change.older.index),
    printedCell(change.newer.index),
    ...[total, rules, dropped, changed, added, achieved].map((exact) => roundedCell(exact, decimals)),
    printedCell(change.rescored),
    change.older.rank,
    change.newer.rank,
    change.places.total,
    change.places.rules,
    change.places.achieved,
  ];
}

/** A comparison across a change of rules carries its mark in every row: rows are copied into other tables. */
function unitNote(block: BlockChange, { olderName }: UnitChange, lang: Lang): string | null {
  const marks = changeMarks({ rulesChanged: block.rulesChanged, unitsChanged: false }, lang);
  const notes = [...(olderName === null ? [] : [formerlyText(olderName, lang)]), ...marks];
  return notes.join('; ') || null;
}

/** What a unit was called the year before. */
export function formerlyText(name: string, lang: Lang): string {
  return lang === 'vi' ? `năm trước là ${name}` : `formerly ${name}`;
}
