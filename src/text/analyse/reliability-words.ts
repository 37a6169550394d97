/** What the figures of the reliability of criteria are called and mean, for terminal, spreadsheet, page and chart. */
import type { Alpha, CriterionFinding, ReliabilityReport } from '../../model/reliability-report.ts';
import { localNumber } from '../format.ts';
import type { Lang } from '../lang.ts';

type Words = Readonly<Record<Lang, string>>;

export const RELIABILITY_WORDS = {
  kind: { vi: 'Loại', en: 'Kind' },
  all: { vi: 'Toàn bộ tiêu chí', en: 'All criteria' },
  areasAsItems: { vi: 'Các lĩnh vực', en: 'The areas' },
  index: { vi: 'Chỉ số', en: 'Index' },
  alpha: { vi: 'Hệ số Cronbach alpha', en: 'Cronbach alpha' },
  alphaShort: { vi: 'Alpha', en: 'Alpha' },
  items: { vi: 'Số tiêu chí được tính', en: 'Items' },
  alphaWithout: { vi: 'Alpha nếu bỏ tiêu chí', en: 'Alpha without it' },
  criteria: { vi: 'Số tiêu chí', en: 'Criteria' },
  withIndex: { vi: 'Tương quan với Chỉ số', en: 'Correlation with the index' },
  withRest: { vi: 'Tương quan với phần còn lại', en: 'Correlation with the rest' },
  nominal: { vi: 'Trọng số quy định (%)', en: 'Nominal weight (%)' },
  effective: { vi: 'Trọng số thực tế (%)', en: 'Effective weight (%)' },
  units: { vi: 'Số đơn vị có giá trị', en: 'Units with a value' },
  notReported: { vi: 'Chưa báo cáo', en: 'Not reported' },
  notApplied: { vi: 'Không áp dụng', en: 'Does not apply' },
  full: { vi: 'Đạt điểm tối đa', en: 'Full marks' },
  zero: { vi: '0 điểm', en: 'No marks' },
  finding: { vi: 'Nhận xét', en: 'Finding' },
  pair: { vi: 'Tiêu chí thứ hai', en: 'Second criterion' },
  second: { vi: 'Đối chiếu với', en: 'Against' },
  areaPair: { vi: 'Cặp lĩnh vực', en: 'Two areas' },
  areaIndex: { vi: 'Lĩnh vực với Chỉ số', en: 'Area and index' },
  areaRest: { vi: 'Lĩnh vực với phần còn lại', en: 'Area and the rest' },
  redundantPair: { vi: 'Cặp tiêu chí đo cùng một việc', en: 'Two criteria that measure the same' },
  component: { vi: 'Thành phần chính', en: 'Principal component' },
  sdev: { vi: 'Độ lệch chuẩn', en: 'Standard deviation' },
  explained: { vi: 'Phương sai giải thích (%)', en: 'Variance explained (%)' },
  cumulative: { vi: 'Cộng dồn (%)', en: 'Cumulative (%)' },
  loading: { vi: 'Hệ số tải', en: 'Loading' },
  none: { vi: 'Không có.', en: 'None.' },
} as const satisfies Record<string, Words>;

export const CORRELATION_WORDS = {
  pearson: { vi: 'Pearson', en: 'Pearson' },
  spearman: { vi: 'Spearman', en: 'Spearman' },
  kendall: { vi: 'Kendall (tau-b)', en: 'Kendall (tau-b)' },
} as const satisfies Record<string, Words>;

const FINDING_WORDS: Readonly<Record<CriterionFinding, Words>> = {
  rankless: {
    vi: 'không phân biệt được đơn vị nào: mọi đơn vị cùng mức điểm',
    en: 'ranks nobody: all units have the same marks',
  },
  ceiling: { vi: 'hầu hết đơn vị đạt điểm tối đa', en: 'almost all units have full marks' },
  floor: { vi: 'hầu hết đơn vị 0 điểm', en: 'almost all units have no marks' },
  against: { vi: 'ngược chiều với phần còn lại', en: 'runs against the rest' },
  negative: {
    vi: 'tương quan âm với phần còn lại, có thể do ngẫu nhiên',
    en: 'correlation with the rest below 0, maybe by chance',
  },
  fewUnits: { vi: 'quá ít đơn vị có giá trị để tính', en: 'too few units have a value' },
};

export function findingWords(findings: readonly CriterionFinding[], lang: Lang): string {
  return findings.map((finding) => FINDING_WORDS[finding][lang]).join('; ');
}

