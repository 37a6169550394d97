/** Headings and notes of the annexes of a decision. */
import { decimal } from '../../exact/decimal.ts';
import type { AnnexReport, BlockAnnex, RetiredUnit } from '../../model/annex-report.ts';
import { formatDay, formatRounded, localDecimal } from '../format.ts';
import type { Lang } from '../lang.ts';
import { previousNote } from '../results/change-words.ts';
import { RANKING_WORDS } from '../results/ranking-words.ts';
import { refusedLines } from '../results/refused-lines.ts';
import { formulaSentence, settingSentences } from '../results/report-head.ts';
import { unrankedGroups, unrankedHead } from '../results/unranked-groups.ts';
import { HEADINGS } from '../vocabulary/headings.ts';

export const ANNEX_WORDS = {
  rank: HEADINGS.rank,
  unit: HEADINGS.unit,
  appraised: { vi: 'Điểm thẩm định', en: 'Points of the appraisal' },
  survey: { vi: 'Điểm điều tra xã hội học', en: 'Points of the survey' },
  points: { vi: 'Tổng điểm', en: 'Total points' },
  applied: { vi: 'Điểm tối đa áp dụng', en: 'Maximum that applied' },
  index: HEADINGS.index,
  grade: RANKING_WORDS.grade,
  places: {
    vi: 'Tăng/giảm so với năm trước (bậc)',
    en: 'Change since last year (places)',
  },
  mean: RANKING_WORDS.mean,
  empty: { vi: 'Không có đơn vị nào được xếp hạng.', en: 'No unit is ranked.' },
  notes: { vi: 'Ghi chú:', en: 'Notes:' },
} as const satisfies Record<string, Record<Lang, string>>;

export function annexNumber(number: string, lang: Lang): string {
  return lang === 'vi' ? `Phụ lục ${number}` : `Annex ${number}`;
}

/** Title and block, one a line. */
export function annexTitles(year: number, block: string, lang: Lang): [string, string] {
  return lang === 'vi'
    ? [`Chỉ số cải cách hành chính năm ${year}`, `Khối: ${block}`]
    : [`Public administration reform index ${year}`, `Block: ${block}`];
}

/** `(Kèm theo Quyết định số 05/QĐ-UBND ngày ... của ...)`. */
export function annexReference(number: string, date: string, issuer: string, lang: Lang): string {
  return lang === 'vi'
    ? `(Kèm theo Quyết định số ${number} ${date} của ${issuer})`
    : `(Annexed to Decision no. ${number}, ${date}, of ${issuer})`;
}

/** What the numbers are, then what is particular to the block: ties, units without a place, units left out. */
export function annexNotes(report: AnnexReport, annex: BlockAnnex, lang: Lang): string[] {
  const isVietnamese = lang === 'vi';
  return [
    isVietnamese
      ? 'Tổng điểm là điểm đạt của các lĩnh vực, bằng điểm thẩm định cộng điểm điều tra xã hội học, không gồm điểm thưởng, điểm trừ.'
      : 'Total points are those of the areas: of the appraisal and of the survey, without bonus and penalty.',
    formulaSentence(report, lang),
    ...settingSentences(report, lang),
    isVietnamese
      ? 'Các số trong bảng được làm tròn khi in, nên cộng các số đã làm tròn có thể lệch so với tổng.'
      : 'The numbers of the table are rounded as they are printed, so that rounded parts may not add up.',
    ...surveyNote(annex, lang),
    ...comparedNotes(report, annex, lang),
    ...outsideNotes(report, annex, lang),
    ...tieNotes(annex, lang),
    ...closeNotes(annex, lang),
    ...unrankedGroups(annex.unranked).map(
      (group) => `${unrankedHead(group, lang)}: ${group.units.map(({ name }) => name).join('; ')}.`,
    ),
    ...annex.retired.map((unit) => retiredNote(unit, lang)),
  ];
}

function surveyNote({ ranked }: BlockAnnex, lang: Lang): string[] {
  const without = ranked.filter(({ points }) => points.survey === null).length;
  if (without === 0) return [];
  if (without === ranked.length) {
    return [
      lang === 'vi'
        ? 'Dấu "–" ở cột điểm điều tra xã hội học: không có tiêu chí điều tra xã hội học nào được áp dụng đối với khối này.'
        : 'A "–" in the column of the survey: no survey criterion applied to this block.',
    ];
  }
  return [
    lang === 'vi'
      ? 'Dấu "–" ở cột điểm điều tra xã hội học: không có tiêu chí điều tra xã hội học nào được áp dụng đối với đơn vị; giá trị trung bình của cột tính trên các đơn vị có điểm điều tra.'
      : 'A "–" in the column of the survey: no survey criterion applied to the unit; the mean is of the others.',
  ];
}

