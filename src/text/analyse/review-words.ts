/** What a review finds, in words: the kinds of findings, how urgent they are, and why each one stands out. */
import { decimal } from '../../exact/decimal.ts';
import type {
  Finding,
  FindingKind,
  NamedCount,
  Priority,
  ReviewedFigure,
} from '../../model/review-report.ts';
import { displayText } from '../display-text.ts';
import { formatExact, formatRounded, localNumber } from '../format.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { unitCount } from '../vocabulary/unit-count.ts';

type Words = Readonly<Record<Lang, string>>;

export const URGENCY_WORDS: Readonly<Record<Priority, Words>> = {
  contradiction: {
    vi: 'Mâu thuẫn: hai con số không thể cùng đúng',
    en: 'Contradictions: both cannot be right',
  },
  improbable: {
    vi: 'Khác thường: khó xảy ra một cách ngẫu nhiên',
    en: 'Improbable: chance seldom brings it about',
  },
  unsupported: {
    vi: 'Chưa có căn cứ: điểm tự chấm không được số liệu hoặc tài liệu chứng minh',
    en: 'Unsupported: claims that figures or evidence do not carry',
  },
  settled: { vi: 'Không còn ảnh hưởng đến điểm', en: 'Settled: no points hang on it' },
};

export const FINDING_WORDS: Readonly<Record<FindingKind, Words>> = {
  differentCounts: { vi: 'Cùng một số lượng ghi khác nhau', en: 'One thing, different counts' },
  partAboveWhole: { vi: 'Một phần lớn hơn tổng', en: 'A part above its whole' },
  systemDiffers: { vi: 'Khác số liệu hệ thống', en: 'Differs from the system' },
  copiedUnit: { vi: 'Trùng số liệu với đơn vị khác', en: 'Same figures as another unit' },
  copiedYear: { vi: 'Lặp lại số liệu năm trước', en: 'Figures of last year repeated' },
  copiedText: { vi: 'Giải trình trùng từng chữ', en: 'Same explanation word by word' },
  overclaimUnit: { vi: 'Đơn vị tự chấm chênh khác thường', en: 'Unusual over-claim of a unit' },
  overclaimLeaf: { vi: 'Tự chấm chênh khác thường ở một tiêu chí', en: 'Unusual over-claim in a criterion' },
  overclaimCriterion: { vi: 'Tiêu chí nhiều đơn vị tự chấm cao', en: 'Criterion that units over-claim' },
  roundCounts: { vi: 'Quá nhiều số tròn chục', en: 'Too many round counts' },
  fullShares: { vi: 'Quá nhiều tỷ lệ đúng 100%', en: 'Too many shares of 100%' },
  abovePlan: { vi: 'Riêng đơn vị vượt kế hoạch', en: 'Alone above the plan' },
  selfPointsDiffer: { vi: 'Điểm tự chấm khác số liệu', en: 'Declared points differ' },
  withoutEvidence: { vi: 'Thiếu tài liệu kiểm chứng', en: 'No evidence named' },
};

/** below it a chance is only said to be smaller */
const LEAST_CHANCE = 0.0001;
const STATISTIC_DECIMALS = 2;

interface WordForm {
  /** that points are printed with */
  decimals: number;
  lang: Lang;
}

