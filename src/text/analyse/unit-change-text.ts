/** The change of one unit for a terminal: the parts of its index, its places, then areas and criteria that moved it. */
import type { CriterionChange, SplitText, UnitChange, UnitChangeReport } from '../../model/change-report.ts';
import { localDecimal } from '../format.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { indexChange, placesWords } from '../results/change-words.ts';
import { headLines } from '../results/report-head.ts';
import { layoutTable, PAGE_WIDTH, wrapText } from '../table.ts';
import { HEADINGS } from '../vocabulary/headings.ts';
import { formerlyText } from './change-rows.ts';
import { pointsText } from './change-text.ts';
import {
  changedAreaName,
  changeMarks,
  criterionNote,
  earlierText,
  CHANGE_HEADINGS as H,
  LIMIT_WORDS,
  refusalNote,
  CHANGE_WORDS as WORDS,
} from './change-words.ts';
import { analysisTitle } from './report-titles.ts';

export function unitChangeText(report: UnitChangeReport, lang: Lang): string {
  const { unit, block, change, refusal } = report;
  return [
    ...headLines(report, analysisTitle('change')(lang), lang),
    earlierText(report.earlier, lang),
    '',
    `${unit.name} (${inLang(block.label, lang)})`,
    ...changeMarks({ ...report, unitsChanged: false }, lang).map((mark) => `! ${mark}`),
    ...(refusal ? wrapText(refusalNote(refusal, lang), PAGE_WIDTH) : []),
    ...(change ? changeLines(report, change, lang) : []),
  ].join('\n');
}

function changeLines(report: UnitChangeReport, change: UnitChange, lang: Lang): string[] {
  const { decimals } = report.settings;
  return [
    ...unitChangeSentences(change, decimals, lang).flatMap((line) => wrapText(line, PAGE_WIDTH, '  ')),
    '',
    ...splitTable(
      WORDS.areas[lang],
      [
        ...report.areas.map((area) => [changedAreaName(area, lang), area] as const),
        ...report.limits.map((limit) => [LIMIT_WORDS[limit.kind][lang], limit] as const),
        [WORDS.sum[lang], change] as const,
      ],
      { decimals, lang },
    ),
    '',
    ...criterionTable(movedCriteria(report), decimals, lang),
    '',
    ...wrapText(WORDS.method[lang], PAGE_WIDTH),
  ];
}

/** What became of the index and the place of a unit: the same on its page and in the terminal. */
export function unitChangeSentences(change: UnitChange, decimals: number, lang: Lang): string[] {
  const [total, rules, achieved] = [change.total, change.rules, change.achieved].map((exact) =>
    indexChange(exact, decimals, lang),
  );
  const [before, now] = [change.older, change.newer].map(({ index }) => localDecimal(index, lang));
  const { older, newer, places, ranks } = change;
  const formerly = change.olderName === null ? [] : [formerlyText(change.olderName, lang)];
  const moved = (count: number) => placesWords(count, lang);
  const vi = [
    `Chỉ số từ ${before} thành ${now} (${total}): do quy tắc ${rules}, do kết quả thực hiện ${achieved}.`,
    `Hạng ${older.rank}/${older.of} năm trước, ${newer.rank}/${newer.of} năm nay. Giữa ${ranks.of} đơn vị so sánh được: ${moved(places.total)} (do quy tắc ${moved(places.rules)}, do kết quả thực hiện ${moved(places.achieved)}).`,
  ];
  const en = [
    `Index from ${before} to ${now} (${total}): by the rules ${rules}, by performance ${achieved}.`,
    `Rank ${older.rank} of ${older.of} before, ${newer.rank} of ${newer.of} now. Among the ${ranks.of} units that can be compared: ${moved(places.total)} (by the rules ${moved(places.rules)}, by performance ${moved(places.achieved)}).`,
  ];
  return [...(lang === 'vi' ? vi : en), ...formerly];
}

/** The criteria that account for anything, and those that cannot be compared. */
export function movedCriteria({ criteria }: Pick<UnitChangeReport, 'criteria'>): CriterionChange[] {
  return criteria.filter(
    ({ rules, achieved, relation }) => rules !== '0' || achieved !== '0' || relation === 'refused',
  );
}

interface Look {
  decimals: number;
  lang: Lang;
}

function splitTable(
  heading: string,
  rows: readonly (readonly [string, SplitText])[],
  { decimals, lang }: Look,
): string[] {
  const numbers = [H.total, H.rules, H.achieved].map((words) => ({
    heading: words[lang],
    align: 'right' as const,
  }));
  const columns = [{ heading, align: 'left' as const }, ...numbers];
  return layoutTable(
    columns,
    rows.map(([name, { total, rules, achieved }]) => [
      name,
      ...[total, rules, achieved].map((exact) => indexChange(exact, decimals, lang)),
    ]),
  );
}

function criterionTable(criteria: readonly CriterionChange[], decimals: number, lang: Lang): string[] {
  const columns = [
    { heading: HEADINGS.criterion[lang], align: 'left' as const },
    ...[H.olderPoints, H.rescoredPoints, H.newerPoints, H.total, H.rules, H.achieved].map((words) => ({
      heading: words[lang],
      align: 'right' as const,
    })),
    { heading: H.note[lang], align: 'left' as const },
  ];
  const rows = criteria.map((criterion) => [
    `${criterion.code} ${inLang(criterion.label, lang)}`,
    ...[criterion.older, criterion.rescored, criterion.newer].map((side) =>
      pointsText(side?.points ?? null, decimals, lang),
    ),
    ...[criterion.total, criterion.rules, criterion.achieved].map((exact) =>
      indexChange(exact, decimals, lang),
    ),
    criterionNote(criterion, lang),
  ]);
  return layoutTable(columns, rows);
}
