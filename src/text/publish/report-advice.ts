/** Work for the next year: the criteria where most points were lost and the units concerned. No cause is given. */
import type { UnitName } from '../../model/campaign-report.ts';
import type { LostCriterion } from '../../model/lost-report.ts';
import type { Lang } from '../lang.ts';
import { nameList } from '../name-list.ts';
import { unitCount } from '../vocabulary/unit-count.ts';
import { MOST_LISTED } from './report-grades.ts';
import { criterionName } from './report-losses.ts';

export interface LosingUnits {
  losing: readonly UnitName[];
  /** those of them that earned nothing */
  withoutPoints: readonly UnitName[];
}

export function adviceLead(criteria: number, lang: Lang): string {
  if (lang === 'en')
    return criteria === 1
      ? 'The criterion in which points were lost is the first to be worked on in the next year:'
      : `The ${criteria} criteria in which most points were lost are the first to be worked on in the next year:`;
  return criteria === 1
    ? 'Căn cứ kết quả trên, đề nghị các cơ quan, đơn vị, địa phương rà soát, khắc phục trong năm tiếp theo đối với tiêu chí bị mất điểm:'
    : `Căn cứ kết quả trên, đề nghị các cơ quan, đơn vị, địa phương rà soát, xác định nguyên nhân và tập trung khắc phục trong năm tiếp theo đối với ${criteria} tiêu chí mất nhiều điểm nhất:`;
}

/** One criterion and the units that lost points in it. */
export function adviceLine(criterion: LostCriterion, units: LosingUnits, lang: Lang): string {
  const { losing, withoutPoints } = units;
  const name = criterionName(criterion, lang);
  const count = unitCount(losing.length, lang);
  const isVietnamese = lang === 'vi';
  const lead = isVietnamese
    ? `Tiêu chí ${name}: ${count} bị mất điểm`
    : `Criterion ${name}: ${count} lost points`;
  if (losing.length <= MOST_LISTED) {
    const list = names(losing, lang);
    return isVietnamese ? `${lead}, gồm ${list}.` : `${lead}: ${list}.`;
  }
  if (withoutPoints.length === 0) return `${lead}.`;
  const none = unitCount(withoutPoints.length, lang);
  const which = withoutPoints.length > MOST_LISTED ? '' : ` (${names(withoutPoints, lang)})`;
  return isVietnamese
    ? `${lead}, trong đó ${none} không có điểm${which}.`
    : `${lead}, ${none} of them all${which}.`;
}

function names(units: readonly UnitName[], lang: Lang): string {
  return nameList(
    units.map(({ name }) => name),
    lang,
  );
}

/** After the criteria: the targets of the plan that were missed. */
export function missedAdvice(missed: number, lang: Lang): string {
  return lang === 'vi'
    ? `Đối với ${missed} lượt chỉ tiêu kế hoạch chưa đạt, đề nghị các cơ quan chủ trì rà soát và bổ sung vào kế hoạch cải cách hành chính năm tiếp theo.`
    : missed === 1
      ? 'The target that was missed should be taken up in the plan of the next year.'
      : `The ${missed} targets that were missed, counted by tier, should be taken up in the plan of the next year.`;
}
