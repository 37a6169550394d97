/** What a unit can do next, in words: steps with what they bring, goals, and what cannot be changed. */
import { decimal } from '../../exact/decimal.ts';
import type {
  ChangeResult,
  FigureChange,
  FixedReason,
  PriorityGoal,
  UnitStanding,
} from '../../model/priorities-report.ts';
import { formatRounded, localDecimal } from '../format.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { signed } from '../results/change-words.ts';

type Words = Readonly<Record<Lang, string>>;

export const FIXED_WORDS: Readonly<Record<FixedReason, Words>> = {
  survey: { vi: 'do điều tra xã hội học quyết định', en: 'decided by a survey' },
  noFunction: { vi: 'không thuộc chức năng, nhiệm vụ của đơn vị', en: 'not a function of the unit' },
  noneArose: { vi: 'không phát sinh trong kỳ', en: 'none arose in the period' },
  judged: { vi: 'điểm do cơ quan thẩm định cho trực tiếp', en: 'points that the appraiser gives' },
  nothingMore: { vi: 'không còn điểm để tăng', en: 'nothing more to be had' },
};

export const PRIORITY_WORDS = {
  cheapest: { vi: 'BƯỚC TĂNG ĐIỂM NÊN LÀM TRƯỚC', en: 'CHEAPEST STEPS' },
  cheapestNote: {
    vi: 'Xếp theo mức tăng Chỉ số trên mức thay đổi tương đối của số liệu, nhiều nhất trước; mỗi dòng được chấm và xếp hạng lại cả khối khi mọi số liệu khác giữ nguyên.',
    en: 'By index gained for the relative change of the figure; for each line the block was scored and ranked again, everything else unchanged.',
  },
  noSteps: { vi: 'Không còn bước nào làm tăng Chỉ số.', en: 'No step gains any index.' },
  rankGoal: { vi: 'THAY ĐỔI NHỎ NHẤT ĐỂ LÊN HẠNG', en: 'SMALLEST CHANGE TO THE NEXT RANK' },
  gradeGoal: { vi: 'THAY ĐỔI NHỎ NHẤT ĐỂ LÊN LOẠI', en: 'SMALLEST CHANGE TO THE NEXT GRADE' },
  together: {
    vi: 'Không tiêu chí nào một mình đủ; ít tiêu chí nhất là phải cùng lúc:',
    en: 'No criterion is enough alone; together, as few as can be:',
  },
  togetherNote: {
    vi: 'Chọn tiêu chí có thể tăng Chỉ số nhiều nhất trước cho đến khi đủ, rồi hạ từng số liệu xuống mức thấp nhất vẫn đủ; tổ hợp khác cùng số tiêu chí có thể cần thay đổi ít hơn nhưng không được thử.',
    en: 'Criteria are taken by the index they can gain until they are enough, then each figure is lowered as far as it goes; other criteria of the same number may need less and are not tried.',
  },
  unreachable: {
    vi: 'Dù mọi tiêu chí đơn vị thay đổi được đều đạt mức tốt nhất vẫn chưa đủ.',
    en: 'Out of reach, even with everything that the unit can change at its best.',
  },
  available: { vi: 'ĐIỂM CÒN CÓ THỂ ĐẠT THEO TIÊU CHÍ', en: 'POINTS TO BE HAD BY CRITERION' },
  fixed: { vi: 'ĐƠN VỊ KHÔNG TỰ THAY ĐỔI ĐƯỢC', en: 'WHAT THE UNIT CANNOT CHANGE' },
  strongest: { vi: 'ĐIỂM MẠNH TRONG KHỐI', en: 'STRENGTHS IN THE BLOCK' },
  weakest: { vi: 'ĐIỂM YẾU TRONG KHỐI', en: 'WEAKNESSES IN THE BLOCK' },
  step: { vi: 'Việc cần làm', en: 'What to do' },
  pointsGain: { vi: 'Tăng điểm', en: 'Points gained' },
  indexGain: { vi: 'Tăng Chỉ số', en: 'Index gained' },
  indexAfter: { vi: 'Chỉ số sau đó', en: 'Index afterwards' },
  rankAfter: { vi: 'Xếp hạng sau đó', en: 'Rank afterwards' },
  gradeAfter: { vi: 'Xếp loại sau đó', en: 'Grade afterwards' },
  relative: { vi: 'Thay đổi tương đối (%)', en: 'Relative change (%)' },
  availablePoints: { vi: 'Còn có thể tăng', en: 'To be had' },
  sharePlace: { vi: 'Hạng trong khối', en: 'Rank in the block' },
  above: { vi: 'Đơn vị liền trên', en: 'Unit above' },
  below: { vi: 'Đơn vị liền dưới', en: 'Unit below' },
  kind: { vi: 'Nội dung', en: 'Kind' },
} as const satisfies Record<string, Words>;

