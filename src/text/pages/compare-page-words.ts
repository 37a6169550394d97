/** Words of the comparison of units. */
import { decimal } from '../../exact/decimal.ts';
import type { ComparedLeaf, ComparedUnit } from '../../model/compare-report.ts';
import { numberText } from '../explain/figure-words.ts';
import { formatRounded } from '../format.ts';
import type { Lang } from '../lang.ts';
import { listed } from '../listed.ts';
import { STATE_WORDS } from '../states.ts';
import { NO_VALUE } from '../table.ts';

export const COMPARE_PAGE_WORDS = {
  intro: {
    vi: 'Chọn từ hai đến bốn đơn vị để so sánh Chỉ số, tỷ lệ điểm từng lĩnh vực và những tiêu chí có kết quả khác nhau.',
    en: 'Choose two to four units to compare their index, their share of each area and the criteria in which they differ.',
  },
  choose: { vi: 'Chọn đơn vị để so sánh', en: 'Choose units to compare' },
  none: { vi: '(không chọn)', en: '(none)' },
  compare: { vi: 'So sánh', en: 'Compare' },
  results: { vi: 'Kết quả chung', en: 'Results' },
  areas: {
    vi: 'Tỷ lệ % điểm tối đa áp dụng theo lĩnh vực',
    en: 'Share (%) of the maximum that applied, by area',
  },
  noMaximum: {
    vi: 'Dấu – : không có tiêu chí nào của lĩnh vực áp dụng cho đơn vị.',
    en: '– : nothing of the area applies to the unit.',
  },
  differing: { vi: 'Tiêu chí có kết quả khác nhau', en: 'Criteria in which they differ' },
  differingNote: {
    vi: 'Điểm đạt / điểm tối đa; chọn ô để xem diễn giải. Dấu – : cấp của đơn vị không có tiêu chí này.',
    en: 'Points / maximum; choose a cell for its explanation. – : the tier of the unit lacks the criterion.',
  },
  noDiffering: {
    vi: 'Không có tiêu chí nào mà các đơn vị có kết quả khác nhau.',
    en: 'There is no criterion in which the units differ.',
  },
  differentBlocks: {
    vi: 'Các đơn vị thuộc những khối xếp hạng khác nhau nên không so sánh thứ hạng với nhau; tỷ lệ từng lĩnh vực tính trên điểm tối đa áp dụng cho từng đơn vị.',
    en: 'The units are of different blocks: their ranks do not compare. The share of each area is of the maximum that applied to each unit.',
  },
  neighbours: {
    vi: 'So sánh các đơn vị liền kề trong bảng xếp hạng',
    en: 'Units next to each other in the ranking',
  },
} as const satisfies Record<string, Record<Lang, string>>;

/** Name of a field of the form: "Đơn vị thứ 2". */
export function slotWords(place: number, lang: Lang): string {
  return lang === 'vi' ? `Đơn vị thứ ${place}` : `Unit ${place}`;
}

export function unknownUnits(ids: readonly string[], lang: Lang): string {
  return lang === 'vi'
    ? `Không có đơn vị mang mã ${listed(ids)} trong kỳ này.`
    : `This period has no unit with the id ${listed(ids)}.`;
}

/** More units than can be compared were asked for. */
export function tooManyUnits({ asked, most }: { asked: number; most: number }, lang: Lang): string {
  return lang === 'vi'
    ? `Địa chỉ nêu ${asked} đơn vị; chỉ so sánh được nhiều nhất ${most} đơn vị, vì vậy trang này so sánh ${most} đơn vị đầu.`
    : `${asked} units were asked for; at most ${most} can be compared, so these are the first ${most}.`;
}

/** `12 trên 16 đơn vị`. */
export function comparedRank({ rank, of }: ComparedUnit, lang: Lang): string {
  if (rank === null) return lang === 'vi' ? 'không xếp hạng' : 'not ranked';
  return lang === 'vi' ? `${rank} trên ${of} đơn vị` : `${rank} of ${of}`;
}

/** `3,37 / 4`, with the state where it is no figure under its rule. */
export function comparedCell(
  cell: ComparedLeaf['cells'][number],
  { decimals, lang }: { decimals: number; lang: Lang },
): string {
  if (cell === null) return NO_VALUE;
  const { state, points, maxPoints } = cell;
  if (points === null) return STATE_WORDS[state][lang];
  const sum = `${formatRounded(decimal(points), decimals, lang)} / ${numberText(maxPoints, lang)}`;
  return state === 'scored' ? sum : `${sum} (${STATE_WORDS[state][lang]})`;
}
