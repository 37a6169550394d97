/** A ranking as tables for the terminal, one a block. */
import { blockSize } from '../../model/block-size.ts';
import type { BlockReport, RankedReport, RankingReport } from '../../model/campaign-report.ts';
import { localDecimal } from '../format.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { layoutTable, NO_VALUE, PAGE_WIDTH, type TableColumn, wrapText } from '../table.ts';
import { unitCount } from '../vocabulary/unit-count.ts';
import { indexChange, placesCell, previousNote } from './change-words.ts';
import { rankingTitle, RANKING_WORDS as WORDS } from './ranking-words.ts';
import { NOT_COMPARED, refusedLines } from './refused-lines.ts';
import { headLines, settingSentences } from './report-head.ts';
import { unrankedGroups, unrankedHead } from './unranked-groups.ts';

export function rankingText(report: RankingReport, lang: Lang): string {
  const blocks = report.blocks.flatMap((block) => ['', ...blockLines(block, report, lang)]);
  const notes = [
    ...settingSentences(report, lang),
    ...(report.previous === null ? [] : [previousNote(report, lang)]),
  ];
  return [
    ...headLines(report, rankingTitle(lang), lang),
    ...blocks,
    '',
    ...notes.flatMap((note) => wrapText(note, PAGE_WIDTH)),
  ].join('\n');
}

function blockLines(block: BlockReport, report: RankingReport, lang: Lang): string[] {
  const size = blockSize(block);
  const title = `${inLang(block.label, lang)} (${unitCount(size, lang)})`;
  if (block.ranked.length === 0 && block.unranked.every(({ reason }) => reason === 'noFigure')) {
    return [title, WORDS.empty[lang]];
  }
  const refused = refusedLines(block.ranked, lang).flatMap((line) => wrapText(line, PAGE_WIDTH, '  '));
  return [title, ...tableLines(block, report, lang), ...unrankedLines(block, lang), ...refused];
}

function tableLines(block: BlockReport, { previous, settings }: RankingReport, lang: Lang): string[] {
  const { decimals } = settings;
  const numbers = (heading: string): TableColumn => ({ heading, align: 'right' });
  const words = (heading: string): TableColumn => ({ heading, align: 'left' });
  const columns = [
    numbers(WORDS.rank[lang]),
    words(WORDS.unit[lang]),
    numbers(WORDS.index[lang]),
    words(WORDS.grade[lang]),
    ...(previous === null ? [] : [numbers(WORDS.places[lang]), numbers(WORDS.change[lang])]),
    words(''),
  ];
  const rows = block.ranked.map((place) => [
    String(place.rank),
    place.unit.name,
    localDecimal(place.index, lang),
    place.grade ? inLang(place.grade.label, lang) : NO_VALUE,
    ...changeCells(place, decimals, lang),
    placeNotes(place, lang),
  ]);
  const mean = block.mean === null ? [] : [['', WORDS.mean[lang], localDecimal(block.mean, lang)]];
  return layoutTable(columns, [...rows, ...mean]);
}

/** What is to be known of a place; why a unit cannot be compared stands below the table. */
function placeNotes({ tied, refusal }: RankedReport, lang: Lang): string {
  return [...(tied ? [WORDS.tied[lang]] : []), ...(refusal ? [NOT_COMPARED[lang]] : [])].join('; ');
}

/** No cells where last year is not known. */
function changeCells({ change }: RankedReport, decimals: number, lang: Lang): string[] {
  if (change === undefined) return [];
  const { places = null, index = null } = change ?? {};
  return [placesCell(places), index === null ? NO_VALUE : indexChange(index, decimals, lang)];
}

function unrankedLines({ unranked }: BlockReport, lang: Lang): string[] {
  return unrankedGroups(unranked).flatMap((group) => {
    const names = group.units.map(({ name }) => name);
    return wrapText(`${unrankedHead(group, lang)}: ${names.join('; ')}`, PAGE_WIDTH, '  ');
  });
}
