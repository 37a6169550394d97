/** Where in a frozen result a value stands, as a reader asks for it: the unit, then the criterion, area or figure. */
import type { StateName } from '../../model/score.ts';
import type { Difference } from '../../model/verification.ts';
import { localDecimal } from '../format.ts';
import type { Lang } from '../lang.ts';
import { RANKING_WORDS } from '../results/ranking-words.ts';
import { SCORE_WORDS } from '../results/score-cells.ts';
import { STATE_WORDS } from '../states.ts';
import { HEADINGS } from '../vocabulary/headings.ts';

type Words = Readonly<Record<Lang, string>>;

/** Keys of the frozen result that have a word of their own; ids are told as they are. */
const KEYS: Readonly<Record<string, Words>> = {
  leaves: HEADINGS.criterion,
  areas: HEADINGS.area,
  block: HEADINGS.block,
  blocks: HEADINGS.block,
  points: HEADINGS.points,
  applied: HEADINGS.applied,
  bonus: SCORE_WORDS.bonus,
  penalty: SCORE_WORDS.penalty,
  index: HEADINGS.index,
  exact: { vi: 'Chỉ số chính xác', en: 'exact index' },
  rank: HEADINGS.rank,
  grade: RANKING_WORDS.grade,
  tied: RANKING_WORDS.tied,
  mean: RANKING_WORDS.mean,
  standing: { vi: 'Tình trạng xếp hạng', en: 'standing' },
  name: { vi: 'Tên', en: 'name' },
  reason: { vi: 'Lý do không xếp hạng', en: 'reason' },
  edition: { vi: 'Bộ tiêu chí', en: 'edition' },
  hash: { vi: 'mã băm', en: 'hash' },
  asOf: { vi: 'Ngày xác định danh sách đơn vị', en: 'day of the units' },
  settings: { vi: 'Cách tính Chỉ số', en: 'settings' },
  marks: { vi: 'Dấu trên tài liệu', en: 'marks' },
  grades: { vi: 'Các mức xếp loại', en: 'grades' },
};
/** what only leads on */
const SILENT = new Set(['tiers', 'units', 'ranked', 'unranked']);

export function valuePlace({ path, unit }: Difference, lang: Lang): string {
  const [part, year = ''] = path;
  const isEarlier = part === 'earlier';
  const own = isEarlier ? path.slice(2) : path;
  const head = [
    ...(isEarlier ? [earlierYear(year, lang)] : []),
    ...(unit === null ? [] : [`${HEADINGS.unit[lang]} ${unit}`]),
  ];
  // the tier and the id say nothing beside the name of the unit
  const rest = unit === null ? own : own.slice(4);
  const words = rest
    .filter((key) => !SILENT.has(key))
    .map((key) => (Object.hasOwn(KEYS, key) ? KEYS[key]![lang] : key));
  return [...head, ...(words.length > 0 ? [words.join(' ')] : [])].join(', ');
}

/** A campaign of an earlier year by the id of its edition. */
export function earlierYear(edition: string, lang: Lang): string {
  return lang === 'vi' ? `Năm trước ${edition}` : `Earlier year ${edition}`;
}

/** `tính điểm theo số liệu: 1,5`, `84,58`; an id or a name as it is. */
export function valueText(value: string | null, lang: Lang): string {
  if (value === null) return lang === 'vi' ? 'không có' : 'none';
  const [state = '', points] = value.split(' ');
  if (!isState(state)) return numberText(value, lang);
  const words = STATE_WORDS[state][lang];
  return points === undefined ? `"${words}"` : `"${words}", ${numberText(points, lang)}`;
}

function isState(text: string): text is StateName {
  return Object.hasOwn(STATE_WORDS, text);
}

function numberText(text: string, lang: Lang): string {
  return /^-?\d+\.\d+$/.test(text) ? localDecimal(text, lang) : text;
}
