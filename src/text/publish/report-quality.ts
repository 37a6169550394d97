/** What the criteria themselves are worth: which rank nobody, which measure the same; and what of the figures to check. */
import type { GroupReliability, ReliabilityFigures } from '../../model/reliability-report.ts';
import type { Finding } from '../../model/review-report.ts';
import { criterionNames } from '../analyse/reliability-names.ts';
import { localNumber } from '../format.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { NO_VALUE } from '../table.ts';
import { unitCount } from '../vocabulary/unit-count.ts';

/** criteria or pairs of a tier that are named */
const MOST_NAMED = 5;

export const QUALITY_WORDS = {
  title: { vi: 'CHẤT LƯỢNG BỘ TIÊU CHÍ', en: 'QUALITY OF THE CRITERIA' },
  table: {
    vi: 'Tiêu chí không phân biệt được đơn vị và cặp tiêu chí luôn cùng chiều, theo cấp',
    en: 'Criteria that rank nobody and pairs that always go together, by tier',
  },
  tier: { vi: 'Cấp', en: 'Tier' },
  units: { vi: 'Đơn vị được xếp hạng', en: 'Units ranked' },
  rankless: { vi: 'Mọi đơn vị cùng mức điểm', en: 'All units the same marks' },
  ceiling: { vi: 'Hầu hết đạt điểm tối đa', en: 'Almost all full marks' },
  floor: { vi: 'Hầu hết 0 điểm', en: 'Almost all no marks' },
  redundant: { vi: 'Cặp gần như luôn cùng chiều', en: 'Pairs that always go together' },
} as const satisfies Record<string, Record<Lang, string>>;

export function qualityOpening(lang: Lang): string {
  return lang === 'vi'
    ? 'Tiêu chí mà mọi đơn vị đạt cùng mức điểm thì không phân biệt được đơn vị nào; hai tiêu chí gần như luôn tăng, giảm cùng nhau thì có thể đo cùng một việc (với ít đơn vị, sự trùng hợp cũng có thể do ngẫu nhiên). Đây là căn cứ để xem xét khi xây dựng bộ tiêu chí năm sau, không làm thay đổi kết quả năm nay.'
    : 'A criterion in which all units have the same marks ranks nobody; two that always go together may measure the same (among few units it may be chance). This is for the authors of the next edition and changes nothing in the results.';
}

/** Counts of a tier in the order of the columns of the table. */
export function qualityCounts({ criteria, redundant }: ReliabilityFigures): number[] {
  const count = (finding: 'rankless' | 'ceiling' | 'floor') =>
    criteria.filter(({ findings }) => findings.includes(finding)).length;
  return [count('rankless'), count('ceiling'), count('floor'), redundant.length];
}

/** The criteria that rank nobody and the pairs that measure the same, by name. */
export function qualityLines({ label, figures }: GroupReliability, lang: Lang): string[] {
  if (figures === null) return [];
  const where = inLang(label, lang);
  const names = criterionNames(figures, lang);
  const rankless = figures.criteria
    .filter(({ findings }) => findings.includes('rankless'))
    .map(({ code }) => names.get(code)!);
  const pairs = figures.redundant.map(
    ({ a, b, pearson }) =>
      `${names.get(a)} – ${names.get(b)} (r = ${pearson === null ? NO_VALUE : localNumber(pearson, 2, lang)})`,
  );
  const isVietnamese = lang === 'vi';
  return [
    namedLine(
      isVietnamese ? `${where}, không phân biệt được đơn vị nào` : `${where}, rank nobody`,
      rankless,
      lang,
    ),
    namedLine(
      isVietnamese ? `${where}, gần như luôn cùng chiều` : `${where}, always go together`,
      pairs,
      lang,
    ),
  ].flat();
}

function namedLine(lead: string, names: readonly string[], lang: Lang): string[] {
  if (names.length === 0) return [];
  const rest = names.length - MOST_NAMED;
  const more = rest > 0 ? [lang === 'vi' ? `và ${rest} trường hợp khác` : `and ${rest} more`] : [];
  return [`${lead}: ${[...names.slice(0, MOST_NAMED), ...more].join('; ')}.`];
}

export const CHECK_WORDS = {
  title: { vi: 'RÀ SOÁT SỐ LIỆU', en: 'REVIEW OF THE FIGURES' },
  table: { vi: 'Nội dung cần kiểm tra theo loại phát hiện', en: 'What to check, by kind of finding' },
  kind: { vi: 'Loại phát hiện', en: 'Finding' },
  findings: { vi: 'Số phát hiện', en: 'Findings' },
  units: { vi: 'Số đơn vị liên quan', en: 'Units' },
  criteria: { vi: 'Số tiêu chí liên quan', en: 'Criteria' },
  note: {
    vi: 'Phát hiện là lý do để kiểm tra lại, không phải kết luận về sai phạm. Danh sách chi tiết theo đơn vị dùng cho công tác thẩm định, không công bố trong báo cáo này.',
    en: 'A finding is a reason to ask, not a verdict. The list by unit is for the appraisers and is not published here.',
  },
} as const satisfies Record<string, Record<Lang, string>>;

/** @param findings those on which points still hang */
export function checkOpening(findings: readonly Finding[], lang: Lang): string {
  const units = new Set(findings.flatMap(({ unit }) => unit?.id ?? [])).size;
  return lang === 'vi'
    ? `Đối chiếu số liệu giữa các báo cáo, hệ thống thông tin và kết quả thẩm định cho ${findings.length} phát hiện còn ảnh hưởng đến điểm, liên quan đến ${unitCount(units, lang)}, đề nghị kiểm tra trước khi công bố.`
    : `Reports, systems and appraisals laid side by side give ${findings.length} ${findings.length === 1 ? 'finding' : 'findings'} on which points still hang, of ${unitCount(units, lang)}, to be checked before the announcement.`;
}
