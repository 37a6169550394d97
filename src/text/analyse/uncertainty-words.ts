/** Words of how firm ranks are: what was varied, and what the replications say of a unit, a group, a choice. */
import type { UncertaintySource } from '../../model/robustness-options.ts';
import type {
  BlockUncertainty,
  FailureReason,
  RankSpreadReport,
  SourceEffect,
  UncertaintyReport,
} from '../../model/uncertainty-report.ts';
import { localDecimal, localNumber } from '../format.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { NO_VALUE } from '../table.ts';
import { unitCount } from '../vocabulary/unit-count.ts';

type Words = Readonly<Record<Lang, string>>;

export const SOURCE_WORDS = {
  weights: { vi: 'Trọng số dao động', en: 'Weights moved' },
  dirichlet: { vi: 'Trọng số phân bổ lại', en: 'Weights divided anew' },
  aggregation: { vi: 'Cách tổng hợp điểm', en: 'Aggregation' },
  rounding: { vi: 'Cách làm tròn', en: 'Rounding' },
  'none-arose': { vi: 'Cách xử lý tiêu chí không phát sinh', en: 'Criteria that did not arise' },
  'leave-out': { vi: 'Bớt một lĩnh vực hoặc tiêu chí', en: 'One area or criterion less' },
  surveys: { vi: 'Sai số chọn mẫu của điều tra xã hội học', en: 'Sampling error of surveys' },
} as const satisfies Record<UncertaintySource, Words>;

const ALL_TOGETHER: Words = { vi: 'Tất cả các lựa chọn trên cùng lúc', en: 'All of these together' };

export function sourceName({ source }: Pick<SourceEffect, 'source'>, lang: Lang): string {
  return (source === null ? ALL_TOGETHER : SOURCE_WORDS[source])[lang];
}

/** What a source draws, in one sentence. */
export function sourceMeaning(
  source: UncertaintySource,
  { spread, concentration, floor }: UncertaintyReport,
  lang: Lang,
): string {
  const most = percentText(spread, lang);
  const least = percentText(floor, lang);
  const meanings: Record<UncertaintySource, Words> = {
    weights: {
      vi: `trọng số của từng lĩnh vực, từng tiêu chí tăng hoặc giảm ngẫu nhiên, nhiều nhất ${most}% của chính nó`,
      en: `the weight of each area and criterion goes up or down at random by at most ${most}% of itself`,
    },
    dirichlet: {
      vi: `tổng trọng số được chia lại ngẫu nhiên quanh mức của bộ tiêu chí (phân phối Dirichlet, tham số tập trung ${localDecimal(String(concentration), lang)})`,
      en: `weights are divided anew around those of the edition (Dirichlet, concentration ${localDecimal(String(concentration), lang)})`,
    },
    aggregation: {
      vi: `tính chung mọi tiêu chí như bộ tiêu chí quy định, hoặc lấy trung bình cộng các lĩnh vực, hoặc trung bình nhân các lĩnh vực (lĩnh vực đạt dưới ${least}% tính bằng ${least}%)`,
      en: `all criteria together as the edition does it, the mean of the areas, or their geometric mean (an area below ${least}% counts as ${least}%)`,
    },
    rounding: {
      vi: 'không làm tròn, hoặc làm tròn Chỉ số trước khi xếp hạng, hoặc làm tròn điểm từng tiêu chí',
      en: 'nothing is rounded, or the index before ranking, or the points of every criterion',
    },
    'none-arose': {
      vi: 'tiêu chí không phát sinh bị loại khỏi điểm tối đa, hoặc được tính đủ điểm, hoặc tính 0 điểm',
      en: 'criteria that did not arise are left out, count in full, or count as 0',
    },
    'leave-out': {
      vi: 'giữ nguyên, hoặc bỏ đi một lĩnh vực hay một tiêu chí',
      en: 'nothing, one area, or one criterion is left out',
    },
    surveys: {
      vi: 'lấy lại mẫu phiếu với cùng cỡ mẫu đã báo cáo; dưới cỡ mẫu tối thiểu thì vẫn coi như không phát sinh',
      en: 'another sample of the same size is drawn; below the least sample the survey still did not arise',
    },
  };
  return meanings[source][lang];
}

