/** Where points were lost, in words. */

import { decimal } from '../../exact/decimal.ts';
import type { LostCriterion, LostReport } from '../../model/lost-report.ts';
import { formatPercent, formatRounded, localDecimal } from '../format.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { unitCount } from '../vocabulary/unit-count.ts';

/** `5.4.1 "Chấp hành kỷ luật, kỷ cương hành chính"`. */
export function criterionName({ code, label }: Pick<LostCriterion, 'code' | 'label'>, lang: Lang): string {
  return `${code} "${inLang(label, lang)}"`;
}

/**
 * The sum, the criterion that lost most, and what the ones listed make together.
 * @param listed how many stand in the table
 */
export function lossSentences(report: LostReport, listed: number, lang: Lang): string[] {
  const { units, total, criteria, settings } = report;
  const first = criteria[0];
  if (!first) return [];
  const points = (exact: string) => formatRounded(decimal(exact), settings.decimals, lang);
  const count = localDecimal(String(criteria.length), lang);
  const losing = localDecimal(String(first.unitsLosing), lang);
  const applied = unitCount(first.unitsApplied, lang);
  const last = criteria[Math.min(listed, criteria.length) - 1]!;
  const isVietnamese = lang === 'vi';
  const isAll = first.unitsLosing === first.unitsApplied && first.unitsApplied > 1;
  return [
    isVietnamese
      ? `Tổng số điểm bị mất của ${unitCount(units, lang)} có số liệu là ${points(total)} điểm, thuộc ${count} tiêu chí.`
      : `The ${unitCount(units, lang)} with figures lost ${points(total)} points in ${count} ${criteria.length === 1 ? 'criterion' : 'criteria'}.`,
    isVietnamese
      ? `Mất nhiều điểm nhất là tiêu chí ${criterionName(first, lang)}: ${points(first.lost)} điểm, ở ${isAll ? `cả ${applied}` : `${losing} trong số ${applied}`} được chấm tiêu chí này.`
      : `Most were lost in criterion ${criterionName(first, lang)}: ${points(first.lost)}, by ${isAll ? `all ${applied}` : `${losing} of the ${applied}`} to which it applied.`,
    ...(criteria.length <= listed
      ? []
      : [
          isVietnamese
            ? `Riêng ${listed} tiêu chí mất nhiều điểm nhất chiếm ${formatPercent(last.cumulative, lang)} tổng số điểm bị mất.`
            : `The first ${listed} make ${formatPercent(last.cumulative, lang)} of all points lost.`,
        ]),
  ];
}
