/** Words of units through the years: why a year cannot be compared, what changed in between, how predecessors are joined. */

import type { JoinStrategy } from '../../model/join-strategy.ts';
import type { UnrankedUnit } from '../../model/ranking.ts';
import type {
  JoinedYear,
  SeriesReport,
  UnjoinedReason,
  YearBreak,
  YearPoint,
  YearReason,
} from '../../model/series-report.ts';
import { localDecimal } from '../format.ts';
import type { Lang } from '../lang.ts';
import { nameList } from '../name-list.ts';
import { UNRANKED_WORDS } from '../states.ts';

type Words = Readonly<Record<Lang, string>>;

export const SERIES_HEADINGS = {
  year: { vi: 'Năm', en: 'Year' },
  edition: { vi: 'Bộ tiêu chí', en: 'Edition' },
  name: { vi: 'Tên khi đó', en: 'Name then' },
  of: { vi: 'Trên số đơn vị', en: 'Of' },
  grade: { vi: 'Xếp loại', en: 'Grade' },
  blockThen: { vi: 'Khối khi đó', en: 'Block then' },
  breaks: { vi: 'Thay đổi so với năm liền trước', en: 'Changed since the year before' },
  comparable: { vi: 'So sánh với đơn vị hiện nay', en: 'Comparison with the present unit' },
  predecessors: { vi: 'Tiền thân và kết quả', en: 'Predecessors and their results' },
  joined: { vi: 'Chỉ số của số liệu gộp', en: 'Index of joined figures' },
  now: { vi: 'Chỉ số năm nay trên cùng tiêu chí', en: 'Present index on the same criteria' },
  coverage: { vi: 'Tiêu chí gộp được (% điểm tối đa)', en: 'Criteria joined (% of the maximum)' },
  joinedCriteria: { vi: 'Tiêu chí được gộp', en: 'Criteria joined' },
  leftOut: { vi: 'Tiêu chí không gộp', en: 'Criteria left out' },
} as const satisfies Record<string, Words>;

export const SERIES_WORDS = {
  method: {
    vi: 'Mỗi năm ghi Chỉ số, hạng và số đơn vị trong khối của năm đó, theo bộ tiêu chí của năm đó. Chỉ so sánh một đơn vị qua các năm khi đơn vị đó vẫn là một đơn vị nguyên vẹn, kể cả khi đổi tên.',
    en: 'Each year gives the index, the rank and the number of units of its block, by the edition of that year. A unit is compared through the years only where it was the same whole unit, under this or another name.',
  },
  join: {
    vi: 'Gộp số liệu của các đơn vị tiền thân: tỷ lệ được tính lại từ tổng tử số và tổng mẫu số, khảo sát từ tổng số phiếu hợp lệ, theo quy tắc của năm đó; chỉ trên các tiêu chí cộng được. Chỉ số không bao giờ lấy trung bình. Số của năm nay bên cạnh tính trên đúng các tiêu chí ấy.',
    en: 'Joined figures of predecessors: shares are worked out again from summed numerators and denominators, surveys from all their answers, by the rules of that year, on the criteria that can be added alone. Indexes are never averaged. The present number beside it stands on the same criteria.',
  },
  notCompared: { vi: 'Không đủ điều kiện so sánh', en: 'What cannot be compared' },
  oneYear: { vi: 'Tiêu chí gộp số liệu', en: 'Criteria of the joined figures' },
  comparable: { vi: 'so sánh được', en: 'comparable' },
  noBreak: { vi: 'không', en: 'nothing' },
  tooLittle: {
    vi: 'phần gộp được quá ít để tính Chỉ số',
    en: 'too little can be joined for an index',
  },
} as const satisfies Record<string, Words>;

const REASON_WORDS: Readonly<Record<Exclude<YearReason, UnrankedUnit['reason']>, Words>> = {
  new: { vi: 'đơn vị mới, không rõ tiền thân', en: 'a new unit, nothing is known of what was before' },
  merged: { vi: 'được sáp nhập từ nhiều đơn vị', en: 'made of several units' },
  partial: { vi: 'đã nhận hoặc chuyển đi một phần đơn vị', en: 'gained or lost a part of a unit' },
  elsewhere: {
    vi: 'có tiền thân thuộc địa phương khác hoặc không được đánh giá năm đó',
    en: 'a predecessor belonged elsewhere or was not assessed that year',
  },
  notThen: { vi: 'không thuộc phạm vi đánh giá năm đó', en: 'not assessed that year' },
};

export const UNJOINED_WORDS: Readonly<Record<UnjoinedReason, Words>> = {
  measure: {
    vi: 'loại số liệu không cộng được (có/không, lựa chọn, ngày, điểm, so với đơn vị tốt nhất)',
    en: 'nothing that can be added (yes or no, a choice, a day, points, relative to the best)',
  },
  count: {
    vi: 'số lượng cộng được nhưng không chấm điểm được theo mức đặt cho một đơn vị',
    en: 'a number that can be added, but not scored by what is expected of one unit',
  },
  noCounts: { vi: 'có đơn vị chỉ báo tỷ lệ, thiếu tử số và mẫu số', en: 'a percentage without its counts' },
  noSample: { vi: 'khảo sát thiếu số phiếu', en: 'a survey without its number of answers' },
  notReported: { vi: 'có đơn vị chưa báo cáo', en: 'one of them did not report' },
  rejected: { vi: 'có đơn vị không được công nhận điểm', en: 'one of them was given no points' },
  points: {
    vi: 'có đơn vị được thẩm định cho điểm thay số liệu',
    en: 'points were given in place of a figure',
  },
  notNow: {
    vi: 'năm nay đơn vị không có tiêu chí này hoặc đo theo cách khác',
    en: 'the present unit lacks it, or it is measured otherwise',
  },
};

