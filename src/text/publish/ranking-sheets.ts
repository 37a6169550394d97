/** The ranking of each block as a sheet of the workbook: the columns of its annex, and last year's table in full. */
import type { AnnexPoints, AnnexReport, AnnexRow, BlockAnnex } from '../../model/annex-report.ts';
import type { ChangeReport } from '../../model/campaign-report.ts';
import type { CsvCell } from '../csv.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { printedCell, roundedCell } from '../number-cells.ts';
import { placeNote } from '../results/ranking-rows.ts';
import { RANKING_WORDS } from '../results/ranking-words.ts';
import { SCORE_WORDS } from '../results/score-cells.ts';
import { UNRANKED_WORDS } from '../states.ts';
import { ANNEX_WORDS } from './annex-words.ts';
import { type SheetColumn, sheetColumns, type WorkbookSheet } from './workbook-sheet.ts';
import { rankingAbout, WORKBOOK_WORDS as WORDS } from './workbook-words.ts';

export function rankingSheets(report: AnnexReport, lang: Lang): WorkbookSheet[] {
  return report.blocks.map((block) => {
    const label = inLang(block.block.label, lang);
    const context = {
      outside: outsideParts(block),
      compared: report.compared,
      decimals: report.settings.decimals,
      lang,
    };
    return {
      name: `${WORDS.ranking[lang]} ${label}`,
      about: rankingAbout(label, lang),
      columns: columnsOf(context),
      rows: [...block.ranked.map((row) => rankedRow(row, context)), ...unrankedRows(block, context)],
      ...(block.mean !== null && { foot: meanRow(block.mean, context) }),
      frozen: 2,
    };
  });
}

interface Context {
  /** what the tier has beside its areas */
  outside: readonly ('bonus' | 'penalty')[];
  compared: boolean;
  decimals: number;
  lang: Lang;
}

function outsideParts({ ranked }: BlockAnnex): Context['outside'] {
  return (['bonus', 'penalty'] as const).filter((part) => ranked.some(({ points }) => points[part] !== null));
}

function columnsOf({ outside, compared, lang }: Context): SheetColumn[] {
  const narrow = (words: Record<Lang, string>) => [words[lang], 14] as const;
  const { previousRank, previousIndex } = WORDS;
  const changes = [previousRank, RANKING_WORDS.places, previousIndex, RANKING_WORDS.change];
  return sheetColumns(
    [ANNEX_WORDS.rank[lang], 12],
    [ANNEX_WORDS.unit[lang], 42],
    ...[ANNEX_WORDS.appraised, ANNEX_WORDS.survey, ANNEX_WORDS.points, ANNEX_WORDS.applied].map(narrow),
    ...outside.map((part) => narrow(SCORE_WORDS[part])),
    ...[ANNEX_WORDS.index, ANNEX_WORDS.grade].map(narrow),
    ...(compared ? changes : []).map(narrow),
    [RANKING_WORDS.note[lang], 44],
  );
}

function rankedRow({ place, points }: AnnexRow, context: Context): CsvCell[] {
  const { lang } = context;
  return [
    place.rank,
    place.unit.name,
    ...pointCells(points, context),
    printedCell(place.index),
    place.grade && inLang(place.grade.label, lang),
    ...changeCells(place.change, context),
    placeNote(place, lang) || null,
  ];
}

function pointCells(points: AnnexPoints, { outside, decimals }: Context): CsvCell[] {
  const parts = ['appraised', 'survey', 'points', 'applied', ...outside] as const;
  return parts.map((part) => roundedCell(points[part], decimals));
}

function changeCells(change: ChangeReport | null | undefined, { compared, decimals }: Context): CsvCell[] {
  if (!compared) return [];
  return [
    change?.previousRank ?? null,
    change?.places ?? null,
    roundedCell(change?.previousIndex ?? null, decimals),
    roundedCell(change?.index ?? null, decimals),
  ];
}

function unrankedRows({ unranked }: BlockAnnex, context: Context): CsvCell[][] {
  const { lang } = context;
  const blank = columnsOf(context)
    .slice(3)
    .map(() => null);
  return unranked.map(({ unit, reason }) => [
    null,
    unit.name,
    ...blank,
    `${RANKING_WORDS.unranked[lang]}: ${UNRANKED_WORDS[reason][lang]}`,
  ]);
}

function meanRow({ points, index }: NonNullable<BlockAnnex['mean']>, context: Context): CsvCell[] {
  return [null, ANNEX_WORDS.mean[context.lang], ...pointCells(points, context), printedCell(index)];
}