/** Why a finding stands out: one or two sentences. */
export function whyWords({ why }: Pick<Finding, 'why'>, { decimals, lang }: WordForm): string {
  const points = (exact: string) => formatRounded(decimal(exact), decimals, lang);
  const statistic = (value: number) => localNumber(value, STATISTIC_DECIMALS, lang);
  const vi = lang === 'vi';
  switch (why.kind) {
    case 'differentCounts': {
      const [first] = why.counts;
      const counts = why.counts.map(({ value, figure }) => `${count(value, lang)} (TC ${figure})`).join(', ');
      const label = inLang(first!.label, lang);
      return vi
        ? `“${label}” được ghi khác nhau trong cùng một báo cáo: ${counts}.`
        : `“${label}” is stated differently in one report: ${counts}.`;
    }
    case 'partAboveWhole': {
      const [part, whole] = [countWords(why.part, lang), countWords(why.whole, lang)];
      return vi
        ? `${part} lớn hơn ${whole}, dù theo diễn giải chỉ là một phần.`
        : `${part} is more than ${whole}, of which it is a part by its label.`;
    }
    case 'systemDiffers':
      return vi
        ? `Số liệu tự báo cáo khác số liệu của hệ thống. Theo số liệu tự báo cáo được ${points(why.own)} điểm, kết quả tính ${points(why.final)} điểm.`
        : `The unit and the system state different figures. The own one earns ${points(why.own)} points, ${points(why.final)} counted.`;
    case 'copiedUnit':
      return vi
        ? `Trùng với ${displayText(why.other.name)} ở ${why.matches}/${why.of} tiêu chí so sánh được${samePart(why, lang)}. ${chanceWords(why.chance, lang)}`
        : `The same as ${displayText(why.other.name)} in ${why.matches} of ${why.of} criteria that can be compared${samePart(why, lang)}. ${chanceWords(why.chance, lang)}`;
    case 'copiedYear':
      return vi
        ? `Lặp lại số liệu của chính đơn vị trong ${why.edition} ở ${why.matches}/${why.of} tiêu chí so sánh được${samePart(why, lang)}. ${chanceWords(why.chance, lang)}`
        : `The unit's own figures of ${why.edition} again in ${why.matches} of ${why.of} criteria that can be compared${samePart(why, lang)}. ${chanceWords(why.chance, lang)}`;
    case 'copiedText': {
      const others = why.others.map(({ name }) => displayText(name)).join(', ');
      return vi
        ? `Giống từng chữ với ${others}: “${displayText(why.text)}”.`
        : `Word by word as ${others}: “${displayText(why.text)}”.`;
    }
    case 'overclaimUnit':
    case 'overclaimLeaf':
    case 'overclaimCriterion':
      return overclaimWords(why, { decimals, lang });
    case 'roundCounts':
      return vi
        ? `${why.found}/${why.of} số lượng là số tròn chục; theo các đơn vị cùng khối chỉ khoảng ${statistic(why.expected)}. ${chanceWords(why.chance, lang)}`
        : `${why.found} of ${why.of} counts are multiples of 10; by the other units of the block about ${statistic(why.expected)} are expected. ${chanceWords(why.chance, lang)}`;
    case 'fullShares':
      return vi
        ? `${why.found}/${why.of} tỷ lệ đúng 100%; theo các đơn vị cùng khối chỉ khoảng ${statistic(why.expected)}. ${chanceWords(why.chance, lang)}`
        : `${why.found} of ${why.of} shares are exactly 100%; by the other units of the block about ${statistic(why.expected)} are expected. ${chanceWords(why.chance, lang)}`;
    case 'abovePlan': {
      const value = formatExact(decimal(why.value), STATISTIC_DECIMALS, lang);
      return vi
        ? `Thực hiện ${value}% kế hoạch; ${unitCount(why.others, lang)} khác của khối có số liệu, không đơn vị nào vượt 100%.`
        : `${value}% of the plan; none of ${unitCount(why.others, lang)} of the block with a figure exceeds 100%.`;
    }
    case 'selfPointsDiffer':
      return vi
        ? `Ghi điểm tự chấm ${points(why.declared)}, số liệu của chính đơn vị đạt ${points(why.computed)} điểm.`
        : `${points(why.declared)} points are declared, the own figures earn ${points(why.computed)}.`;
    case 'withoutEvidence':
      return vi
        ? `Tự chấm ${displayText(why.claimed)} điểm nhưng chưa ghi tài liệu kiểm chứng.`
        : `${displayText(why.claimed)} points are claimed without evidence.`;
  }
}

type Overclaim = Extract<Finding['why'], { kind: 'overclaimUnit' | 'overclaimLeaf' | 'overclaimCriterion' }>;

