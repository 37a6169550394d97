/** Words of the page on the quality of the criteria, for who has never heard of the figures on it. */
import type { CriterionFinding, ReliabilityFigures } from '../../model/reliability-report.ts';
import { alphaSentence, chanceSentence, RELIABILITY_WORDS } from '../analyse/reliability-words.ts';
import type { Field } from '../explain/sheet.ts';
import type { Lang } from '../lang.ts';

export const RELIABILITY_PAGE_WORDS = {
  meaning: {
    vi: 'Trang này kiểm tra chính bộ tiêu chí: tiêu chí nào giúp phân biệt được các đơn vị, tiêu chí nào không. Đây là số liệu thống kê để tham khảo khi sửa đổi bộ tiêu chí; không làm thay đổi điểm và thứ hạng.',
    en: 'This page tests the criteria themselves: which of them tell units apart and which do not. These are statistics for whoever revises the criteria; no score and no rank depends on them.',
  },
  units: { vi: 'Số đơn vị', en: 'Units' },
  correlation: { vi: 'Tương quan', en: 'Correlation' },
  alphaWithout: { vi: 'Alpha nếu bỏ', en: 'Alpha without' },
  nominal: { vi: 'Quy định (%)', en: 'Nominal (%)' },
  effective: { vi: 'Thực tế (%)', en: 'Effective (%)' },
  whole: { vi: 'gộp các khối', en: 'all blocks' },
  wholeLink: { vi: 'Xem kết quả gộp các khối cùng cấp', en: 'See all blocks of the tier together' },
  flat: { vi: 'Tiêu chí không phân biệt được các đơn vị', en: 'Criteria that do not tell units apart' },
  flatMeaning: {
    vi: 'Mọi đơn vị, hoặc hầu hết đơn vị, được cùng một mức điểm. Tiêu chí như vậy vẫn cộng điểm nhưng gần như không làm thay đổi thứ hạng của đơn vị nào; có thể nâng yêu cầu hoặc thay bằng tiêu chí khác. Cột tương quan: với tỷ lệ điểm của tất cả tiêu chí khác.',
    en: 'All units, or almost all, have the same marks. Such a criterion adds points and hardly moves any rank; it may be made harder or replaced. Correlation: with the share of all other criteria.',
  },
  redundant: { vi: 'Cặp tiêu chí đo cùng một việc', en: 'Criteria that measure the same' },
  redundantMeaning: {
    vi: 'Đơn vị cao ở tiêu chí này cũng cao ở tiêu chí kia: một việc được tính điểm hai lần. Cần xem có phải do cùng một nguồn số liệu không trước khi gộp.',
    en: 'Who is high in one is high in the other: one thing earns points twice. See whether both stand on the same figure before merging them.',
  },
  against: { vi: 'Tiêu chí ngược chiều với phần còn lại', en: 'Criteria that run against the rest' },
  againstMeaning: {
    vi: 'Đơn vị đạt cao ở tiêu chí này lại thường đạt thấp ở các tiêu chí khác. Cần xem cách tính hoặc số liệu của tiêu chí.',
    en: 'Who does well here does badly elsewhere. The rule or the figures deserve a look.',
  },
  maybeChance: {
    vi: 'Tương quan âm, có thể chỉ do ngẫu nhiên',
    en: 'Correlations below 0 that may be chance alone',
  },
  areas: { vi: 'Các lĩnh vực', en: 'The areas' },
  areasMeaning: {
    vi: 'Alpha gần 1: các tiêu chí trong lĩnh vực cùng cao cùng thấp; alpha thấp: lĩnh vực gồm nhiều việc khác nhau. Tương quan: với tỷ lệ điểm của tất cả lĩnh vực khác. Trọng số quy định là phần điểm tối đa; trọng số thực tế là phần chênh lệch Chỉ số giữa các đơn vị do lĩnh vực đó tạo ra, cộng lại bằng 100%; số âm là làm giảm chênh lệch.',
    en: 'Alpha near 1: the criteria of the area rise and fall together; low: it holds different things. Correlation: with the share of all other areas. The nominal weight is the part of the maximum; the effective weight is the part of the differences in the index that the area makes. They add up to 100%; below 0 an area evens differences out.',
  },
  correlations: { vi: 'Lĩnh vực nào đi cùng nhau', en: 'Which areas go together' },
  correlationsMeaning: {
    vi: 'Hệ số từ -1 đến 1: gần 1 là đơn vị tốt ở lĩnh vực này cũng tốt ở lĩnh vực kia; gần 0 là không liên quan; số âm là ngược chiều.',
    en: 'From -1 to 1: near 1, who is good in one area is good in the other; near 0, the two are unrelated; below 0 they run against each other.',
  },
  components: { vi: 'Thành phần chính của các lĩnh vực', en: 'Principal components of the areas' },
  componentsMeaning: {
    vi: 'Cho biết sau các lĩnh vực có bao nhiêu yếu tố chung: thành phần thứ nhất giải thích càng nhiều thì các lĩnh vực càng đo cùng một việc. Hệ số tải cho biết lĩnh vực nào góp vào thành phần nào.',
    en: 'How many common causes stand behind the areas: the more the first component explains, the more they measure one thing. Loadings say which area belongs to which component.',
  },
  every: { vi: 'Toàn bộ tiêu chí', en: 'Every criterion' },
  method: { vi: 'Cách tính', en: 'How it is worked out' },
  data: { vi: 'Chất lượng bộ tiêu chí', en: 'Quality of the criteria' },
  statistics: { vi: 'Thống kê mô tả', en: 'Descriptive statistics' },
  statisticsTable: {
    vi: 'Thống kê mô tả Chỉ số và các lĩnh vực, % điểm tối đa',
    en: 'Descriptive statistics of the index and the areas, % of the maximum',
  },
  summary: { vi: 'Tóm tắt', en: 'In short' },
  chance: { vi: 'Mức ngẫu nhiên', en: 'What chance may do' },
} as const satisfies Record<string, Record<Lang, string>>;