/** What the whole thing is, in three sentences. */
export function uncertaintyMeaning(report: UncertaintyReport, lang: Lang): string[] {
  const count = localDecimal(String(report.replications), lang);
  const told = percentText(report.told, lang);
  return lang === 'vi'
    ? [
        `Thứ hạng phụ thuộc vào những lựa chọn mà người xây dựng bộ tiêu chí có thể quyết định khác đi và vào sai số của số liệu điều tra; mỗi khối được xếp hạng thử ${count} lượt với các lựa chọn khác nhau, rút ngẫu nhiên.`,
        'Khoảng hạng 5–95% cho biết trong 90% số lượt thử, đơn vị đứng từ hạng nào đến hạng nào: khoảng càng hẹp thì thứ hạng càng chắc chắn.',
        `Hai đơn vị được coi là phân biệt được khi đơn vị xếp trên đứng trước ở ít nhất ${told}% số lượt thử; kết quả xếp hạng và điểm đã tính không thay đổi vì phép thử này.`,
      ]
    : [
        `A rank hangs on choices that the authors of the criteria could have made otherwise, and on sampling error; each block is ranked ${count} times with choices drawn at random.`,
        'The 5–95% interval says between which ranks a unit stood in 90% of these replications: the narrower, the firmer.',
        `The order of two units is told where the upper one stands before the other in at least ${told}% of them; ranks and points of the campaign are not changed by this.`,
      ];
}

/** What to type to get the same again. */
export function repeatSentence({ seed, replications, sources }: UncertaintyReport, lang: Lang): string {
  const count = localDecimal(String(replications), lang);
  const names = sources.map((source) => SOURCE_WORDS[source][lang].toLowerCase()).join('; ') || NO_VALUE;
  return lang === 'vi'
    ? `Số lượt thử: ${count}; số khởi tạo ngẫu nhiên (seed): ${seed}; lựa chọn được thử: ${names}. Cùng số khởi tạo và số lượt thì cho cùng kết quả.`
    : `Replications: ${count}; seed: ${seed}; varied: ${names}. The same seed and number give the same results.`;
}

/** `Hạng 5; trong 90% trường hợp thử, hạng nằm từ 3 đến 9`. */
export function rankSentence({ rank, low, high }: RankSpreadReport, lang: Lang): string {
  if (low === null || high === null)
    return lang === 'vi' ? `Hạng ${rank}; không có lượt thử nào xếp hạng được` : `Rank ${rank}; never ranked`;
  const [from, to] = wholeInterval({ low, high });
  if (lang === 'vi')
    return from === to
      ? `Hạng ${rank}; trong 90% trường hợp thử, hạng vẫn là ${from}`
      : `Hạng ${rank}; trong 90% trường hợp thử, hạng nằm từ ${from} đến ${to}`;
  return from === to
    ? `Rank ${rank}; in 90% of the replications it is ${from}`
    : `Rank ${rank}; in 90% of the replications between ${from} and ${to}`;
}

/** Whole ranks that hold the interval. */
export function wholeInterval({ low, high }: { low: number; high: number }): [number, number] {
  return [Math.floor(low), Math.ceil(high)];
}

/** The units that stand firmest and least firm, in one sentence; null where there are not two units. */
export function blockSummary({ units, sources }: BlockUncertainty, lang: Lang): string | null {
  const widths = units.flatMap(({ unit, low, high }) =>
    low === null || high === null ? [] : [{ name: unit.name, width: high - low }],
  );
  const shift = sources[0]?.shift ?? null;
  if (widths.length < 2 || shift === null) return null;
  const fixed = widths.filter(({ width }) => width < 1).length;
  const widest = widths.reduce((a, b) => (b.width > a.width ? b : a));
  const mean = localNumber(shift, 1, lang);
  const places = Math.round(widest.width);
  return lang === 'vi'
    ? `Khi thay đổi cùng lúc mọi lựa chọn, thứ hạng lệch trung bình ${mean} bậc so với kết quả; ${unitCount(fixed, lang)} giữ nguyên hạng trong 90% số lượt thử; khoảng rộng nhất là ${places} bậc (${widest.name}).`
    : `With all choices varied, ranks move by ${mean} places on average; ${unitCount(fixed, lang)} keep one rank in 90% of the replications; the widest interval is ${places} places (${widest.name}).`;
}

/** Which choice matters most; null where none was run alone or none moves anything. */
export function greatestSource({ sources }: BlockUncertainty, lang: Lang): string | null {
  const [first, second] = sources.filter(({ source, shift }) => source !== null && (shift ?? 0) > 0);
  if (!first) return null;
  const told = (effect: SourceEffect) => {
    const places = localNumber(effect.shift ?? 0, 2, lang);
    const name = sourceName(effect, lang).toLowerCase();
    return lang === 'vi'
      ? `${name} (lệch trung bình ${places} bậc)`
      : `${name} (${places} places on average)`;
  };
  const after = second ? (lang === 'vi' ? `, sau đó là ${told(second)}` : `, then ${told(second)}`) : '';
  return lang === 'vi'
    ? `Thứ hạng phụ thuộc nhiều nhất vào ${told(first)}${after}.`
    : `Ranks hang most on ${told(first)}${after}.`;
}