function comparedNotes(report: AnnexReport, { ranked }: BlockAnnex, lang: Lang): string[] {
  if (!report.compared) return [];
  const { comparedWith } = report;
  const places = ranked.map(({ place }) => place);
  if (comparedWith?.figures !== 'computed') return [printedNote(lang), ...refusedLines(places, lang)];
  if (places.every(({ refusal }) => refusal !== undefined)) return refusedLines(places, lang);
  const signs =
    lang === 'vi'
      ? 'Tăng/giảm so với năm trước tính trên thứ hạng đã công bố trong khối: dấu "+" là tăng hạng, dấu "-" là giảm hạng, "0" là giữ nguyên.'
      : 'Change since last year, of the rank in the block: "+" is a gain, "-" a loss, "0" none.';
  return [signs, previousNote({ previous: null, comparedWith }, lang), ...refusedLines(places, lang)];
}

function printedNote(lang: Lang): string {
  return lang === 'vi'
    ? 'Tăng/giảm so với năm trước: dấu "+" là tăng hạng, dấu "-" là giảm hạng, "0" là giữ nguyên, "–" là đơn vị không có hạng trong bảng công bố năm trước; hai năm có thể dùng bộ tiêu chí khác nhau.'
    : 'Change since last year: "+" is a gain, "-" a loss, "0" none, "–" a unit without a rank last year; its rules may have been others.';
}

const OUTSIDE_WORDS = {
  bonus: { vi: 'Điểm thưởng', en: 'Bonus' },
  penalty: { vi: 'Điểm trừ', en: 'Penalty' },
} as const;

/** What the table has no column for: `Điểm thưởng 0,50: Sở A; Sở B.`, the most points first. */
function outsideNotes({ settings }: AnnexReport, { ranked }: BlockAnnex, lang: Lang): string[] {
  return (['bonus', 'penalty'] as const).flatMap((part) => {
    const earned = ranked
      .map((row) => ({ row, points: decimal(row.points[part] ?? '0') }))
      .filter(({ points }) => !points.isZero)
      .sort((a, b) => b.points.compare(a.points))
      .map(({ row }) => row);
    const groups = groupNames(earned, ({ points }) => points[part] ?? '');
    return groups.map(([points, names]) => {
      const printed = formatRounded(decimal(points), settings.decimals, lang);
      return `${OUTSIDE_WORDS[part][lang]} ${printed}: ${names}.`;
    });
  });
}

/** `Đồng hạng 3 do có Chỉ số bằng nhau: Sở A; Sở B.` */
function tieNotes({ ranked }: BlockAnnex, lang: Lang): string[] {
  const tied = ranked.filter(({ place }) => place.tied);
  return groupNames(tied, ({ place }) => String(place.rank)).map(([rank, names]) =>
    lang === 'vi'
      ? `Đồng hạng ${rank} do có Chỉ số bằng nhau: ${names}.`
      : `Tied at rank ${rank} with equal indexes: ${names}.`,
  );
}

/** Equal as printed and yet of different ranks: the values before rounding differ. */
function closeNotes({ ranked }: BlockAnnex, lang: Lang): string[] {
  const close = ranked.filter(({ place }) =>
    ranked.some((other) => other.place.index === place.index && other.place.rank !== place.rank),
  );
  return groupNames(close, ({ place }) => place.index).map(([index, names]) => {
    const printed = localDecimal(index, lang);
    return lang === 'vi'
      ? `Cùng in là ${printed} nhưng khác hạng vì giá trị trước khi làm tròn khác nhau: ${names}.`
      : `Printed alike as ${printed}, ranked apart by their values before rounding: ${names}.`;
  });
}

function groupNames(
  rows: BlockAnnex['ranked'],
  keyOf: (row: BlockAnnex['ranked'][number]) => string,
): [key: string, names: string][] {
  const keys = [...new Set(rows.map(keyOf))];
  return keys.map((key) => {
    const names = rows.filter((row) => keyOf(row) === key).map(({ place }) => place.unit.name);
    return [key, names.join('; ')];
  });
}

function retiredNote({ unit, until, mergedInto }: RetiredUnit, lang: Lang): string {
  const day = formatDay(until);
  if (lang === 'vi') {
    const end =
      mergedInto === null
        ? `kết thúc hoạt động ngày ${day}`
        : `sáp nhập vào ${mergedInto.name}, ngày cuối hoạt động ${day}`;
    return `Không đánh giá: ${unit.name} (${end}).`;
  }
  const end = mergedInto === null ? '' : `, merged into ${mergedInto.name}`;
  return `Not assessed: ${unit.name} (existed until ${day}${end}).`;
}

/** A unit that the settings leave out. */
export function excludedNote({ unit, reason }: { unit: string; reason: string }, lang: Lang): string {
  return lang === 'vi' ? `Không đánh giá: ${unit} (${reason}).` : `Not assessed: ${unit} (${reason}).`;
}
