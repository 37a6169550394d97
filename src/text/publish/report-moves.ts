/** Who moved since last year, as sentences. */
import type { BlockMoves } from '../../model/block-summary.ts';
import type { RankedReport } from '../../model/campaign-report.ts';
import { CHANGE_WORDS } from '../analyse/change-words.ts';
import type { Lang } from '../lang.ts';
import { nameList } from '../name-list.ts';
import { placesWords } from '../results/change-words.ts';
import { unitCount } from '../vocabulary/unit-count.ts';
import { someNames } from './report-ranking.ts';

/** Up and down since last year; nothing is said of what last year's table does not hold. */
export function moveSentences(moves: BlockMoves, lang: Lang): string[] {
  const { unknown, refused, mostRisen, mostFallen } = moves;
  const told = MOVES.flatMap(([key, words]) =>
    moves[key] === 0 ? [] : [`${unitCount(moves[key], lang)} ${words[lang]}`],
  );
  const isVietnamese = lang === 'vi';
  if (told.length === 0 && refused > 0) return [CHANGE_WORDS.noneCompared[lang]];
  if (told.length === 0)
    return [
      isVietnamese
        ? 'Không có thứ hạng năm trước của đơn vị nào trong khối để so sánh.'
        : "Last year's table holds no unit of the block.",
    ];
  const sentence = [
    nameList(told, lang),
    ...extremeWords(mostRisen, isVietnamese ? 'tăng nhiều nhất là' : 'the most:', lang),
    ...extremeWords(mostFallen, isVietnamese ? 'giảm nhiều nhất là' : 'the most down:', lang),
  ].join('; ');
  return [
    isVietnamese ? `So với năm trước, ${sentence}.` : `Since last year: ${sentence}.`,
    ...(unknown === 0 ? [] : [unknownSentence(unknown, lang)]),
    ...(refused === 0 ? [] : [refusedSentence(refused, lang)]),
  ];
}

const MOVES = [
  ['risen', { vi: 'tăng hạng', en: 'up' }],
  ['fallen', { vi: 'giảm hạng', en: 'down' }],
  ['kept', { vi: 'giữ nguyên thứ hạng', en: 'unchanged' }],
] as const;

/** `tăng nhiều nhất là A (tăng 5 bậc, từ thứ 9 lên thứ 4)`; nothing of nobody. */
function extremeWords(units: readonly RankedReport[], lead: string, lang: Lang): string[] {
  const [first] = units;
  if (!first?.change) return [];
  const { previousRank, places } = first.change;
  const moved = placesWords(places ?? 0, lang);
  if (units.length > 1) {
    const each = lang === 'vi' ? `cùng ${moved}` : `${moved} each`;
    return [`${lead} ${someNames(units, lang)} (${each})`];
  }
  const way = (places ?? 0) > 0 ? 'lên' : 'xuống';
  const ranks =
    lang === 'vi'
      ? `từ thứ ${previousRank} ${way} thứ ${first.rank}`
      : `from ${previousRank} to ${first.rank}`;
  return [`${lead} ${first.unit.name} (${moved}, ${ranks})`];
}

function unknownSentence(unknown: number, lang: Lang): string {
  return lang === 'vi'
    ? `Có ${unitCount(unknown, lang)} không có thứ hạng trong bảng năm trước nên không so sánh.`
    : `${unitCount(unknown, lang)} ${unknown === 1 ? 'has' : 'have'} no place in last year's table.`;
}

function refusedSentence(refused: number, lang: Lang): string {
  return lang === 'vi'
    ? `Có ${unitCount(refused, lang)} không đủ điều kiện so sánh với năm trước.`
    : `${unitCount(refused, lang)} cannot be compared with last year.`;
}
