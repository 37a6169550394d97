/** Words of the overview: the first minute of a leader. */
import type { BlockOverview, OverviewReport } from '../../model/overview-report.ts';
import { roundedFigure } from '../explain/figure-words.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { unitCount } from '../vocabulary/unit-count.ts';

type MissedTarget = OverviewReport['targets']['missedTargets'][number];

interface NumberOptions {
  decimals: number;
  lang: Lang;
}

export const OVERVIEW_WORDS = {
  progress: { vi: 'Đơn vị đã có số liệu', en: 'Units with figures' },
  allIn: { vi: 'Tất cả các đơn vị đã có số liệu', en: 'Every unit has figures' },
  targets: { vi: 'Chỉ tiêu kế hoạch đã đạt', en: 'Plan targets met' },
  noTargets: { vi: 'Bộ tiêu chí không có chỉ tiêu bằng số', en: 'The edition has no numeric target' },
  blocks: { vi: 'Kết quả theo khối', en: 'Results by block' },
  distribution: { vi: 'Phân bố Chỉ số theo khối', en: 'Distribution of the index by block' },
  missedTitle: { vi: 'Chỉ tiêu kế hoạch chưa đạt', en: 'Plan targets that were missed' },
  allTargets: { vi: 'Xem tất cả chỉ tiêu kế hoạch', en: 'All plan targets' },
  missedCaption: { vi: 'Xếp theo mức còn thiếu, lớn nhất trước', en: 'The greatest distance first' },
  noneMissed: {
    vi: 'Không có chỉ tiêu nào tính được mà chưa đạt.',
    en: 'No target that can be computed was missed.',
  },
  mean: { vi: 'Giá trị trung bình (%)', en: 'Mean (%)' },
  median: { vi: 'Trung vị (thấp)', en: 'Low median' },
  spread: { vi: 'Cao nhất – thấp nhất', en: 'Highest – lowest' },
  ranked: { vi: 'Đơn vị được xếp hạng', en: 'Units ranked' },
  grades: { vi: 'Xếp loại', en: 'Grades' },
  ungraded: { vi: 'Dưới mọi mức xếp loại', en: 'Below every grade' },
  leaders: { vi: 'Dẫn đầu', en: 'Leading' },
  trailing: { vi: 'Cuối bảng', en: 'Trailing' },
  risen: { vi: 'Tăng hạng nhiều nhất', en: 'Greatest gains' },
  fallen: { vi: 'Giảm hạng nhiều nhất', en: 'Greatest losses' },
  weakest: {
    vi: 'Lĩnh vực yếu nhất (bình quân % điểm tối đa)',
    en: 'Weakest areas (mean share of the maximum)',
  },
  whole: { vi: 'Xem bảng xếp hạng', en: 'The whole ranking' },
  target: { vi: 'Chỉ tiêu', en: 'Target' },
  tier: { vi: 'Cấp', en: 'Tier' },
  asked: { vi: 'Mức kế hoạch', en: 'Planned' },
  attained: { vi: 'Thực hiện', en: 'Attained' },
  gap: { vi: 'Còn thiếu', en: 'Short by' },
  noPrevious: {
    vi: 'Chưa đưa vào bảng công bố của năm trước, vì vậy chưa có mục tăng, giảm hạng.',
    en: "Last year's table was not given, so nothing is said about who moved.",
  },
  noFigures: {
    vi: 'Chưa có số liệu của đơn vị nào trong toàn tỉnh: chưa thể tính Chỉ số, xếp hạng hoặc đánh giá chỉ tiêu. Trang này tự hiện kết quả khi có báo cáo của đơn vị.',
    en: 'No unit of the province has any figure yet: no index, rank or target can be computed. Results appear here with the first reports.',
  },
} as const satisfies Record<string, Record<Lang, string>>;

/** `Còn 13 đơn vị chưa có số liệu`. */
export function withoutFigures(count: number, lang: Lang): string {
  if (count === 0) return OVERVIEW_WORDS.allIn[lang];
  return lang === 'vi'
    ? `Còn ${unitCount(count, lang)} chưa có số liệu`
    : `${unitCount(count, lang)} without figures`;
}

/** What became of the targets that were not met. */
export function targetsBeside({ missed, unknown }: OverviewReport['targets'], lang: Lang): string {
  return lang === 'vi'
    ? `Chưa đạt ${missed}; chưa tính được ${unknown}`
    : `${missed} missed; ${unknown} cannot be computed`;
}

export function rankedOf(ranked: number, all: number, lang: Lang): string {
  return lang === 'vi' ? `${ranked} trên ${unitCount(all, lang)}` : `${ranked} of ${unitCount(all, lang)}`;
}

/** `Xuất sắc 2, Tốt 5, Khá 1`. */
export function gradeCounts(grades: BlockOverview['grades'], lang: Lang): string {
  return grades.map(({ label, units }) => `${inLang(label, lang)} ${units}`).join(', ');
}

/** How far below the target: `3,77 điểm %`. */
export function shortBy(gap: string, measure: MissedTarget['measure'], options: NumberOptions): string {
  const number = roundedFigure(gap, measure, options);
  return number.endsWith('%') ? `${number.slice(0, -1)} ${POINTS[options.lang]}` : number;
}

const POINTS: Readonly<Record<Lang, string>> = { vi: 'điểm %', en: 'points' };

/** `Xem thêm 40 chỉ tiêu chưa đạt`. */
export function moreMissed(count: number, lang: Lang): string {
  return lang === 'vi' ? `Xem thêm ${count} chỉ tiêu chưa đạt` : `${count} more missed targets`;
}
