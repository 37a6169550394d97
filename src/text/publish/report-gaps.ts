/** What units claimed against what counted, block by block, in words. */
import { decimal } from '../../exact/decimal.ts';
import type { BlockGaps, LoweredCriterion } from '../../model/gap-report.ts';
import { formatRounded } from '../format.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { nameList } from '../name-list.ts';
import { unitCount } from '../vocabulary/unit-count.ts';
import { criterionName } from './report-losses.ts';

export interface GapFacts {
  block: BlockGaps;
  /** the greatest sum first */
  lowered: readonly LoweredCriterion[];
  decimals: number;
}

/** Units that claimed more than counted, less, the same. */
export function gapCounts({ units }: Pick<BlockGaps, 'units'>): {
  over: number;
  under: number;
  same: number;
} {
  const signs = units.map(({ gap }) => decimal(gap).sign);
  const [over, under, same] = [1, -1, 0].map((wanted) => signs.filter((sign) => sign === wanted).length);
  return { over: over!, under: under!, same: same! };
}

export function gapSentences(facts: GapFacts, lang: Lang): string[] {
  const { units } = facts.block;
  if (units.length === 0) return [];
  const { over, under } = gapCounts(facts.block);
  const isVietnamese = lang === 'vi';
  if (over + under === 0) {
    return [
      isVietnamese
        ? `Điểm tự chấm của cả ${unitCount(units.length, lang)} được đối chiếu khớp với kết quả thẩm định.`
        : `The own points of all ${unitCount(units.length, lang)} compared agree with those that counted.`,
    ];
  }
  const counts = [
    ...(over === 0
      ? []
      : [
          `${unitCount(over, lang)} ${isVietnamese ? 'tự chấm cao hơn kết quả thẩm định' : 'claimed more than counted'}`,
        ]),
    ...(under === 0
      ? []
      : [`${unitCount(under, lang)} ${isVietnamese ? 'tự chấm thấp hơn' : 'claimed less'}`]),
  ];
  const all = unitCount(units.length, lang);
  return [
    isVietnamese
      ? `Trong ${all} được đối chiếu có ${nameList(counts, lang)}.`
      : `Of the ${all} compared, ${nameList(counts, lang)}.`,
    ...greatestGap(facts, lang),
    ...mostLowered(facts, lang),
  ];
}

function greatestGap({ block, decimals }: GapFacts, lang: Lang): string[] {
  const [most] = block.units;
  if (!most || decimal(most.gap).sign <= 0) return [];
  const others = block.units.filter(({ gap }) => gap === most.gap).length - 1;
  const points = formatRounded(decimal(most.gap), decimals, lang);
  if (others > 0) return [];
  return [
    lang === 'vi'
      ? `Chênh lệch lớn nhất là ${most.unit.name}: tự chấm cao hơn ${points} điểm, có ${most.lowered} tiêu chí bị giảm điểm.`
      : `The greatest difference is that of ${most.unit.name}: ${points} points more, lowered in ${most.lowered} ${most.lowered === 1 ? 'criterion' : 'criteria'}.`,
  ];
}

function mostLowered({ lowered, decimals }: GapFacts, lang: Lang): string[] {
  const [first] = lowered;
  if (!first) return [];
  const points = formatRounded(decimal(first.lowered), decimals, lang);
  return [
    lang === 'vi'
      ? `Tiêu chí bị giảm nhiều điểm nhất là ${criterionName(first, lang)} (giảm ${points} điểm ở ${unitCount(first.units, lang)}).`
      : `The criterion lowered most is ${criterionName(first, lang)} (${points} points, ${unitCount(first.units, lang)}).`,
  ];
}

/** What is compared, before the blocks are told. */
export function gapMeaning(lang: Lang): string {
  return lang === 'vi'
    ? 'Điểm tự chấm là điểm mà số liệu do đơn vị báo cáo đạt được theo quy tắc chấm; chỉ đối chiếu những tiêu chí đơn vị có báo cáo và được tính điểm ở cả hai bên.'
    : 'Own points are what the figures of the unit itself earn under the rules; only criteria that the unit reported and that count on both sides are compared.';
}

export function gapLead({ label }: BlockGaps, lang: Lang): string {
  return `${inLang(label, lang)}: `;
}