type Group = BlockUncertainty['groups'][number];

/** `Hạng 3–5`. */
export function groupRanks({ from, to }: Pick<Group, 'from' | 'to'>, lang: Lang): string {
  const ranks = from === to ? String(from) : `${from}–${to}`;
  return lang === 'vi' ? `Hạng ${ranks}` : `Ranks ${ranks}`;
}

/** `Hạng 3–5: Sở A; Sở B; Sở C`. */
export function groupLine(group: Group, lang: Lang): string {
  return `${groupRanks(group, lang)}: ${group.units.map(({ name }) => name).join('; ')}`;
}

export function groupsMeaning(
  { told }: UncertaintyReport,
  { groups, groupLimit }: BlockUncertainty,
  lang: Lang,
): string {
  const share = percentText(told, lang);
  if (groups.length === 0)
    return lang === 'vi'
      ? 'Mọi đơn vị đều phân biệt được với đơn vị xếp ngay sau.'
      : 'Every unit can be told from the one after it.';
  return lang === 'vi'
    ? `Mỗi nhóm gồm đơn vị xếp đầu nhóm và các đơn vị xếp ngay sau mà số lượt đơn vị đầu nhóm đứng trước chưa đến ${share}% (mỗi nhóm nhiều nhất ${groupLimit} đơn vị); không nên coi chênh lệch hạng trong nhóm là có ý nghĩa.`
    : `Each group: the unit that leads it and those behind it that it precedes in less than ${share}% of the replications (at most ${groupLimit}); differences of rank inside a group mean little.`;
}

const FAILURE_WORDS: Record<FailureReason, Words> = {
  'no-weights': { vi: 'không rút được trọng số', en: 'no weights could be drawn' },
  'nothing-left': { vi: 'không còn tiêu chí nào áp dụng', en: 'nothing was left that applies' },
  'index-not-finite': { vi: 'Chỉ số không tính được', en: 'the index is not a number' },
};

/** Always said, even where none failed. */
export function failedSentence(
  { failed }: Pick<BlockUncertainty, 'failed'>,
  { replications }: Pick<UncertaintyReport, 'replications'>,
  lang: Lang,
): string {
  const used = localDecimal(String(replications - failed.count), lang);
  const of = localDecimal(String(replications), lang);
  const reasons = failed.reasons
    .map(({ reason, count }) => `${FAILURE_WORDS[reason][lang]}: ${count}`)
    .join('; ');
  const why = reasons === '' ? '' : ` (${reasons})`;
  return lang === 'vi'
    ? `Lượt thử dùng được: ${used}/${of}; không xếp hạng được: ${failed.count}${why}.`
    : `Replications used: ${used} of ${of}; failed: ${failed.count}${why}.`;
}

/** A share in percent without a sign, only the decimals it needs. */
function percentText(share: number, lang: Lang): string {
  return localDecimal(String(Number((100 * share).toPrecision(6))), lang);
}

export const UNCERTAINTY_HEADINGS = {
  mean: { vi: 'Hạng trung bình', en: 'Mean rank' },
  median: { vi: 'Hạng trung vị', en: 'Median' },
  low: { vi: 'Từ hạng', en: 'From' },
  high: { vi: 'Đến hạng', en: 'To' },
  interval: { vi: 'Khoảng hạng 5–95%', en: '5–95% interval' },
  next: { vi: 'Đứng trên đơn vị kế tiếp (%)', en: 'Above the next (%)' },
  belowGrades: { vi: 'Không đạt loại nào', en: 'Below all grades' },
  source: { vi: 'Lựa chọn được thử', en: 'What was varied' },
  shift: { vi: 'Lệch trung bình (bậc)', en: 'Mean change (places)' },
  changed: { vi: 'Hạng thay đổi (% số lượt)', en: 'Rank changed (%)' },
  width: { vi: 'Độ rộng khoảng 5–95% (bậc)', en: 'Width of the interval' },
  failed: { vi: 'Lượt không dùng được', en: 'Failed' },
} as const satisfies Record<string, Words>;

export function topHeading(top: number, lang: Lang): string {
  return lang === 'vi' ? `Vào ${top} hạng đầu (%)` : `Among the first ${top} (%)`;
}

/** @param grade null: below all grades */
export function gradeHeading(grade: BlockUncertainty['grades'][number] | null, lang: Lang): string {
  const name = grade ? inLang(grade.label, lang) : UNCERTAINTY_HEADINGS.belowGrades[lang];
  return `${name} (%)`;
}
