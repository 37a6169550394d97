/** The change of every unit as rows of a spreadsheet; those that cannot be compared come last in their block, with the reason. */
import type { BlockChange, UnitChange, YearChangeReport } from '../../model/change-report.ts';
import type { CsvCell } from '../csv.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { printedCell, roundedCell } from '../number-cells.ts';
import { HEADINGS } from '../vocabulary/headings.ts';
import { goneText, CHANGE_HEADINGS as H, refusalNote } from './change-words.ts';

/** The headings are the first row. */
export function changeRows({ blocks, settings }: YearChangeReport, lang: Lang): CsvCell[][] {
  const headings = [
    ...[HEADINGS.block, HEADINGS.unit, H.older, H.newer, H.total, H.rules, H.dropped, H.changed, H.added],
    ...[H.performance, H.rescored, H.olderRank, H.newerRank, H.places, H.placesRules, H.placesPerformance],
    H.note,
  ];
  return [
    headings.map((words) => words[lang]),
    ...blocks.flatMap((block) => blockRows(block, settings.decimals, lang)),
  ];
}

function blockRows(block: BlockChange, decimals: number, lang: Lang): CsvCell[][] {
  const label = inLang(block.label, lang);
  const blanks = Array.from({ length: 14 }, () => null);
  return [
    ...block.units.map((unit) => [label, ...unitCells(unit, decimals, lang)]),
    ...block.refused.map((refusal) => [label, refusal.unit.name, ...blanks, refusalNote(refusal, lang)]),
    ...block.gone.map(({ unit, successors }) => [label, unit.name, ...blanks, goneText(successors, lang)]),
  ];
}

function unitCells(change: UnitChange, decimals: number, lang: Lang): CsvCell[] {
  const { total, rules, dropped, changed, added, performance } = change;
  return [
    change.unit.name,
    printedCell(change.older.index),
    printedCell(change.newer.index),
    ...[total, rules, dropped, changed, added, performance].map((exact) => roundedCell(exact, decimals)),
    printedCell(change.rescored),
    change.older.rank,
    change.newer.rank,
    change.places.total,
    change.places.rules,
    change.places.performance,
    change.olderName === null ? null : formerlyText(change.olderName, lang),
  ];
}

/** What a unit was called the year before. */
export function formerlyText(name: string, lang: Lang): string {
  return lang === 'vi' ? `năm trước là ${name}` : `formerly ${name}`;
}