const ALPHA_GAP_WORDS: Readonly<Record<NonNullable<Alpha['gap']>, Words>> = {
  fewItems: {
    vi: 'không tính được: chưa đủ hai tiêu chí có điểm khác nhau giữa các đơn vị',
    en: 'none: fewer than two criteria vary between the units',
  },
  fewSharedUnits: {
    vi: 'không tính được: có hai tiêu chí mà hầu như không đơn vị nào có cả hai giá trị',
    en: 'none: two criteria have hardly a unit in common',
  },
  noVariance: {
    vi: 'không tính được: tổng của các tiêu chí không khác nhau giữa các đơn vị',
    en: 'none: the criteria together do not vary between the units',
  },
};

/** From which value on an alpha is called what it is called: the customary scale of questionnaires. */
const ALPHA_SCALE: readonly (readonly [from: number, words: Words])[] = [
  [0.9, { vi: 'rất cao, có thể có tiêu chí trùng lặp', en: 'very high, some criteria may say the same' }],
  [0.8, { vi: 'tốt', en: 'good' }],
  [0.7, { vi: 'chấp nhận được', en: 'acceptable' }],
  [0.6, { vi: 'còn yếu', en: 'weak' }],
  [0, { vi: 'thấp: các tiêu chí đo những việc khác nhau', en: 'low: the criteria measure different things' }],
];
const CONTRADICTION: Words = {
  vi: 'âm: các tiêu chí trái chiều nhau',
  en: 'below 0: the criteria contradict each other',
};

/** `chấp nhận được`, or why there is no alpha. */
export function alphaWords({ value, gap }: Alpha, lang: Lang): string {
  if (value === null) return ALPHA_GAP_WORDS[gap ?? 'noVariance'][lang];
  return (ALPHA_SCALE.find(([from]) => value >= from)?.[1] ?? CONTRADICTION)[lang];
}

/** `0,76 (chấp nhận được)`, or why there is none. */
export function alphaSentence(alpha: Alpha, lang: Lang): string {
  const words = alphaWords(alpha, lang);
  return alpha.value === null ? words : `${localNumber(alpha.value, 2, lang)} (${words})`;
}

/** Why a block has no figures. */
export function fewUnitsSentence(units: number, { minUnits }: { minUnits: number }, lang: Lang): string {
  return lang === 'vi'
    ? `Chỉ có ${units} đơn vị được xếp hạng, ít hơn ${minUnits} đơn vị: số liệu thống kê không có ý nghĩa nên không tính.`
    : `Only ${units} ranked units, fewer than ${minUnits}: statistics would say nothing and are left out.`;
}

/** How far chance alone may carry a correlation. */
export function chanceSentence(chance: number, units: number, lang: Lang): string {
  const size = localNumber(chance, 2, lang);
  return lang === 'vi'
    ? `Với ${units} đơn vị, hệ số tương quan từ -${size} đến ${size} có thể chỉ do ngẫu nhiên.`
    : `With ${units} units, a correlation between -${size} and ${size} may be chance alone.`;
}

/** How everything is worked out, one sentence each. */
export function reliabilityMethod({ options }: Pick<ReliabilityReport, 'options'>, lang: Lang): string[] {
  const { minUnits, redundantFrom, ceilingPercent } = options;
  const [same, most] = [localNumber(redundantFrom, 2, lang), localNumber(ceilingPercent, 0, lang)];
  return lang === 'vi'
    ? [
        'Giá trị của mỗi tiêu chí là tỷ lệ (%) điểm đạt so với điểm tối đa của các đơn vị được xếp hạng; tiêu chí không áp dụng hoặc chưa báo cáo thì không có giá trị.',
        'Cronbach alpha = k² × trung bình hiệp phương sai giữa các tiêu chí / tổng hiệp phương sai, tính theo từng cặp có đủ giá trị; tiêu chí không biến thiên được loại ra.',
        'Tương quan với phần còn lại: với tỷ lệ điểm của tất cả tiêu chí khác, không kể chính tiêu chí đó. Kendall là tau-b.',
        'Trọng số thực tế = 100 × hiệp phương sai (phần đóng góp, Chỉ số) / phương sai của Chỉ số trước điểm thưởng, điểm trừ; cộng lại bằng 100.',
        `Ngưỡng: ít nhất ${minUnits} đơn vị; trùng lặp khi tương quan Pearson từ ${same}; "hầu hết" là từ ${most}% đơn vị.`,
      ]
    : [
        'The value of a criterion is the share of its maximum in % of the ranked units; where it does not apply or is not reported there is none.',
        'Cronbach alpha = k² × mean covariance between criteria / sum of all covariances, by pairs with both values; criteria that do not vary are left out.',
        'Correlation with the rest: with the share of all other criteria, without the criterion itself. Kendall is tau-b.',
        'Effective weight = 100 × covariance of the part with the index / variance of the index before bonus and penalty; they add up to 100.',
        `Thresholds: at least ${minUnits} units; the same from a Pearson correlation of ${same}; "almost all" from ${most}% of the units.`,
      ];
}
