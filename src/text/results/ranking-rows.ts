/** A ranking as rows of a spreadsheet: one table, in which a column names the block. */
import type { BlockReport, ChangeReport, RankedReport, RankingReport } from '../../model/campaign-report.ts';
import { refusalNote } from '../analyse/change-words.ts';
import type { CsvCell } from '../csv.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { UNRANKED_WORDS } from '../states.ts';
import { RANKING_WORDS as WORDS } from './ranking-words.ts';

/** One row a unit, for a spreadsheet; the headings are the first row. */
export function rankingRows(report: RankingReport, lang: Lang): CsvCell[][] {
  const compared = report.previous === null ? [] : [WORDS.places[lang], WORDS.change[lang]];
  const { block, rank, unit, index, grade, note } = WORDS;
  const headings = [
    ...[block, rank, unit, index, grade].map((words) => words[lang]),
    ...compared,
    note[lang],
  ];
  return [headings, ...report.blocks.flatMap((each) => blockRows(each, compared.length, lang))];
}

function blockRows(block: BlockReport, compared: number, lang: Lang): CsvCell[][] {
  const label = inLang(block.label, lang);
  const blank = Array.from({ length: compared }, () => null);
  const ranked = block.ranked.map((place) => [
    label,
    place.rank,
    place.unit.name,
    { printed: place.index },
    place.grade ? inLang(place.grade.label, lang) : '',
    ...changeNumbers(place.change),
    placeNote(place, lang),
  ]);
  const mean =
    block.mean === null
      ? []
      : [[label, null, WORDS.mean[lang], { printed: block.mean }, null, ...blank, null]];
  const unranked = block.unranked.map(({ unit, reason }) => [
    label,
    null,
    unit.name,
    null,
    null,
    ...blank,
    `${WORDS.unranked[lang]}: ${UNRANKED_WORDS[reason][lang]}`,
  ]);
  return [...ranked, ...mean, ...unranked];
}

function changeNumbers(change: ChangeReport | null | undefined): CsvCell[] {
  if (change === undefined) return [];
  return [change?.places ?? null, change?.index ? { printed: change.index } : null];
}

/** Tied, and why the unit cannot be compared with the year before; '' where there is nothing to say. */
export function placeNote({ tied, refusal }: Pick<RankedReport, 'tied' | 'refusal'>, lang: Lang): string {
  return [...(tied ? [WORDS.tied[lang]] : []), ...(refusal ? [refusalNote(refusal, lang)] : [])].join('; ');
}
