/** A list of units as rows of a spreadsheet. */
import type { ListedUnit } from '../../model/unit-report.ts';
import type { CsvCell } from '../csv.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { UNRANKED_WORDS } from '../states.ts';
import { HEADINGS } from '../vocabulary/headings.ts';
import { RANKING_WORDS } from './ranking-words.ts';
import { SCORE_WORDS } from './score-cells.ts';

const WORDS = {
  title: { vi: 'DANH SÁCH ĐƠN VỊ', en: 'UNITS' },
  id: { vi: 'Mã đơn vị', en: 'Id' },
} as const satisfies Record<string, Record<Lang, string>>;

export function unitListTitle(lang: Lang): string {
  return WORDS.title[lang];
}

/** One row a unit; the headings are the first row. */
export function unitListRows(units: readonly ListedUnit[], lang: Lang): CsvCell[][] {
  const { unit, block, rank, index } = HEADINGS;
  const headings = [
    SCORE_WORDS.tier,
    block,
    WORDS.id,
    unit,
    rank,
    index,
    RANKING_WORDS.grade,
    RANKING_WORDS.note,
  ];
  return [headings.map((words) => words[lang]), ...units.map((each) => unitCells(each, lang))];
}

function unitCells({ unit, tier, block, standing, rank, index, grade }: ListedUnit, lang: Lang): CsvCell[] {
  return [
    inLang(tier.label, lang),
    inLang(block.label, lang),
    unit.id,
    unit.name,
    rank,
    index === null ? null : { printed: index },
    grade ? inLang(grade.label, lang) : null,
    standing === 'ranked' ? null : `${RANKING_WORDS.unranked[lang]}: ${UNRANKED_WORDS[standing][lang]}`,
  ];
}