const BREAK_WORDS: Readonly<Record<keyof YearBreak, Words>> = {
  rules: { vi: 'Đổi quy tắc', en: 'New rules' },
  unit: { vi: 'Đổi đơn vị', en: 'Other unit' },
  block: { vi: 'Đổi khối', en: 'Other block' },
};
const BREAKS = ['rules', 'unit', 'block'] as const;

/** What changed between two years, in words; none where nothing did. */
export function breakWords(between: YearBreak, lang: Lang): string[] {
  return BREAKS.filter((kind) => between[kind]).map((kind) => BREAK_WORDS[kind][lang]);
}

/** The year of a campaign: that of the day on which its units are looked at. */
export function yearOf({ asOf }: SeriesReport['years'][number]): string {
  return asOf.slice(0, 4);
}

export function reasonWords(reason: YearReason, lang: Lang): string {
  return reason in UNRANKED_WORDS
    ? UNRANKED_WORDS[reason as UnrankedUnit['reason']][lang]
    : REASON_WORDS[reason as keyof typeof REASON_WORDS][lang];
}

/** `không đủ điều kiện so sánh (được sáp nhập từ nhiều đơn vị)`. */
export function comparableText({ reason }: YearPoint, lang: Lang): string {
  if (reason === null) return SERIES_WORDS.comparable[lang];
  const why = reasonWords(reason, lang);
  return lang === 'vi' ? `không đủ điều kiện so sánh (${why})` : `cannot be compared (${why})`;
}

/** `Xã A (40%): 86,00, hạng 3/12`. */
export function predecessorText(part: YearPoint['predecessors'][number], lang: Lang): string {
  const share = part.share === '1' ? '' : ` (${shareText(part.share, lang)})`;
  const standing =
    part.index === null || part.rank === null || part.of === null
      ? lang === 'vi'
        ? 'không có kết quả'
        : 'no result'
      : `${localDecimal(part.index, lang)}, ${lang === 'vi' ? 'hạng' : 'rank'} ${part.rank}/${part.of}`;
  return `${part.name}${share}: ${standing}`;
}

function shareText(share: string | null, lang: Lang): string {
  if (share === null) return lang === 'vi' ? 'một phần, chưa rõ tỷ lệ' : 'a part, share unknown';
  return lang === 'vi' ? `phần ${localDecimal(share, lang)}` : `share ${share}`;
}

/** Codes of the criteria that were joined: `1.1, 2.3`. */
export function joinedCodes({ criteria }: JoinedYear): string[] {
  return criteria.filter(({ reason }) => reason === null).map(({ code }) => code);
}

/** Criteria left out by reason, in the order in which the reasons appear: `1.3, 2.1: ...`. */
export function leftOutByReason({ criteria }: JoinedYear, lang: Lang): { codes: string[]; words: string }[] {
  const reasons = [...new Set(criteria.flatMap(({ reason }) => reason ?? []))];
  return reasons.map((reason) => ({
    codes: criteria.filter((criterion) => criterion.reason === reason).map(({ code }) => code),
    words: UNJOINED_WORDS[reason][lang],
  }));
}

/** What the joined figures give: `75,24 (năm nay 88,57 trên cùng 70,0% điểm tối đa)`. */
export function joinedText({ index, now, coverage }: JoinedYear, lang: Lang): string {
  const share = `${localDecimal(coverage, lang)}%`;
  if (index === null) return `${SERIES_WORDS.tooLittle[lang]} (${share})`;
  const present = now === null ? null : localDecimal(now, lang);
  const on = lang === 'vi' ? `trên ${share} điểm tối đa` : `on ${share} of the maximum`;
  const beside = present === null ? on : `${lang === 'vi' ? 'năm nay' : 'now'} ${present}, ${on}`;
  return `${localDecimal(index, lang)} (${beside})`;
}

export function joinLine(join: JoinStrategy, lang: Lang): string {
  if (join === 'sum') return SERIES_WORDS.join[lang];
  return lang === 'vi'
    ? 'Số liệu của đơn vị tiền thân không được gộp.'
    : 'Figures of predecessors are not joined.';
}

/** What cannot be compared: `Xã M, năm 2023, 2024: được sáp nhập từ nhiều đơn vị (Xã A và Xã B)`, years alike together. */
export function notComparedLines({ units, years }: SeriesReport, lang: Lang): string[] {
  return units.flatMap(({ unit, points }) => {
    const yearsOf = new Map<string, string[]>();
    for (const [at, point] of points.entries()) {
      if (point.reason === null) continue;
      const why = whyText(point, lang);
      yearsOf.set(why, [...(yearsOf.get(why) ?? []), yearOf(years[at]!)]);
    }
    return [...yearsOf].map(([why, each]) => {
      const list = each.join(', ');
      return `${unit.name}, ${lang === 'vi' ? `năm ${list}` : list}: ${why}`;
    });
  });
}

function whyText({ reason, predecessors }: YearPoint, lang: Lang): string {
  const names = nameList(
    predecessors.map(({ name }) => name),
    lang,
  );
  return `${reasonWords(reason!, lang)}${names === '' ? '' : ` (${names})`}`;
}