/** The figures to reach, all of them: "thêm 12 hồ sơ ...; và đạt mức "có"". */
export function movesWords({ moves }: Pick<FigureChange, 'moves'>, lang: Lang): string {
  return moves.map(({ words }) => words[lang]).join(lang === 'vi' ? '; và ' : '; and ');
}

/** What a change brings: "+0,35 điểm, Chỉ số 84,93 (+0,30), lên hạng 7". */
export function gainWords(
  change: Pick<FigureChange, 'pointsGain'> & ChangeResult,
  now: UnitStanding,
  lang: Lang,
): string {
  const points = signed(formatRounded(decimal(change.pointsGain), 2, lang));
  const word = lang === 'vi' ? 'điểm' : 'points';
  return [`${points} ${word}`, ...resultWords(change, now, lang)].join(', ');
}

/** "Chỉ số 84,93 (+0,30)", "lên hạng 7", "xếp loại Tốt" where it changes. */
export function resultWords({ after, gainRounded }: ChangeResult, now: UnitStanding, lang: Lang): string[] {
  const index = localDecimal(after.index ?? '0', lang);
  const gain = signed(localDecimal(gainRounded, lang));
  const isVietnamese = lang === 'vi';
  return [
    isVietnamese ? `Chỉ số ${index} (${gain})` : `index ${index} (${gain})`,
    ...rankWords(after, now, lang),
    ...(after.grade && after.grade.id !== now.grade?.id
      ? [`${isVietnamese ? 'xếp loại' : 'grade'} ${inLang(after.grade.label, lang)}`]
      : []),
  ];
}

function rankWords(after: UnitStanding, now: UnitStanding, lang: Lang): string[] {
  if (after.rank === null) return [];
  const tied = after.tied ? (lang === 'vi' ? ' (đồng hạng)' : ' (tied)') : '';
  if (after.rank === now.rank) {
    return [lang === 'vi' ? `giữ hạng ${after.rank}${tied}` : `still rank ${after.rank}${tied}`];
  }
  const isUp = now.rank === null || after.rank < now.rank;
  if (lang === 'en') return [`${isUp ? 'up' : 'down'} to rank ${after.rank}${tied}`];
  return [`${isUp ? 'lên' : 'xuống'} hạng ${after.rank}${tied}`];
}

/** "Lên hạng 7", "Lên loại Tốt". */
export function goalTitle({ kind, rank, grade }: PriorityGoal, lang: Lang): string {
  if (kind === 'rank') return lang === 'vi' ? `Lên hạng ${rank}` : `To rank ${rank}`;
  const label = grade ? inLang(grade.label, lang) : '';
  return lang === 'vi' ? `Lên loại ${label}` : `To the grade ${label}`;
}

/** `88,74; hạng 12; Tốt`. */
export function standingWords({ index, rank, tied, grade }: UnitStanding, lang: Lang): string {
  if (index === null) return lang === 'vi' ? 'chưa có Chỉ số' : 'no index';
  const shown = localDecimal(index, lang);
  const place =
    rank === null
      ? lang === 'vi'
        ? 'không xếp hạng'
        : 'not ranked'
      : `${lang === 'vi' ? 'hạng' : 'rank'} ${rank}${tied ? (lang === 'vi' ? ' (đồng hạng)' : ' (tied)') : ''}`;
  return [shown, place, ...(grade ? [inLang(grade.label, lang)] : [])].join('; ');
}