/** Marks that hardly differ between units. */
export const FLAT_FINDINGS: readonly CriterionFinding[] = ['rankless', 'ceiling', 'floor'];

/** The page in short: how many criteria say nothing, and how the whole holds together. */
export function reliabilityFacts(figures: ReliabilityFigures, units: number, lang: Lang): Field[] {
  const { alpha, alphaOfAreas, chance, criteria } = figures;
  const having = (wanted: readonly CriterionFinding[]) =>
    criteria.filter(({ findings }) => findings.some((finding) => wanted.includes(finding))).length;
  const [none, few] = [having(['rankless']), having(['ceiling', 'floor'])];
  const [pairs, against] = [figures.redundant.length, having(['against'])];
  const summary =
    lang === 'vi'
      ? `${criteria.length} tiêu chí; ${none} tiêu chí mọi đơn vị cùng mức điểm; ${few} tiêu chí hầu hết đơn vị cùng mức điểm; ${pairs} cặp tiêu chí đo cùng một việc; ${against} tiêu chí ngược chiều rõ rệt.`
      : `${criteria.length} criteria; in ${none} all units have the same marks, in ${few} almost all; ${pairs} pairs measure the same; ${against} clearly run against the rest.`;
  return [
    [RELIABILITY_PAGE_WORDS.summary[lang], summary],
    [
      `${RELIABILITY_WORDS.alpha[lang]} (${RELIABILITY_WORDS.all[lang].toLowerCase()})`,
      alphaSentence(alpha, lang),
    ],
    [
      `${RELIABILITY_WORDS.alpha[lang]} (${RELIABILITY_WORDS.areasAsItems[lang].toLowerCase()})`,
      alphaSentence(alphaOfAreas, lang),
    ],
    [RELIABILITY_PAGE_WORDS.chance[lang], chanceSentence(chance, units, lang)],
  ];
}
