/** The ranking of each block as a sheet of the workbook, with last year's table where it was given. */
import type { BlockReport, ChangeReport, RankingReport } from '../../model/campaign-report.ts';
import type { ScoreReport, UnitScore } from '../../model/score-report.ts';
import type { CsvCell } from '../csv.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { printedCell, roundedCell } from '../number-cells.ts';
import { RANKING_WORDS } from '../results/ranking-words.ts';
import { SCORE_WORDS } from '../results/score-cells.ts';
import { UNRANKED_WORDS } from '../states.ts';
import { type SheetColumn, sheetColumns, type WorkbookSheet } from './workbook-sheet.ts';
import { rankingAbout, WORKBOOK_WORDS as WORDS } from './workbook-words.ts';

export function rankingSheets(ranking: RankingReport, scores: ScoreReport, lang: Lang): WorkbookSheet[] {
  const points = new Map(
    scores.tiers.flatMap(({ units }) => units.map((unit) => [unit.unit.id, unit] as const)),
  );
  return ranking.blocks.map((block) => {
    const label = inLang(block.label, lang);
    const context = {
      points,
      compared: ranking.previous !== null,
      decimals: ranking.settings.decimals,
      lang,
    };
    return {
      name: `${WORDS.ranking[lang]} ${label}`,
      about: rankingAbout(label, lang),
      columns: columnsOf(context),
      rows: [...rankedRows(block, context), ...unrankedRows(block, context)],
      ...(block.mean !== null && { foot: meanRow(block.mean, lang) }),
      frozen: 2,
    };
  });
}

interface Context {
  /** by the id of the unit */
  points: ReadonlyMap<string, UnitScore>;
  compared: boolean;
  decimals: number;
  lang: Lang;
}

function columnsOf({ compared, lang }: Context): SheetColumn[] {
  const { rank, unit, index, grade, places, change, note } = RANKING_WORDS;
  return sheetColumns(
    [rank[lang], 10],
    [unit[lang], 42],
    [SCORE_WORDS.points[lang], 12],
    [SCORE_WORDS.applied[lang], 12],
    [index[lang], 12],
    [grade[lang], 14],
    ...(compared
      ? ([
          [WORDS.previousRank[lang], 12],
          [places[lang], 12],
          [WORDS.previousIndex[lang], 12],
          [change[lang], 12],
        ] as const)
      : []),
    [note[lang], 44],
  );
}

function rankedRows({ ranked }: BlockReport, context: Context): CsvCell[][] {
  const { lang } = context;
  return ranked.map((place) => [
    place.rank,
    place.unit.name,
    ...pointCells(place.unit.id, context),
    printedCell(place.index),
    place.grade && inLang(place.grade.label, lang),
    ...changeCells(place.change, context),
    place.tied ? RANKING_WORDS.tied[lang] : null,
  ]);
}

function pointCells(unit: string, { points, decimals }: Context): CsvCell[] {
  const score = points.get(unit);
  return [roundedCell(score?.points ?? null, decimals), roundedCell(score?.applied ?? null, decimals)];
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

function unrankedRows({ unranked }: BlockReport, context: Context): CsvCell[][] {
  const { compared, lang } = context;
  const blank = Array.from({ length: compared ? 6 : 2 }, () => null);
  return unranked.map(({ unit, reason }) => [
    null,
    unit.name,
    ...pointCells(unit.id, context),
    ...blank,
    `${RANKING_WORDS.unranked[lang]}: ${UNRANKED_WORDS[reason][lang]}`,
  ]);
}

function meanRow(mean: string, lang: Lang): CsvCell[] {
  return [null, RANKING_WORDS.mean[lang], null, null, printedCell(mean)];
}