function overclaimWords(why: Overclaim, { decimals, lang }: WordForm): string {
  const points = (exact: string) => formatRounded(decimal(exact), decimals, lang);
  const statistic = (value: number) => localNumber(value, STATISTIC_DECIMALS, lang);
  const vi = lang === 'vi';
  const side = why.over < 0 ? (vi ? 'thấp hơn' : 'below') : vi ? 'cao hơn' : 'above';
  const over = statistic(Math.abs(why.over));
  const claim = vi
    ? `Tự chấm ${points(why.own)} điểm, kết quả ${points(why.final)} điểm: ${side} ${over}% điểm tối đa`
    : `${points(why.own)} points claimed, ${points(why.final)} counted: ${over}% of the maximum ${side}`;
  const lowered =
    why.kind !== 'overclaimCriterion'
      ? ''
      : vi
        ? ` (${why.lowered}/${why.compared} đơn vị bị giảm điểm)`
        : ` (${why.lowered} of ${why.compared} units were lowered)`;
  const among = {
    overclaimUnit: { vi: 'của khối', en: 'of the block' },
    overclaimLeaf: { vi: 'của các đơn vị ở tiêu chí này', en: 'of the units in this criterion' },
    overclaimCriterion: { vi: 'của các tiêu chí', en: 'of the criteria' },
  }[why.kind][lang];
  return vi
    ? `${claim}${lowered}; trung vị ${among} ${statistic(why.median)}%, z bền vững ${statistic(why.z)}.`
    : `${claim}${lowered}; the median ${among} is ${statistic(why.median)}%, robust z ${statistic(why.z)}.`;
}

function samePart({ matches, identical }: { matches: number; identical: number }, lang: Lang): string {
  if (identical === matches) return lang === 'vi' ? ', cả tử số và mẫu số' : ', numerator and denominator';
  if (identical === 0)
    return lang === 'vi' ? ' về tỷ lệ (tử số và mẫu số khác)' : ' (the share, not the numbers)';
  return lang === 'vi' ? `, ${identical} tiêu chí cả tử số và mẫu số` : `, both numbers in ${identical}`;
}

function chanceWords(chance: number, lang: Lang): string {
  const value = localNumber(Math.max(chance, LEAST_CHANCE), 4, lang);
  const isLess = chance < LEAST_CHANCE;
  return lang === 'vi'
    ? `Xác suất ngẫu nhiên có một trường hợp như vậy trong cả đợt: ${isLess ? 'dưới ' : ''}${value}.`
    : `The chance of such a case in the whole campaign: ${isLess ? 'below ' : ''}${value}.`;
}

function countWords({ label, value, figure }: NamedCount, lang: Lang): string {
  return `“${inLang(label, lang)}” (${count(value, lang)}, TC ${figure})`;
}

function count(value: string, lang: Lang): string {
  return formatExact(decimal(value), STATISTIC_DECIMALS, lang);
}

/** @example 'so-tu-phap.csv:12:7' */
function placeWords({ file, sheet, line, column }: ReviewedFigure): string {
  return `${file}${sheet === undefined ? '' : `[${sheet}]`}:${line}:${column}`;
}

/** A figure with the cell that it stands in, and the unit where the finding is about several. */
export function reviewedFigureWords(figure: ReviewedFigure, { unit }: Pick<Finding, 'unit'>): string {
  const cells = figure.cells === '' ? '' : `: ${displayText(figure.cells)}`;
  const other = figure.unit.id === unit?.id ? '' : ` ${displayText(figure.unit.name)}`;
  return `TC ${figure.figure}${other}${cells} (${displayText(placeWords(figure))})`;
}

/** How the list is ordered and what points at stake are. */
export const REVIEW_METHOD = {
  vi: 'Xếp theo mức độ (mâu thuẫn, khác thường, chưa có căn cứ, không còn ảnh hưởng), trong mỗi mức theo số điểm liên quan từ nhiều đến ít. Điểm liên quan: với chênh lệch tự chấm là số điểm chênh; với số liệu cần rà soát là số điểm đơn vị đang được tính theo chính số liệu đó (0 nếu thẩm định, hệ thống hoặc điều tra đã thay số liệu). Mỗi dòng là lý do để kiểm tra, không phải kết luận sai phạm.',
  en: 'Ordered by urgency (contradictions, improbable, unsupported, settled), then by the points at stake. Points at stake: of an over-claim the points that differ; of a doubted figure the points that still rest on it (0 where an appraiser, a system or a survey replaced it). A line is a reason to check, not a verdict.',
} as const satisfies Words;
